package org.throughline.bench.graph;

/** What a body does in an initiative. */
final class Roles {

    static final Choice ALL = Choice.of(
            "LEAD 10",
            "DELIVERY_PARTNER 15",
            "RESEARCHER 8",
            "HOST 6",
            "PARTICIPANT 38",
            "SUPPLIER 10",
            "PUBLISHER 2",
            "AGENT 1",
            "EXEMPLAR 3",
            "FOLLOWER 5",
            "BIDDER 2");

    private Roles() {}
}
