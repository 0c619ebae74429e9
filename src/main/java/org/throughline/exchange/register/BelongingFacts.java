package org.throughline.exchange.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;

/**
 * To what a code belongs: a practice lies in the area that its commissioner serves, a commissioner in its own, a trust
 * at its site. No line states that in so many words.
 *
 * @param bodies the body that has a code; none where it is not known
 */
record BelongingFacts(CodeHistory history, String entity, Function<String, Optional<String>> bodies, Drawer drawer) {

    private static final String PRACTICE =
            "The code of a body stands there to which it belongs: it is taken to lie in the area which that body serves.";
    private static final String COMMISSIONER =
            "The area of a commissioner's code is taken to be the one that it serves.";
    private static final String SITE =
            "No column tells the trust: the code begins with that of the trust above it in the list.";

    Stream<Row> rows() {
        CitedRows rows = new CitedRows(drawer);
        times(BelongingFacts::ofPractice).forEach(spell -> practice(spell, rows));
        times(record -> record.isOfSite() ? record.parent().code() : "").forEach(spell -> site(spell, rows));
        times(record -> record.isNaming() ? served(record) : "").forEach(spell -> commissioner(spell, rows));
        return rows.all();
    }

    private static String ofPractice(EditionRecord record) {
        return record.list().isOfPractices() ? record.parent().key().strip() : "";
    }

    private static String served(EditionRecord record) {
        return NamedPlace.listed(record).map(NamedPlace::id).collect(Collectors.joining());
    }

    /** From the first edition that says something to the last, whatever others say meanwhile. */
    private Stream<Spell> times(Function<EditionRecord, String> said) {
        Map<String, List<EditionRecord>> all = history.all().stream()
                .filter(record -> !said.apply(record).isEmpty())
                .collect(Collectors.groupingBy(said, LinkedHashMap::new, Collectors.toList()));
        return all.entrySet().stream()
                .map(time -> new Spell(
                        time.getKey(),
                        time.getValue().getFirst(),
                        time.getValue().getLast(),
                        null,
                        next(time.getKey(), time.getValue().getLast())));
    }

    /** The next edition that tells a practice another parent: the list of practices tells but one at a time. */
    private @Nullable EditionRecord next(String said, EditionRecord last) {
        return last.list() != OdsList.EPRACCUR
                ? null
                : history.all().stream()
                        .filter(record -> record.list() == OdsList.EPRACCUR && record.compareTo(last) > 0)
                        .filter(record ->
                                !record.parent().isNone() && !ofPractice(record).equals(said))
                        .findFirst()
                        .orElse(null);
    }

    private void practice(Spell spell, CitedRows rows) {
        Parent parent = spell.last().parent();
        String place = PlaceSort.AREA.id(parent.code());
        Map<String, String> cells = lies(entity, place, spell);
        replace("from", parent.from(), cells);
        replace("until", parent.until(), cells);
        cells.put("id", slug(entity) + "-of-" + place + (parent.from().isEmpty() ? "" : "-since-" + parent.from()));
        add(spell, new CitedRows.Reason("of-" + place, PRACTICE), cells, rows);
    }

    /** A day that is told, in place of what follows from editions. */
    private static void replace(String column, String day, Map<String, String> cells) {
        if (!day.isEmpty()) {
            cells.put(column, day);
        }
    }

    private void commissioner(Spell spell, CitedRows rows) {
        Map<String, String> cells = lies(entity, spell.value(), spell);
        cells.put("id", slug(entity) + "-of-" + spell.value());
        add(spell, new CitedRows.Reason("of-" + spell.value(), COMMISSIONER), cells, rows);
    }

    private void site(Spell spell, CitedRows rows) {
        bodies.apply(spell.value()).ifPresent(trust -> {
            Map<String, String> cells = lies(trust, entity, spell);
            cells.put("id", slug(trust) + "-at-" + slug(entity));
            add(spell, new CitedRows.Reason("of-trust", SITE), cells, rows);
        });
    }

    private static void add(Spell spell, CitedRows.Reason reason, Map<String, String> cells, CitedRows rows) {
        rows.addTaken("location", spell.first().at(), spell.last().at(), reason, cells);
    }

    private Map<String, String> lies(String body, String place, Spell spell) {
        Map<String, String> cells = new HashMap<>();
        cells.put("entity", body);
        cells.put("place", place);
        cells.put("from", spell.from(history.opened(), history.closed()));
        cells.put("until", spell.until(history.closed()));
        return cells;
    }

    private static String slug(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
