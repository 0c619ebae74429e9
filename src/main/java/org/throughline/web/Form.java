package org.throughline.web;

import java.util.List;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The forms of an answer, as the specifications of GraphQL over HTTP and over server-sent events name them. */
enum Form {
    /** Its status tells whether the operation ran. */
    RESPONSE,
    /** Its status is 200 whenever the request was GraphQL. */
    JSON,
    /** The answer as an event, then the end. */
    EVENTS;

    private static final List<Form> USUAL_FIRST = List.of(JSON, RESPONSE, EVENTS);

    MediaType type() {
        return switch (this) {
            case RESPONSE -> MediaTypes.APPLICATION_GRAPHQL_RESPONSE;
            case JSON -> MediaType.APPLICATION_JSON;
            case EVENTS -> MediaType.TEXT_EVENT_STREAM;
        };
    }

    /** The form that the client likes best; JSON when it does not say. */
    static Form of(ServerRequest request) {
        List<MediaType> accepted = accepted(request);
        return accepted.isEmpty()
                ? JSON
                : accepted.stream()
                        .filter(type -> type.getQualityValue() > 0)
                        .flatMap(type -> USUAL_FIRST.stream().filter(form -> type.isCompatibleWith(form.type())))
                        .findFirst()
                        .orElseThrow(Form::notAcceptable);
    }

    private static List<MediaType> accepted(ServerRequest request) {
        try {
            List<MediaType> accepted = request.headers().accept();
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted;
        } catch (IllegalArgumentException unreadable) {
            throw notAcceptable();
        }
    }

    private static Refusal notAcceptable() {
        return new Refusal(
                HttpStatus.NOT_ACCEPTABLE,
                "Accept 'application/graphql-response+json', 'application/json' or 'text/event-stream'.");
    }
}
