package org.throughline.exchange.register;

import java.util.stream.Stream;

/** A place that lines name, by its code or in words. */
record NamedPlace(PlaceSort sort, String code) {

    private static final NamedPlace ENGLAND = new NamedPlace(PlaceSort.NATION, "ENGLAND");

    /** Those that a line names. */
    static Stream<NamedPlace> in(EditionRecord record) {
        return Stream.concat(
                        Stream.concat(around(record), served(record)),
                        Stream.of(region(record), board(record), postcode(record), town(record)))
                .filter(place -> !place.code.isEmpty())
                .distinct();
    }

    /** The place that a list names which gives codes of places their names. */
    static Stream<NamedPlace> listed(EditionRecord record) {
        return record.list().places().stream().map(sort -> new NamedPlace(sort, record.code()));
    }

    /** The area that a commissioner serves to which a practice belongs, or that is listed itself. */
    static Stream<NamedPlace> served(EditionRecord record) {
        return record.list().isOfPractices()
                ? Stream.of(new NamedPlace(PlaceSort.AREA, record.parent().code()))
                : listed(record);
    }

    private static Stream<NamedPlace> around(EditionRecord record) {
        return record.list() == OdsList.REGIONS ? Stream.of(ENGLAND) : Stream.empty();
    }

    static NamedPlace region(EditionRecord record) {
        return new NamedPlace(PlaceSort.REGION, record.region());
    }

    static NamedPlace board(EditionRecord record) {
        return new NamedPlace(PlaceSort.AREA, record.board());
    }

    static NamedPlace postcode(EditionRecord record) {
        return new NamedPlace(PlaceSort.POSTCODE, record.postcode());
    }

    private static NamedPlace town(EditionRecord record) {
        return new NamedPlace(PlaceSort.TOWN, record.address().postTown());
    }

    /** What a line says to lie in what; what closed keeps the codes it had then. */
    static Stream<PlaceWithin> nested(EditionRecord record) {
        if (!record.closed().isEmpty()) {
            return Stream.empty();
        }
        Stream<PlaceWithin> told = Stream.of(
                new PlaceWithin(board(record), region(record)), new PlaceWithin(postcode(record), town(record)));
        Stream<PlaceWithin> around = around(record)
                .map(nation -> new PlaceWithin(listed(record).findFirst().orElseThrow(), nation));
        return Stream.concat(told, around).filter(PlaceWithin::isWhole);
    }

    String id() {
        return sort.id(code);
    }

    /** As the book of it is called. */
    String book() {
        return sort.name() + " " + code;
    }
}
