package id.jejak.app.casefile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reading or writing a case failed for a reason that its user can do something about. */
public final class CaseFault extends IOException {
    private static final long serialVersionUID = 1L;

    /** Reasons; each has its words in the texts, below {@code casefault.}. */
    public enum Reason {
        /** No room is left, or a file may not grow. */
        FULL,
        /** The folder or the disk may not be written to. */
        READ_ONLY,
        /** Another program holds the database. */
        BUSY,
        /** The database is damaged. */
        CORRUPT,
        /** Anything else. */
        OTHER
    }

    private final Reason reason;

    CaseFault(Reason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The words of the system, for those who want them. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** What an error of SQLite means; of one that only tells that opening failed, what its cause means. */
    static CaseFault of(SQLException e) {
        if (e.getErrorCode() == 0 && e.getCause() instanceof SQLException cause) {
            return of(cause);
        }
        int code = e.getErrorCode() & 0xff;
        String words = String.valueOf(e.getMessage());
        Reason reason = switch (code) {
            case 13 -> Reason.FULL;
            case 3, 8, 14, 23 -> Reason.READ_ONLY;
            case 5, 6 -> Reason.BUSY;
            case 11, 26 -> Reason.CORRUPT;
            // An error of the system's: writing beyond a limit, or on a full disk that tells so late.
            case 10 ->
                words.contains("WRITE")
                                || words.contains("FSYNC")
                                || words.contains("TRUNCATE")
                                || words.contains("SHMSIZE")
                        ? Reason.FULL
                        : Reason.OTHER;
            default -> Reason.OTHER;
        };
        return new CaseFault(reason, words, e);
    }

    /** What an error of the file system means; one that says nothing in particular stays itself. */
    public static IOException of(IOException e) {
        if (e instanceof CaseFault) {
            return e;
        }
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("file too large") || words.contains("quota exceeded")) {
            return new CaseFault(Reason.FULL, String.valueOf(e.getMessage()), e);
        }
        if (e instanceof AccessDeniedException
                || e instanceof FileSystemException && words.contains("read-only file system")) {
            return new CaseFault(Reason.READ_ONLY, String.valueOf(e.getMessage()), e);
        }
        return e;
    }

    static CaseFault of(ReadOnlyFileSystemException e) {
        return new CaseFault(Reason.READ_ONLY, String.valueOf(e.getMessage()), e);
    }
}
