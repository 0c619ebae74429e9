package org.throughline.bench.crowd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has most relationships in the graph that is served, found by asking it. */
record Hubs(
        List<String> organisations,
        List<String> initiatives,
        List<String> topics,
        List<String> people,
        List<String> reviews,
        List<String> names,
        List<String> types) {

    private static final JsonMapper JSON = new JsonMapper();

    static Hubs of(Asker asker) throws IOException, InterruptedException {
        return new Hubs(
                ids(asker, "organisations", "PARTICIPATIONS"),
                ids(asker, "initiatives", "PARTICIPANTS"),
                ids(asker, "topics", "ENTITIES"),
                ids(asker, "people", "APPOINTMENTS"),
                ids(asker, "reviews", "INITIATIVES"),
                texts(
                        ask(asker, "{ organisations(first: 100) { nodes { name } } }")
                                .at("/data/organisations/nodes"),
                        "name"),
                texts(
                        ask(asker, "{ __type(name: \"RelationshipType\") { enumValues { name } } }")
                                .at("/data/__type/enumValues"),
                        "name"));
    }

    private static List<String> ids(Asker asker, String list, String field) throws IOException, InterruptedException {
        return texts(
                ask(
                                asker,
                                "{ all: %s(first: 100, orderBy: [{ field: %s, direction: DESC }]) { nodes { id } } }"
                                        .formatted(list, field))
                        .at("/data/all/nodes"),
                "id");
    }

    private static JsonNode ask(Asker asker, String document) throws IOException, InterruptedException {
        Reply reply = asker.ask(body(document));
        if (!reply.isAnswer()) {
            throw new IOException("The service answers " + reply.text() + " to " + document);
        }
        return JSON.readTree(reply.text());
    }

    static byte[] body(String document) {
        return JSON.writeValueAsBytes(Map.of("query", document));
    }

    private static List<String> texts(JsonNode nodes, String field) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.path(field).asString()));
        return texts;
    }

    /** The first of them, as a list in a document. */
    static String list(List<String> ids, int most) {
        return ids.stream().limit(most).map(JSON::writeValueAsString).collect(Collectors.joining(", ", "[", "]"));
    }
}
