package org.throughline.exchange.register;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.change.RowMarks;
import org.throughline.change.row.Universe;

/**
 * Whom the codes of a slice mean. Where several mean one body by their names, none of them does.
 *
 * @param likely whom the names of new codes may mean, by the code
 */
record Introductions(Slice slice, Map<String, Likely> likely) {

    Map<String, KnownBody> known(Universe universe) {
        Map<String, KnownBody> known = known(universe, Set.of());
        Set<String> contested = contested(known);
        return contested.isEmpty() ? known : known(universe, contested);
    }

    private Map<String, KnownBody> known(Universe universe, Set<String> contested) {
        RowMarks before = RowMarks.of(slice.stated());
        Map<String, KnownBody> known = new LinkedHashMap<>();
        Set<Saying> claimed = new HashSet<>();
        slice.bodies().forEach(record -> {
            Introduction introduction = introduction(record, contested);
            known.put(
                    record.code(), KnownBody.of(introduction, before, universe).besides(claimed));
            claimed.addAll(introduction.carried());
        });
        return known;
    }

    private Introduction introduction(EditionRecord record, Set<String> contested) {
        CodeHistory history = slice.history(record);
        List<Saying> carried = history.all().stream()
                .flatMap(told -> told.of(Aspect.IDENTIFIER))
                .distinct()
                .toList();
        return new Introduction(
                record.at().listing().system(),
                record.code(),
                history.table(),
                carried,
                !slice.isNew(record),
                history.sort(),
                likely.getOrDefault(record.code(), Likely.NOBODY),
                contested);
    }

    /** The bodies that its name means, or may well mean. */
    private static Stream<String> claimed(KnownBody body) {
        Stream<String> joined = body.join() == KnownBody.Join.NAME ? Stream.of(body.entity()) : Stream.of();
        return Stream.concat(
                joined,
                body.answer().refusals().stream()
                        .filter(Introduction.Refusal::isClaim)
                        .map(refusal -> refusal.other().entity()));
    }

    private static Set<String> contested(Map<String, KnownBody> known) {
        Set<String> once = new HashSet<>();
        Set<String> contested = new HashSet<>();
        known.values().stream()
                .flatMap(Introductions::claimed)
                .filter(entity -> !once.add(entity))
                .forEach(contested::add);
        return contested;
    }
}
