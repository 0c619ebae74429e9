package org.throughline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Answer;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Seed;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;

/** Documents made from the schema answer the same bytes, and no error, however they are loaded. */
@Execution(ExecutionMode.CONCURRENT)
class RandomDocumentsTests {

    private static final int DOCUMENTS = Integer.getInteger("tests.documents.random", Thoroughness.of(6, 20_000));

    private static final int OTHERS = 5;
    private static final int ENOUGH = 10;

    private final long seed = Seed.of("Random documents");
    private final List<Service> services = Stream.of(Loading.CARRIED, Loading.LEVEL_BY_LEVEL)
            .map(loading -> Service.of(Data.INVENTED, loading))
            .toList();

    @Test
    void whatIsCarriedAndWhatIsLoadedLevelByLevelIsTheSame() {
        GraphQLSchema schema = services.getFirst().bean(GraphQlSource.class).schema();
        Values values = new Values(new Random(seed), Stock.of(services.getFirst()));
        Places places = new Places();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS && failures.size() < ENOUGH; i++) {
            RandomDocument.Made document = new RandomDocument(schema, values, places).make();
            String text = document.text();
            places.learn(document.parts(), compared(text, failures).at(""));
            for (int other = 0; other < OTHERS; other++) {
                compared(values.otherwise(text), failures);
            }
        }
        assertThat(failures).as("of seed %d", seed).isEmpty();
    }

    private Answer compared(String document, List<String> failures) {
        List<Answer> answers = answers(document);
        Answer first = answers.getFirst();
        answers.forEach(other -> {
            if (!other.errors().isMissingNode()) {
                failures.add(document + "\nanswers errors: " + other.errors());
            }
            FirstDifference.ofAnswers(first.body(), other.body())
                    .ifPresent(difference -> failures.add(document + "\nlevel by level differs at " + difference));
        });
        return first;
    }

    private List<Answer> answers(String document) {
        List<CompletableFuture<Answer>> answers = services.stream()
                .map(service -> CompletableFuture.supplyAsync(() -> service.ask(document)))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
