package org.throughline.bench.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.date.DaySpan;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;

/**
 * Narrows every relationship to the lives of its ends and to the memory of its sources, as the service's writer does.
 */
record Lives(Driver driver) {

    private static final String TOLD = """
            MATCH (end:Entity)-[:HAS_FIGURE]->(figure:Figure {status: 'REPORTED'})
            WHERE figure.dateText IS NOT NULL AND figure.measure IN ['ANNOUNCED', 'LAUNCHED', 'ENDED', 'HELD']
            RETURN end.id AS id, figure.measure AS measure, figure.dateText AS date
            UNION ALL
            MATCH (end:Organisation)-[succession:SUCCEEDED_BY]->()
            WHERE succession.from IS NOT NULL
            RETURN end.id AS id, 'SUCCEEDED' AS measure, succession.from AS date
            UNION ALL
            MATCH (end:Organisation)<-[succession:SUCCEEDED_BY]-()
            WHERE succession.from IS NOT NULL AND succession.how IN ['MERGER', 'REPLACEMENT']
            RETURN end.id AS id, 'MADE' AS measure, succession.from AS date
            """;

    private static final String WITHIN = """
            UNWIND $lives AS life
            MATCH (:Node {id: life.id})-[link:$any($types)]-()
            WITH link, life, coalesce(link.fromEarliest, reduce(first = null, day IN link.attested |
              CASE WHEN first IS NULL OR day < first THEN day ELSE first END)) AS told,
              CASE WHEN link.fromLatest IS NOT NULL AND link.untilEarliest > life.until THEN link.untilEarliest ELSE life.until END AS over
            SET link.fromEarliest = CASE
                WHEN life.since IS NULL OR told >= life.since OR link.fromLatest < life.since THEN link.fromEarliest
                ELSE life.since
              END,
              link.untilLatest = CASE WHEN over IS NULL OR link.untilLatest <= over THEN link.untilLatest ELSE over END
            """;

    private static final String REMEMBERED = """
            MATCH (oldest:Source)
            WITH min(oldest.publishedEarliest) AS oldest
            MATCH (end:Person|Initiative)-[link:$any($types)]-()
            WHERE link.from IS NULL AND size(link.attested) = 0
            CALL (link, oldest) {
              UNWIND link.citations AS cited
              MATCH (:Citation {id: cited})-[:CITES]->(source:Source)
              WITH link, min(coalesce(source.publishedEarliest, oldest)) - duration({years: 100}) AS since
              SET link.fromEarliest = CASE WHEN link.fromEarliest >= since THEN link.fromEarliest ELSE since END
            } IN TRANSACTIONS OF 20000 ROWS
            """;

    private static final Set<String> BEGINNINGS = Set.of("ANNOUNCED", "LAUNCHED", "HELD", "MADE");
    private static final Set<String> ENDS = Set.of("ENDED", "HELD", "SUCCEEDED");
    private static final int AT_ONCE = 1_000;

    /** Something that a source tells of an end's life. */
    private record Told(String measure, DaySpan span) {

        boolean begins() {
            return BEGINNINGS.contains(measure);
        }

        boolean ends() {
            return ENDS.contains(measure);
        }

        @Nullable
        LocalDate over() {
            LocalDate latest = span.latest();
            return latest == null || measure.equals("SUCCEEDED") ? latest : latest.plusDays(1);
        }
    }

    void bound() {
        List<String> types = Kinds.read()
                .links()
                .filter(LinkKind::dated)
                .filter(LinkKind::coexisting)
                .map(link -> link.type().type())
                .toList();
        List<Map<String, @Nullable Object>> lives = new ArrayList<>();
        told().forEach((id, told) -> lives.add(life(id, told)));
        try (Session session = driver.session()) {
            for (int from = 0; from < lives.size(); from += AT_ONCE) {
                List<Map<String, @Nullable Object>> some = lives.subList(from, Math.min(from + AT_ONCE, lives.size()));
                session.run(WITHIN, Map.of("lives", some, "types", types)).consume();
            }
            session.run(REMEMBERED, Map.of("types", types)).consume();
        }
    }

    private Map<String, List<Told>> told() {
        Map<String, List<Told>> told = new HashMap<>();
        driver.executableQuery(TOLD)
                .execute()
                .records()
                .forEach(row -> told.computeIfAbsent(row.get("id").asString(), _ -> new ArrayList<>())
                        .add(new Told(
                                row.get("measure").asString(),
                                PartialDate.parse(row.get("date").asString()).reach())));
        return told;
    }

    private static Map<String, @Nullable Object> life(String id, List<Told> told) {
        Map<String, @Nullable Object> life = new HashMap<>();
        life.put("id", id);
        life.put(
                "since",
                bound(
                        told.stream().filter(Told::begins).toList(),
                        one -> one.span().earliest(),
                        Comparator.reverseOrder()));
        life.put("until", bound(told.stream().filter(Told::ends).toList(), Told::over, Comparator.naturalOrder()));
        return life;
    }

    private static @Nullable LocalDate bound(
            List<Told> told, Function<Told, @Nullable LocalDate> side, Comparator<LocalDate> outwards) {
        return told.stream().anyMatch(one -> side.apply(one) == null)
                ? null
                : told.stream()
                        .map(one -> Objects.requireNonNull(side.apply(one)))
                        .max(outwards)
                        .orElse(null);
    }
}
