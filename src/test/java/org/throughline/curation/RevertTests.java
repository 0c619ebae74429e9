package org.throughline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.curation.Curator.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;
import org.throughline.running.Seed;

/** Whatever was changed can be undone, to the byte. */
@FillsGraph
class RevertTests {

    private static final int CHANGES = 1_000;
    private static final List<Map<String, Object>> INVENTED = Curator.invented();
    private static final List<String> CITED = List.of("harbour-gazette-p01");

    private final Curator curator = new Curator();

    @BeforeEach
    void curated() {
        curator.curated();
    }

    @Test
    void aMergeIsUndoneToTheByte() {
        List<String> before = curator.graph();
        Answer merged = curator.apply(List.of(row("merge", "from", "bo-wick", "into", "cy-flint")));
        assertThat(merged.errors().isMissingNode()).as(merged.body()).isTrue();
        assertThat(curator.service()
                        .ask("{ node(id: \"bo-wick\") { id } }")
                        .at("/node/id")
                        .asString())
                .isEqualTo("cy-flint");
        Answer undone = curator.revert(revision(merged));
        assertThat(undone.errors().isMissingNode()).as(undone.body()).isTrue();
        assertThat(curator.graph()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo-wick", "Bo-Wick"})
    void theIdOfWhatWasMergedLeadsOnInFiltersUntilItIsUndone(String id) {
        assertThat(filtered(id)).containsOnly("bo-wick");
        long merged = revision(curator.apply(List.of(row("merge", "from", "bo-wick", "into", "cy-flint"))));
        assertThat(filtered(id)).containsOnly("cy-flint");
        long again = revision(curator.apply(List.of(row("merge", "from", "cy-flint", "into", "di-lamb"))));
        assertThat(filtered(id)).containsOnly("di-lamb");
        curator.revert(again);
        assertThat(filtered(id)).containsOnly("cy-flint");
        curator.revert(merged);
        assertThat(filtered(id)).containsOnly("bo-wick");
    }

    /** The ids that a filter finds, by a variable, by what is written, and on the way back. */
    private Set<String> filtered(String id) {
        Answer answer = curator.service()
                .ask("""
                query($filter: PersonFilter, $id: ID!) {
                  byVariable: people(filter: $filter) { nodes { id } }
                  byLiteral: people(filter: { id: { eq: "%s" } }) { nodes { id } }
                  byId: node(id: $id) { id }
                }
                """.formatted(id), Map.of("filter", Map.of("id", Map.of("in", List.of(id))), "id", id));
        return Stream.of("/byVariable/nodes/0/id", "/byLiteral/nodes/0/id", "/byId/id")
                .map(at -> answer.at(at).asString(answer.body()))
                .collect(Collectors.toSet());
    }

    @Test
    void whatWasRetractedComesBackWithAllThatWentWithIt() {
        curator.apply(
                List.of(row("place", "id", "far-isle", "kind", kindOfPlace(), "name", "Far Isle", "citations", CITED)));
        curator.apply(List.of(row(
                "name",
                "id",
                "far-isle-old",
                "entity",
                "far-isle",
                "text",
                "Isle of Far",
                "kind",
                "FORMER",
                "citations",
                CITED)));
        List<String> before = curator.graph();
        Answer gone = curator.apply(List.of(row("retract", "id", "far-isle", "version", 1)));
        assertThat(gone.at("/apply/changes")).as(gone.body()).hasSize(2);
        curator.revert(revision(gone));
        assertThat(curator.graph()).isEqualTo(before);
    }

    @Test
    void whatLaterRevisionsChangedIsNotUndoneBeforeThem() {
        long first =
                revision(curator.apply(List.of(row("person", "id", "bo-wick", "honorificPrefix", "Dr", "version", 1))));
        long second = revision(
                curator.apply(List.of(row("person", "id", "bo-wick", "honorificPrefix", "Sir", "version", 2))));
        Answer refused = curator.revert(first);
        assertThat(refused.body()).contains("CONFLICT", String.valueOf(second));
        assertThat(curator.revert(second).errors().isMissingNode()).isTrue();
        assertThat(curator.row("bo-wick").toString()).contains("honorificPrefix=Dr");
    }

    @Test
    void whatNamesAMergedThingDoesNotComeBackToTheOther() {
        Answer gone = curator.apply(List.of(
                row("retract", "id", "APPOINTED_TO:bo-clerk", "version", curator.version("APPOINTED_TO:bo-clerk"))));
        long merged = revision(curator.apply(List.of(row("merge", "from", "bo-wick", "into", "cy-flint"))));
        assertThat(curator.revert(revision(gone)).body())
                .contains("CONFLICT", "bo-clerk names bo-wick, which was merged into cy-flint since");
        curator.revert(merged);
        assertThat(curator.revert(revision(gone)).errors().isMissingNode()).isTrue();
    }

    @Test
    void whatOthersHangOnByNowDoesNotGo() {
        long made = revision(
                curator.apply(List.of(row("person", "id", "zeb", "name", "Zebedee Quux", "citations", CITED))));
        curator.apply(List.of(
                row("name", "id", "zeb-short", "entity", "zeb", "text", "Zeb", "kind", "SHORT", "citations", CITED)));
        assertThat(curator.revert(made).body()).contains("zeb-short", "CONFLICT");
    }

    @Test
    void aRevisionThatIsNoneIsRefused() {
        assertThat(curator.revert(9_999).body()).contains("no revision has the number 9999", "INVALID_CHANGE");
    }

    @Test
    @AtNight
    void changesAreUndoneOneAfterTheOther() {
        long seed = Seed.of("Changes to be undone");
        Random random = new Random(seed);
        List<String> before = curator.graph();
        List<Long> revisions = new ArrayList<>();
        while (revisions.size() < CHANGES) {
            Answer answer = curator.apply(List.of(drawn(random)), Map.of("override", "Drawn"));
            if (answer.at("/apply/revision").isNumber()) {
                revisions.add(revision(answer));
            }
        }
        revisions.reversed().forEach(revision -> {
            Answer undone = curator.revert(revision);
            assertThat(undone.errors().isMissingNode())
                    .as("seed %d: %s", seed, undone.body())
                    .isTrue();
        });
        assertThat(curator.graph()).as("seed %d", seed).isEqualTo(before);
    }

    /** A change that may be refused. */
    private Map<String, Object> drawn(Random random) {
        Map<String, Object> row = INVENTED.get(random.nextInt(INVENTED.size()));
        String kind = row.keySet().iterator().next();
        String id = String.valueOf(((Map<?, ?>) row.getOrDefault(kind, Map.of())).get("id"));
        List<String> people = List.of("ada-keeper", "bo-wick", "cy-flint", "di-lamb", "new-1", "new-2");
        String one = people.get(random.nextInt(people.size()));
        return switch (random.nextInt(6)) {
            case 0 -> row("retract", "id", id, "version", curator.version(id));
            case 1 -> row("merge", "from", one, "into", people.get(random.nextInt(people.size())));
            case 2 ->
                row(
                        "person",
                        "id",
                        "new-" + (1 + random.nextInt(2)),
                        "name",
                        "Quux " + random.nextInt(99),
                        "citations",
                        CITED);
            case 3 ->
                row("person", "id", one, "honorificPrefix", "Dr " + random.nextInt(9), "version", curator.version(one));
            case 4 ->
                row("name", "entity", one, "text", "Name " + random.nextInt(99), "kind", "VARIANT", "citations", CITED);
            default ->
                row(
                        "appointment",
                        "person",
                        one,
                        "organisation",
                        "haven-university",
                        "title",
                        "T" + random.nextInt(9),
                        "leading",
                        random.nextBoolean(),
                        "honorary",
                        false,
                        "citations",
                        CITED);
        };
    }

    private static String kindOfPlace() {
        return "REGION";
    }

    private static long revision(Answer answer) {
        assertThat(answer.at("/apply/revision").isNumber()).as(answer.body()).isTrue();
        return answer.at("/apply/revision").asLong();
    }
}
