package org.throughline.exchange.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.change.row.Row;

/** A place that lines name. */
record PlaceFacts(NamedPlace place, PlaceNaming naming, Drawer drawer) {

    private static final String NAMED = "The name goes with its code there.";

    Stream<Row> rows() {
        Map<String, Row> citations = new LinkedHashMap<>();
        naming.mentioned().forEach(at -> cite(id(at, ""), at, place.sort().note(), citations));
        naming.called().forEach(called -> cite(id(called.at(), "-called"), called.at(), NAMED, citations));
        Row row = drawer.row(
                "place",
                Map.of(
                        "id",
                        place.id(),
                        "kind",
                        place.sort().kind(),
                        "name",
                        place.sort().called(place.code(), name()),
                        "citations",
                        String.join(";", citations.keySet())));
        return Stream.concat(citations.values().stream(), Stream.of(row));
    }

    private String name() {
        return naming.called().stream().map(PlaceNaming.Called::name).collect(Collectors.joining());
    }

    private String id(Citing at, String ending) {
        return at.source() + "-" + place.id() + ending;
    }

    private void cite(String id, Citing at, String note, Map<String, Row> citations) {
        citations.put(id, drawer.citation(id, at, "STATED", note.isEmpty(), note));
    }
}
