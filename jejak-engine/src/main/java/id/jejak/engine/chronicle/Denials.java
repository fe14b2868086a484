package id.jejak.engine.chronicle;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which refusals reject a claim ({@code id/chronicle/denials.tsv}): {@code membantah tuduhan} does, {@code menolak permohonan} refuses
 * something else.
 */
final class Denials {
    private static final String FILE = "id/chronicle/denials.tsv";

    /** Words that deny, with whether they need a word for a claim beside them. */
    private final Map<String, Boolean> denials = new HashMap<>();

    private final Set<String> claims = new HashSet<>();

    private final Set<String> suits = new HashSet<>();

    private Denials() {}

    static Denials load(ResourceSource source) {
        Denials words = new Denials();
        for (Tsv.Row row : Tsv.load(source, FILE, "word", "kind", "needs").rows()) {
            switch (row.get("kind")) {
                case "denial" ->
                    words.denials.put(row.get("word"), row.get("needs").equals("claim"));
                case "claim" -> words.claims.add(row.get("word"));
                case "suit" -> words.suits.add(row.get("word"));
                default -> throw row.error("kind is \"" + row.get("kind") + "\"; expected denial, claim or suit");
            }
        }
        return words;
    }

    /** Whether a telling is somebody's rejection of a claim. */
    boolean isDenial(Telling telling) {
        if (telling.type() != PloverType.REJECT
                || telling.status() != Status.ASSERTED
                || telling.event().mode() != null) {
            return false;
        }
        for (String word : words(telling)) {
            Boolean needs = denials.get(word.endsWith("nya") ? word.substring(0, word.length() - 3) : word);
            if (needs != null && (!needs || namesClaim(telling))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a telling takes somebody to court. */
    boolean isSuit(Telling telling) {
        return Stream.of(words(telling)).anyMatch(suits::contains);
    }

    private static String[] words(Telling telling) {
        return telling.trigger().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+");
    }

    private boolean namesClaim(Telling telling) {
        if (telling.sentence() == null) {
            return false;
        }
        for (Token token : telling.sentence().tokens()) {
            if (claims.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
