package org.throughline.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Cursors that earlier answers gave, with the list and question that each belongs to. */
final class Places {

    private static final int KEPT = 30;

    private final Map<String, List<Place>> byList = new HashMap<>();

    /** A cursor and the question, page apart, that answered it. */
    record Place(String question, String cursor) {}

    @Nullable
    Place any(String list, RandomGenerator random) {
        List<Place> places = byList.getOrDefault(list, List.of());
        return places.isEmpty() ? null : places.get(random.nextInt(places.size()));
    }

    /** Another cursor of the same question, which may be the same one. */
    Place beside(String list, Place place, RandomGenerator random) {
        List<Place> same = byList.getOrDefault(list, List.of()).stream()
                .filter(other -> other.question().equals(place.question()))
                .toList();
        return same.get(random.nextInt(same.size()));
    }

    void learn(List<Part> asked, JsonNode answered) {
        for (Part part : asked) {
            switch (part) {
                case Part.Inline inline -> learn(inline.below(), answered);
                case Part.Spread spread -> learn(spread.below(), answered);
                case Part.Leaf leaf -> each(leaf, answered.path(leaf.key()));
            }
        }
    }

    private void each(Part.Leaf leaf, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> learn(leaf.below(), item));
        } else if (value.isObject()) {
            keep(leaf, value.at("/pageInfo/endCursor"));
            keep(leaf, value.at("/pageInfo/startCursor"));
            learn(leaf.below(), value);
        }
    }

    private void keep(Part.Leaf leaf, JsonNode cursor) {
        if (cursor.isString()) {
            List<Place> places = byList.computeIfAbsent(leaf.list(), _ -> new ArrayList<>());
            places.add(new Place(leaf.question(), cursor.asString()));
            if (places.size() > KEPT) {
                places.removeFirst();
            }
        }
    }
}
