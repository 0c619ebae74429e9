package org.throughline.bench.graph;

/** What every table is written from. */
record World(long seed, Shape shape, Calendar calendar, Numbers numbers, Sources sources, Evidence evidence) {

    static World of(Shape shape, long seed) {
        Sources sources = new Sources(shape);
        return new World(seed, shape, new Calendar(), new Numbers(shape), sources, new Evidence(shape, sources));
    }

    /** The entities of a kind; each table asks for its own, because drawing remembers its row. */
    Cast cast(Kind kind) {
        return switch (kind) {
            case PERSON -> new People(seed);
            case ORGANISATION -> new Organisations(seed);
            case REVIEW -> new Reviews(seed, calendar);
            case INITIATIVE -> new Initiatives(seed);
            case PLACE -> new Places(seed, shape);
            case EVENT -> new Events(seed, calendar);
            case TOPIC -> new Topics();
            default -> throw new IllegalArgumentException(kind + " is no kind of entity: ask for one that is");
        };
    }
}
