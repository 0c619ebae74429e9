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
record BodyFacts(CodeHistory history, KnownBody standing, Drawer drawer) {

    Stream<Row> rows() {
        CitedRows rows = new CitedRows(drawer, history.all().getLast().isMention() ? "-names-" + code() : "");
        names(rows);
        identifier(rows);
        located(history.isSite() ? _ -> "" : EditionRecord::region, PlaceSort.REGION, rows);
        located(EditionRecord::board, PlaceSort.AREA, rows);
        located(EditionRecord::postcode, PlaceSort.POSTCODE, rows);
        day("FOUNDED", EditionRecord::opened, "From which day the register lists it as open.", rows);
        if (!history.closed().isEmpty()) {
            day("CLOSED", EditionRecord::closed, "The last day on which the register lists it as open.", rows);
        }
        new SayingFacts(history.all(), standing, named()).add(rows);
        return rows.all();
    }

    /** The last name is what a body of ours is called, the others are what it was called before. */
    private void names(CitedRows rows) {
        List<Spell> spells = Spell.within(Spell.of(history.records(), EditionRecord::name), history.closed());
        Spell current = spells.getLast();
        if (standing.join() == KnownBody.Join.NONE) {
            rows.add(
                    history.table(),
                    current.first().at(),
                    current.last().at(),
                    Map.of("id", standing.entity(), "kind", history.sort(), "name", current.value()));
        } else if (isNew(current)) {
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

    private void name(Spell spell, int number, String sort, CitedRows rows) {
        Map<String, String> cells = dated(spell);
        cells.put("id", "%s-%s-name-%d".formatted(slug(), system().slug(), number));
        cells.put("entity", standing.entity());
        cells.put("text", spell.value());
        cells.put("kind", sort);
        if (sort.equals("OFFICIAL")) {
            cells.remove("until");
        }
        rows.add("name", spell.first().at(), spell.last().at(), cells);
    }

    private void identifier(CitedRows rows) {
        if (!standing.identified()) {
            rows.addStated(
                    "identifier",
                    history.all().getFirst().at(),
                    history.all().getLast().at(),
                    Map.of(
                            "id",
                            standing.answer().row(),
                            "entity",
                            standing.entity(),
                            "scheme",
                            system().scheme(),
                            "value",
                            history.code()));
        }
    }

    private void located(Function<EditionRecord, String> said, PlaceSort place, CitedRows rows) {
        Map<String, Integer> times = new HashMap<>();
        for (Spell spell : Spell.within(Spell.of(history.all(), said), history.closed())) {
            int time = times.merge(spell.value(), 1, Integer::sum);
            located(spell, place.id(spell.value()), time == 1 ? "" : "-" + time, rows);
        }
    }

    /** A body lies in a place; a site, which is one, is a part of it. */
    private void located(Spell spell, String place, String ending, CitedRows rows) {
        Map<String, String> cells = dated(spell);
        cells.put("id", slug() + "-in-" + place + ending);
        cells.put(history.isSite() ? "part" : "entity", standing.entity());
        cells.put(history.isSite() ? "whole" : "place", place);
        cells.put("attested", String.join(";", spell.attested(history.closed())));
        rows.add(
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
    private void day(String measure, Function<EditionRecord, String> said, String note, CitedRows rows) {
        List<Spell> spells = Spell.of(history.all(), said);
        if (!spells.isEmpty() && !standing.days().contains(measure)) {
            Spell last = spells.getLast();
            rows.addStated(
                    "figure",
                    last.first().at(),
                    last.last().at(),
                    Map.of(
                            "id",
                            "%s-%s-%s".formatted(slug(), system().slug(), measure.toLowerCase(Locale.ROOT)),
                            "about",
                            standing.entity(),
                            "measure",
                            measure,
                            "date",
                            last.value(),
                            "status",
                            "REPORTED",
                            "preferred",
                            "true",
                            "note",
                            note));
        }
    }

    private String code() {
        return history.code().toLowerCase(Locale.ROOT);
    }

    private CodeSystem system() {
        return history.all().getLast().at().listing().system();
    }

    private String slug() {
        return standing.entity().toLowerCase(Locale.ROOT);
    }
}
