package org.throughline.bench.graph;

/** One end of a relationship type: which kind of node, and how the rows fall on its nodes. */
record End(NodeSort kind, boolean inTurn, double firstShare) {

    /** Every node in turn. */
    static End each(NodeSort kind) {
        return new End(kind, true, 0);
    }

    /** By Zipf's law; the first node has this share of all rows. */
    static End zipf(NodeSort kind, double firstShare) {
        return new End(kind, false, firstShare);
    }

    /** Any node, all alike. */
    static End any(NodeSort kind) {
        return new End(kind, false, 0);
    }
}
