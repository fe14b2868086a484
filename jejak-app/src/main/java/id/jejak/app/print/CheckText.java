package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.app.work.ArticleCheck;
import id.jejak.app.work.ArticleCheck.Chain;
import id.jejak.app.work.ArticleCheck.Origin;
import id.jejak.app.work.ArticleCheck.Told;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One article on one screen: old or copied, quoted through whom, new, contested, resting on whom. */
public final class CheckText {
    private static final int FEW = 4;
    private static final int WORDS = 110;

    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;
    private final int most;

    /**
     * A printer.
     *
     * @param all whether lists are shown whole
     */
    public CheckText(Sheet sheet, Texts texts, boolean all) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
        this.most = all ? Integer.MAX_VALUE : FEW;
    }

    /**
     * Prints a check.
     *
     * @param compared how many other articles it was compared with
     */
    public void print(ArticleCheck check, Chronicle chronicle, int compared) {
        Annotated doc = check.doc();
        sheet.line(0, sheet.in(Style.STRONG, wording.article(doc)));
        if (doc.article().title() != null) {
            sheet.line(0, Sheet.clean(doc.article().title()));
        }
        sheet.line(
                0,
                texts.of(
                        "check.head",
                        check.sentences(),
                        doc.statements().size(),
                        doc.events().size(),
                        wording.credit(chronicle, doc.article().id())));
        doc.warnings().forEach(warning -> sheet.line(0, sheet.in(Style.WARN, "! " + warning)));
        old(check, compared);
        quoted(check);
        adds(check, compared);
        contested(check);
        origins(check);
    }

    private void old(ArticleCheck check, int compared) {
        sheet.heading(texts.of("check.old"));
        if (compared == 0) {
            sheet.line(2, texts.of("check.old.alone"));
        } else if (check.told().isEmpty()) {
            sheet.line(2, texts.of("check.old.none", texts.count("articles", compared)));
        }
        Map<String, List<Told>> byOther = check.told().stream()
                .collect(Collectors.groupingBy(
                        told -> told.other().article().id(), LinkedHashMap::new, Collectors.toList()));
        List<List<Told>> groups = new ArrayList<>(byOther.values());
        groups.sort((a, b) -> b.size() - a.size());
        few(groups, group -> group(group, check.sentences()));
        if (!check.repeats().isEmpty()) {
            sheet.line(2, texts.of("check.repeats", check.repeats().size()));
        }
    }

    private void group(List<Told> group, int sentences) {
        Told first = group.getFirst();
        String order = first.order() == null
                ? "unknown"
                : List.of("earlier", "same", "later").get(first.order() + 1);
        String origin = group.stream()
                .map(told -> told.echo().origin())
                .filter(name -> name != null)
                .findFirst()
                .map(name -> "; " + texts.of("check.text_of", Sheet.clean(String.valueOf(name))))
                .orElse("");
        sheet.hanging(
                2,
                4,
                sheet.in(
                                Style.STRONG,
                                texts.of(
                                        "check.told",
                                        group.size(),
                                        sentences,
                                        Sheet.percent(group.size(), sentences),
                                        wording.article(first.other())))
                        + " (" + texts.of("check.order." + order) + origin + ")");
        Told closest = group.stream()
                .reduce((a, b) -> b.echo().score() > a.echo().score() ? b : a)
                .orElse(first);
        sheet.hanging(
                4,
                6,
                texts.of("echo." + closest.echo().kind().label()) + ": "
                        + Sheet.quoted(closest.here().exact(), WORDS));
    }

    private void quoted(ArticleCheck check) {
        sheet.heading(texts.of("check.quoted"));
        none(check.chains());
        few(check.chains(), chain -> chain(chain, check.doc()));
    }

    private void chain(Chain chain, Annotated doc) {
        StringBuilder words =
                new StringBuilder(sheet.in(Style.STRONG, chain.source() == null ? texts.of("nobody") : chain.source()));
        if (!chain.via().isEmpty()) {
            words.append(' ').append(texts.of("check.via", Sheet.clean(String.join(" ← ", chain.via()))));
        }
        words.append(" (").append(chain.statements().size()).append("): ");
        words.append(Sheet.quoted(chain.statements().getFirst().content().of(doc.text()), WORDS));
        sheet.hanging(2, 4, words.toString());
    }

    private void adds(ArticleCheck check, int compared) {
        sheet.heading(texts.of(compared == 0 ? "check.reports" : "check.adds"));
        none(check.adds());
        few(check.adds(), this::entry);
        if (!check.shared().isEmpty()) {
            sheet.line(2, texts.of("check.shared", check.shared().size()));
        }
        if (!check.planned().isEmpty()) {
            sheet.line(2, texts.of("check.planned"));
            few(check.planned(), this::entry);
        }
    }

    private void entry(Entry entry) {
        sheet.hanging(
                2,
                4,
                (entry.date() == null ? texts.of("undated").toLowerCase(texts.locale()) : entry.date()) + "  "
                        + sheet.in(Style.STRONG, wording.who(entry)) + " [" + wording.type(entry.type()) + "]"
                        + (entry.status() == Status.ASSERTED
                                ? ""
                                : " " + sheet.in(Style.WARN, wording.status(entry.status())))
                        + (entry.recalled() ? " " + texts.of("recalled") : "") + ": "
                        + Sheet.quoted(entry.what().exact(), WORDS));
    }

    private void contested(ArticleCheck check) {
        sheet.heading(texts.of("check.contested"));
        if (check.disputes().isEmpty() && check.unconfirmed().isEmpty()) {
            sheet.line(2, texts.of("none"));
        }
        few(check.disputes(), this::dispute);
        List<Entry> others = check.unconfirmed().stream()
                .filter(entry -> check.disputes().stream()
                        .noneMatch(dispute -> dispute.entries().contains(entry.id())))
                .toList();
        few(others, entry -> {
            entry(entry);
            sheet.line(6, wording.counts(entry));
        });
    }

    private void dispute(Dispute dispute) {
        sheet.hanging(2, 4, Sheet.quoted(dispute.claim().exact(), WORDS * 2));
        sheet.hanging(4, 6, new DisputeWords(texts, wording).of(dispute));
    }

    private void origins(ArticleCheck check) {
        sheet.heading(texts.of("check.origins"));
        none(check.origins());
        few(check.origins(), this::origin);
    }

    private void origin(Origin origin) {
        String side = origin.source().side();
        sheet.hanging(
                2,
                4,
                sheet.in(Style.STRONG, wording.origin(origin.source())) + " · " + wording.kind(origin.source())
                        + " · " + wording.basis(origin.source())
                        + (side == null ? "" : " · " + texts.of("side", Sheet.clean(side))) + " · "
                        + texts.of("check.rests", origin.entries(), origin.alone()));
    }

    private void none(List<?> items) {
        if (items.isEmpty()) {
            sheet.line(2, texts.of("none"));
        }
    }

    private <T> void few(List<T> items, Consumer<T> print) {
        items.stream().limit(most).forEach(print);
        if (items.size() > most) {
            sheet.line(2, sheet.in(Style.PALE, texts.of("more", items.size() - most)));
        }
    }
}
