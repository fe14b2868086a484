package id.jejak.engine.echo;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.Outlets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Carries a stated wire credit over to articles that tell the same passages without naming the agency, passage by passage: the credit
 * holds for the echoing passages only, which stand as its evidence.
 */
public final class CreditCarrier {
    /** One shared sentence may be a shared press quotation; two are a shared text. */
    private static final int MIN_PASSAGES = 2;

    /** A wire story is printed within days; a later echo is background. */
    static final long MAX_DAYS = 4;

    private final Outlets outlets;

    /** A carrier that knows these publishers. */
    public CreditCarrier(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Each article's credit by article id: its own stated one, else one carried over, else none. */
    public Map<String, Credit> carry(List<Annotated> articles, List<Echo> echoes) {
        Map<String, Annotated> byId = new HashMap<>();
        articles.forEach(doc -> byId.put(doc.article().id(), doc));
        Map<String, Map<String, List<Span>>> passages = new TreeMap<>();
        for (Echo echo : echoes) {
            if (echo.kind() != Echo.Kind.REPEAT && echo.shared() == Echo.Shared.TEXT) {
                note(
                        passages,
                        byId,
                        echo.a().article(),
                        echo.a().span(),
                        echo.b().article());
                note(
                        passages,
                        byId,
                        echo.b().article(),
                        echo.b().span(),
                        echo.a().article());
            }
        }
        Map<String, Credit> credits = new HashMap<>();
        for (Annotated doc : articles) {
            String id = doc.article().id();
            credits.put(
                    id,
                    doc.credit().how() == Credit.How.NONE
                            ? carried(passages.getOrDefault(id, Map.of()), byId)
                            : doc.credit());
        }
        return Map.copyOf(credits);
    }

    /** Notes a passage of an article without a credit that echoes an article with one of its own. */
    private void note(
            Map<String, Map<String, List<Span>>> passages,
            Map<String, Annotated> byId,
            String without,
            Span span,
            String with) {
        Annotated to = byId.get(without);
        Annotated from = byId.get(with);
        if (to != null
                && from != null
                && to.credit().how() == Credit.How.NONE
                && from.credit().how() != Credit.How.NONE
                && !isAgencyItself(to)
                && near(to.published(), from.published())) {
            passages.computeIfAbsent(without, key -> new TreeMap<>())
                    .computeIfAbsent(with, key -> new ArrayList<>())
                    .add(span);
        }
    }

    /** An agency's own page carries nobody's text over. */
    private boolean isAgencyItself(Annotated doc) {
        Outlets.Outlet outlet = doc.outlet() == null ? null : outlets.byName(doc.outlet());
        return outlet != null && outlet.kind() == Outlets.Kind.AGENCY;
    }

    private static boolean near(Published a, Published b) {
        return a.date() == null
                || b.date() == null
                || Math.abs(ChronoUnit.DAYS.between(a.date(), b.date())) <= MAX_DAYS;
    }

    /** The credit of the article with the most shared passages; of equals the smaller id. */
    private static Credit carried(Map<String, List<Span>> byArticle, Map<String, Annotated> byId) {
        String best = null;
        for (String from : byArticle.keySet()) {
            if (best == null
                    || spans(byArticle, from).size() > spans(byArticle, best).size()) {
                best = from;
            }
        }
        if (best == null || spans(byArticle, best).size() < MIN_PASSAGES) {
            return Credit.NONE;
        }
        Annotated from = byId.get(best);
        List<Span> evidence = spans(byArticle, best).stream().sorted().toList();
        return from == null ? Credit.NONE : new Credit(from.credit().agency(), Credit.How.CARRIED, evidence, best);
    }

    private static List<Span> spans(Map<String, List<Span>> byArticle, @Nullable String id) {
        return id == null ? List.of() : byArticle.getOrDefault(id, List.of());
    }
}
