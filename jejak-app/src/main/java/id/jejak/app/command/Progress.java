package id.jejak.app.command;

import id.jejak.app.input.Incoming;

/** How far long work is, its speed and the time left, on one line of standard error; silent where that is no terminal. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000L;

    private final Session session;
    private final String key;
    private final long totalBytes;
    private final long begin = System.nanoTime();
    private long last = begin;
    private long bytes;
    private int articles;
    private boolean drawn;

    /**
     * A line.
     *
     * @param key names the work in the texts
     * @param totalBytes bytes of all inputs, or 0 when unknown
     */
    Progress(Session session, String key, long totalBytes) {
        this.session = session;
        this.key = key;
        this.totalBytes = totalBytes;
    }

    /** One article is done. */
    void done(Incoming incoming) {
        articles++;
        bytes += incoming.original().length;
        long now = System.nanoTime();
        if (!session.terminal().err() || now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        double seconds = (now - begin) / 1e9;
        long perSecond = Math.round(articles / seconds);
        String line = totalBytes == 0
                ? session.texts().of(key, articles, perSecond)
                : session.texts()
                        .of(
                                key + ".left",
                                articles,
                                perSecond,
                                Math.min(100, 100 * bytes / totalBytes),
                                Math.max(0, Math.round(seconds * (totalBytes - bytes) / Math.max(1, bytes))));
        session.err().print("\r\u001b[K" + line);
        session.err().flush();
        drawn = true;
    }

    /** Clears the line. */
    void end() {
        if (drawn) {
            session.err().print("\r\u001b[K");
            session.err().flush();
        }
    }
}
