package id.jejak.engine.time;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of time mean, by class: {@code weekday}, {@code month}, {@code unit}, {@code daypart} and every other class that
 * {@code words.tsv} and its sister tables name. Classes of digits ({@code day}, {@code mon}, {@code year}, {@code yy}, {@code hour},
 * {@code minute}) and of numbers ({@code num}) are computed.
 */
final class Vocabulary {
    private static final List<String> TABLES = List.of(
            "id/time/weekdays.tsv",
            "id/time/months.tsv",
            "id/time/units.tsv",
            "id/time/day-parts.tsv",
            "id/time/words.tsv");
    private static final List<String> DIGIT_CLASSES =
            List.of("day", "mon", "year", "yy", "hour", "minute", "num", "int");

    private record Entry(List<String> forms, int cls, String value, boolean capital) {}

    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final NumberReader numbers;

    Vocabulary(ResourceSource resources) {
        DIGIT_CLASSES.forEach(this::define);
        numbers = new NumberReader(resources);
        for (String name : TABLES) {
            Tsv table = Tsv.load(resources, name, "form", "class", "value", "case");
            for (Tsv.Row row : table.rows()) {
                addRow(row);
            }
        }
        for (Feasts.Name feast : new Feasts(resources).names()) {
            add(feast.form(), define("feast"), feast.key(), feast.capital());
        }
        for (NamedEvents.Name event : new NamedEvents(resources).names()) {
            add(event.form(), define("event"), event.key(), false);
        }
    }

    private void addRow(Tsv.Row row) {
        String marked = row.get("case");
        if (!marked.isEmpty() && !marked.equals("capital")) {
            throw row.error("case is \"" + marked + "\"; expected capital or -");
        }
        int cls = define(row.get("class"));
        for (String form : row.list("form")) {
            add(form, cls, row.get("value"), !marked.isEmpty());
        }
    }

    private void add(String form, int cls, String value, boolean capital) {
        List<String> words = Forms.words(form);
        byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Entry(words, cls, value, capital));
    }

    private int define(String name) {
        return classes.computeIfAbsent(name, n -> classes.size());
    }

    /** The number of a class; -1 where no table names it. */
    int classOf(String name) {
        return classes.getOrDefault(name, -1);
    }

    int classCount() {
        return classes.size();
    }

    /** All readings of the words that begin at a place; empty for most words of a text. */
    List<Lexeme> at(Stretch stretch, int at) {
        Word word = stretch.word(at);
        if (word.isDigits()) {
            return digits(stretch, at);
        }
        List<Entry> entries = byFirst.get(word.lower());
        boolean number = numbers.begins(word.lower());
        if (entries == null && !number) {
            return List.of();
        }
        List<Lexeme> lexemes = new ArrayList<>(4);
        if (entries != null) {
            for (Entry entry : entries) {
                if ((!entry.capital() || word.capital()) && stands(entry.forms(), stretch, at)) {
                    lexemes.add(
                            new Lexeme(entry.cls(), entry.value(), entry.forms().size()));
                }
            }
        }
        if (number) {
            Lexeme read = numbers.read(stretch, at, classOf("num"));
            if (read != null) {
                lexemes.add(read);
                if (read.value().chars().allMatch(Character::isDigit)) {
                    lexemes.add(new Lexeme(classOf("int"), read.value(), read.length()));
                }
            }
        }
        return lexemes;
    }

    private static boolean stands(List<String> forms, Stretch stretch, int at) {
        if (at + forms.size() > stretch.size()) {
            return false;
        }
        for (int i = 1; i < forms.size(); i++) {
            if (!stretch.word(at + i).lower().equals(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Lexeme> digits(Stretch stretch, int at) {
        Word word = stretch.word(at);
        List<Lexeme> lexemes = new ArrayList<>(6);
        Lexeme number = numbers.read(stretch, at, classOf("num"));
        if (number != null) {
            lexemes.add(number);
        }
        if (word.length() > 4) {
            return lexemes;
        }
        int value = Integer.parseInt(word.lower());
        String plain = Integer.toString(value);
        lexemes.add(new Lexeme(classOf("int"), plain, 1));
        if (word.length() <= 2) {
            if (value >= 1 && value <= 31) {
                lexemes.add(new Lexeme(classOf("day"), plain, 1));
            }
            if (value >= 1 && value <= 12) {
                lexemes.add(new Lexeme(classOf("mon"), plain, 1));
            }
            if (value <= 24) {
                lexemes.add(new Lexeme(classOf("hour"), plain, 1));
            }
            if (word.length() == 2) {
                lexemes.add(new Lexeme(classOf("yy"), plain, 1));
                if (value < 60) {
                    lexemes.add(new Lexeme(classOf("minute"), plain, 1));
                }
            }
        } else if (word.length() == 4 && value >= 1000 && value <= 2200) {
            lexemes.add(new Lexeme(classOf("year"), plain, 1));
        }
        return lexemes;
    }
}
