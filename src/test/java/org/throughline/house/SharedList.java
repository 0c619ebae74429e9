package org.throughline.house;

import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.running.Thoroughness;

/**
 * A list at the root among those that have the same nodes and keys. The text of an order is one for all of them, so by
 * day they share the keys out.
 *
 * @param place among them
 * @param alike how many they are
 */
record SharedList(ListField list, int place, int alike) {

    static List<SharedList> atTheRoot(GraphQLSchema schema) {
        return ListField.atTheRoot(schema).stream()
                .collect(Collectors.groupingBy(list -> list.node().getName() + list.keys()))
                .values()
                .stream()
                .flatMap(SharedList::of)
                .toList();
    }

    private static Stream<SharedList> of(List<ListField> alike) {
        return IntStream.range(0, alike.size())
                .mapToObj(place -> new SharedList(alike.get(place), place, alike.size()));
    }

    /** What falls to this list of what each of them has. */
    <T> Stream<T> share(List<T> all) {
        return Thoroughness.WHOLE
                ? all.stream()
                : IntStream.range(0, all.size())
                        .filter(at -> at % alike == place)
                        .mapToObj(all::get);
    }
}
