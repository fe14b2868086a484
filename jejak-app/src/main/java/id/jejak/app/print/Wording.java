package id.jejak.app.print;

import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonTexts;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Coded values in a reader's words. */
public final class Wording {
    private static final String UNRESOLVED = "unresolved:";

    private final Texts texts;
    private final ReasonTexts reasons;

    public Wording(Texts texts) {
        this.texts = texts;
        this.reasons = ReasonTexts.in(texts.locale().getLanguage());
    }

    /** Actors → recipients · objects · place. */
    public String who(Entry entry) {
        StringBuilder words = new StringBuilder(names(entry.actors()));
        if (!entry.recipients().isEmpty()) {
            words.append(" → ").append(names(entry.recipients()));
        }
        if (!entry.objects().isEmpty()) {
            words.append(" · ")
                    .append(String.join(
                            ", ",
                            entry.objects().stream().map(Entry.Thing::text).toList()));
        }
        // A visit to a country: its name stands there already.
        if (entry.place() != null
                && !entry.recipients().contains(entry.place())
                && !entry.actors().contains(entry.place())) {
            words.append(" · ").append(entry.place());
        }
        return Sheet.clean(words.toString());
    }

    /** Names joined, or the words for nobody. */
    public String names(List<String> names) {
        return names.isEmpty() ? texts.of("nobody") : Sheet.clean(String.join(", ", names));
    }

    public String type(PloverType type) {
        return texts.of("type." + type.name());
    }

    public String status(Status status) {
        return texts.of("status." + status.label());
    }

    /** How many articles and outlets, how many witnesses or claimants, and who. */
    public String counts(Entry entry) {
        String reports = texts.count("articles", entry.articles()) + ", " + texts.count("outlets", entry.outlets());
        Testimony testimony = entry.testimony();
        return reports + (testimony == null ? claims(entry) : " · " + witnesses(testimony));
    }

    /** {@code 1-2 witnesses (1 party, 0-1 third): names}. */
    public String witnesses(Testimony testimony) {
        String number = testimony.witnesses().max() == 1
                ? texts.of("witnesses.one", testimony.witnesses())
                : texts.of("witnesses.other", testimony.witnesses());
        String sides = texts.of("witnesses.sides", testimony.parties(), testimony.third());
        return number + " " + sides + (testimony.origins().isEmpty() ? "" : ": " + origins(testimony));
    }

    /** Origins by name, then together the outlets whose source is not shown. */
    private String origins(Testimony testimony) {
        List<String> parts = new ArrayList<>();
        List<String> unresolved = new ArrayList<>();
        for (Source source : testimony.origins()) {
            String name = Sheet.clean(source.name());
            if (name.startsWith(UNRESOLVED)) {
                unresolved.add(name.substring(UNRESOLVED.length()));
            } else {
                parts.add(name);
            }
        }
        if (!unresolved.isEmpty()) {
            parts.add(texts.of("origin.unresolved", String.join(", ", unresolved)));
        }
        return String.join(", ", parts);
    }

    /** A day with its weekday; a month or year as it is; the words for none. */
    public String day(@Nullable String date) {
        if (date == null) {
            return texts.of("undated");
        }
        if (date.length() != 10) {
            return date;
        }
        String weekday = LocalDate.parse(date).getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
        return date + ", " + weekday;
    }

    private String claims(Entry entry) {
        StringBuilder words = new StringBuilder();
        part(words, "claimed_by", entry.claimants());
        part(words, "rejected_by", entry.rejecters());
        part(words, "checked_by", entry.checkers());
        return words.toString();
    }

    private void part(StringBuilder words, String key, List<String> names) {
        if (!names.isEmpty()) {
            words.append(" · ").append(texts.of(key, names(names)));
        }
    }

    /** An origin's name; of an unresolved one the outlet, marked as such. */
    public String origin(Source source) {
        return origin(source.name());
    }

    /** The same by name. */
    public String origin(String name) {
        return name.startsWith(UNRESOLVED)
                ? texts.of("origin.unresolved", Sheet.clean(name.substring(UNRESOLVED.length())))
                : Sheet.clean(name);
    }

    public String kind(Source source) {
        return texts.of("kind." + source.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Why something was decided, in one line. */
    public String reason(Reason reason) {
        return Sheet.clean(reasons.of(reason));
    }

    public String basis(Source source) {
        return texts.of("basis." + source.basis().label());
    }

    /** {@code outlet, day (id)}, as far as known. */
    public String article(Annotated doc) {
        List<String> parts = new ArrayList<>();
        if (doc.outlet() != null) {
            parts.add(doc.outlet());
        }
        if (doc.published().value() != null) {
            parts.add(doc.published().value());
        }
        String id = doc.article().id();
        return Sheet.clean(parts.isEmpty() ? id : String.join(", ", parts) + " (" + id + ")");
    }

    /** The wire credit of an article in a chronicle, or the words for none. */
    public String credit(Chronicle chronicle, String article) {
        Credit credit = chronicle.credits().getOrDefault(article, Credit.NONE);
        if (credit.agency() == null) {
            return texts.of("credit.none");
        }
        String how = "credit." + credit.how().name().toLowerCase(Locale.ROOT);
        return Sheet.clean(credit.agency()) + " (" + texts.of(how, Objects.requireNonNullElse(credit.carriedFrom(), ""))
                + ")";
    }
}
