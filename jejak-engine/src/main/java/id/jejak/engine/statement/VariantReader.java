package id.jejak.engine.statement;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Certainty;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Token;
import id.jejak.engine.statement.Variant.Quoting;
import id.jejak.engine.statement.Variant.Verb;
import id.jejak.engine.statement.Variant.Wording;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how the variants of one statement differ from the fullest. */
final class VariantReader {
    /** So much of a variant's words must stand in the fullest one for it to be a shortening. */
    private static final double KEPT = 0.9;

    /** So much of two quotations' shorter one must be shared for them to be one quotation told differently. */
    private static final double ONE_QUOTATION = 0.5;

    /** The group of these sayings, the fullest first. */
    StatementGroup group(List<Saying> sayings, WhoIsWho who) {
        Saying fullest = sayings.getFirst();
        List<Saying> ordered = new ArrayList<>(sayings.subList(1, sayings.size()));
        ordered.sort(Comparator.comparing(StatementGrouper::published).thenComparing(Saying::n));
        ordered.addFirst(fullest);
        List<List<String>> quotation = longestQuotation(sayings);
        List<Variant> variants = new ArrayList<>();
        ordered.forEach(saying -> variants.add(variant(saying, fullest, quotation)));
        String id = sayings.stream()
                .map(Saying::mentionId)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean differ = variants.stream().anyMatch(variant -> variant.quoting() == Quoting.DIFFERING);
        return new StatementGroup(id, speaker(ordered), variants, differ);
    }

    /** A named speaker before unnamed words, the first variant's before others. */
    private static @Nullable String speaker(List<Saying> ordered) {
        return ordered.stream()
                .filter(saying -> !saying.names().isEmpty())
                .min(Comparator.comparing((Saying saying) -> !saying.named()))
                .map(saying -> String.join("; ", saying.names()))
                .orElse(null);
    }

    private static Variant variant(Saying saying, Saying fullest, List<List<String>> quotation) {
        Annotated doc = saying.doc();
        Statement statement = saying.statement();
        List<Citation> quoted = new ArrayList<>();
        quoted(saying).forEach(span -> quoted.add(doc.article().cite(span)));
        List<WordDiff.Stretch> stretches = WordDiff.of(fullest.words(), saying.words());
        return new Variant(
                statement.id(),
                saying.cite(),
                doc.outlet(),
                doc.published().value(),
                statement.sourceEntity(),
                statement.type(),
                doc.article().cite(statement.cue()),
                statement.stance(),
                statement.certainty(),
                statement.chain(),
                quoted,
                saying == fullest ? Wording.FULLEST : wording(saying, fullest, stretches),
                verb(saying, fullest),
                quoting(quotedWords(saying), quotation),
                differences(saying, fullest, stretches));
    }

    private static Wording wording(Saying saying, Saying fullest, List<WordDiff.Stretch> stretches) {
        int kept = 0;
        for (WordDiff.Stretch stretch : stretches) {
            kept += stretch.shared() ? stretch.bEnd() - stretch.b() : 0;
        }
        int size = saying.tokens().size();
        int full = fullest.tokens().size();
        if (kept == size && size == full) {
            return Wording.VERBATIM;
        }
        return kept >= KEPT * size && size < full ? Wording.SHORTENED : Wording.REWORDED;
    }

    private static Verb verb(Saying saying, Saying fullest) {
        Certainty here = saying.statement().certainty();
        Certainty there = fullest.statement().certainty();
        // FIRM stands before NEUTRAL before WEAK.
        int order = here.compareTo(there);
        if (order != 0) {
            return order < 0 ? Verb.FIRMER : Verb.LOOSER;
        }
        boolean same = saying.statement().stance().equals(fullest.statement().stance());
        return same ? Verb.SAME : Verb.OTHER_STANCE;
    }

