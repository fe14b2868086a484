package id.jejak.app.search;

import id.jejak.engine.document.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Makes an article's entries in the index: one for the article, one for each sentence. Linear in the article. */
final class ArticleDocuments {
    /** Characters of a value that is kept whole; Lucene takes 32,766 bytes. */
    private static final int MAX_VALUE = 8_000;

    private final Words words;
    private final long arrival;
    private final Indexable article;
    private final List<List<Words.Word>> titleWords;

    private ArticleDocuments(Words words, long arrival, Indexable article) {
        this.words = words;
        this.arrival = arrival;
        this.article = article;
        String title = article.title();
        titleWords = title == null ? List.of() : List.of(words.of(title));
    }

    /** The entries of an article that was took its place at {@code arrival}. */
    static List<Document> of(Words words, long arrival, Indexable article) {
        return new ArticleDocuments(words, arrival, article).documents();
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        List<List<Words.Word>> all = new ArrayList<>();
        for (Indexable.Passage passage : article.passages()) {
            List<Words.Word> here = words.of(passage.words());
            all.add(here);
            Document unit = unit("p", String.format(Locale.ROOT, "%s\t%06d", article.id(), all.size()), List.of(here));
            unit.add(new StoredField(Fields.START, passage.start()));
            unit.add(new StoredField(Fields.TEXT, passage.words()));
            say(unit, passage.told());
            documents.add(unit);
        }
        Document whole = unit("a", article.id(), all);
        say(whole, article.whole());
        documents.add(whole);
        return documents;
    }

    private Document unit(String kind, String key, List<List<Words.Word>> text) {
        Document unit = new Document();
        unit.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        unit.add(new StringField(Fields.ARTICLE, term(article.id()), Field.Store.NO));
        unit.add(new StoredField(Fields.ID, article.id()));
        unit.add(new SortedDocValuesField(Fields.KEY, bytes(key)));
        unit.add(new LongPoint(Fields.ARRIVAL, arrival));
        forms(unit, text, Fields.EXACT, Fields.FAMILY, Fields.WITH_OFFSETS);
        forms(unit, titleWords, Fields.TITLE_EXACT, Fields.TITLE_FAMILY, Fields.WITH_POSITIONS);
        String title = article.title();
        if (title != null) {
            unit.add(new StoredField(Fields.TITLE, title));
        }
        String outlet = article.outlet();
        if (outlet != null) {
            unit.add(new StoredField(Fields.OUTLET_NAME, outlet));
            unit.add(name(Fields.OUTLET, List.of(outlet)));
            count(unit, Facet.OUTLET, outlet);
        }
        LocalDate day = article.published();
        if (day != null) {
            unit.add(new StoredField(Fields.PUBLISHED, day.toString()));
            unit.add(new IntPoint(Fields.DAY, (int) day.toEpochDay()));
            count(unit, Facet.DATE, day.toString().substring(0, 7));
        }
        return unit;
    }

    private static void forms(
            Document unit, List<List<Words.Word>> texts, String exact, String family, FieldType type) {
        unit.add(new Field(exact, new WordStream(texts, Words.Word::exact), type));
        unit.add(new Field(family, new WordStream(texts, Words.Word::family), type));
    }

    /** Says in a unit who is named, who speaks and what happens there. */
    private void say(Document unit, Told told) {
        unit.add(name(Fields.ENTITY, List.copyOf(told.names)));
        unit.add(name(Fields.SAID_BY, List.copyOf(told.sayers)));
        told.entities.forEach(name -> count(unit, Facet.ENTITY, name));
        told.speakers.forEach(name -> count(unit, Facet.SPEAKER, name));
        told.types.forEach(type -> unit.add(new StringField(Fields.TYPE, type, Field.Store.NO)));
    }

    private Field name(String field, List<String> names) {
        List<List<Words.Word>> all = names.stream().map(words::of).toList();
        return new Field(field, new WordStream(all, Words.Word::exact), Fields.WITH_POSITIONS);
    }

    private static void count(Document unit, Facet facet, String value) {
        unit.add(new SortedSetDocValuesField(facet.field(), bytes(value)));
    }

    /** The term an article is found by: its id, of a very long one the hash. */
    static String term(String id) {
        return id.length() <= MAX_VALUE ? id : Sha256.hex(id);
    }

    private static BytesRef bytes(String value) {
        return new BytesRef(term(value));
    }
}
