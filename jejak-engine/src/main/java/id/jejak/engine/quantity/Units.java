package id.jejak.engine.quantity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.Locale;

/** What numbers are counted in, and the nouns they count. */
final class Units {
    static final String FILE = "id/quantity/units.tsv";

    /** One unit; {@code classifier} says nothing of what it counts. */
    record Unit(String name, Quantity.Kind kind, boolean classifier, boolean measure, String rejected) {
        /** Whether it counts whole things. */
        boolean counts() {
            return !measure;
        }

        boolean money() {
            return kind == Quantity.Kind.MONEY;
        }
    }

    final Phrases<Unit> before = new Phrases<>();
    final Phrases<Unit> after = new Phrases<>();
    final Phrases<Unit> things = new Phrases<>();
    final String ref;

    Units(ResourceSource source) {
        Tsv table = load(source);
        ref = table.ref();
        for (Tsv.Row row : table.rows()) {
            String kind = row.get("kind");
            boolean classifier = kind.equals("classifier");
            Quantity.Kind of = classifier ? Quantity.Kind.THING : row.choice("kind", Quantity.Kind.class);
            boolean measure = !classifier && of != Quantity.Kind.PEOPLE;
            if (!row.get("place").equals("before") && !row.get("place").equals("after")) {
                throw row.error("place is \"" + row.get("place") + "\"; expected before or after");
            }
            for (String form : row.list("form")) {
                String name = row.get("unit").isEmpty() ? form.toLowerCase(Locale.ROOT) : row.get("unit");
                Unit unit = new Unit(name, of, classifier, measure, row.get("rejected"));
                if (!(row.get("place").equals("before") ? before : after).add(form, unit)) {
                    throw row.error("form \"" + form + "\" stands above; remove one");
                }
            }
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/quantity/things.tsv", "kind", "nouns").rows()) {
            Quantity.Kind kind = row.choice("kind", Quantity.Kind.class);
            for (String noun : row.list("nouns")) {
                String name = kind == Quantity.Kind.PEOPLE ? "orang" : noun;
                things.add(noun, new Unit(name, kind, false, false, ""));
            }
        }
    }

    static Tsv load(ResourceSource source) {
        return Tsv.load(source, FILE, "form", "unit", "kind", "place", "rejected", "examples");
    }
}