    private static List<Difference> differences(Saying saying, Saying fullest, List<WordDiff.Stretch> stretches) {
        List<Difference> differences = new ArrayList<>();
        for (WordDiff.Stretch stretch : stretches) {
            Citation there = cite(fullest, stretch.a(), stretch.aEnd());
            Citation here = cite(saying, stretch.b(), stretch.bEnd());
            Difference.Kind kind = there == null
                    ? Difference.Kind.ADDED
                    : here == null ? Difference.Kind.LEFT_OUT : Difference.Kind.ALIKE;
            differences.add(new Difference(kind, there, here));
        }
        return differences;
    }

    /** Words {@code [from, to)} with the marks that belong to them, so that the stretches together hold every mark of the content. */
    private static @Nullable Citation cite(Saying saying, int from, int to) {
        if (from == to) {
            return null;
        }
        Span content = saying.statement().content();
        int start = from == 0 ? content.start() : behindSpace(saying, from);
        int end = to == saying.tokens().size() ? content.end() : beforeSpace(saying, to);
        return saying.doc().article().cite(new Span(start, end));
    }

    /** Where the marks end that belong to the word before a word: at white space, or at the word itself. */
    private static int beforeSpace(Saying saying, int word) {
        String text = saying.doc().text();
        int at = saying.tokens().get(word - 1).end();
        while (at < saying.tokens().get(word).start() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the marks begin that belong to a word, an opening quotation mark or bracket. */
    private static int behindSpace(Saying saying, int word) {
        String text = saying.doc().text();
        int at = beforeSpace(saying, word);
        while (at < saying.tokens().get(word).start() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The parts of the content inside quotation marks; of nested marks the outer. */
    private static List<Span> quoted(Saying saying) {
        List<Span> spans = new ArrayList<>();
        Span content = saying.statement().content();
        for (Quotation quotation : saying.doc().quotations()) {
            Span inner = quotation.inner();
            if (!inner.overlaps(content)) {
                continue;
            }
            Span part = new Span(Math.max(inner.start(), content.start()), Math.min(inner.end(), content.end()));
            if (spans.stream().noneMatch(span -> span.contains(part))) {
                spans.add(part);
            }
        }
        return spans;
    }

    private static List<List<String>> quotedWords(Saying saying) {
        List<List<String>> quotations = new ArrayList<>();
        for (Span span : quoted(saying)) {
            List<String> words = saying.tokens().stream()
                    .filter(token -> span.contains(token.span()))
                    .map(Token::lower)
                    .toList();
            if (!words.isEmpty()) {
                quotations.add(words);
            }
        }
        return quotations;
    }

    private static List<List<String>> longestQuotation(List<Saying> sayings) {
        List<List<String>> longest = List.of();
        int size = 0;
        for (Saying saying : sayings) {
            List<List<String>> quotations = quotedWords(saying);
            int words = quotations.stream().mapToInt(List::size).sum();
            if (words > size) {
                longest = quotations;
                size = words;
            }
        }
        return longest;
    }

    private static Quoting quoting(List<List<String>> here, List<List<String>> there) {
        if (here.isEmpty()) {
            return Quoting.NONE;
        }
        if (here.equals(there)) {
            return Quoting.SAME;
        }
        boolean part = false;
        for (List<String> words : here) {
            boolean found = false;
            boolean differs = false;
            for (List<String> other : there) {
                Quoting one = one(words, other);
                found |= one == Quoting.PART;
                differs |= one == Quoting.DIFFERING;
            }
            if (differs && !found) {
                return Quoting.DIFFERING;
            }
            part |= found;
        }
        return part ? Quoting.PART : Quoting.ELSEWHERE;
    }

    private static Quoting one(List<String> words, List<String> other) {
        if (Collections.indexOfSubList(other, words) >= 0 || Collections.indexOfSubList(words, other) >= 0) {
            return Quoting.PART;
        }
        boolean shared = WordDiff.common(words, other) >= ONE_QUOTATION * Math.min(words.size(), other.size());
        return shared ? Quoting.DIFFERING : Quoting.ELSEWHERE;
    }
}
