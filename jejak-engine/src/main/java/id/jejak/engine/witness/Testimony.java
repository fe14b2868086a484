package id.jejak.engine.witness;

import java.util.List;

/**
 * The origins of one entry and how many independent witnesses they are.
 *
 * @param origins sorted by name
 * @param witnesses all
 * @param parties those on the side of one of the entry's actors
 * @param third the others
 */
public record Testimony(List<Source> origins, Range witnesses, Range parties, Range third) {
    public Testimony {
        origins = List.copyOf(origins);
    }
}
