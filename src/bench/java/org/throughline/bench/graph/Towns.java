package org.throughline.bench.graph;

/** Names of places that are nowhere. */
final class Towns {

    private Towns() {}

    static String name(Draw draw) {
        String side = draw.chance(0.4) ? draw.of(Words.SIDES) + " " : "";
        return side + draw.of(Words.STEMS) + draw.of(Words.PLACE_ENDINGS);
    }
}
