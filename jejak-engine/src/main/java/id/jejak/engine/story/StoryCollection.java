package id.jejak.engine.story;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Articles to be grouped. Of each it keeps a profile; the annotations can be let go once the article is added. */
public final class StoryCollection {
    private final ProfileReader reader;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Profile> profiles = new ArrayList<>();

    StoryCollection(ProfileReader reader) {
        this.reader = reader;
    }

    /** Adds an article, whose id is new. */
    public void add(Annotated doc) {
        profiles.add(reader.read(doc, vocabulary));
    }

    /** The stories so far, by first article id; every article is in exactly one. The order of adding does not matter. */
    public List<Story> stories(List<Echo> echoes) {
        List<Profile> sorted =
                profiles.stream().sorted(Comparator.comparing(Profile::id)).toList();
        return StoryFinder.find(sorted, vocabulary, echoes);
    }
}
