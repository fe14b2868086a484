package id.jejak.engine.event;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.document.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into units: names, dates, triggers, words. What stands in round brackets is left out, dates excepted. */
final class Chunker {
    private static final List<String> CLITICS = List.of("nya", "lah", "kah", "pun");

    /** A mention with its entity. */
    record Named(EntityMention mention, Entity entity) {}

    private final Words words;
    private final Frames frames;

    Chunker(Words words, Frames frames) {
        this.words = words;
        this.frames = frames;
    }

    /**
     * The units of a sentence in order.
     *
     * @param named mentions inside the sentence, sorted by start, the longest first, none inside another
     * @param times dates inside the sentence, sorted
     */
    List<Unit> units(String text, Sentence sentence, List<Named> named, List<TimeExpression> times) {
        List<Token> tokens = sentence.tokens();
        List<Unit> units = new ArrayList<>(tokens.size());
        int n = 0;
        int t = 0;
        int depth = 0;
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            while (t < times.size() && times.get(t).span().end() <= token.start()) {
                t++;
            }
            while (n < named.size() && named.get(n).mention().span().end() <= token.start()) {
                n++;
            }
            if (t < times.size() && times.get(t).span().start() <= token.start()) {
                TimeExpression time = times.get(t);
                units.add(Unit.time(time));
                i = skip(tokens, i, time.span().end());
                continue;
            }
            boolean opening = depth == 1 && units.isEmpty();
            if (n < named.size() && named.get(n).mention().span().start() <= token.start() && (depth == 0 || opening)) {
                Named name = named.get(n);
                Span span = name.mention().span();
                units.add(Unit.name(span, span.of(text).toLowerCase(Locale.ROOT), name.entity(), name.mention()));
                i = skip(tokens, i, span.end());
                continue;
            }
            if (token.kind() == Token.Kind.PUNCTUATION) {
                char c = text.charAt(token.start());
                if (c == '(' || c == '[') {
                    depth++;
                } else if (c == ')' || c == ']') {
                    depth = Math.max(0, depth - 1);
                } else if (depth == 0) {
                    mark(units, token, c);
                }
                i++;
                continue;
            }
            if (depth > 0 || token.kind() == Token.Kind.QUOTE || token.kind() == Token.Kind.URL) {
                i++;
                continue;
            }
            i = word(text, tokens, i, limit(named, n, sentence.span().end()), units);
        }
        return units;
    }

    private static int limit(List<Named> named, int n, int end) {
        return n < named.size() ? named.get(n).mention().span().start() : end;
    }

    private static int skip(List<Token> tokens, int i, int end) {
        int at = i + 1;
        while (at < tokens.size() && tokens.get(at).start() < end) {
            at++;
        }
        return at;
    }

    private static void mark(List<Unit> units, Token token, char c) {
        if (c == ',' || c == '\u2013' || c == '\u2014') {
            units.add(Unit.word(Unit.Kind.COMMA, token.span(), ",", "", false, null, List.of()));
        } else if (c == ';' || c == ':' || c == '.' || c == '!' || c == '?') {
            units.add(Unit.word(Unit.Kind.STOP, token.span(), String.valueOf(c), "", false, null, List.of()));
        }
    }

    private int word(String text, List<Token> tokens, int i, int limit, List<Unit> units) {
        Token token = tokens.get(i);
        boolean capital = Character.isUpperCase(text.charAt(token.start()));
        String lower = token.lower();
        FormTrie.Match<Sense> match = triggers(tokens, i, limit, lower);
        if (match == null && units.isEmpty() && words.opens(lower)) {
            return i + 1;
        }
        boolean pronoun = !units.isEmpty() && units.get(units.size() - 1).is(Words.Kind.PRONOUN);
        if (match != null
                && pronoun
                && match.length() == 1
                && match.values().get(0).frame().noun()) {
            // "saya lobi terus": right after a pronoun a root is a verb
            FormTrie.Match<Sense> verb = frames.bareAt(k -> lower(tokens, i + k, limit));
            match = verb == null ? match : verb;
        }
        if (match == null && !capital && words.role(lower) == null && doerBefore(units)) {
            match = frames.bareAt(k -> lower(tokens, i + k, limit));
        }
        FormTrie.Match<Words.Role> small = words.phrase(k -> lower(tokens, i + k, limit));
        if (small != null && (match == null || match.length() < small.length())) {
            Words.Role role = small.values().get(0);
            Span span =
                    new Span(token.start(), tokens.get(i + small.length() - 1).end());
            units.add(Unit.word(
                    kind(token, lower, capital, role, units.isEmpty()),
                    span,
                    span.of(text).toLowerCase(Locale.ROOT),
                    "",
                    capital,
                    role,
                    List.of()));
            return i + small.length();
        }
        String clitic = "";
        String stem = lower;
        if (match == null && words.role(lower) == null && words.party(lower) == null) {
            for (String ending : CLITICS) {
                if (lower.length() > ending.length() + 3 && lower.endsWith(ending)) {
                    String shorter = lower.substring(0, lower.length() - ending.length());
                    FormTrie.Match<Sense> found = triggers(tokens, i, limit, shorter);
                    if (found != null
                            || words.role(shorter) != null
                            || words.party(shorter) != null
                            || words.light(shorter) != null
                            || words.takesClause(shorter)) {
                        match = found;
                        clitic = ending;
                        stem = shorter;
                    }
                    break;
                }
            }
        }
        if (match != null) {
            Span span =
                    new Span(token.start(), tokens.get(i + match.length() - 1).end());
            boolean noun = match.values().get(0).frame().noun();
            units.add(Unit.word(
                    noun ? Unit.Kind.NOUN : Unit.Kind.VERB,
                    span,
                    stem,
                    clitic,
                    capital,
                    match.length() == 1 ? words.role(stem) : null,
                    match.values()));
            return i + match.length();
        }
        Words.Role role = words.role(stem);
        units.add(Unit.word(
                kind(token, stem, capital, role, units.isEmpty()),
                token.span(),
                stem,
                clitic,
                capital,
                role,
                List.of()));
        return i + 1;
    }

    /** Whether a bare root here has whoever does it right before it: a name, a pronoun, citizens. */
    private boolean doerBefore(List<Unit> units) {
        int k = units.size() - 1;
        while (k >= 0
                && (units.get(k).is(Words.Kind.AUX)
                        || units.get(k).is(Words.Kind.NEG)
                        || units.get(k).is(Words.Kind.ADVERB))) {
            k--;
        }
        if (k < 0) {
            return false;
        }
        Unit unit = units.get(k);
        if (unit.kind == Unit.Kind.NAME) {
            EntityType type = unit.entity == null ? null : unit.entity.type();
            return type == EntityType.PER || type == EntityType.ORG || type == EntityType.GPE;
        }
        return unit.is(Words.Kind.PRONOUN) || words.party(unit.lower) == Words.Party.PEOPLE;
    }

    private FormTrie.@Nullable Match<Sense> triggers(List<Token> tokens, int i, int limit, String first) {
        return frames.at(k -> {
            if (k == 0) {
                return first;
            }
            return lower(tokens, i + k, limit);
        });
    }

    private static String lower(List<Token> tokens, int i, int limit) {
        return i < tokens.size() && tokens.get(i).start() < limit
                ? tokens.get(i).lower()
                : "";
    }

    private Unit.Kind kind(Token token, String stem, boolean capital, Words.@Nullable Role role, boolean first) {
        if (token.kind() == Token.Kind.NUMBER) {
            return Unit.Kind.NUMBER;
        }
        if (role != null) {
            return switch (role.kind()) {
                case SAY, VERB, MOTION, CLAUSE, UNREAL, REPORT, SHARE, CAUSE -> Unit.Kind.VERB;
                case QUANTIFIER, NUMERAL -> Unit.Kind.NUMBER;
                case NOVERB, PRONOUN, UNIT, TOPIC, REGION, CLAIM, POST, PUBLIC, ACCUSED, OFFICE, FISCAL, DEED ->
                    Unit.Kind.NOUN;
                default -> Unit.Kind.FUNCTION;
            };
        }
        if (words.takesClause(stem) || words.light(stem) != null) {
            return capital && !first ? Unit.Kind.NOUN : Unit.Kind.VERB;
        }
        if ((!capital || first) && words.looksLikeVerb(stem)) {
            return Unit.Kind.VERB;
        }
        return Unit.Kind.NOUN;
    }
}
