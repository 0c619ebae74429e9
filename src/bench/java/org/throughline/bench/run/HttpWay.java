package org.throughline.bench.run;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.bench.template.Endpoint;
import org.throughline.bench.template.Template;
import org.throughline.bench.watch.Watch;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL service over HTTP. */
record HttpWay(Endpoint endpoint, HttpClient client, JsonMapper json, Watch watch, boolean asksDatabase)
        implements Way {

    private static final int OK = 200;
    private static final Pattern STATEMENTS = Pattern.compile("statements;desc=\"(\\d+)\"");

    static HttpWay of(Endpoint endpoint, Watch watch, boolean asksDatabase) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new HttpWay(endpoint, client, new JsonMapper(), watch, asksDatabase);
    }

    @Override
    public String name() {
        return endpoint.name();
    }

    @Override
    public @Nullable Ask prepare(Template template, Map<String, Object> drawn)
            throws IOException, InterruptedException {
        if (!endpoint.expresses(template)) {
            return null;
        }
        byte[] body = json.writeValueAsBytes(
                Map.of("query", endpoint.document(template), "variables", endpoint.variables(template, drawn)));
        return new Request(HttpRequest.newBuilder(endpoint.address())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private final class Request implements Ask {

        private final HttpRequest usual;
        private final HttpRequest counted;

        private Request(HttpRequest.Builder builder) {
            this.usual = builder.copy().build();
            this.counted = builder.copy().header("Count-Statements", "true").build();
        }

        @Override
        public void send() throws IOException, InterruptedException {
            answer(usual);
        }

        @Override
        public int statements() throws IOException, InterruptedException {
            String timing =
                    answer(counted).headers().firstValue("Server-Timing").orElse("");
            Matcher statements = STATEMENTS.matcher(timing);
            if (!statements.find()) {
                throw new IOException(name() + " does not tell its statements");
            }
            return Integer.parseInt(statements.group(1));
        }

        private HttpResponse<byte[]> answer(HttpRequest request) throws IOException, InterruptedException {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK || startsWithErrors(answer.body())) {
                throw new IOException(name() + " answers " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer;
        }

        private static boolean startsWithErrors(byte[] body) {
            return new String(body, 0, Math.min(body.length, 10), StandardCharsets.US_ASCII).contains("errors");
        }
    }
}
