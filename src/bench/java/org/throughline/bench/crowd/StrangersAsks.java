package org.throughline.bench.crowd;

import java.util.List;
import java.util.stream.Stream;

/** What a stranger asks who looks at one thing after the other, and now and then at a list. */
record StrangersAsks(List<byte[]> questions, List<byte[]> lists) {

    static StrangersAsks of(Hubs hubs) {
        return new StrangersAsks(
                Stream.of(
                                some("organisation", hubs.organisations()),
                                some("person", hubs.people()),
                                some("review", hubs.reviews()))
                        .flatMap(asks -> asks)
                        .toList(),
                Stream.of(0, 20, 40)
                        .filter(from -> from < hubs.organisations().size())
                        .map(from -> hubs.organisations().stream()
                                .skip(from)
                                .limit(20)
                                .toList())
                        .map(ids -> list(Hubs.list(ids, ids.size())))
                        .toList());
    }

    private static Stream<byte[]> some(String field, List<String> ids) {
        return ids.stream().limit(10).map(id -> Hubs.body("{ one: %s(id: \"%s\") { id name } }".formatted(field, id)));
    }

    private static byte[] list(String ids) {
        return Hubs.body("""
                { organisations(first: 20, filter: { id: { in: %s } }) { nodes { name
                  appointments(first: 10) { edges { title node { name
                    appointments(first: 5) { edges { title node { name
                      participations(first: 3) { nodes { name reviews(first: 2) { nodes { name } } } } } } } } } } } } }
                """.formatted(ids));
    }
}
