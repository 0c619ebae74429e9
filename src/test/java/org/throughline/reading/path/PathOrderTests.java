package org.throughline.reading.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.NodeById;
import org.throughline.name.LinkId;
import org.throughline.reading.link.Link;
import org.throughline.reading.link.Strength;

class PathOrderTests {

    private static final boolean LOST = true;
    private static final boolean WON = false;

    @Test
    void aPathOverALostBidComesBehindALongerOne() {
        Legs legs = legs(
                leg("a", "bid", LOST),
                leg("bid", "z", WON),
                leg("a", "b", WON),
                leg("b", "c", WON),
                leg("c", "z", WON));
        assertThat(lengths(List.of(List.of("a", "bid", "z"), List.of("a", "b", "c", "z")), legs))
                .containsExactly(3, 2);
    }

    @Test
    void aBidThatIsAllThereIsToTellComesFirst() {
        Legs legs = legs(leg("a", "z", LOST), leg("a", "b", WON), leg("b", "z", WON));
        assertThat(lengths(List.of(List.of("a", "z"), List.of("a", "b", "z")), legs))
                .containsExactly(1, 2);
    }

    @Test
    void ofTwoBetweenTheSameTheOneThatHandsDescentOnIsTold() {
        Legs legs = legs(leg("a", "z", LOST, "STATED"), leg("a", "z", WON, "INFERRED"));
        assertThat(PathOrder.of(List.of(List.of("a", "z")), legs))
                .extracting(Path::basis)
                .containsExactly("INFERRED");
    }

    private static List<Integer> lengths(List<List<String>> ways, Legs legs) {
        return PathOrder.of(ways, legs).stream().map(Path::hops).toList();
    }

    private static Legs legs(Leg... legs) {
        return new Legs(List.of(legs));
    }

    private static Leg leg(String from, String to, boolean barren) {
        return leg(from, to, barren, "STATED");
    }

    private static Leg leg(String from, String to, boolean barren, String basis) {
        Link link = new Link(
                new LinkId("PARTICIPATES_IN", from + to + barren),
                new NodeById(from),
                new NodeById(to),
                Map.of(),
                new Strength(basis, "VERBATIM", 1),
                new Cited(List.of(), List.of()));
        return new Leg(link, from, to, barren);
    }
}
