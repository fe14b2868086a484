package id.jejak.engine.entity;

import java.util.ArrayList;
import java.util.List;

/** Compares names written in different ways. */
final class Names {
    /** Shortest word in which a slip of one letter is forgiven. */
    private static final int FORGIVING = 4;

    private Names() {}

    /** The words of a name in lower case, without marks. */
    static List<String> words(String name) {
        Words words = Words.ofPhrase(name);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) || words.isNumber(i)) {
                list.add(words.lower(i));
            }
        }
        return list;
    }

    /** A key equal for spellings that differ in case and marks alone. */
    static String key(String name) {
        return String.join(" ", words(name));
    }

    /** Whether the words of one stand in the other, in order. */
    static boolean within(List<String> part, List<String> whole) {
        int i = 0;
        for (String word : whole) {
            if (i < part.size() && sameWord(part.get(i), word)) {
                i++;
            }
        }
        return i == part.size();
    }

    /** Whether two words are one, an initial standing for its word. */
    private static boolean sameWord(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }

    /** Whether two names of as many words differ by slips of spelling only. */
    static boolean spelledAlike(List<String> a, List<String> b) {
        if (a.size() != b.size() || a.isEmpty()) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).equals(b.get(i))) {
                same++;
            } else if (!nearly(a.get(i), b.get(i))) {
                return false;
            }
        }
        return a.size() == 1 || same > 0;
    }

    /** Whether two words differ by one letter, or by two in long words. */
    static boolean nearly(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < FORGIVING || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        return distance(a, b) <= (shorter > 2 * FORGIVING ? 2 : 1);
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
