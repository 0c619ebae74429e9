package org.throughline.bench.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A reading, and fields that may be the dearest of it: which ones are permitted, and how many of them in one request,
 * is found by asking.
 */
record Reading(String name, List<String> fields) {

    private static final String WIDE =
            "node { id label ... on Entity { name names(first: 10) { nodes { text } } topics(first: 10) { nodes { name } } } }";

    static List<Reading> all(Hubs hubs) {
        return List.of(
                new Reading("search", search(hubs)),
                new Reading("suggest", List.of("suggest(prefix: \"s\", first: 20) { name entity { id } }")),
                new Reading("match", match(hubs)),
                new Reading("totals", totals(hubs)),
                new Reading("timeline", timeline(hubs)),
                new Reading("doubts", doubts()),
                new Reading("lineage", lineage(hubs)),
                new Reading("neighbourhood", neighbourhood(hubs)),
                new Reading("paths", paths(hubs)),
                new Reading("connectionsBetween", common(hubs)));
    }

    private static List<String> search(Hubs hubs) {
        return List.of(
                "search(text: \"nhs foundation trust hospital university royal digital health\", first: 100) { truncated facets { countedOver } nodes { id } }",
                "search(text: \"nhs trust\", first: 100) { truncated facets { countedOver } nodes { id } }",
                "search(text: \"fundation trusst hospitel univercity digitel heelth servise natioal\", first: 20) { truncated facets { countedOver } nodes { id } }",
                "search(text: \"trust\", first: 20, filter: { mentionedIn: \"%s\" }) { truncated nodes { id } }"
                        .formatted(hubs.topics().getFirst()));
    }

    private static List<String> match(Hubs hubs) {
        List<String> damaged = hubs.names().stream()
                .map(name -> name.replace('o', 'p') + " fundation trusst univercity")
                .toList();
        return IntStream.of(100, 10)
                .boxed()
                .flatMap(names -> List.of(
                        "match(names: %s, first: 20) { name candidates { score } }"
                                .formatted(Hubs.list(damaged, names)),
                        "match(names: %s, first: 1) { name matched { id } }".formatted(Hubs.list(damaged, names)))
                        .stream())
                .toList();
    }

    private static List<String> totals(Hubs hubs) {
        List<String> fields = new ArrayList<>();
        for (List<String> ids : List.of(hubs.organisations(), hubs.initiatives())) {
            for (int most : new int[] {100, 10}) {
                fields.add("totals(of: %s, throughSuccession: true, throughParts: true) { count text }"
                        .formatted(Hubs.list(ids, most)));
            }
        }
        return fields;
    }

    private static List<String> timeline(Hubs hubs) {
        List<String> fields = new ArrayList<>();
        for (List<String> ids : List.of(hubs.organisations(), hubs.initiatives(), hubs.topics(), hubs.people())) {
            for (int most : new int[] {100, 10}) {
                fields.add(
                        "timeline(of: %s, throughSuccession: true, first: 100) { truncated undated { kind link { label } } nodes { kind link { label } evidence { nodes { id } } } }"
                                .formatted(Hubs.list(ids, most)));
            }
        }
        return fields;
    }

    private static List<String> doubts() {
        return List.of("ONE_SOURCE", "MACHINE_REWRITTEN", "CONTRADICTED", "UNANSWERED", "FALLEN_DUE").stream()
                .map(kind ->
                        "doubts(kind: %s, first: 100) { truncated nodes { link { label } against { id } evidence { nodes { id } } } }"
                                .formatted(kind))
                .toList();
    }

    private static List<String> lineage(Hubs hubs) {
        List<String> fields = new ArrayList<>();
        for (List<String> ids : List.of(hubs.organisations(), hubs.initiatives(), hubs.reviews())) {
            for (String direction : List.of("BACK", "FORWARD")) {
                fields.add(
                        "lineage(of: \"%s\", direction: %s, maxHops: 8, throughSuccession: true, first: 500) { truncated steps { node { id } link { label } } }"
                                .formatted(ids.getFirst(), direction));
            }
        }
        return fields;
    }

    private static List<String> neighbourhood(Hubs hubs) {
        List<String> fields = new ArrayList<>();
        for (List<String> ids : List.of(hubs.topics(), hubs.organisations(), hubs.people())) {
            for (int most : new int[] {10, 2}) {
                String of = Hubs.list(ids, most);
                fields.add(
                        "neighbourhood(of: %s, maxHops: 3, first: 300, via: %s) { truncated nodes { hops } links { label } }"
                                .formatted(of, hubs.types()));
                fields.add(
                        "neighbourhood(of: %s, maxHops: 3, first: 300) { truncated nodes { hops %s } links { label } }"
                                .formatted(of, WIDE));
            }
        }
        return fields;
    }

    private static List<String> paths(Hubs hubs) {
        List<String> fields = new ArrayList<>();
        for (int hops : new int[] {6, 4}) {
            for (List<String> ids : List.of(hubs.people(), hubs.organisations(), hubs.topics())) {
                fields.add(
                        "paths(from: \"%s\", to: \"%s\", maxHops: %d, throughSuccession: true, first: 50, via: %s) { truncated absence nodes { steps { node { id } link { label } } } }"
                                .formatted(ids.getFirst(), ids.getLast(), hops, hubs.types()));
            }
        }
        return fields;
    }

    private static List<String> common(Hubs hubs) {
        List<String> fields = new ArrayList<>();
        for (List<String> ids : List.of(hubs.topics(), hubs.organisations(), hubs.initiatives())) {
            for (int most : new int[] {10, 2}) {
                fields.add(
                        "connectionsBetween(of: %s, first: 100, via: %s) { truncated direct { label } common { count node { id } } }"
                                .formatted(Hubs.list(ids, most), hubs.types()));
            }
        }
        return fields;
    }
}
