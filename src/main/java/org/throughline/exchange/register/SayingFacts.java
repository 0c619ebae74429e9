package org.throughline.exchange.register;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.name.Sha256;
import org.throughline.name.Wording;

/**
 * The facts of a body that follow from what its records say beside its name.
 *
 * @param records in the order of their editions
 * @param named its names, folded, that are told already
 */
record SayingFacts(List<EditionRecord> records, KnownBody standing, Set<String> named, Gazetteer gazetteer) {

    private static final String ACTIVE = "active";
    private static final String INACTIVE = "inactive";
    private static final String WITHDRAWN = "withdrawn";
    private static final String SILENT = "-";

    void add(BodyRows rows) {
        Set<String> told = new HashSet<>(named);
        for (Aspect aspect : List.of(Aspect.VARIANT, Aspect.SHORT)) {
            values(aspect).stream()
                    .filter(saying -> told.add(Wording.of(saying.value()).key()))
                    .forEach(saying -> name(saying, rows));
        }
        values(Aspect.IDENTIFIER).stream().filter(this::isFree).forEach(saying -> identifier(saying, rows));
        values(Aspect.CITY).forEach(saying -> located(saying, rows));
        founded(rows);
        standing(rows);
    }

    /** All that any edition says, each once, with its note as the last has it. */
    private List<Saying> values(Aspect aspect) {
        Map<String, Saying> all = new TreeMap<>();
        records.stream().flatMap(record -> record.of(aspect)).forEach(saying -> all.put(saying.value(), saying));
        return List.copyOf(all.values());
    }

    /** The times during which editions say this among others. */
    private List<Spell> spells(Saying saying) {
        return Spell.of(records, record -> record.says(saying.aspect(), saying.value()) ? saying.value() : SILENT)
                .stream()
                .filter(spell -> spell.value().equals(saying.value()))
                .toList();
    }

    private void name(Saying saying, BodyRows rows) {
        int time = 0;
        for (Spell spell : spells(saying)) {
            Map<String, String> cells = dated(spell);
            cells.put("language", saying.note());
            rows.name(digest(saying.value()) + again(++time), saying.aspect().name(), spell, cells);
        }
    }

    /** Whether no other body has this identifier, and nobody else tells it of this one. */
    private boolean isFree(Saying saying) {
        return !standing.taken().contains(saying);
    }

    private void identifier(Saying saying, BodyRows rows) {
        List<Spell> spells = spells(saying);
        EditionRecord last = records.getLast();
        rows.identifier(
                saying.row(last.at().listing().system(), last.code()),
                saying.note(),
                saying.value(),
                spells.getFirst().first().at(),
                spells.getLast().last().at());
    }

    /** Unless somebody else has said that it lies there. */
    private void located(Saying saying, BodyRows rows) {
        String town = gazetteer.place(saying.value());
        if (gazetteer.isIn(standing.entity(), town)) {
            return;
        }
        int time = 0;
        for (Spell spell : spells(saying)) {
            Map<String, String> cells = dated(spell);
            cells.put("id", "%s-in-%s%s".formatted(rows.prefix(), TownFacts.id(saying.value()), again(++time)));
            cells.put("entity", standing.entity());
            cells.put("place", town);
            cells.put("attested", String.join(";", spell.attested("", "")));
            rows.rows().add("location", spell.first().at(), spell.last().at(), cells);
        }
    }

    /** The year as the last edition tells it, unless somebody else told one. */
    private void founded(BodyRows rows) {
        List<Spell> spells = Spell.of(records, record -> record.first(Aspect.FOUNDED));
        if (!spells.isEmpty() && !standing.days().contains("FOUNDED")) {
            rows.day("FOUNDED", spells.getLast().value(), "The year that the register has for it.", spells.getLast());
        }
    }

    /**
     * One that is listed as inactive has come to its end by then; one that is withdrawn is said to be so, and no more.
     */
    private void standing(BodyRows rows) {
        List<Spell> spells = Spell.of(records, record -> record.first(Aspect.STANDING));
        Spell last = spells.isEmpty() ? null : spells.getLast();
        if (last != null && last.value().equals(WITHDRAWN)) {
            rows.rows()
                    .addStated(
                            "statement",
                            last.first().at(),
                            last.last().at(),
                            Map.of(
                                    "id",
                                    rows.prefix() + "-withdrawn",
                                    "about",
                                    standing.entity(),
                                    "kind",
                                    "FINDING",
                                    "text",
                                    "The register has withdrawn its record of it."));
        } else if (last != null
                && last.value().equals(INACTIVE)
                && !standing.days().contains("CLOSED")) {
            rows.day("CLOSED", ended(last), "By when the register lists it as inactive; it tells no day.", last);
        }
    }

    /** Between the edition that had it as active and the one that has not. */
    private static String ended(Spell inactive) {
        EditionRecord before = inactive.before();
        return before != null && before.says(Aspect.STANDING, ACTIVE)
                ? inactive.from("", "")
                : "../" + inactive.first().at().edition().end();
    }

    private static Map<String, String> dated(Spell spell) {
        Map<String, String> cells = new HashMap<>();
        cells.put("from", spell.from("", ""));
        cells.put("until", spell.until(""));
        return cells;
    }

    private static String again(int time) {
        return time == 1 ? "" : "-" + time;
    }

    private static String digest(String text) {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 5);
    }
}
