package org.throughline.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** However little is looked at for one page, and however small the pages are, together they are the whole list. */
@Execution(ExecutionMode.CONCURRENT)
class DoubtPagesTests {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 1);

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    @ParameterizedTest
    @AtNight
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POSSIBLE_DUPLICATE")
    void pagesTogetherAreTheWholeList(DoubtKind kind) {
        List<String> whole = walked(kind, 10_000, 1_000);
        assertThat(whole).isNotEmpty().doesNotHaveDuplicates();
        assertThat(walked(kind, 10_000, 1)).isEqualTo(whole);
        assertThat(walked(kind, 1, 100)).isEqualTo(whole);
        assertThat(walked(kind, 2, 1)).isEqualTo(whole);
        assertThat(walked(kind, 3, 2)).isEqualTo(whole);
    }

    private static List<String> walked(DoubtKind kind, int examined, int first) {
        List<String> found = new ArrayList<>();
        @Nullable String after = null;
        DoubtConnection page;
        do {
            page = page(new DoubtQuestion(kind, DAY, DAY, first, after), examined);
            page.nodes()
                    .forEach(doubt -> found.add(String.valueOf(doubt.fact() == null ? doubt.link() : doubt.fact())));
            assertThat(page.nodes()).hasSizeLessThanOrEqualTo(first);
            assertThat(page.pageInfo().hasPreviousPage()).isEqualTo(after != null);
            after = page.pageInfo().endCursor();
        } while (page.pageInfo().hasNextPage());
        return found;
    }

    private static DoubtConnection page(DoubtQuestion question, int examined) {
        List<Finding> rows = Objects.requireNonNull(SERVICE.bean(Inquiry.class)
                .rows(
                        question.kind().statement(),
                        question.parameters(examined),
                        GraphQLContext.newContext().build())
                .block());
        return question.page(rows);
    }

    @Test
    void aCursorBelongsToItsKind() {
        String cursor = SERVICE.ask("{ doubts(kind: CONTRADICTED, first: 1) { pageInfo { endCursor } } }")
                .at("/doubts/pageInfo/endCursor")
                .asString();
        Answer other = SERVICE.ask("{ doubts(kind: UNANSWERED, after: \"" + cursor + "\") { nodes { fact { id } } } }");
        assertThat(other.errors().at("/0/extensions/code").asString()).isEqualTo("BAD_CURSOR");
    }

    @Test
    void todayIsTheDayWhenNoneIsGiven() {
        String today = LocalDate.now(SERVICE.bean(Clock.class)).toString();
        assertThat(SERVICE.ask("{ doubts(kind: FALLEN_DUE) { nodes { fact { id } } } }")
                        .json())
                .isEqualTo(SERVICE.ask("{ doubts(kind: FALLEN_DUE, day: \"" + today + "\") { nodes { fact { id } } } }")
                        .json());
    }
}
