package id.jejak.app.search;

import java.io.IOException;

/** What an index reads of a case: the articles that changed, each with the number at which the case took the change in. */
public interface ChangeFeed {
    /** The number of the last change; 0 of an empty case. */
    long sequence();

    /** The version of whatever analysed the articles; under another one all of them have to be read anew. */
    String analysis();

    /** Gives what changed after a number to {@code taker}; every article once, in its present state, in any order. */
    void after(long sequence, Taker taker) throws IOException;

    /** Takes changes. */
    interface Taker {
        /**
         * An article that is new or differs from before.
         *
         * @param arrival when its text first came into the case, as a number that grows; analysing it anew does not change it
         */
        void changed(long arrival, Indexable article) throws IOException;

        /** An article that the case holds no more. */
        void gone(String article) throws IOException;
    }
}
