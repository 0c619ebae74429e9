package org.throughline.bench.graph;

/** Names of places that are nowhere. */
final class Towns {

    private Towns() {}

    static String name(Draw draw) {
        String side = draw.chance(0.4) ? draw.of(WordStock.SIDES) + " " : "";
        return side + draw.of(WordStock.STEMS) + draw.of(WordStock.PLACE_ENDINGS);
    }
}
