package id.jejak.engine.event;

import id.jejak.engine.lexicon.Morphology;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The words that hold a clause together, the nouns that name parties, and the light verbs. Immutable after loading. */
final class Words {
    /** What a word does in a clause. */
    enum Kind {
        PREP,
        /** Joins equals: dan, serta. */
        CONJ,
        /** Opens a clause of equal rank: tetapi, sementara. */
        BREAK,
        /** bahwa. */
        COMP,
        /** Opens a clause below: setelah, karena. */
        SUBORD,
        /** Opens what a fact-check found: faktanya. */
        FACT,
        /** Opens a condition: jika. */
        CONDITION,
        /** Opens a purpose: agar, guna. */
        PURPOSE,
        /** yang. */
        RELATIVE,
        /** telah, akan, bisa. */
        AUX,
        /** tidak. */
        NEG,
        /** Says nothing of structure: juga, kembali. */
        ADVERB,
        /** The cue before its speaker: kata, ujar. */
        SAY,
        /** A verb with a clause as its object: mengatakan, menyebut. */
        CLAUSE,
        /** A verb that gives a name to its object: menyebut. */
        NAMER,
        /** Says nothing of structure where it opens a sentence: jadi, alhamdulillah. */
        OPENER,
        /** Another verb that the prefixes do not show: tiba, hadir. */
        VERB,
        /** Looks like a verb and is none: menteri, terhadap. */
        NOVERB,
        /** sejumlah, para, seorang. */
        QUANTIFIER,
        /** itu, tersebut. */
        DEMONSTRATIVE,
        /** dia, mereka, saya. */
        PRONOUN,
        /** Units of counting and of money. */
        UNIT,
        /** Number words, dua, ribu; what they amount to, the quantity tables say. */
        NUMERAL,
        /** Names what stands before it: seperti, yakni. */
        NAMELY,
        /** A noun before an event noun that makes it no event: prospek, upaya. */
        TOPIC,
        /** Begins the name of a region that stands for itself when struck: jalur. */
        REGION,
        /** A post or a story that goes round: konten, narasi. */
        POST,
        /** Before another verb: that one does not happen: mempertimbangkan. */
        UNREAL,
        /** A verb that passes a report on: dilansir. */
        REPORT,
        /** The public at large: masyarakat. */
        PUBLIC,
        /** Who is accused: tersangka. */
        ACCUSED,
        /** What does harm for its owner: aksi militer X menewaskan. */
        DEED,
        /** A claim that somebody rejects: klaim, tuduhan. */
        CLAIM,
        /** Before a year that is no date of a deed: tahun anggaran 2018. */
        FISCAL,
        /** What puts a picture or a text before the public; its day is not that of what the picture shows. */
        SHARE,
        /** Makes its object what the next verb says: menetapkan X menjadi tersangka. */
        CAUSE,
        /** Another word for an office, which is its value: kepala negara. */
        OFFICE,
        /** A verb of motion: what it is for happens: datang untuk mendukung. */
        MOTION
    }

    /**
     * A word with what it does.
     *
     * @param kind what it does
     * @param value a finer word for it: future, possible, singular; may be empty
     */
    record Role(Kind kind, String value) {}

    /** What a noun names. */
    enum Party {
        /** Stands for the entity after it: pemerintah Indonesia is Indonesia. */
        STATE,
        /** A body or force without a name: polisi, militer. */
        BODY,
        /** Citizens: warga, mahasiswa. */
        PEOPLE,
        /** A vehicle or weapon, which acts for its owner where that is named: kapal perang Turki. */
        VEHICLE,
        /** A person by office or trade: menteri, pakar. */
        OFFICE,
        /** Somebody of a body, who stands for it: militan Hamas. */
        MEMBER,
        /** A body only where its owner is named: militer Israel, but not kerja sama militer. */
        OWNED,
        /** A private person or thing that posts: akun, wartawan. */
        PRIVATE
    }

    /**
     * A light verb.
     *
     * @param subject what its subject is to the noun: ACTOR or PARTY
     * @param effect what it does to the noun's event
     */
    record Light(Slot subject, Effect effect) {}

    /** What a light verb does to its noun's event. */
    enum Effect {
        HELD,
        PLANNED,
        STOPPED,
        SOUGHT,
        REFUSED,
        /** Carries what is said (menyampaikan kritik), not what is told (menyampaikan kunjungan). */
        SAID,
        TOPIC
    }

