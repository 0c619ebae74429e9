package org.throughline.exchange.register;

import java.util.List;
import java.util.Optional;

/**
 * All that editions say of one code, in whatever order these came.
 *
 * @param all in the order of their editions
 */
record CodeHistory(String code, List<EditionRecord> all) {

    /** Those that tell what it is called; where none does, those that say to what it belongs, by words of ours. */
    List<EditionRecord> records() {
        List<EditionRecord> naming =
                all.stream().filter(EditionRecord::isNaming).toList();
        return naming.isEmpty()
                ? all.stream().flatMap(record -> stub(record).stream()).toList()
                : naming;
    }

    private static Optional<EditionRecord> stub(EditionRecord record) {
        return record.sort().isEmpty() ? Optional.empty() : Optional.of(record.named("Practice " + record.code()));
    }

    /** Of what sort it is, as the last edition says; empty where it is no body. */
    String sort() {
        return isSite()
                ? "SITE"
                : all.stream()
                        .filter(record -> !record.isOfSite())
                        .map(EditionRecord::sort)
                        .filter(sort -> !sort.isEmpty())
                        .reduce("", (_, later) -> later);
    }

    /** Whether all that name it say that it is a site of a trust. */
    boolean isSite() {
        return all.stream().anyMatch(EditionRecord::isNaming)
                && all.stream().filter(EditionRecord::isNaming).allMatch(EditionRecord::isOfSite);
    }

    /** Whether its name may tell whom it means: those of sites are no names of bodies, and many practices share one. */
    boolean isToldByName() {
        return !isSite()
                && all.stream().anyMatch(EditionRecord::isNaming)
                && all.stream().noneMatch(record -> record.list().isOfPractices());
    }

    /** The kind of fact that it is. */
    String table() {
        return isSite() ? "place" : "organisation";
    }

    String opened() {
        return all.stream()
                .map(EditionRecord::opened)
                .filter(day -> !day.isEmpty())
                .reduce("", (_, later) -> later);
    }

    /** As the last edition says: one that names no day any more takes it back. */
    String closed() {
        return all.stream()
                .filter(EditionRecord::isNaming)
                .map(EditionRecord::closed)
                .reduce("", (_, later) -> later);
    }
}
