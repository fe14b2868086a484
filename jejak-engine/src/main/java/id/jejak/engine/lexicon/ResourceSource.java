package id.jejak.engine.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where resource files come from: the class path, or files that stand in for some of them. */
@FunctionalInterface
public interface ResourceSource {
    /**
     * The whole text of a resource.
     *
     * @param name path below {@code jejak/}, {@code id/lexicon/months.tsv}
     * @throws ResourceException when there is none, naming it
     */
    String read(String name);

    /** The resources shipped with the engine. */
    static ResourceSource shipped() {
        return name -> {
            try (InputStream in = ResourceSource.class.getResourceAsStream("/jejak/" + name)) {
                if (in == null) {
                    throw new ResourceException(
                            name, 0, "no such resource; expected it on the class path under jejak/");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new ResourceException(name, 0, "could not be read: " + e.getMessage());
            }
        };
    }

    /** This source with some resources replaced, by name: a user's own file, or a test's. */
    default ResourceSource with(Map<String, String> replaced) {
        return name -> {
            String text = replaced.get(name);
            return text != null ? text : read(name);
        };
    }
}
