package org.throughline.bench.graph;

/** What every table is written from. */
record World(
        long seed, GraphShape shape, Calendar calendar, NodeNumbers numbers, CitedSources sources, Evidence evidence) {

    static World of(GraphShape shape, long seed) {
        CitedSources sources = new CitedSources(shape);
        return new World(seed, shape, new Calendar(), new NodeNumbers(shape), sources, new Evidence(shape, sources));
    }

    /** The entities of a kind; each table asks for its own, because drawing remembers its row. */
    Cast cast(NodeSort kind) {
        return switch (kind) {
            case PERSON -> new People(seed);
            case ORGANISATION -> new Organisations(seed);
            case REVIEW -> new Reviews(seed, calendar);
            case INITIATIVE -> new Initiatives(seed);
            case PLACE -> new InventedPlaces(seed, shape);
            case EVENT -> new Events(seed, calendar);
            case TOPIC -> new Topics();
            default -> throw new IllegalArgumentException(kind + " is no kind of entity: ask for one that is");
        };
    }
}
