package id.jejak.engine.erratum;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.erratum.Erratum.How;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordWeights;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which article another corrects: the one whose address it gives, else whose title it gives, else the one most alike among those that
 * its outlet published in the days before. An outlet corrects its own articles only, and earlier ones.
 */
final class CorrectedFinder {
    /** Days after which nobody corrects without naming what. */
    private static final int DAYS = 30;

    /** Words that a title has to have to be known by them. */
    private static final int TITLE_WORDS = 4;

    /** Share of the rare words of the shorter article that the other has to hold. */
    private static final double ALIKE = 0.3;

    /** How much more alike the first has to be than the second. */
    private static final double AHEAD = 1.25;

    /** Weight from which on a word is rare, and how many of them two articles have to share. */
    private static final double RARE = 0.5;

    private static final int SHARED = 4;

    /** Shared words that are shown as evidence. */
    private static final int SHOWN = 5;

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"'“”‘’()\\[\\]]{4,500}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PROTOCOL = Pattern.compile("^(?:https?://)?(?:www\\.|m\\.|amp\\.)?");

    /** What came out: the fields of an {@link Erratum}, with the losers for its provenance. */
    record Link(
            @Nullable String corrects, How how, List<Citation> evidence, List<String> candidates, List<String> lost) {
        static Link none(How how) {
            return new Link(null, how, List.of(), List.of(), List.of());
        }
    }

    private record Scored(Annotated doc, double score, Map<String, Span> shared) {}

    private final WordWeights weights;
    private final List<Annotated> others;

    CorrectedFinder(ResourceSource resources, List<Annotated> others) {
        this.weights = WordWeights.load(resources);
        this.others = others;
    }

    /** What an erratum corrects; {@code titleAfter} is what follows in its title, {@code itself} whether it speaks of its own text. */
    Link of(Annotated doc, String titleAfter, boolean itself) {
        List<Annotated> own =
                others.stream().filter(other -> mayCorrect(doc, other)).toList();
        Link link = byAddress(doc, own);
        if (link == null) {
            link = byTitle(doc, titleAfter, own);
        }
        if (link == null) {
            link = itself ? Link.none(How.ITSELF) : alike(doc, own);
        }
        return link;
    }

    private static boolean mayCorrect(Annotated doc, Annotated other) {
        String outlet = doc.outlet();
        String others = other.outlet();
        return (outlet == null || others == null || outlet.equals(others)) && !isLater(other, doc);
    }

    private static boolean isLater(Annotated a, Annotated b) {
        LocalDate day = a.published().date();
        LocalDate before = b.published().date();
        if (day == null || before == null || day.isBefore(before)) {
            return false;
        }
        LocalTime time = a.published().time();
        LocalTime timeBefore = b.published().time();
        return day.isAfter(before) || time != null && timeBefore != null && time.isAfter(timeBefore);
    }

    private static @Nullable Link byAddress(Annotated doc, List<Annotated> own) {
        List<Annotated> found = new ArrayList<>();
        List<Citation> evidence = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            Matcher address = ADDRESS.matcher(sentence.span().of(doc.text()));
            while (address.find()) {
                String plain = plain(address.group());
                for (Annotated other : own) {
                    String url = other.article().origin().url();
                    if (url != null && plain(url).equals(plain) && !found.contains(other)) {
                        found.add(other);
                        int start = sentence.span().start();
                        evidence.add(doc.article().cite(new Span(start + address.start(), start + address.end())));
                    }
                }
            }
        }
        return chosen(found, How.ADDRESS, evidence);
    }

