package org.throughline.load.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.kind.Kinds;
import org.throughline.kind.Vocabulary;
import org.throughline.load.ScriptedGraph;
import org.throughline.load.Unwatched;
import reactor.test.StepVerifier;

/** When a reading's statement is sent. */
class InquiryTests {

    private final ScriptedGraph graph = new ScriptedGraph().answer("reading/suggest", _ -> List.of());
    private final GraphQLContext context = GraphQLContext.newContext().build();

    @Test
    void aReadingIsSentWhenAllRootFieldsHaveAsked() {
        ExecutionStrategyInstrumentationContext roots = RootsAsked.telling(context);
        StepVerifier.create(new Inquiry(Unwatched.sending(graph), new CypherFiles(new Vocabulary(Kinds.read())))
                        .rows("suggest", Map.of(), context))
                .then(() -> assertThat(graph.asked()).isEmpty())
                .then(roots::onDispatched)
                .expectNext(List.of())
                .verifyComplete();
        assertThat(graph.asked()).containsExactly("reading/suggest");
    }
}
