package org.throughline.house;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rooms of loading, from its hall down: each may look into those behind it in the list. */
final class Rooms {

    static final String FOR_OTHERS = House.NAME + ".load.inquiry";

    private static final List<String> DOWNWARDS = List.of(
            House.NAME + ".load",
            House.NAME + ".load.plan",
            House.NAME + ".load.answer",
            House.NAME + ".load.batch",
            FOR_OTHERS);

    private Rooms() {}

    static Stream<Room> all() {
        return IntStream.range(1, DOWNWARDS.size()).mapToObj(i -> new Room(DOWNWARDS.get(i), DOWNWARDS.subList(0, i)));
    }

    /** One room and those that it must not know. */
    record Room(String name, List<String> above) {}
}
