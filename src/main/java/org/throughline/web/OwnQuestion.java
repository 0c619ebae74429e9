package org.throughline.web;

import graphql.GraphQLError;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.throughline.access.Role;
import org.throughline.access.Who;
import org.throughline.document.Wish;
import org.throughline.export.Asking;

/** Asks as a client would, for a command that has the graph before it and so may read all of it. */
@Component
class OwnQuestion implements Asking {

    private static final String ID = "export";
    private static final Who COMMAND = new Who(ID, "the command that exports", Role.ADMIN);

    private final Answers answers;

    OwnQuestion(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Set<String> ids(String document) {
        WebGraphQlResponse answer = answered(document);
        List<GraphQLError> errors = answer.getExecutionResult().getErrors();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.getFirst().getMessage());
        }
        return NamedIds.in(answer);
    }

    private WebGraphQlResponse answered(String document) {
        try {
            return Objects.requireNonNull(answers.reading(request(document)).block());
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(refusal.fault().getMessage(), refusal);
        }
    }

    private static WebGraphQlRequest request(String document) {
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create(Routes.GRAPHQL),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                new ConcurrentHashMap<>(),
                new DefaultGraphQlRequest(document, null, null, null),
                ID,
                null);
        request.configureExecutionInput((_, input) -> input.graphQLContext(Wish.READING)
                .graphQLContext(Map.of(Who.class, COMMAND))
                .build());
        return request;
    }
}
