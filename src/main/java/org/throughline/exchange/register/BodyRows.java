package org.throughline.exchange.register;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Rows of the facts of one body or site that a register tells, under ids that begin with its own.
 *
 * @param entity its id
 */
record BodyRows(String entity, CodeSystem system, CitedRows rows) {

    /** With what ids of facts begin that others might tell of it too. */
    String prefix() {
        return "%s-%s".formatted(entity.toLowerCase(Locale.ROOT), system.slug());
    }

    /**
     * A name.
     *
     * @param ending what sets its id apart
     * @param more further cells, such as from when until when it is told
     */
    void name(String ending, String sort, Spell spell, Map<String, String> more) {
        Map<String, String> cells = new HashMap<>(more);
        cells.put("id", "%s-name-%s".formatted(prefix(), ending));
        cells.put("entity", entity);
        cells.put("text", spell.value());
        cells.put("kind", sort);
        rows.add("name", spell.first().at(), spell.last().at(), cells);
    }

    /** Another's or its own code, which two editions tell. */
    void identifier(String id, String scheme, String value, Citing first, Citing last) {
        rows.addStated("identifier", first, last, Map.of("id", id, "entity", entity, "scheme", scheme, "value", value));
    }

    /** The day or the year at which it began or ended. */
    void day(String measure, String date, String note, Spell spell) {
        rows.addStated(
                "figure",
                spell.first().at(),
                spell.last().at(),
                Map.of(
                        "id",
                        "%s-%s".formatted(prefix(), measure.toLowerCase(Locale.ROOT)),
                        "about",
                        entity,
                        "measure",
                        measure,
                        "date",
                        date,
                        "status",
                        "REPORTED",
                        "preferred",
                        "true",
                        "note",
                        note));
    }
}
