package id.jejak.app.command;

import id.jejak.app.casefile.CaseActors;
import id.jejak.app.casefile.CaseFurniture;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.print.Sheet;
import id.jejak.app.text.Texts;
import id.jejak.engine.Engine;
import id.jejak.engine.lexicon.ResourceException;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command stands in: streams, folder, language, terminal.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param here folder that relative paths start from
 * @param texts words in the user's language
 * @param terminal what the streams are attached to
 */
record Session(InputStream in, PrintStream out, PrintStream err, Path here, Texts texts, Terminal terminal) {
    /**
     * What the output is attached to.
     *
     * @param out whether standard output is a terminal
     * @param err whether standard error is one
     * @param columns its width
     * @param colour whether the user lets colours stand
     */
    record Terminal(boolean out, boolean err, int columns, boolean colour) {
        /** No terminal at all. */
        static final Terminal NONE = new Terminal(false, false, 100, false);
    }

    /** A path as its user would write it: from the current folder where it lies below that. */
    String shown(Path path) {
        return path.startsWith(here) && !path.equals(here)
                ? here.relativize(path).toString()
                : path.toString();
    }

    /** A sheet on standard output. */
    Sheet sheet() {
        return new Sheet(out, terminal.columns(), terminal.out() && terminal.colour());
    }

    /** An engine over the shipped resources. */
    Engine engine() {
        return new Engine(ResourceSource.shipped());
    }

    /** An engine over the shipped resources and what was accepted in a case. */
    Engine engine(CaseStore store) throws IOException {
        try {
            return new Engine(actors(store, CaseFurniture.resources(store)));
        } catch (ResourceException e) {
            throw Failure.usage("case.furniture", shown(store.folder()), String.valueOf(e.getMessage()));
        }
    }

    /** Fails with a sentence where what a case has learned was spoiled by hand. */
    void checkLearned(CaseStore store) throws IOException {
        try {
            CaseFurniture.of(store);
        } catch (ResourceException e) {
            throw Failure.usage("case.furniture", shown(store.folder()), String.valueOf(e.getMessage()));
        }
    }

    private ResourceSource actors(CaseStore store, ResourceSource resources) throws IOException {
        try {
            return CaseActors.over(store, resources);
        } catch (ResourceException e) {
            throw Failure.usage(
                    "case.actors", shown(store.folder().resolve(CaseActors.FILE)), String.valueOf(e.getMessage()));
        }
    }

    /** One line on standard error. */
    void complain(String words) {
        err.println("jejak: " + Sheet.clean(words));
    }
}
