package org.throughline.bench.graph;

import static org.throughline.bench.graph.End.any;
import static org.throughline.bench.graph.End.each;
import static org.throughline.bench.graph.End.zipf;
import static org.throughline.bench.graph.NodeSort.AWARD;
import static org.throughline.bench.graph.NodeSort.CITATION;
import static org.throughline.bench.graph.NodeSort.EVENT;
import static org.throughline.bench.graph.NodeSort.FIGURE;
import static org.throughline.bench.graph.NodeSort.GAP;
import static org.throughline.bench.graph.NodeSort.IDENTIFIER;
import static org.throughline.bench.graph.NodeSort.INITIATIVE;
import static org.throughline.bench.graph.NodeSort.NAME;
import static org.throughline.bench.graph.NodeSort.ORGANISATION;
import static org.throughline.bench.graph.NodeSort.PERSON;
import static org.throughline.bench.graph.NodeSort.PLACE;
import static org.throughline.bench.graph.NodeSort.QUOTATION;
import static org.throughline.bench.graph.NodeSort.RECOMMENDATION;
import static org.throughline.bench.graph.NodeSort.REDIRECT;
import static org.throughline.bench.graph.NodeSort.REVIEW;
import static org.throughline.bench.graph.NodeSort.SOURCE;
import static org.throughline.bench.graph.NodeSort.STATEMENT;
import static org.throughline.bench.graph.NodeSort.TOPIC;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.kind.Kinds;

/**
 * How many of everything a graph of a size has: all figures are per entity, and add up to ten relationships for each.
 *
 * <p>Zipf's law spreads the rows of a line; the share of its first node says how large the hub grows. One organisation
 * is first wherever organisations are, and its shares add up to one relationship for every ten entities. Within one
 * kind a relationship runs from the lesser node to the greater, so nothing goes in circles.
 */
record GraphShape(int entities) {

    static final int TOPICS = 15;

    /** The largest hub, as a share of the entities. */
    static final double LARGEST_HUB = 0.1;

    private static final double PEOPLE = 0.45;
    private static final double ORGANISATIONS = 0.28;
    private static final double REVIEWS = 0.02;
    private static final double INITIATIVES = 0.15;
    private static final double EVENTS = 0.02;
    private static final double SOURCES = 0.10;
    private static final double CITATIONS = 0.70;
    private static final double AWARDS = 0.15;
    private static final double FURTHER_NAMES = 0.20;
    private static final double FURTHER_IDENTIFIERS = 0.12;
    private static final double REDIRECTS = 0.002;

    /** The most cited source has this share of the citations; the most used citation this share of all uses. */
    static final double FIRST_SOURCE = 0.01;

    static final double FIRST_CITATION = 0.0002;

