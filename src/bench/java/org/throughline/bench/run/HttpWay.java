package org.throughline.bench.run;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;
import org.throughline.bench.template.GraphQlEndpoint;
import org.throughline.bench.template.QuestionTemplate;
import org.throughline.bench.watch.Watch;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL service over HTTP, by a client that takes as little as may be of the processors it shares. */
record HttpWay(
        GraphQlEndpoint endpoint, HttpClient client, JsonMapper json, Watch watch, Watch database, boolean asksDatabase)
        implements Way {

    private static final int MOST_CONNECTIONS = 1_000;
    private static final Pattern STATEMENTS = Pattern.compile("statements;desc=\"(\\d+)\"");

    static HttpWay of(GraphQlEndpoint endpoint, Watch watch, Watch database, boolean asksDatabase) {
        return new HttpWay(endpoint, newClient(), new JsonMapper(), watch, database, asksDatabase);
    }

    private static HttpClient newClient() {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .build())
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    @Override
    public String name() {
        return endpoint.name();
    }

    @Override
    public @Nullable PreparedRequest prepare(QuestionTemplate template, Map<String, Object> drawn)
            throws IOException, InterruptedException {
        return endpoint.expresses(template)
                ? new Request(json.writeValueAsBytes(
                        Map.of("query", endpoint.document(template), "variables", endpoint.variables(template, drawn))))
                : null;
    }

    private final class Request implements PreparedRequest {

        private final URI address = endpoint.address();
        private final byte[] body;

        private Request(byte[] body) {
            this.body = body;
        }

        @Override
        public void send() throws IOException {
            client.execute(post(), answer -> read(answer).length);
        }

        @Override
        public int statements() throws IOException {
            HttpPost post = post();
            post.addHeader("Count-Statements", "true");
            HttpClientResponseHandler<Integer> count = answer -> {
                read(answer);
                return told(answer.getFirstHeader("Server-Timing"));
            };
            return client.execute(post, count);
        }

        private HttpPost post() {
            HttpPost post = new HttpPost(address);
            post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
            return post;
        }

        private byte[] read(ClassicHttpResponse answer) throws HttpException, IOException {
            byte[] read = EntityUtils.toByteArray(answer.getEntity());
            if (answer.getCode() != HttpStatus.SC_OK || startsWithErrors(read)) {
                throw new IOException(name() + " answers " + new String(read, StandardCharsets.UTF_8));
            }
            return read;
        }

        private static boolean startsWithErrors(byte[] body) {
            return new String(body, 0, Math.min(body.length, 10), StandardCharsets.US_ASCII).contains("errors");
        }

        private int told(@Nullable Header timing) throws IOException {
            Matcher statements = STATEMENTS.matcher(timing == null ? "" : timing.getValue());
            if (!statements.find()) {
                throw new IOException(name() + " does not tell its statements");
            }
            return Integer.parseInt(statements.group(1));
        }
    }
}
