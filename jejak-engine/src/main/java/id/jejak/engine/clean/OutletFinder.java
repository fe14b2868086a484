package id.jejak.engine.clean;

import id.jejak.engine.document.Article;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.Outlets;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which outlet published an article: given by the input, else its address, else what set-aside stretches of the text say: the
 * dateline, the copyright line, the desk that signs. Body text names outlets too, as sources; it is never asked.
 */
final class OutletFinder {
    /** Rules whose stretches name the publisher itself, in order of trust. */
    private static final List<Set<String>> TRUST = List.of(
            Set.of("place_outlet"),
            Set.of("copyright", "copyright_inside", "editor_inside"),
            Set.of("desk_inside", "team"),
            Set.of(
                    "reposted_inside",
                    "first_published",
                    "subscribe",
                    "channel_inside",
                    "fewer_ads",
                    "fewer_ads_inside"));

    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{1,40}(?:\\.[A-Za-z]{2,10}){1,3}");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d.]{2,30}(?: [\\p{L}\\d.]{2,30})?");

    private static final Pattern COPYRIGHT =
            Pattern.compile("copyright\\s*(?:©|\\(c\\)|\\d{4})[^\n]{0,80}", Pattern.CASE_INSENSITIVE);

    private final Outlets outlets;

    OutletFinder(Outlets outlets) {
        this.outlets = outlets;
    }

    /**
     * An outlet.
     *
     * @param name its canonical name where the table knows it, else as given
     * @param evidence the words of the text that name it; null when the input or the address does
     */
    record Found(String name, @Nullable Span evidence) {}

    /** The outlet, or null when nothing tells. */
    @Nullable
    Found find(Article article, List<Line> lines) {
        String given = article.origin().outlet();
        if (given != null && !given.isBlank()) {
            Outlets.Outlet known = outlets.byName(given);
            known = known == null ? outlets.byHost(given) : known;
            return new Found(known == null ? given : known.name(), null);
        }
        String host = host(article.origin().url());
        if (host != null) {
            Outlets.Outlet known = outlets.byHost(host);
            return new Found(known == null ? host : known.name(), null);
        }
        for (Set<String> rules : TRUST) {
            for (Line line : lines) {
                Found found = rules.contains(line.by().rule()) ? named(article, line.span()) : null;
                if (found == null && line.kind() == LineKind.FURNITURE && rules.contains("copyright")) {
                    Matcher copyright = COPYRIGHT
                            .matcher(article.text())
                            .region(line.span().start(), line.span().end());
                    found = copyright.find() ? named(article, new Span(copyright.start(), copyright.end())) : null;
                }
                for (Line.Inside inside : line.inside()) {
                    if (found == null && rules.contains(inside.by().rule())) {
                        found = named(article, inside.span());
                    }
                }
                // A dateline that names the place alone is no evidence; go on to the next stretch.
                if (found != null && (line.kind() != LineKind.REPEAT)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** "Kompas Cyber Media" names no Kompas: a name goes on where another capital follows. */
    private static boolean goesOn(String text, int end, int limit) {
        return end + 1 < limit && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    private static @Nullable String host(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The first known outlet that a short stretch names, by domain or by name. */
    private @Nullable Found named(Article article, Span stretch) {
        Matcher domain = DOMAIN.matcher(article.text()).region(stretch.start(), stretch.end());
        while (domain.find()) {
            Outlets.Outlet known = outlets.byHost(domain.group().toLowerCase(Locale.ROOT));
            if (known != null) {
                return new Found(known.name(), new Span(domain.start(), domain.end()));
            }
        }
        int at = stretch.start();
        while (at < stretch.end()) {
            Matcher words = WORDS.matcher(article.text()).region(at, stretch.end());
            if (!words.find()) {
                return null;
            }
            for (int end = words.end();
                    end > words.start();
                    end = article.text().lastIndexOf(' ', end - 1)) {
                if (end <= words.start()) {
                    break;
                }
                Outlets.Outlet known = outlets.byName(article.text().substring(words.start(), end));
                if (known != null && !goesOn(article.text(), end, stretch.end())) {
                    return new Found(known.name(), new Span(words.start(), end));
                }
            }
            int space = article.text().indexOf(' ', words.start());
            at = space < 0 || space >= words.end() ? words.end() : space + 1;
        }
        return null;
    }
}