    private static final List<Line> LISTED = List.of(
            // The founding question: who asked, what it led to, who takes part, who pays.
            new Line("LED_TO", 0.08, zipf(REVIEW, 0.005), zipf(INITIATIVE, 0.004)),
            new Line("LED_TO", 0.01, any(REVIEW), zipf(REVIEW, 0.005)),
            new Line("LED_TO", 0.15, any(INITIATIVE), zipf(INITIATIVE, 0.003)),
            new Line("MADE", 0.12, zipf(REVIEW, 0.004), each(RECOMMENDATION)),
            new Line("ANSWERED_BY", 0.10, each(RECOMMENDATION), zipf(INITIATIVE, 0.003)),
            new Line("COMMISSIONED", 0.02, zipf(ORGANISATION, 0.03), each(REVIEW)),
            new Line("COMMISSIONED", 0.06, zipf(ORGANISATION, 0.03), any(INITIATIVE)),
            new Line("RESPONDED_TO", 0.05, zipf(ORGANISATION, 0.02), zipf(REVIEW, 0.01)),
            new Line("PARTICIPATES_IN", 1.14, zipf(ORGANISATION, 0.008), zipf(INITIATIVE, 0.006)),
            new Line("PARTNERED_WITH", 0.10, zipf(ORGANISATION, 0.005), zipf(ORGANISATION, 0.005)),
            new Line("SUCCEEDED_BY", 0.04, any(ORGANISATION), zipf(ORGANISATION, 0.005)),
            new Line("SUPPORTS", 0.08, any(INITIATIVE), zipf(INITIATIVE, 0.003)),
            new Line("PART_OF", 0.09, any(INITIATIVE), zipf(INITIATIVE, 0.004)),
            new Line("PART_OF", 0.15, any(ORGANISATION), zipf(ORGANISATION, 0.012)),
            new Line("PART_OF", 0.08, each(PLACE), zipf(PLACE, 0.01)),
            // People.
            new Line("APPOINTED_TO", 1.50, zipf(PERSON, 0.0002), zipf(ORGANISATION, 0.047)),
            new Line("LEADS", 0.03, zipf(PERSON, 0.0005), each(REVIEW)),
            new Line("LEADS", 0.12, zipf(PERSON, 0.0005), each(INITIATIVE)),
            new Line("ANNOUNCED", 0.04, zipf(PERSON, 0.005), any(INITIATIVE)),
            new Line("ANNOUNCED", 0.02, zipf(PERSON, 0.005), any(AWARD)),
            new Line("SPOKE_AT", 0.06, zipf(PERSON, 0.001), zipf(EVENT, 0.005)),
            new Line("SAID", 0.08, zipf(PERSON, 0.001), each(QUOTATION)),
            new Line("ABOUT", 0.05, each(QUOTATION), zipf(INITIATIVE, 0.003)),
            new Line("ABOUT", 0.03, any(QUOTATION), zipf(ORGANISATION, 0.003)),
            new Line("ABOUT", 0.02, any(QUOTATION), any(REVIEW)),
            new Line("GIVEN_TO", 0.06, each(QUOTATION), zipf(ORGANISATION, 0.01)),
            // Money.
            new Line("UNDER", 0.12, each(AWARD), zipf(INITIATIVE, 0.004)),
            new Line("FUNDED_BY", 0.16, each(AWARD), zipf(ORGANISATION, 0.04)),
            new Line("AWARDED_TO", 0.20, each(AWARD), zipf(ORGANISATION, 0.008)),
            new Line("AWARDED_TO", 0.05, any(AWARD), zipf(INITIATIVE, 0.002)),
            // Places, events, topics.
            new Line("LOCATED_IN", 0.28, each(ORGANISATION), zipf(PLACE, 0.06)),
            new Line("LOCATED_IN", 0.12, each(INITIATIVE), zipf(PLACE, 0.06)),
            new Line("LOCATED_IN", 0.06, any(PERSON), zipf(PLACE, 0.06)),
            new Line("LOCATED_IN", 0.02, each(EVENT), zipf(PLACE, 0.06)),
            new Line("LOCATED_IN", 0.02, each(REVIEW), zipf(PLACE, 0.06)),
            new Line("ANNOUNCED_AT", 0.04, any(INITIATIVE), zipf(EVENT, 0.005)),
            new Line("CONCERNS", 0.22, each(INITIATIVE), zipf(TOPIC, 0.14)),
            new Line("CONCERNS", 0.04, each(REVIEW), zipf(TOPIC, 0.14)),
            new Line("CONCERNS", 0.31, any(ORGANISATION), zipf(TOPIC, 0.14)),
            new Line("CONCERNS", 0.03, each(EVENT), zipf(TOPIC, 0.14)),
            // What sources state. The first figures of reviews, events and initiatives are their own dates.
            new Line("HAS_FIGURE", REVIEWS, each(REVIEW), each(FIGURE)),
            new Line("HAS_FIGURE", EVENTS, each(EVENT), each(FIGURE)),
            new Line("HAS_FIGURE", INITIATIVES, each(INITIATIVE), each(FIGURE)),
            new Line("HAS_FIGURE", 0.13, zipf(INITIATIVE, 0.003), each(FIGURE)),
            new Line("HAS_FIGURE", 0.08, zipf(ORGANISATION, 0.003), each(FIGURE)),
            new Line("STATES", 0.17, zipf(INITIATIVE, 0.002), each(STATEMENT)),
            new Line("STATES", 0.04, any(REVIEW), each(STATEMENT)),
            new Line("STATES", 0.04, zipf(ORGANISATION, 0.002), each(STATEMENT)),
            new Line("LACKS", 0.03, any(INITIATIVE), each(GAP)),
            new Line("LACKS", 0.02, any(REVIEW), each(GAP)),
            // Sources.
            new Line("MENTIONS", 0.30, zipf(SOURCE, 0.005), zipf(ORGANISATION, 0.009)),
            new Line("MENTIONS", 0.35, zipf(SOURCE, 0.005), zipf(PERSON, 0.001)),
            new Line("MENTIONS", 0.20, zipf(SOURCE, 0.005), zipf(INITIATIVE, 0.003)),
            new Line("MENTIONS", 0.05, zipf(SOURCE, 0.005), zipf(REVIEW, 0.01)),
            new Line("MENTIONS", 0.03, zipf(SOURCE, 0.005), zipf(PLACE, 0.02)),
            new Line("MENTIONS", 0.02, zipf(SOURCE, 0.005), any(EVENT)),
            new Line("PUBLISHED_BY", 0.08, each(SOURCE), zipf(ORGANISATION, 0.03)),
            new Line("DERIVED_FROM", 0.02, any(SOURCE), zipf(SOURCE, 0.005)));

