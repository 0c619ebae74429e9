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

/**
 * The facts of a body, as they follow from all that editions say of its code, in whatever order these came.
 *
 * @param records in the order of their editions
 * @param sort of which sort bodies of its list are
 */
record BodyFacts(List<EditionRecord> records, String sort, KnownBody standing, Drawer drawer) {

    /** Of the sort that the last record tells, or else its list. */
    static BodyFacts of(List<EditionRecord> records, KnownBody standing, Drawer drawer) {
        EditionRecord last = records.getLast();
        String told = last.first(Aspect.SORT);
        return new BodyFacts(records, told.isEmpty() ? last.at().listing().sort() : told, standing, drawer);
    }

    Stream<Row> rows() {
        CitedRows rows = new CitedRows(drawer, records.getLast().isMention() ? "-names-" + code() : "");
        names(rows);
        identifier(rows);
        located(EditionRecord::region, PlaceSort.REGION, rows);
        located(EditionRecord::board, PlaceSort.AREA, rows);
        day("FOUNDED", EditionRecord::opened, "From which day the register lists it as open.", rows);
        if (!closed().isEmpty()) {
            day("CLOSED", EditionRecord::closed, "The last day on which the register lists it as open.", rows);
        }
        new SayingFacts(records, standing, named()).add(rows);
        return rows.all();
    }

    /** The last name is what a body of ours is called, the others are what it was called before. */
    private void names(CitedRows rows) {
        List<Spell> spells = Spell.within(Spell.of(records, EditionRecord::name), closed());
        Spell current = spells.getLast();
        if (standing.join() == KnownBody.Join.NONE) {
            rows.add(
                    "organisation",
                    current.first().at(),
                    current.last().at(),
                    Map.of("id", standing.entity(), "kind", sort, "name", current.value()));
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
        records.forEach(record -> names.add(Wording.of(record.name()).key()));
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
            String code = records.getFirst().code();
            rows.addStated(
                    "identifier",
                    records.getFirst().at(),
                    records.getLast().at(),
                    Map.of(
                            "id",
                            standing.answer().row(),
                            "entity",
                            standing.entity(),
                            "scheme",
                            system().scheme(),
                            "value",
                            code));
        }
    }

    private void located(Function<EditionRecord, String> said, PlaceSort place, CitedRows rows) {
        Map<String, Integer> times = new HashMap<>();
        for (Spell spell : Spell.within(Spell.of(records, said), closed())) {
            int time = times.merge(spell.value(), 1, Integer::sum);
            String id = place.id(spell.value());
            Map<String, String> cells = dated(spell);
            cells.put("id", slug() + "-in-" + id + (time == 1 ? "" : "-" + time));
            cells.put("entity", standing.entity());
            cells.put("place", id);
            cells.put("attested", String.join(";", spell.attested(closed())));
            rows.add("location", spell.first().at(), spell.last().at(), cells);
        }
    }

    private Map<String, String> dated(Spell spell) {
        Map<String, String> cells = new HashMap<>();
        cells.put("from", spell.from(opened(), closed()));
        cells.put("until", spell.until(closed()));
        return cells;
    }

    /** The day as the last edition tells it, unless somebody else told one. */
    private void day(String measure, Function<EditionRecord, String> said, String note, CitedRows rows) {
        List<Spell> spells = Spell.of(records, said);
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
        return records.getLast().code().toLowerCase(Locale.ROOT);
    }

    private CodeSystem system() {
        return records.getLast().at().listing().system();
    }

    private String slug() {
        return standing.entity().toLowerCase(Locale.ROOT);
    }

    private String opened() {
        return records.stream()
                .map(EditionRecord::opened)
                .filter(day -> !day.isEmpty())
                .reduce("", (_, later) -> later);
    }

    /** As the last edition says: one that names no day any more takes it back. */
    private String closed() {
        return records.getLast().closed();
    }
}
