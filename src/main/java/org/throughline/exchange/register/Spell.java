package org.throughline.exchange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Successive editions that say the same of a code. Between the first and the last of them it holds; when it began lies
 * between the edition before and the first, when it ended between the last and the next.
 *
 * @param before the last edition that said something else; null where none did
 * @param after the next that does; null where none does
 */
record Spell(
        String value,
        EditionRecord first,
        EditionRecord last,
        @Nullable EditionRecord before,
        @Nullable EditionRecord after) {

    /** The spells of one value, of records in their order; an edition that does not say it tells nothing. */
    static List<Spell> of(List<EditionRecord> records, Function<EditionRecord, String> value) {
        List<Spell> spells = new ArrayList<>();
        records.stream()
                .filter(said -> !value.apply(said).isEmpty())
                .forEach(said -> take(said, value.apply(said), spells));
        return spells;
    }

    private static void take(EditionRecord said, String value, List<Spell> spells) {
        if (spells.isEmpty()) {
            spells.add(new Spell(value, said, said, null, null));
            return;
        }
        Spell current = spells.removeLast();
        if (current.value.equals(value)) {
            spells.add(new Spell(value, current.first, said, current.before, null));
        } else {
            spells.add(new Spell(current.value, current.first, current.last, current.before, said));
            spells.add(new Spell(value, said, said, current.last, null));
        }
    }

    /** Those during which the body existed: what is said of it after its end is no time of its own. */
    static List<Spell> within(List<Spell> spells, String closed) {
        if (closed.isEmpty()) {
            return spells;
        }
        LocalDate end = LocalDate.parse(closed);
        List<Spell> lived = spells.stream()
                .filter(spell -> spell.before == null
                        || !spell.first.at().edition().earliest().isAfter(end))
                .toList();
        return lived.isEmpty()
                ? lived
                : Stream.concat(
                                lived.stream().limit(lived.size() - 1L),
                                Stream.of(lived.getLast().unfollowed()))
                        .toList();
    }

    private Spell unfollowed() {
        return new Spell(value, first, last, before, null);
    }

    /** When it began, in EDTF. */
    String from(String opened, String closed) {
        Edition begun = first.at().edition();
        if (before != null) {
            return between(before.at().edition().begin(), begun.end());
        }
        if (!opened.isEmpty() && LocalDate.parse(opened).isAfter(begun.latest())) {
            return opened;
        }
        boolean over = !closed.isEmpty() && LocalDate.parse(closed).isBefore(begun.earliest());
        return between(opened.isEmpty() ? ".." : opened, over ? closed : begun.end());
    }

    /** When it ended, in EDTF. */
    String until(String closed) {
        String begin = last.at().edition().begin();
        if (after != null) {
            return between(begin, after.at().edition().end());
        }
        return closed.isEmpty() ? between(begin, "..") : closed;
    }

    /** The days, where they are known, of its first and its last edition, on which the body existed. */
    List<String> attested(String opened, String closed) {
        return Stream.of(first, last)
                .map(record -> record.at().edition())
                .filter(Edition::isDay)
                .filter(edition -> opened.isEmpty() || !edition.earliest().isBefore(LocalDate.parse(opened)))
                .filter(edition -> closed.isEmpty() || edition.earliest().isBefore(LocalDate.parse(closed)))
                .map(Edition::text)
                .distinct()
                .toList();
    }

    private static String between(String begin, String end) {
        return begin.equals(end) ? begin : begin + "/" + end;
    }
}