    private static final List<Line> LINES = Stream.concat(
                    LISTED.stream(), UnlistedLines.of(Kinds.read().links(), listed()))
            .toList();

    int count(NodeSort kind) {
        return switch (kind) {
            case PERSON -> of(PEOPLE);
            case ORGANISATION -> of(ORGANISATIONS);
            case REVIEW -> of(REVIEWS);
            case INITIATIVE -> of(INITIATIVES);
            case EVENT -> of(EVENTS);
            case TOPIC -> TOPICS;
            case PLACE ->
                entities
                        - Stream.of(PERSON, ORGANISATION, REVIEW, INITIATIVE, EVENT, TOPIC)
                                .mapToInt(this::count)
                                .sum();
            case SOURCE -> of(SOURCES);
            case CITATION -> of(CITATIONS);
            case AWARD -> of(AWARDS);
            case RECOMMENDATION -> count("MADE");
            case FIGURE -> count("HAS_FIGURE");
            case STATEMENT -> count("STATES");
            case QUOTATION -> count("SAID");
            case GAP -> count("LACKS");
            case NAME -> entities + furtherNames();
            case IDENTIFIER -> count(ORGANISATION) + furtherIdentifiers();
            case REDIRECT -> of(REDIRECTS);
        };
    }

    int count(Line line) {
        return of(line.perEntity());
    }

    int count(String type) {
        return lines(type).stream().mapToInt(this::count).sum();
    }

    /** Names beside the official one. */
    int furtherNames() {
        return of(FURTHER_NAMES);
    }

    /** Identifiers beside the code that each organisation has. */
    int furtherIdentifiers() {
        return of(FURTHER_IDENTIFIERS);
    }

    List<Line> lines(String type) {
        return LINES.stream().filter(line -> line.type().equals(type)).toList();
    }

    int nodes() {
        return Stream.of(NodeSort.values()).mapToInt(this::count).sum();
    }

    /** All relationships: those of the lines, and those of citations, names, identifiers, redirects and topics. */
    int relationships() {
        return LINES.stream().mapToInt(this::count).sum()
                + Stream.of(CITATION, NAME, IDENTIFIER, REDIRECT)
                        .mapToInt(this::count)
                        .sum()
                + TOPICS
                - 1;
    }

    private static Set<String> listed() {
        return Stream.concat(LISTED.stream().map(Line::type), Stream.of(BreadthTable.TYPE))
                .collect(Collectors.toSet());
    }

    private int of(double perEntity) {
        return Math.toIntExact(Math.round(perEntity * entities));
    }
}
