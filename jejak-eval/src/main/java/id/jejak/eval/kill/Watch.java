package id.jejak.eval.kill;

import id.jejak.app.casefile.CaseException;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.SqliteCase;
import id.jejak.app.casefile.StoredArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a case beside its writer: an article that a reader has once seen was acknowledged, and must be there ever after, the same.
 */
final class Watch {
    private final Path folder;
    private final Map<String, String> seen = new HashMap<>();

    Watch(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks once.
     *
     * @return articles in the case now
     * @throws IllegalStateException when an article is gone or another than before
     */
    int look() throws IOException {
        if (!SqliteCase.isCase(folder)) {
            lost(Map.of());
            return 0;
        }
        Map<String, String> now = new TreeMap<>();
        try (CaseStore store = SqliteCase.open(folder)) {
            for (StoredArticle article : store.articles()) {
                now.put(article.id(), article.sha256());
            }
        } catch (CaseException e) {
            throw new IllegalStateException("the case does not open: " + e.key() + " " + e.values(), e);
        }
        lost(now);
        seen.putAll(now);
        return now.size();
    }

    private void lost(Map<String, String> now) {
        seen.forEach((id, sha256) -> {
            if (!sha256.equals(now.get(id))) {
                throw new IllegalStateException("article " + id + " was acknowledged and is gone");
            }
        });
    }

    /** Articles acknowledged so far. */
    int acknowledged() {
        return seen.size();
    }
}
