package id.jejak.engine.echo;

import id.jejak.engine.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks again at two articles that share passages: what is left over of them is compared with less asked for, because a desk that took
 * over one passage took over others too, however much it rewrote or however short they are.
 */
final class CopiedText {
    /** One shared passage may be a quotation; from two on it is a text. */
    private static final int MIN_LINKS = 2;

    /** Articles longer than this are not gone through once more: the work would grow with the square of their length. */
    private static final int MAX_PASSAGES = 200;

    /** From so many shared passages on the rest is trusted with less. */
    private static final int MANY = 5;

    private final PassageIndex index;
    private final Vocabulary vocabulary;

    CopiedText(PassageIndex index, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /** The links of two articles and those found among the passages left over. */
    List<Link> complete(List<Link> links) {
        if (links.size() < MIN_LINKS || SharedWords.areQuoted(index, links)) {
            return links;
        }
        Set<Integer> used = new HashSet<>();
        for (Link link : links) {
            used.add(link.a());
            used.add(link.b());
        }
        List<Integer> left = left(links.getFirst().a(), used);
        List<Integer> right = left(links.getFirst().b(), used);
        List<Link> more = new ArrayList<>();
        if (left.size() <= MAX_PASSAGES && right.size() <= MAX_PASSAGES) {
            for (int a : left) {
                for (int b : right) {
                    Comparison.Result result =
                            Comparison.inCopiedText(index.get(a), index.get(b), vocabulary, links.size() >= MANY);
                    Link link = result == null ? null : Link.of(index, a, b, result);
                    if (link != null && !link.phrase()) {
                        more.add(link);
                    }
                }
            }
        }
        List<Link> all = new ArrayList<>(links);
        all.addAll(Links.best(more));
        return all;
    }

    /** The passages of an article that are in no link. */
    private List<Integer> left(int member, Set<Integer> used) {
        int article = index.articleOf(member);
        int first = member;
        while (first > 0 && index.articleOf(first - 1) == article) {
            first--;
        }
        List<Integer> left = new ArrayList<>();
        for (int i = first; i < index.size() && index.articleOf(i) == article; i++) {
            if (!used.contains(i)) {
                left.add(i);
            }
        }
        return left;
    }
}
