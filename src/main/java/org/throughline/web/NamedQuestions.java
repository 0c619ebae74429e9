package org.throughline.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.document.RegisteredDocument;
import org.throughline.document.RegisteredDocuments;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.name.Nearest;
import org.throughline.table.Extras;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers registered documents under addresses of their own, such as {@code /ask/ReviewToInitiative.xlsx}, for all that
 * can follow a link and send no document: spreadsheets, notebooks, other pages. Variables are parameters of the
 * address.
 */
@Component
class NamedQuestions {

    static final String FOLDER = "/ask/";
    static final String PATH = FOLDER + "{file}";

    private static final String ALL = "all";

    private final RegisteredDocuments documents;
    private final Endpoint endpoint;
    private final JsonMapper json;

    NamedQuestions(RegisteredDocuments documents, Endpoint endpoint, JsonMapper json) {
        this.documents = documents;
        this.endpoint = endpoint;
        this.json = json;
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return endpoint.refusing(request, () -> {
            String file = request.pathVariable("file");
            int dot = file.lastIndexOf('.');
            if (dot < 0) {
                throw formless();
            }
            RegisteredDocument document =
                    documents.named(file.substring(0, dot)).orElseThrow(() -> unknown(file.substring(0, dot)));
            Form form = Form.ending(file.substring(dot + 1)).orElseThrow(NamedQuestions::formless);
            Form.Accepted accepted = new Form.Accepted(form, words(form, request), true, false);
            Asked asked = asked(document, request);
            return request.queryParam(ALL).map(NamedQuestions::truth).orElse(false)
                    ? endpoint.whole(request, accepted, asked)
                    : endpoint.answered(request, accepted, asked);
        });
    }

    private Asked asked(RegisteredDocument document, ServerRequest request) {
        String address =
                document.text() + "?" + Objects.requireNonNullElse(request.uri().getRawQuery(), "");
        return new Asked(address.getBytes(StandardCharsets.UTF_8), false, () -> question(document, request));
    }

    private GraphQlRequest question(RegisteredDocument document, ServerRequest request) {
        Map<String, List<String>> given = new TreeMap<>(request.queryParams());
        given.keySet().removeAll(Extras.NAMES);
        given.remove(ALL);
        try {
            return new DefaultGraphQlRequest(document.text(), null, document.variables(given, json), Map.of());
        } catch (Fault fault) {
            throw new Refusal(HttpStatus.BAD_REQUEST, fault);
        }
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "'all' is 'true' or 'false'.");
        }
        return text.equals("true");
    }

    private static MediaType words(Form form, ServerRequest request) {
        Map<String, String> parameters = new HashMap<>(form.type().getParameters());
        Extras.NAMES.forEach(extra -> request.queryParam(extra).ifPresent(value -> parameters.put(extra, value)));
        return new MediaType(form.type(), parameters);
    }

    private Refusal unknown(String name) {
        List<String> near = Nearest.of(name, documents.names());
        return missing("No document is registered by this name: %s %s."
                .formatted(
                        near.isEmpty() ? "there are" : "perhaps",
                        String.join(", ", near.isEmpty() ? documents.names() : near)));
    }

    private static Refusal formless() {
        return missing("The name of the file ends in .json, .csv, .tsv, .jsonl or .xlsx, as its form is.");
    }

    private static Refusal missing(String message) {
        return new Refusal(HttpStatus.NOT_FOUND, new Fault(Code.NOT_FOUND, message));
    }
}
