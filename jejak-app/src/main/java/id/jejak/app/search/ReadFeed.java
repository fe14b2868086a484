package id.jejak.app.search;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.util.List;

/** Articles that were just read, as a feed: the n-th is the n-th change. Other articles or other texts make another analysis. */
public final class ReadFeed implements ChangeFeed {
    private final List<Annotated> docs;

    /** The feed of these articles. */
    public ReadFeed(List<Annotated> docs) {
        this.docs = List.copyOf(docs);
    }

    @Override
    public long sequence() {
        return docs.size();
    }

    @Override
    public String analysis() {
        StringBuilder all = new StringBuilder();
        docs.forEach(doc -> all.append(doc.article().id())
                .append(' ')
                .append(doc.article().textSha256())
                .append('\n'));
        return Sha256.hex(all.toString());
    }

    @Override
    public void after(long sequence, Taker taker) throws IOException {
        for (int i = (int) sequence; i < docs.size(); i++) {
            taker.changed(i + 1, Indexable.of(docs.get(i)));
        }
    }
}