    private final Map<String, Role> roles = new HashMap<>();
    private final FormTrie<Role> phrases = new FormTrie<>();
    private final Map<String, Party> parties = new HashMap<>();
    private final FormTrie<Light> light = new FormTrie<>();
    private final Map<String, Sense.Voice> lightVoices = new HashMap<>();
    private final Set<String> clauseVerbs = new HashSet<>();
    private final Set<String> namers = new HashSet<>();
    private final Set<String> openers = new HashSet<>();

    Words(ResourceSource source, Morphology morphology) {
        for (Tsv.Row row :
                Tsv.load(source, "id/event/words.tsv", "kind", "value", "words").rows()) {
            Kind kind = row.choice("kind", Kind.class);
            for (String word : row.list("words")) {
                if (kind == Kind.CLAUSE || kind == Kind.NAMER) {
                    for (VerbForms.Form form : VerbForms.of(word, morphology)) {
                        (kind == Kind.CLAUSE ? clauseVerbs : namers).add(form.words());
                    }
                } else if (kind == Kind.OPENER) {
                    openers.add(word);
                } else if (word.contains(" ")) {
                    phrases.add(word, new Role(kind, row.get("value")));
                } else if (roles.put(word, new Role(kind, row.get("value"))) != null) {
                    throw row.error("\"" + word + "\" stands in two rows; keep one");
                }
            }
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/event/party-nouns.tsv", "kind", "nouns").rows()) {
            Party party = row.choice("kind", Party.class);
            for (String noun : row.list("nouns")) {
                if (parties.put(noun, party) != null) {
                    throw row.error("\"" + noun + "\" stands in two rows; keep one");
                }
            }
        }
        for (Tsv.Row row : Tsv.load(source, "id/event/light-verbs.tsv", "verbs", "subject", "effect")
                .rows()) {
            Light value = new Light(row.choice("subject", Slot.class), row.choice("effect", Effect.class));
            for (String verb : row.list("verbs")) {
                for (VerbForms.Form form : VerbForms.of(verb, morphology)) {
                    light.add(form.words(), value);
                    lightVoices.put(form.words(), form.voice());
                }
            }
        }
    }

    @Nullable
    Role role(String word) {
        return roles.get(word);
    }

    /** A small word of several words ({@code saat ini}) at the head of these, or null. */
    FormTrie.@Nullable Match<Role> phrase(IntFunction<String> words) {
        return phrases.longest(words);
    }

    /** Whether a preposition leads to the one whom something is meant for: kepada, dengan. */
    boolean addresses(String prep) {
        return prep.equals("kepada") || prep.equals("dengan") || prep.equals("terhadap") || prep.equals("bagi");
    }

    /** Whether a word that opens a sentence says nothing of its structure. */
    boolean opens(String word) {
        return openers.contains(word);
    }

    /** Whether a verb gives a name to something: disebut, sebut, digambarkan. */
    boolean names(String verb) {
        return namers.contains(verb);
    }

    /** Whether a preposition leads to the one to whom something is said or written. */
    boolean tells(String prep) {
        return prep.equals("kepada") || prep.equals("ke") || prep.equals("pada");
    }

    /** Whether a preposition says by what means or on whose account something is done: dengan dukungan, atas permintaan. */
    boolean means(String prep) {
        return prep.equals("dengan") || prep.equals("atas") || prep.equals("berkat");
    }

    /** The office that another word for it names, {@code presiden} for {@code kepala negara}; null for anything else. */
    @Nullable
    String office(String phrase) {
        String[] parts = phrase.split(" ", -1);
        FormTrie.Match<Role> match = phrases.longest(i -> i < parts.length ? parts[i] : "");
        Role role = match == null || match.length() < parts.length
                ? null
                : match.values().get(0);
        return role == null || role.kind() != Kind.OFFICE ? null : role.value();
    }

    @Nullable
    Party party(String noun) {
        return parties.get(noun);
    }

    boolean takesClause(String verb) {
        return clauseVerbs.contains(verb);
    }

    @Nullable
    Light light(String verb) {
        FormTrie.Match<Light> match = light.longest(i -> i == 0 ? verb : "");
        return match == null ? null : match.values().get(0);
    }

    Sense.Voice lightVoice(String verb) {
        return lightVoices.getOrDefault(verb, Sense.Voice.ACTIVE);
    }

    /** Whether a word in lower case that no table knows looks like a verb. */
    boolean looksLikeVerb(String word) {
        if (word.length() < 6 || roles.containsKey(word) || parties.containsKey(word) || word.indexOf('-') >= 0) {
            return false;
        }
        if (word.endsWith("nya") && word.length() < 8) {
            return false;
        }
        return (word.startsWith("me") && "mnlrwy".indexOf(word.charAt(2)) >= 0)
                || word.startsWith("di")
                || (word.startsWith("ber") && !word.endsWith("nya"));
    }
}
