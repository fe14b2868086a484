package id.jejak.app.work;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Status;
import id.jejak.engine.story.Story;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A checked article passage by passage, its main claims, and what others say of the same happening that it does not.
 *
 * @param passages its body sentences in text order
 * @param main the asserted entries that it tells first, in text order; each knows its witnesses
 * @param story the story it belongs to, or null
 * @param leftOut asserted entries that other articles of its story tell and it does not, those of most outlets first
 */
public record ArticleContext(
        List<PassageCheck> passages,
        List<Entry> main,
        @Nullable Story story,
        List<Entry> leftOut) {
    /** So many of the entries an article tells first are what it is about. */
    private static final int MAIN = 5;

    public ArticleContext {
        passages = List.copyOf(passages);
        main = List.copyOf(main);
        leftOut = List.copyOf(leftOut);
    }

    /** The context of an article of a chronicle. */
    public static ArticleContext of(Chronicle chronicle, Annotated doc) {
        String id = doc.article().id();
        Story story = chronicle.stories().stream()
                .filter(each -> each.articles().contains(id))
                .findFirst()
                .orElse(null);
        Set<String> others = story == null ? Set.of() : new HashSet<>(story.articles());
        List<Entry> main = chronicle.entries().stream()
                .filter(entry -> entry.status() == Status.ASSERTED && tells(entry, Set.of(id)))
                .sorted(Comparator.comparingInt((Entry entry) -> start(entry, id))
                        .thenComparing(Entry::id))
                .limit(MAIN)
                .toList();
        List<Entry> leftOut = chronicle.entries().stream()
                .filter(entry -> entry.status() == Status.ASSERTED
                        && !entry.recalled()
                        && tells(entry, others)
                        && !tells(entry, Set.of(id)))
                .sorted(Comparator.comparingInt((Entry entry) -> -entry.outlets())
                        .thenComparingInt(entry -> -entry.articles())
                        .thenComparing(entry -> entry.mentions().getFirst().trigger())
                        .thenComparing(Entry::id))
                .toList();
        return new ArticleContext(PassageCheck.of(chronicle, doc), main, story, leftOut);
    }

    private static boolean tells(Entry entry, Set<String> articles) {
        return entry.mentions().stream()
                .anyMatch(mention -> articles.contains(mention.trigger().article()));
    }

    private static int start(Entry entry, String article) {
        return entry.mentions().stream()
                .filter(mention -> mention.trigger().article().equals(article))
                .mapToInt(mention -> mention.trigger().span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
