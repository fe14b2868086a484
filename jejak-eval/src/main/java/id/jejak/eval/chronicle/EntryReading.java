package id.jejak.eval.chronicle;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Discrepancy;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.ReasonTexts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Entries with the sentences of their mentions, for a person who judges them. */
final class EntryReading {
    private static final int AROUND = 90;

    private final PrintWriter print;
    private final Chronicle chronicle;
    private final Map<String, Annotated> docs = new LinkedHashMap<>();
    private final ReasonTexts reasons = ReasonTexts.in("en");

    EntryReading(PrintWriter print, Chronicle chronicle) {
        this.print = print;
        this.chronicle = chronicle;
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
    }

    /** The names that stand in most entries, with all of them; of equals the first by spelling. */
    void busiest(int n) {
        Map<String, List<Entry>> byName = new TreeMap<>();
        for (Entry entry : chronicle.entries()) {
            TreeSet<String> names = new TreeSet<>(entry.actors());
            names.addAll(entry.recipients());
            names.forEach(name ->
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entry));
        }
        byName.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Entry>> each) ->
                        -each.getValue().size()))
                .limit(n)
                .forEach(each -> {
                    print.println("== " + each.getKey() + ": " + each.getValue().size());
                    each.getValue().forEach(entry -> entry(entry, false));
                });
    }

    /** The entries that several articles tell, with what brought their mentions together. */
    void merged() {
        List<Entry> merged = chronicle.entries().stream()
                .filter(entry -> entry.articles() > 1)
                .toList();
        print.println("entries " + chronicle.entries().size() + ", told by several articles " + merged.size());
        merged.forEach(entry -> entry(entry, true));
    }

    /** Every value in which reports differ, with the words around it. */
    void discrepancies() {
        for (Discrepancy discrepancy : chronicle.discrepancies()) {
            print.println(discrepancy.field() + " #" + discrepancy.entry());
            discrepancy
                    .values()
                    .forEach(value -> value.mentions()
                            .forEach(words -> print.println("  " + value.value() + "  " + around(words))));
        }
    }

    private void entry(Entry entry, boolean why) {
        print.println("#" + entry.id() + " " + entry.date() + " " + entry.type() + " "
                + entry.status().label() + " " + entry.actors() + " > " + entry.recipients() + " @" + entry.place());
        for (Entry.Mention mention : entry.mentions()) {
            Citation trigger = mention.trigger();
            Annotated doc = doc(trigger);
            String sentence = doc.sentences().stream()
                    .filter(each -> each.span().contains(trigger.span().start()))
                    .map(each -> doc.article().slice(each.span()))
                    .findFirst()
                    .orElse(trigger.exact());
            print.println("  " + trigger.article() + " (" + doc.outlet() + ", "
                    + doc.published().value() + ") [" + trigger.exact() + "] " + line(sentence));
        }
        if (why) {
            entry.why().forEach(reason -> print.println("  why " + reasons.of(reason)));
        }
    }

    private String around(Citation words) {
        String text = doc(words).text();
        int start = Math.max(0, words.span().start() - AROUND);
        int end = Math.min(text.length(), words.span().end() + AROUND);
        return words.article() + ": .."
                + line(text.substring(start, words.span().start())) + "[" + words.exact() + "]"
                + line(text.substring(words.span().end(), end)) + "..";
    }

    private Annotated doc(Citation words) {
        Annotated doc = docs.get(words.article());
        if (doc == null) {
            throw new IllegalStateException("no article " + words.article());
        }
        return doc;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
