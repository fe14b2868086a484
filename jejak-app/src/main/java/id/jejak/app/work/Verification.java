package id.jejak.app.work;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.StoredArticle;
import id.jejak.app.casefile.StoredArticle.Damage;
import id.jejak.engine.document.CodePoints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proves a case from its originals: both hashes of every article, and of every citation in the documents that the case holds (the analysis
 * of each article, each entry, echo, dispute and so on) that its words stand where it says, counted in Unicode code points.
 */
public final class Verification {
    /** What is wrong. */
    public enum Fault {
        /** The original is gone. */
        MISSING,
        /** The original's bytes are others. */
        CHANGED,
        /** The original's bytes hold no article. */
        UNREADABLE,
        /** Words that a citation gives do not stand where it says. */
        CITATION,
        /** A citation of an article that the case does not hold. */
        UNKNOWN_ARTICLE,
        /** A derived document that is no JSON. */
        BROKEN_FILE
    }

    /**
     * One mismatch.
     *
     * @param fault what is wrong
     * @param article id of the article, or the part of the chronicle
     * @param where which citation: document and path inside it, with the offsets; empty for an article
     * @param expected the words or hash that should stand there
     * @param found what stands there; null where nothing does
     */
    public record Mismatch(
            Fault fault,
            String article,
            String where,
            String expected,
            @Nullable String found) {}

    /**
     * The outcome.
     *
     * @param articles articles checked
     * @param citations citations checked
     * @param mismatches articles first, then citations in the order of the documents
     * @param absent articles without an analysis, and {@code chronicle} where there is none: nothing in them could be checked
     */
    public record Outcome(int articles, int citations, List<Mismatch> mismatches, List<String> absent) {
        public Outcome {
            mismatches = List.copyOf(mismatches);
            absent = List.copyOf(absent);
        }
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final CaseStore store;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final List<Mismatch> mismatches = new ArrayList<>();
    private int citations;

    private Verification(CaseStore store) {
        this.store = store;
    }

    /** Checks a case. */
    public static Outcome of(CaseStore store) throws IOException {
        return new Verification(store).check();
    }

    private Outcome check() throws IOException {
        List<StoredArticle> articles = store.articles();
        for (StoredArticle article : articles) {
            article(article);
        }
        List<String> absent = store.documents(this::document);
        return new Outcome(articles.size(), citations, mismatches, absent);
    }

    private void article(StoredArticle article) throws IOException {
        StoredArticle.Reading reading = article.read(store);
        if (reading.incoming() == null) {
            unread.add(article.id());
        } else {
            texts.put(article.id(), reading.incoming().content().text());
        }
        Damage damage = reading.damage();
        if (damage != null) {
            String found =
                    reading.incoming() == null ? null : reading.incoming().sha256();
            mismatches.add(new Mismatch(Fault.valueOf(damage.name()), article.id(), "", article.sha256(), found));
        }
    }

    private void document(String part, String id, String json) {
        String name = part + "/" + id;
        try {
            walk(MAPPER.readTree(json), name, part.equals("analysis") ? id : null);
        } catch (JacksonException e) {
            mismatches.add(new Mismatch(Fault.BROKEN_FILE, name, "", "JSON", e.getOriginalMessage()));
        }
    }

    /** Checks a node and all below it; inside one article's document spans name no article of their own. */
    private void walk(JsonNode node, String where, @Nullable String article) {
        if (node.isObject()) {
            if (node.path("start").isInt()
                    && node.path("end").isInt()
                    && node.path("text").isString()) {
                JsonNode id = node.path("id");
                // In a chronicle a citation names its article; in a document an id is a mention's or an entity's own.
                String of = article == null && id.isString() ? id.stringValue() : article;
                if (of != null) {
                    citation(node, where, of);
                }
            }
            node.properties().forEach(field -> walk(field.getValue(), where + "/" + field.getKey(), article));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode item = node.get(i);
                String id = item.path("id").asString("");
                boolean named = item.isObject() && !id.isEmpty() && !item.has("start");
                walk(item, where + "/" + (named ? id : i), article);
            }
        }
    }

    private void citation(JsonNode node, String where, String article) {
        citations++;
        int start = node.path("start").intValue();
        int end = node.path("end").intValue();
        String expected = node.path("text").stringValue();
        String text = texts.get(article);
        String place = where + " [" + start + ", " + end + ")";
        if (text == null) {
            Fault fault = unread.contains(article) ? Fault.CITATION : Fault.UNKNOWN_ARTICLE;
            mismatches.add(new Mismatch(fault, article, place, expected, null));
            return;
        }
        String found = slice(article, text, start, end);
        if (!expected.equals(found)) {
            mismatches.add(new Mismatch(Fault.CITATION, article, place, expected, found));
        }
    }

    private @Nullable String slice(String article, String text, int start, int end) {
        CodePoints translation = points.computeIfAbsent(article, key -> CodePoints.of(text));
        if (start < 0 || end < start || end > translation.fromUtf16(text.length())) {
            return null;
        }
        return text.substring(translation.toUtf16(start), translation.toUtf16(end));
    }
}
