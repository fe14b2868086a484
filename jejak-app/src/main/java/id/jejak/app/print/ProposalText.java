package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.engine.identity.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who may be one, for a person to read: both names with their words, why, and what speaks for it. */
public final class ProposalText {
    private static final int WORDS = 60;

    private final Sheet sheet;
    private final Texts texts;

    public ProposalText(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** All proposals, or a sentence that there are none. */
    public void print(List<Proposal> proposals) {
        sheet.line(0, sheet.in(Style.STRONG, texts.of("proposals.head", proposals.size())));
        for (Proposal proposal : proposals) {
            sheet.hanging(
                    2,
                    4,
                    sheet.in(Style.STRONG, Sheet.clean(proposal.a().name())) + " = "
                            + sheet.in(Style.STRONG, Sheet.clean(proposal.b().name())) + "? "
                            + texts.of("proposals.reason."
                                    + proposal.reason().name().toLowerCase(Locale.ROOT)));
            sheet.hanging(4, 6, side(proposal.a()));
            sheet.hanging(4, 6, side(proposal.b()));
            if (!proposal.evidence().isEmpty()) {
                sheet.hanging(
                        4,
                        6,
                        proposal.evidence().stream()
                                .map(item -> texts.of(
                                        "proposals.kind." + item.kind().name().toLowerCase(Locale.ROOT),
                                        Sheet.clean(item.value())))
                                .collect(Collectors.joining("; ")));
            }
        }
    }

    private String side(Proposal.Side side) {
        return sheet.in(
                Style.PALE,
                Sheet.quoted(side.words().exact(), WORDS) + " "
                        + Sheet.clean(side.words().article()) + ", " + texts.count("articles", side.articles()) + " · #"
                        + side.mention());
    }
}
