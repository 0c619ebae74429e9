package org.throughline.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.Row;

/**
 * A place that lines name by its code.
 *
 * @param named where: the first and the last of all
 */
record PlaceFacts(PlaceSort sort, String code, List<Citing> named, Drawer drawer) {

    Stream<Row> rows() {
        List<String> citations = named.stream().map(this::id).toList();
        Row place = drawer.row(
                "place",
                Map.of(
                        "id",
                        sort.id(code),
                        "kind",
                        sort.name(),
                        "name",
                        sort.called(code),
                        "citations",
                        String.join(";", citations)));
        return Stream.concat(named.stream().map(this::citation), Stream.of(place));
    }

    private String id(Citing at) {
        return at.source() + "-" + sort.id(code);
    }

    private Row citation(Citing at) {
        return drawer.row(
                "citation",
                Map.of(
                        "id",
                        id(at),
                        "source",
                        at.source(),
                        "locator",
                        at.locator(),
                        "basis",
                        "STATED",
                        "fidelity",
                        "PARAPHRASED",
                        "note",
                        "The code alone stands there; the name is our words for it."));
    }
}
