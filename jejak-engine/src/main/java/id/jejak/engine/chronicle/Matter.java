package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a telling is about, by the names that stand with its verb and are neither a party nor a place: a parliament that agreed to
 * {@code UU Minerba} did not thereby agree to {@code UU Pesantren}. Names of one kind ({@code id/chronicle/general-words.tsv}:
 * {@code Undang-Undang Nomor ...}, {@code Aliansi ...}) say nothing of which one.
 */
final class Matter {
    private static final String FILE = "id/chronicle/general-words.tsv";

    /** A name farther from the verb belongs to something else. */
    private static final int REACH_TOKENS = 16;

    private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]{1,7}");
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{Nd}].*");

    private final Set<String> general = new HashSet<>();

    private Matter() {}

    static Matter load(ResourceSource source) {
        Matter matter = new Matter();
        Tsv.load(source, FILE, "word").rows().forEach(row -> matter.general.add(row.get("word")));
        return matter;
    }

    /** The names that an event is about, in lower case; acronyms in capitals. Empty where it is about nothing named. */
    Set<String> of(Annotated doc, Event event, @Nullable Sentence sentence) {
        if (sentence == null) {
            return Set.of();
        }
        List<Span> others = others(doc, event, sentence);
        List<Token> tokens = sentence.tokens();
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            String word = token.in(doc.text());
            boolean first = i == 0 && !ACRONYM.matcher(word).matches();
            if (!first
                    && NAME.matcher(word).matches()
                    && near(event, tokens, i)
                    && others.stream().noneMatch(span -> span.overlaps(token.span()))) {
                add(names, word);
            }
        }
        return Set.copyOf(names);
    }

    private void add(Set<String> names, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!general.contains(lower)) {
            names.add(ACRONYM.matcher(word).matches() ? word : lower);
        }
    }

    /** Inside an object of the event, or in the same clause within reach of its verb: no comma stands between. */
    private static boolean near(Event event, List<Token> tokens, int at) {
        Span span = tokens.get(at).span();
        for (EventObject object : event.objects()) {
            if (object.span().contains(span)) {
                return true;
            }
        }
        Span trigger = event.trigger();
        if (span.overlaps(trigger)) {
            return false;
        }
        boolean after = span.start() >= trigger.end();
        int step = after ? -1 : 1;
        for (int i = at + step, n = 0; i >= 0 && i < tokens.size(); i += step, n++) {
            Token between = tokens.get(i);
            if (between.span().overlaps(trigger)) {
                return true;
            }
            if (n > REACH_TOKENS || CLAUSE_MARKS.contains(between.lower())) {
                return false;
            }
        }
        return false;
    }

    /** What stands in the sentence for somebody, somewhere, some time, or the words of whoever speaks. */
    private static List<Span> others(Annotated doc, Event event, Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        Set<String> parties = new HashSet<>();
        for (List<Party> side : List.of(event.actors(), event.recipients())) {
            side.forEach(party -> parties.add(party.name()));
        }
        for (Entity entity : doc.entities()) {
            boolean about = entity.type() == EntityType.ORG
                    || entity.type() == EntityType.EVT
                    || entity.type() == EntityType.WPN;
            if (!about || parties.contains(entity.name())) {
                for (EntityMention mention : entity.mentions()) {
                    if (sentence.span().contains(mention.span())) {
                        spans.add(mention.span());
                    }
                }
            }
        }
        for (TimeExpression time : doc.times()) {
            if (sentence.span().contains(time.span())) {
                spans.add(time.span());
            }
        }
        for (Statement statement : doc.statements()) {
            if (statement.source() != null && sentence.span().contains(statement.source())) {
                spans.add(statement.source());
            }
        }
        return spans;
    }

    /** Whether two tellings are about two things: both name what they are about and share no name, however abbreviated. */
    static boolean apart(Telling a, Telling b) {
        if (a.matter().isEmpty() || b.matter().isEmpty()) {
            return false;
        }
        for (String x : a.matter()) {
            for (String y : b.matter()) {
                if (x.equalsIgnoreCase(y) || within(x, y) || within(y, x)) {
                    return false;
                }
            }
        }
        return !abbreviates(a.matter(), b.matter()) && !abbreviates(b.matter(), a.matter());
    }

    /** Whether a longer acronym is a shorter one with letters before it: {@code RKUHP} and {@code KUHP}. */
    private static boolean within(String acronym, String other) {
        return other.length() > 2
                && acronym.endsWith(other)
                && ACRONYM.matcher(acronym).matches();
    }

    /** Whether an acronym of the one may be made of words of the other: of their first letters, or of letters of one word. */
    private static boolean abbreviates(Set<String> acronyms, Set<String> words) {
        for (String acronym : acronyms) {
            if (ACRONYM.matcher(acronym).matches()) {
                String letters = acronym.toLowerCase(Locale.ROOT);
                long initials = letters.chars()
                        .filter(letter ->
                                words.stream().anyMatch(word -> Character.toLowerCase(word.charAt(0)) == letter))
                        .count();
                boolean firsts = initials > 1 && 2 * initials >= letters.length();
                if (firsts || words.stream().anyMatch(word -> shortens(letters, word))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether letters stand in a word in order, from its first: {@code pas} in {@code pemasyarakatan}. */
    private static boolean shortens(String letters, String word) {
        if (word.length() <= letters.length() || Character.toLowerCase(word.charAt(0)) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() && at < letters.length(); i++) {
            at += Character.toLowerCase(word.charAt(i)) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }
}
