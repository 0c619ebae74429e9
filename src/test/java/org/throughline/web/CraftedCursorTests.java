package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.name.SortKey;
import org.throughline.page.Cursor;
import org.throughline.running.Answer;
import org.throughline.running.Call;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** A cursor that no list wrote is refused before anything is asked, whatever there is to be found. */
class CraftedCursorTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    /**
     * @param list what its cursors are bound to
     * @param keys how many keys they have
     */
    record Reading(String field, String list, int keys) {

        String after(String cursor) {
            return "{ reading: " + field.formatted(cursor) + " { pageInfo { endCursor } } }";
        }
    }

    static List<Reading> readings() {
        return List.of(
                new Reading(
                        "search(text: \"lamp\", after: \"%s\")",
                        "search lamp[]SearchFilter[placedIn=null, mentionedIn=null]", 2),
                new Reading(
                        "search(text: \"zyxwv\", after: \"%s\")",
                        "search zyxwv[]SearchFilter[placedIn=null, mentionedIn=null]", 2),
                new Reading(
                        "timeline(of: [\"GB-NHS-LMP\"], after: \"%s\")",
                        "timeline|[GB-NHS-LMP]|null|null|null|false|true", 3),
                new Reading("doubts(kind: ONE_SOURCE, after: \"%s\")", "doubts ONE_SOURCE", 3),
                new Reading("doubts(kind: UNANSWERED, after: \"%s\")", "doubts UNANSWERED", 1),
                new Reading("doubts(kind: FALLEN_DUE, after: \"%s\")", "doubts FALLEN_DUE", 2),
                new Reading(
                        "paths(from: \"GB-NHS-LMP\", to: \"beacon-partnership\", via: [PARTICIPATES_IN], after: \"%s\")",
                        "paths|GB-NHS-LMP|beacon-partnership|[PARTICIPATES_IN]|[]|4|null|false|false", 1));
    }

    private static final String REVIEWS = "review/reviews|node.nameOrder|null|{}";

    @ParameterizedTest
    @MethodSource("readings")
    void whatIsNoCursorIsRefusedBeforeAnythingIsAsked(Reading reading) {
        assertRefused(reading, "worn");
        assertRefused(reading, "");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aCursorWithOtherKeysIsRefusedBeforeAnythingIsAsked(Reading reading) {
        for (Object key : Set.of(7L, "a", true, LocalDate.of(2016, 9, 7))) {
            for (int keys = 0; keys <= reading.keys() + 1; keys++) {
                List<Object> place = new ArrayList<>();
                for (int i = 0; i < keys; i++) {
                    place.add(key);
                }
                if (keys != reading.keys()
                        || !(key instanceof String)
                        || reading.field().contains("FALLEN_DUE")) {
                    assertRefused(reading, Cursor.write(reading.list(), place));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void itsOwnCursorIsBoundToTheListThatIsTriedHere(Reading reading) {
        JsonNode own =
                SERVICE.ask(reading.after("").replace(", after: \"\"", "")).at("/reading/pageInfo/endCursor");
        Cursor.Key[] any = new Cursor.Key[reading.keys()];
        Arrays.fill(any, Cursor.Key.ANY);
        if (own.isString()) {
            assertThat(Cursor.read(reading.list(), "after", own.asString(), any).keys())
                    .hasSize(reading.keys());
        } else {
            assertThat(reading.field()).contains("zyxwv");
        }
    }

    @Test
    void aListWhoseCursorHasAKeyOfAnotherKindFindsNothingAndOneWithoutAnIdIsRefused() {
        Answer own = SERVICE.ask("{ reviews(first: 1) { nodes { name id } pageInfo { endCursor } } }");
        String name = SortKey.of(own.at("/reviews/nodes/0/name").asString());
        String id = own.at("/reviews/nodes/0/id").asString();
        assertThat(own.at("/reviews/pageInfo/endCursor").asString())
                .isEqualTo(Cursor.write(REVIEWS, List.of(name, id)));
        for (Object key : List.of(7L, true, LocalDate.of(2016, 9, 7))) {
            Answer other = reviews(Cursor.write(REVIEWS, List.of(key, id)));
            assertThat(other.errors().isMissingNode()).as(other.body()).isTrue();
            assertThat(other.at("/reviews/nodes").isEmpty()).isTrue();
            assertThat(reviews(Cursor.write(REVIEWS, List.of(name, key)))
                            .errors()
                            .at("/0/extensions/code")
                            .asString())
                    .isEqualTo("BAD_CURSOR");
        }
    }

    private static Answer reviews(String after) {
        return SERVICE.ask("{ reviews(after: \"" + after + "\") { nodes { id } } }");
    }

    private static void assertRefused(Reading reading, String cursor) {
        Answer answer = SERVICE.ask(reading.after(cursor));
        assertThat(answer.errors().at("/0/extensions/code").asString())
                .as(answer.body())
                .isEqualTo("BAD_CURSOR");
        assertThat(Call.names(answer.statements())).isEmpty();
    }
}
