package id.jejak.app.serve;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for, once, whoever asks. */
final class Lazy<T> implements Supplier<T> {
    private @Nullable Supplier<? extends T> making;
    private @Nullable T made;

    Lazy(Supplier<? extends T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T value = made;
        Supplier<? extends T> how = making;
        if (value == null) {
            if (how == null) {
                throw new IllegalStateException("asked for while it was being made");
            }
            making = null;
            try {
                value = how.get();
                made = value;
            } finally {
                // A failure is the asker's; the next asker tries again.
                making = made == null ? how : null;
            }
        }
        return value;
    }
}
