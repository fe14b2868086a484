package id.jejak.engine.identity;

/** Whether two names are one written in two ways. */
final class Spelling {
    /** Shorter words are not forgiven a letter. */
    private static final int FORGIVING = 4;

    private Spelling() {}

    /** Whether keys of as many words differ in one word, by one letter, or by two in a long one. */
    static boolean alike(String a, String b) {
        String[] x = a.split(" ");
        String[] y = b.split(" ");
        if (x.length != y.length || x.length < 2) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < x.length; i++) {
            if (!x[i].equals(y[i])) {
                other++;
                if (!nearly(x[i], y[i])) {
                    return false;
                }
            }
        }
        return other == 1;
    }

    private static boolean nearly(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= FORGIVING
                && a.chars().noneMatch(Character::isDigit)
                && b.chars().noneMatch(Character::isDigit)
                && distance(a, b) <= (shorter > 2 * FORGIVING ? 2 : 1);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
