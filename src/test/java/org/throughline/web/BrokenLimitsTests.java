package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** Whatever is asked, the answer is data or errors: never a fault of the service, and the next question is answered. */
@Execution(ExecutionMode.CONCURRENT)
class BrokenLimitsTests {

    private static final Set<String> NEVER = Set.of("INTERNAL_ERROR", "UNAVAILABLE", "SYNTAX");

    @Test
    void fiveHundredWildDocumentsAreAnsweredOrRefused() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (Server server = Server.with("--throughline.limits.time=2s", "--throughline.graph.timeout=1s")) {
            GraphQLSchema schema = server.bean(GraphQlSource.class).schema();
            URI endpoint = server.at("/graphql");
            Set<String> codes = new TreeSet<>();
            for (int number = 0; number < 500; number++) {
                String document = new WildDocument(schema, random).text();
                HttpResponse<String> response = Client.send(Client.asking(endpoint, document));
                assertThat(response.statusCode())
                        .as("seed %d: %s", seed, document)
                        .isEqualTo(200);
                String code = Client.code(response.body());
                assertThat(NEVER).as("seed %d: %s", seed, document).doesNotContain(code);
                codes.add(code);
            }
            assertThat(codes).contains("", "TOO_MANY_ALIASES", "BAD_PAGE");
            assertThat(Client.send(Client.asking(endpoint, "{ __typename }")).body())
                    .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
            assertThat(Service.of(Data.INVENTED, Loading.CARRIED)
                            .ask("{ __typename }")
                            .status())
                    .isEqualTo(200);
        }
    }
}
