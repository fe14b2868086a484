package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * What the learned tagger says of a sentence, as evidence on its unknown runs of capitals. It overrules no table: known names and
 * class nouns stand as they are.
 */
final class Tagging {
    /** Weight of a run that the tagger takes for a name of just this extent; as strong as a good word beside it. */
    private static final int EXACT = 6;

    private static final int PARTLY = 4;

    /** Label of the first piece of a person's name; the one after it marks the others. */
    static final int FIRST_OF_PERSON = NameModel.LABELS.indexOf("B-PER");

    /** Label of a later piece of a body's name. */
    static final int INSIDE_BODY = NameModel.LABELS.indexOf("I-ORG");

    private final NameFeatures seeing;
    private final NameModel model;

    Tagging(WordClusters clusters, Lexicon lexicon) {
        seeing = new NameFeatures(lexicon, clusters, EnumSet.allOf(FeatureGroup.class));
        model = NameModel.shipped();
    }

    /** Notes what the tagger takes each piece of a sentence for. */
    void tag(Words words) {
        NameModel.Room room = new NameModel.Room();
        model.label(seeing.sight(words), words.size(), new FeatureSink(), room);
        words.tags = Arrays.copyOf(room.labels, words.size());
    }

    /** Adds evidence to the unknown runs of a sentence. */
    void weigh(List<Chunk> chunks) {
        for (Chunk chunk : chunks) {
            if (chunk.kind == Chunk.Kind.RUN && chunk.words.tags.length > 0) {
                weigh(chunk, chunk.words.tags, chunk.words.size());
            }
        }
    }

    private static void weigh(Chunk chunk, int[] labels, int size) {
        int label = 0;
        boolean whole = true;
        for (int i = chunk.from; i < chunk.until; i++) {
            if (labels[i] != 0 && label == 0) {
                label = labels[i];
            }
            whole &= labels[i] != 0 && (i == chunk.from ? labels[i] % 2 == 1 : labels[i] % 2 == 0);
        }
        whole &= chunk.until >= size || labels[chunk.until] == 0 || labels[chunk.until] % 2 == 1;
        if (label > 0) {
            chunk.evidence.add(TYPES[(label - 1) / 2], whole ? EXACT : PARTLY);
        } else {
            chunk.evidence.doubt();
        }
    }

    private static final EntityType[] TYPES = {EntityType.PER, EntityType.ORG, EntityType.GPE};
}
