package id.jejak.app.serve;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Who and what the articles name, each name once, most often first. */
public final class Names {
    /**
     * A person, body or place over the articles.
     *
     * @param name canonical name
     * @param type what it is most often
     * @param country ISO 3166 alpha-2 code, or null
     * @param aliases other names it goes by, sorted
     * @param mentions how often it is mentioned
     * @param articles ids of the articles that name it, in order
     * @param local what each of these articles calls it in full
     */
    public record Name(
            String name,
            EntityType type,
            @Nullable String country,
            List<String> aliases,
            int mentions,
            List<String> articles,
            List<String> local) {}

    private final List<Name> all;
    private final Map<String, Name> byName = new HashMap<>();

    private Names(List<Name> all) {
        this.all = List.copyOf(all);
        all.forEach(name -> byName.put(name.name(), name));
    }

    /**
     * The names of articles.
     *
     * @param naming gives for an article and a name of it the name that it has over all articles
     */
    static Names of(List<Annotated> docs, BinaryOperator<String> naming) {
        Map<String, Gathering> gathered = new TreeMap<>();
        for (Annotated doc : docs) {
            for (Entity entity : doc.entities()) {
                String id = doc.article().id();
                gathered.computeIfAbsent(naming.apply(id, entity.name()), key -> new Gathering())
                        .add(id, entity);
            }
        }
        List<Name> names = new ArrayList<>();
        gathered.forEach((name, each) -> names.add(each.name(name)));
        names.sort(Comparator.comparingInt((Name name) -> -name.articles().size())
                .thenComparing(name -> -name.mentions())
                .thenComparing(Name::name));
        return new Names(names);
    }

    /** All names. */
    public List<Name> all() {
        return all;
    }

    /** What goes by a canonical name, or null. */
    public @Nullable Name name(String name) {
        return byName.get(name);
    }

    private static final class Gathering {
        private final Map<EntityType, Integer> types = new TreeMap<>();
        private final TreeSet<String> aliases = new TreeSet<>();
        private final List<String> articles = new ArrayList<>();
        private final List<String> local = new ArrayList<>();
        private @Nullable String country;
        private int mentions;

        void add(String article, Entity entity) {
            types.merge(entity.type(), entity.mentions().size(), Integer::sum);
            aliases.add(entity.name());
            aliases.addAll(entity.aliases());
            mentions += entity.mentions().size();
            if (country == null) {
                country = entity.country();
            }
            if (articles.isEmpty() || !articles.getLast().equals(article)) {
                articles.add(article);
                local.add(entity.name());
            }
        }

        Name name(String name) {
            EntityType most = types.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            aliases.remove(name);
            return new Name(
                    name, most, country, List.copyOf(aliases), mentions, List.copyOf(articles), List.copyOf(local));
        }
    }
}
