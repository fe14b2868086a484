package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bodies that share their name with their house: courts, police stations, barracks, schools ({@code houses.tsv}). Where an article
 * only goes there ({@code di Pengadilan Negeri ...}) the name is of the building, else of the body.
 */
final class Houses {
    private final PhraseTrie<String> nouns = new PhraseTrie<>();
    private final Set<String> locatives = new HashSet<>();

    Houses(ResourceSource source) {
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/houses.tsv", "word", "is").rows()) {
            if (row.get("is").equals("noun")) {
                nouns.add(row.get("word"), row.get("word"));
            } else {
                locatives.add(row.get("word"));
            }
        }
    }

    /** What the names of such bodies are of in one article, by their canonical names. */
    Map<String, EntityType> types(List<List<Chunk>> sentences) {
        Map<String, EntityType> types = new HashMap<>();
        Map<String, Boolean> houses = new HashMap<>();
        for (List<Chunk> chunks : sentences) {
            for (Chunk chunk : chunks) {
                if ((chunk.type == EntityType.ORG || chunk.type == EntityType.FAC)
                        && houses.computeIfAbsent(chunk.name, this::named)) {
                    boolean place = locatives.contains(chunk.words.lower(chunk.from - 1));
                    types.merge(
                            chunk.name, place ? EntityType.FAC : EntityType.ORG, (a, b) -> a == EntityType.ORG ? a : b);
                }
            }
        }
        return types;
    }

    private boolean named(String name) {
        Words words = Words.ofPhrase(name);
        return words.size() > 0 && nouns.longest(words, 0) != null;
    }
}
