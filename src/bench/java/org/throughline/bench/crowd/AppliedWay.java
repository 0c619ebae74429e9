package org.throughline.bench.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** The service: a mutation over HTTP, judged by all rules. */
record AppliedWay(HttpClient client, URI endpoint, String key) implements CommitWay {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String name() {
        return "apply";
    }

    @Override
    public void commit(String post) throws IOException, InterruptedException {
        post(post);
    }

    /** The revision that it makes. */
    long post(String post) throws IOException, InterruptedException {
        return apply(
                "{\"appointment\": {\"id\": \"%s\", \"person\": \"%s\", \"organisation\": \"%s\", \"title\": \"Post\", \"leading\": false, \"honorary\": false, \"citations\": [\"%s\"]}}"
                        .formatted(post, Posts.PERSON, Posts.BODY, Posts.CITATION));
    }

    long apply(String changes) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + key)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"query\": \"mutation($changes: [Change!]!) { apply(changes: $changes, reason: \\\"bench\\\") { revision } }\", \"variables\": {\"changes\": [%s]}}"
                                        .formatted(changes)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.body().contains("\"errors\"")) {
            throw new IllegalStateException(answer.body());
        }
        return JSON.readTree(answer.body()).at("/data/apply/revision").asLong();
    }
}
