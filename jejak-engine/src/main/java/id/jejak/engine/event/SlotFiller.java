package id.jejak.engine.event;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.lexicon.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what a noun phrase names into a slot of a draft: a party or a thing. One per sentence. */
final class SlotFiller {
    private static final Set<String> TROOPS = Set.of("pasukan", "tentara", "prajurit", "personel", "serdadu");

    private final String text;
    private final Words words;
    private final Countries countries;
    private final PartyReader parties;
    private final List<Unit> units;
    private final ObjectReader things;

    SlotFiller(
            String text, Words words, Countries countries, PartyReader parties, ObjectReader things, List<Unit> units) {
        this.text = text;
        this.words = words;
        this.countries = countries;
        this.parties = parties;
        this.things = things;
        this.units = units;
    }

    /** Reads the phrase as the slot says; null gives nothing. */
    void fill(Draft draft, @Nullable NounPhrase phrase, Slot slot) {
        if (phrase == null) {
            return;
        }
        if (phrase.prep.equals("sebagai") && slot == Slot.PARTY) {
            // "sebagai tersangka berinisial BP": only a name says who
            for (Participant party : parties.read(units, phrase, false)) {
                if (party.entity() != null) {
                    draft.addRecipients(List.of(party));
                }
            }
            return;
        }
        switch (slot) {
            case ACTOR -> {
                boolean deed = draft.type == PloverType.ASSAULT
                        && units.get(phrase.from()).is(Words.Kind.DEED);
                draft.addActors(filter(draft, phrase, parties.read(units, phrase, deed)));
                if (draft.actors.isEmpty() && draft.frame.has(Frame.Flag.SPEECH)) {
                    draft.addActors(parties.wordsOf(units, phrase));
                }
            }
            case PARTY -> draft.addRecipients(filter(draft, phrase, parties.read(units, phrase, true)));
            case THING -> {
                if (parties.read(units, phrase, false).isEmpty() && draft.objects.size() < 6) {
                    draft.objects.addAll(things.read(text, units, phrase));
                }
            }
            case EITHER -> {
                List<Participant> read = filter(draft, phrase, parties.read(units, phrase, false));
                boolean troops = draft.type == PloverType.AID || draft.type == PloverType.AGREE;
                if (troops && !read.isEmpty() && read.stream().allMatch(SlotFiller::isTroops)) {
                    // sent or offered, not sent to
                    read = List.of();
                }
                NounPhrase given = read.isEmpty() ? phrase : draft.type == PloverType.AID ? afterName(phrase) : null;
                if (given != null) {
                    draft.objects.addAll(things.read(text, units, given));
                }
                draft.addRecipients(read);
            }
            case PLACE, NONE -> {}
        }
    }

    /** {@code memberi Kim rompi dan enam drone}: what follows the name of the one to whom it is given, or null. */
    private @Nullable NounPhrase afterName(NounPhrase phrase) {
        int[] first = phrase.parts.get(0);
        int i = first[0];
        while (i < first[1] && units.get(i).kind != Unit.Kind.NAME) {
            i++;
        }
        while (i < first[1] && units.get(i).kind == Unit.Kind.NAME) {
            i++;
        }
        if (i >= first[1] || units.get(i).is(Words.Kind.DEMONSTRATIVE) || units.get(i).capital) {
            return null;
        }
        NounPhrase rest = new NounPhrase(i, first[1]);
        rest.parts.addAll(phrase.parts.subList(1, phrase.parts.size()));
        return rest;
    }

    private static boolean isTroops(Participant party) {
        return party.entity() == null
                && TROOPS.contains(
                        party.name().split(" ", 2)[0].toLowerCase(Locale.ROOT).replace("nya", ""));
    }

    /** Towns are no parties: of a visit or a strike their state is; a region or building that is struck stands for itself. */
    private List<Participant> filter(Draft draft, NounPhrase phrase, List<Participant> read) {
        List<Participant> kept = new ArrayList<>();
        for (Participant party : read) {
            Entity entity = party.entity();
            if (entity == null
                    && draft.type == PloverType.ASSAULT
                    && party.name().endsWith(" orang")) {
                // "menewaskan delapan orang": a number of dead, no party
                continue;
            }
            if (entity != null && entity.type() == EntityType.FAC && draft.frame.has(Frame.Flag.VISIT)) {
                // where somebody goes, nobody who is visited
                continue;
            }
            if (entity == null
                    || party.political()
                    || entity.type() == EntityType.PER
                    || entity.type() == EntityType.ORG) {
                kept.add(party);
                continue;
            }
            boolean strike = draft.frame.has(Frame.Flag.STRIKE);
            if (entity.type() != EntityType.GPE) {
                if (strike) {
                    kept.add(party);
                }
                continue;
            }
            String first = entity.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
            Words.Role role = words.role(first);
            if (strike && role != null && role.kind() == Words.Kind.REGION) {
                // struck is "ke Jalur Gaza"; "di Jalur Gaza" is where
                if (!phrase.prep.equals("di")) {
                    kept.add(party);
                }
            } else if (strike || draft.frame.has(Frame.Flag.VISIT)) {
                String state = entity.country() == null ? null : countries.name(entity.country());
                if (state != null && abroad(draft, entity.country())) {
                    kept.add(new Participant(state, null, party.span(), Participant.Standing.PUBLIC));
                } else if (strike && state == null) {
                    kept.add(party);
                }
            }
        }
        return kept;
    }

    private static boolean abroad(Draft draft, @Nullable String country) {
        for (Participant actor : draft.actors.values()) {
            if (actor.entity() != null
                    && country != null
                    && country.equals(actor.entity().country())) {
                return false;
            }
        }
        return !"ID".equals(country);
    }
}
