package org.throughline.exchange.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * That a record relates two bodies of one register; either's record may say so, and says the same then.
 *
 * @param kind of the relationship
 * @param from the code at which it begins
 * @param to the code at which it ends
 */
record Tie(String kind, String from, String to) {

    /** Those of which a record tells. */
    static Stream<Tie> in(EditionRecord record) {
        return Aspect.links().stream()
                .flatMap(aspect -> record.of(aspect)
                        .map(saying -> aspect.isForwards()
                                ? new Tie(aspect.relationship(), record.code(), saying.value())
                                : new Tie(aspect.relationship(), saying.value(), record.code())));
    }

    /** What a record says of the bodies that it names: their names alone. */
    static Stream<EditionRecord> mentions(EditionRecord record) {
        return Aspect.links().stream()
                .flatMap(record::of)
                .map(saying -> EditionRecord.of(
                        saying.value(),
                        record.at(),
                        saying.note(),
                        List.of(Saying.of(Aspect.MENTIONED, record.code()))));
    }
}
