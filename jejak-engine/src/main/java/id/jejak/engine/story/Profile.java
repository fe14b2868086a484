package id.jejak.engine.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article speaks of; all that is kept of it.
 *
 * @param id the article's id
 * @param outlet who printed it, or null
 * @param published its day, or null
 * @param told the day its opening dates the news to, or null
 * @param words numbers of its content words, sorted by the words' hashes, so that sums come out the same whatever was read before
 * @param weights how much the article makes of each word, above 0
 * @param title numbers of the content words of its title, in any order; empty where it has none
 * @param feature whether its title announces no happening but an explanation, advice or a portrait
 * @param speakers who says most of what is said in it, folded; empty where nobody says much
 * @param events dated happenings between two that it tells as news: type, day, both names; sorted
 * @param names people, bodies and places it names
 */
record Profile(
        String id,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable LocalDate told,
        int[] words,
        float[] weights,
        int[] title,
        boolean feature,
        List<String> speakers,
        List<String> events,
        List<Name> names) {
    /** Whether the news is dated to the day it was published: an article written anew, not one that looks back. */
    boolean isOfTheDay() {
        return told != null && told.equals(published);
    }

    /** Whether both have a title and these have no word in common that says something. */
    boolean isTitledOtherwise(Profile other) {
        return title.length > 0
                && other.title.length > 0
                && Arrays.stream(title)
                        .noneMatch(word -> Arrays.stream(other.title).anyMatch(o -> o == word));
    }

    /**
     * A name.
     *
     * @param place whether it is a country, region or town
     * @param country whether it lies in a known country
     */
    record Name(String name, boolean place, boolean country, int mentions) {}
}
