package org.throughline.exchange.register;

import java.util.stream.Stream;

/** The ids of the books of registers: what is kept of a code, an edition, a place, or what records say of two. */
final class BookIds {

    private static final String BODY = " body ";
    private static final String EDITION = " edition ";
    private static final String TIE = " tie ";
    private static final String PLACE = "ods place ";
    private static final String NESTING = "ods part ";
    private static final String TOWN = "geonames town ";

    private BookIds() {}

    /** Of all books that a record touches. */
    static Stream<String> of(EditionRecord record) {
        return Stream.of(
                        Stream.of(body(record), edition(record.at())),
                        NamedPlace.in(record).map(BookIds::place),
                        NamedPlace.nested(record).map(BookIds::nesting),
                        record.of(Aspect.CITY).map(town -> town(town.value())),
                        Tie.in(record).map(tie -> tie(tie, record.at())),
                        Tie.mentions(record).map(BookIds::body))
                .flatMap(ids -> ids);
    }

    static String body(EditionRecord record) {
        return slug(record.at()) + BODY + record.code();
    }

    static String edition(Citing at) {
        return slug(at) + EDITION + at.list() + " " + at.edition().text();
    }

    static String place(NamedPlace place) {
        return PLACE + place.book();
    }

    static String nesting(PlaceWithin nesting) {
        return NESTING + nesting.book();
    }

    /** Of a town, by its number. */
    static String town(String number) {
        return TOWN + number;
    }

    static String tie(Tie tie, Citing at) {
        return slug(at) + TIE + String.join(" ", tie.kind(), tie.from(), tie.to());
    }

    private static String slug(Citing at) {
        return at.listing().system().slug();
    }
}
