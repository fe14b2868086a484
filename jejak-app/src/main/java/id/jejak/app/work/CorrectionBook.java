package id.jejak.app.work;

import id.jejak.app.casefile.CorrectionLog;
import id.jejak.app.casefile.CorrectionLog.Logged;
import id.jejak.app.json.CorrectionJson;
import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Correction;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The corrections of a case as people use them: made, listed, undone, carried to a colleague's case and back. The log keeps everything;
 * an undo is an entry of its own and can be undone too.
 */
public final class CorrectionBook {
    /** The kind of an entry of the log that takes another back. */
    public static final String UNDO = "undo";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ID_LENGTH = 12;

    private final CorrectionLog log;

    /** The book over a case's log. */
    public CorrectionBook(CorrectionLog log) {
        this.log = log;
    }

    /**
     * What the log of a case says.
     *
     * @param active corrections that hold, in order
     * @param all everything in the log, in order
     * @param holding the places in the log of the entries that hold, undos among them
     */
    public record Book(Corrections active, List<Logged> all, Set<Long> holding) {
        public Book {
            all = List.copyOf(all);
            holding = Set.copyOf(holding);
        }

        /** Whether an entry of the log holds. */
        public boolean holds(Logged logged) {
            return holding.contains(logged.seq());
        }
    }

    /**
     * A line of a file of corrections that is none.
     *
     * @param line from 1
     * @param reason what was expected
     */
    public record Fault(int line, String reason) {}

    /**
     * What came of reading a file of corrections.
     *
     * @param added new in this case
     * @param known there before
     */
    public record Imported(int added, int known, List<Fault> faults) {
        public Imported {
            faults = List.copyOf(faults);
        }
    }

    /** What the log says now. */
    public Book read() throws IOException {
        List<Logged> all = log.corrections();
        Map<Long, Logged> bySeq = new HashMap<>();
        all.forEach(each -> bySeq.put(each.seq(), each));
        List<Correction> active = new ArrayList<>();
        Set<Long> holding = new HashSet<>();
        for (Logged logged : all) {
            if (!holds(logged, bySeq)) {
                continue;
            }
            holding.add(logged.seq());
            if (!logged.kind().equals(UNDO)) {
                active.add(new Correction(
                        logged.id(),
                        logged.who(),
                        logged.at(),
                        logged.why(),
                        CorrectionJson.read(logged.kind(), logged.body())));
            }
        }
        return new Book(Corrections.of(active), all, holding);
    }

    private static boolean holds(Logged logged, Map<Long, Logged> bySeq) {
        Logged undo = logged.undoneBy() == null ? null : bySeq.get(logged.undoneBy());
        return undo == null || !holds(undo, bySeq);
    }

    /**
     * Adds corrections, all or none.
     *
     * @param who who makes them
     * @param at when, ISO 8601 instant
     * @return those that were new
     */
    public List<Logged> add(List<Change> changes, String who, String at, @Nullable String why) throws IOException {
        List<Logged> fresh = new ArrayList<>();
        for (Change change : changes) {
            fresh.add(logged(
                    CorrectionJson.kind(change), CorrectionJson.of(change).toString(), who, at, why));
        }
        return log.appendCorrections(fresh, null);
    }

    /**
     * Takes back what the entry of this id, or beginning of an id, did; of an undo, the undoing.
     *
     * @return the entry that was undone, or null when there is none such that holds
     */
    public @Nullable Logged undo(String id, String who, String at, @Nullable String why) throws IOException {
        Book book = read();
        List<Logged> meant = book.all().stream()
                .filter(each -> each.id().startsWith(id) && book.holds(each))
                .toList();
        if (meant.size() != 1) {
            return null;
        }
        Logged undone = meant.getFirst();
        ObjectNode body = MAPPER.createObjectNode().put("undoes", undone.id());
        log.appendCorrections(List.of(logged(UNDO, body.toString(), who, at, why)), undone.seq());
        return undone;
    }

    private static Logged logged(String kind, String body, String who, String at, @Nullable String why) {
        String id = Sha256.hex(String.join("\n", kind, body, who, at, why == null ? "" : why))
                .substring(0, ID_LENGTH);
        return Logged.fresh(id, who, at, why, kind, body);
    }

    /** The whole log, one JSON object a line: {@code {"schema":"jejak-corrections/1","id","who","at","why","kind","body"}}. */
    public List<String> lines() throws IOException {
        return log.corrections().stream().map(CorrectionBook::line).toList();
    }

    /** An entry of the log as a line of the file that colleagues exchange. */
    public static String line(Logged logged) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("schema", "jejak-corrections/1");
        node.put("id", logged.id()).put("who", logged.who()).put("at", logged.at());
        node.put("why", logged.why()).put("kind", logged.kind());
        node.set("body", MAPPER.readTree(logged.body()));
        return node.toString();
    }

    /** Takes over a colleague's log. Lines that are none are told and left out; the others are taken. */
    public Imported take(List<String> lines) throws IOException {
        Map<String, Logged> fresh = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    Logged logged = read(lines.get(i));
                    fresh.putIfAbsent(logged.id(), logged);
                } catch (IllegalArgumentException e) {
                    faults.add(new Fault(i + 1, String.valueOf(e.getMessage())));
                }
            }
        }
        int added = 0;
        for (Logged logged : fresh.values()) {
            Long undoes = logged.kind().equals(UNDO) ? place(undone(logged.body())) : null;
            if (logged.kind().equals(UNDO) && undoes == null) {
                faults.add(new Fault(0, logged.id() + ": undoes a correction that is not here"));
                continue;
            }
            added += log.appendCorrections(List.of(logged), undoes).size();
        }
        return new Imported(added, fresh.size() - added, faults);
    }

    private @Nullable Long place(String id) throws IOException {
        return log.corrections().stream()
                .filter(each -> each.id().equals(id))
                .map(Logged::seq)
                .findFirst()
                .orElse(null);
    }

    /** The id that the body of an undoing names; empty where it names none. */
    public static String undone(String body) {
        return MAPPER.readTree(body).path("undoes").asString("");
    }

    private static Logged read(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
        if (!node.path("schema").asString("").equals("jejak-corrections/1")) {
            throw new IllegalArgumentException("\"schema\":\"jejak-corrections/1\" was expected");
        }
        String kind = text(node, "kind");
        String body = node.path("body").toString();
        if (kind.equals(UNDO)) {
            if (undone(body).isEmpty()) {
                throw new IllegalArgumentException("\"undoes\": an id was expected");
            }
        } else {
            CorrectionJson.read(kind, body);
        }
        @Nullable String why = node.path("why").isString() ? node.path("why").stringValue() : null;
        Logged logged = logged(kind, body, text(node, "who"), text(node, "at"), why);
        if (!logged.id().equals(text(node, "id"))) {
            throw new IllegalArgumentException(
                    "the id " + text(node, "id") + " does not belong to this correction; expected " + logged.id());
        }
        return logged;
    }

    private static String text(JsonNode node, String name) {
        String value = node.path(name).asString("");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("\"" + name + "\": a text was expected");
        }
        return value;
    }
}
