package id.jejak.app.search;

import java.util.ArrayList;
import java.util.List;

/** A query that cannot be read. Its words stand in the interface's texts, below {@code search.fault.}. */
public final class QueryFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final int place;
    private final List<String> values;

    /**
     * A fault.
     *
     * @param key names the sentence
     * @param place the character of the query it is about, from 1
     * @param values what the sentence tells beside the place
     */
    QueryFault(String key, int place, String... values) {
        super(key + " at " + place + " " + List.of(values));
        this.key = key;
        this.place = place;
        this.values = List.of(values);
    }

    /** The sentence's key. */
    public String key() {
        return "search.fault." + key;
    }

    /** The place, from 1. */
    public int place() {
        return place;
    }

    /** What the sentence is filled with: the place, then the rest. */
    public Object[] arguments() {
        List<Object> all = new ArrayList<>();
        all.add(String.valueOf(place));
        all.addAll(values);
        return all.toArray();
    }
}
