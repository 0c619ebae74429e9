package org.throughline.reading.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which relationships a reading walks: those of people, organisations, reviews, initiatives and money. What merely
 * describes (sources, citations, names, identifiers, places, topics) joins everything with everything and is walked
 * only when it is asked for by name.
 */
public final class Ways {

    private static final List<String> USUAL = List.of(
            "ABOUT",
            "ANNOUNCED",
            "ANNOUNCED_AT",
            "ANSWERED_BY",
            "APPOINTED_TO",
            "AWARDED_TO",
            "COMMISSIONED",
            "FUNDED_BY",
            "GIVEN_TO",
            "LEADS",
            "LED_TO",
            "MADE",
            "PARTICIPATES_IN",
            "PARTNERED_WITH",
            "PART_OF",
            "RESPONDED_TO",
            "SAID",
            "SPOKE_AT",
            "SUCCEEDED_BY",
            "SUPPORTS",
            "UNDER");

    private Ways() {}

    /** The types that are asked for, or the usual ones. */
    public static List<String> of(@Nullable List<String> via) {
        return via == null || via.isEmpty() ? USUAL : via;
    }
}