    /** An address as far as it names a page: without protocol, www, query and what ends the sentence. */
    private static String plain(String url) {
        String lower = PROTOCOL.matcher(url.toLowerCase(Locale.ROOT)).replaceFirst("");
        int end = lower.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = lower.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        while (end > 0 && "/.,;:!".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }

    private static @Nullable Link byTitle(Annotated doc, String titleAfter, List<Annotated> own) {
        List<Annotated> found = new ArrayList<>();
        List<Citation> evidence = new ArrayList<>();
        for (Annotated other : own) {
            List<String> titles = titles(other);
            Citation here = null;
            for (var quotation : doc.quotations()) {
                if (names(quotation.inner().of(doc.text()), titles)) {
                    here = doc.article().cite(quotation.inner());
                    break;
                }
            }
            if (here == null && !names(titleAfter, titles)) {
                continue;
            }
            found.add(other);
            if (here != null) {
                evidence.add(here);
            }
            Span headline = ErratumFinder.headline(other);
            if (headline != null) {
                evidence.add(other.article().cite(headline));
            }
        }
        return chosen(found, How.TITLE, evidence);
    }

    private static List<String> titles(Annotated doc) {
        List<String> titles = new ArrayList<>();
        String title = doc.article().title();
        if (title != null) {
            titles.add(words(title));
        }
        Span headline = ErratumFinder.headline(doc);
        if (headline != null) {
            titles.add(words(headline.of(doc.text())));
        }
        return titles;
    }

    /** Whether words are a title, or one holds the other whole. */
    private static boolean names(String given, List<String> titles) {
        String words = words(given);
        for (String title : titles) {
            String shorter = words.length() <= title.length() ? words : title;
            String longer = words.length() <= title.length() ? title : words;
            if (count(shorter) >= TITLE_WORDS && (" " + longer + " ").contains(" " + shorter + " ")) {
                return true;
            }
        }
        return false;
    }

    private static int count(String words) {
        return words.isEmpty() ? 0 : words.split(" ", -1).length;
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Null where nothing was found. */
    private static @Nullable Link chosen(List<Annotated> found, How how, List<Citation> evidence) {
        if (found.isEmpty()) {
            return null;
        }
        List<String> ids =
                found.stream().map(each -> each.article().id()).sorted().toList();
        return ids.size() == 1
                ? new Link(ids.getFirst(), how, evidence, List.of(), List.of())
                : new Link(null, How.SEVERAL, evidence, ids, List.of());
    }

    private Link alike(Annotated doc, List<Annotated> own) {
        LocalDate day = doc.published().date();
        if (doc.outlet() == null) {
            return Link.none(How.NO_OUTLET);
        }
        if (day == null) {
            return Link.none(How.NO_DATE);
        }
        Map<String, Span> words = rare(doc);
        List<Scored> scored = new ArrayList<>();
        for (Annotated other : own) {
            LocalDate before = other.published().date();
            if (before != null && other.outlet() != null && ChronoUnit.DAYS.between(before, day) <= DAYS) {
                Scored score = score(words, other);
                if (score.score() >= ALIKE && score.shared().size() >= SHARED) {
                    scored.add(score);
                }
            }
        }
        if (scored.isEmpty()) {
            return Link.none(How.NONE);
        }
        scored.sort(Comparator.comparingDouble((Scored each) -> -each.score())
                .thenComparing(each -> each.doc().article().id()));
        Scored best = scored.getFirst();
        List<Scored> close = scored.stream()
                .filter(each -> each.score() * AHEAD > best.score())
                .toList();
        List<String> lost = scored.stream()
                .skip(1)
                .limit(SHOWN)
                .map(each -> String.format(
                        Locale.ROOT, "%s: %.2f alike", each.doc().article().id(), each.score()))
                .toList();
        if (close.size() > 1) {
            List<String> ids = close.stream()
                    .map(each -> each.doc().article().id())
                    .sorted()
                    .toList();
            return new Link(null, How.SEVERAL, List.of(), ids, lost);
        }
        List<String> shown = best.shared().keySet().stream()
                .sorted(Comparator.comparingDouble((String word) -> -weights.of(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
        List<Citation> evidence = new ArrayList<>();
        shown.forEach(word -> evidence.add(doc.article().cite(at(words, word))));
        shown.forEach(word -> evidence.add(best.doc().article().cite(at(best.shared(), word))));
        return new Link(best.doc().article().id(), How.ALIKE, evidence, List.of(), lost);
    }

    private static Span at(Map<String, Span> words, String word) {
        return java.util.Objects.requireNonNull(words.get(word));
    }

    private Scored score(Map<String, Span> words, Annotated other) {
        Map<String, Span> theirs = rare(other);
        double all = weight(words);
        double allTheirs = weight(theirs);
        theirs.keySet().retainAll(words.keySet());
        double least = Math.min(all, allTheirs);
        return new Scored(other, least == 0 ? 0 : weight(theirs) / least, theirs);
    }

    private double weight(Map<String, Span> words) {
        double sum = 0;
        for (String word : words.keySet()) {
            sum += weights.of(word);
        }
        return sum;
    }

    /** The rare words of an article with their first place. */
    private Map<String, Span> rare(Annotated doc) {
        Map<String, Span> rare = new TreeMap<>();
        for (Sentence sentence : doc.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() && token.lower().length() > 2 && weights.of(token.lower()) >= RARE) {
                    rare.putIfAbsent(token.lower(), token.span());
                }
            }
        }
        return rare;
    }
}
