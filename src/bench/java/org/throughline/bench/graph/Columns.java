package org.throughline.bench.graph;

import java.util.ArrayList;
import java.util.List;

/** The headers that several tables share, as the importer reads them. */
final class Columns {

    static final List<String> STARTS = List.of(
            "from", "fromFirst:date", "fromLast:date", "fromEarliest:date", "fromLatest:date", "fromOrder:date");
    static final List<String> ENDS =
            List.of("until", "untilFirst:date", "untilLast:date", "untilEarliest:date", "untilLatest:date");
    static final List<String> FOUND_BY = List.of("folded", "words", "entityKinds:string[]");
    static final List<String> EVIDENCE = List.of("citations:string[]", "release");

    private Columns() {}

    @SafeVarargs
    static List<String> node(List<String>... own) {
        List<String> header = new ArrayList<>(List.of(":ID", "id"));
        for (List<String> part : own) {
            header.addAll(part);
        }
        return header;
    }

    @SafeVarargs
    static List<String> relationship(List<String>... own) {
        List<String> header = new ArrayList<>(List.of(":START_ID", ":END_ID", "id"));
        for (List<String> part : own) {
            header.addAll(part);
        }
        return header;
    }
}
