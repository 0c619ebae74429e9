package org.throughline.exchange.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.change.row.Row;
import org.throughline.name.Wording;

/** The facts of a body or of a site, as they follow from all that editions say of its code. */
record BodyFacts(CodeHistory history, KnownBody standing, Gazetteer gazetteer, Drawer drawer) {

    Stream<Row> rows() {
        EditionRecord last = history.all().getLast();
        String code = history.code().toLowerCase(Locale.ROOT);
        CitedRows cited = new CitedRows(drawer, last.isMention() ? "-names-" + code : "");
        BodyRows rows = new BodyRows(standing.entity(), last.at().listing().system(), cited);
        names(rows);
        identifier(rows);
        located(history.isSite() ? _ -> "" : EditionRecord::region, PlaceSort.REGION, rows);
        located(EditionRecord::board, PlaceSort.AREA, rows);
        located(EditionRecord::postcode, PlaceSort.POSTCODE, rows);
        day("FOUNDED", EditionRecord::opened, "From which day the register lists it as open.", rows);
        if (!history.closed().isEmpty()) {
            day("CLOSED", EditionRecord::closed, "The last day on which the register lists it as open.", rows);
        }
        new SayingFacts(history.all(), standing, named(), gazetteer).add(rows);
        return cited.all();
    }

    /**
     * The last name is what a body of ours is called, or what it is called here where others have changed that; the
     * others are what it was called before.
     */
    private void names(BodyRows rows) {
        List<Spell> spells = Spell.within(Spell.of(history.records(), EditionRecord::name), history.closed());
        Spell current = spells.getLast();
        if (standing.join() == KnownBody.Join.NONE) {
            rows.rows()
                    .add(
                            history.table(),
                            current.first().at(),
                            current.last().at(),
                            Map.of("id", standing.entity(), "kind", history.sort(), "name", current.value()));
        }
        if ((standing.join() != KnownBody.Join.NONE || standing.changed()) && isNew(current)) {
            name(current, spells.size(), "OFFICIAL", rows);
        }
        for (int place = 0; place < spells.size() - 1; place++) {
            if (isNew(spells.get(place))) {
                name(spells.get(place), place + 1, "FORMER", rows);
            }
        }
    }

    /** How it is and was called, as far as is told here or by others, folded. */
    private Set<String> named() {
        Set<String> names = new HashSet<>(standing.names());
        history.all().forEach(record -> names.add(Wording.of(record.name()).key()));
        return names;
    }

    /** Whether nobody else has said that it has this name. */
    private boolean isNew(Spell spell) {
        return !standing.names().contains(Wording.of(spell.value()).key());
    }

    private void name(Spell spell, int number, String sort, BodyRows rows) {
        Map<String, String> times = dated(spell);
        if (sort.equals("OFFICIAL")) {
            times.remove("until");
        }
        rows.name(Integer.toString(number), sort, spell, times);
    }

    private void identifier(BodyRows rows) {
        if (!standing.identified()) {
            rows.identifier(
                    standing.answer().row(),
                    rows.system().scheme(),
                    history.code(),
                    history.all().getFirst().at(),
                    history.all().getLast().at());
        }
    }

    private void located(Function<EditionRecord, String> said, PlaceSort place, BodyRows rows) {
        Map<String, Integer> times = new HashMap<>();
        for (Spell spell : Spell.within(Spell.of(history.all(), said), history.closed())) {
            int time = times.merge(spell.value(), 1, Integer::sum);
            located(spell, place.id(spell.value()), time == 1 ? "" : "-" + time, rows);
        }
    }

    /** A body lies in a place; a site, which is one, is a part of it. */
    private void located(Spell spell, String place, String ending, BodyRows rows) {
        Map<String, String> cells = dated(spell);
        cells.put("id", standing.entity().toLowerCase(Locale.ROOT) + "-in-" + place + ending);
        cells.put(history.isSite() ? "part" : "entity", standing.entity());
        cells.put(history.isSite() ? "whole" : "place", place);
        cells.put("attested", String.join(";", spell.attested(history.opened(), history.closed())));
        rows.rows()
                .add(
                        history.isSite() ? "part" : "location",
                        spell.first().at(),
                        spell.last().at(),
                        cells);
    }

    private Map<String, String> dated(Spell spell) {
        Map<String, String> cells = new HashMap<>();
        cells.put("from", spell.from(history.opened(), history.closed()));
        cells.put("until", spell.until(history.closed()));
        return cells;
    }

    /** The day as the last edition tells it, unless somebody else told one. */
    private void day(String measure, Function<EditionRecord, String> said, String note, BodyRows rows) {
        List<Spell> spells = Spell.of(history.all(), said);
        if (!spells.isEmpty() && !standing.days().contains(measure)) {
            rows.day(measure, spells.getLast().value(), note, spells.getLast());
        }
    }
}
