package id.jejak.app;

/** Placeholder of the build, replaced by the commands. */
public final class Main {
    private Main() {}

    /** Does nothing yet. */
    public static void main(String[] args) {}
}
