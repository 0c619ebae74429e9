package org.throughline.exchange.register;

import java.util.Locale;
import java.util.stream.Stream;

/** What sort of place a code in a line names. */
enum PlaceSort {
    REGION("nhs-region-", "NHS region "),
    AREA("nhs-area-", "NHS board area ");

    private final String prefix;
    private final String words;

    PlaceSort(String prefix, String words) {
        this.prefix = prefix;
        this.words = words;
    }

    /** Those of which a line names one. */
    static Stream<PlaceSort> in(EditionRecord record) {
        return Stream.of(values()).filter(sort -> !sort.code(record).isEmpty());
    }

    /** Its code in a line. */
    String code(EditionRecord record) {
        return this == REGION ? record.region() : record.board();
    }

    String id(String code) {
        return prefix + code.toLowerCase(Locale.ROOT);
    }

    /** What we call it, for no line tells its name. */
    String called(String code) {
        return words + code;
    }
}
