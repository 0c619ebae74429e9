package org.throughline.web;

import graphql.schema.GraphQLSchema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.running.Json;

/** One request at random, of the kinds that clients send who are careless, broken or wicked. */
final class HostileRequest {

    private static final List<String> TEXTS = List.of(
            "",
            "lamp\r\n\r\nHTTP/1.1 200 OK",
            "\u001b[31mred\u2028line %n ${jndi:ldap://x} ' OR 1=1 //",
            "\\u0000\u0000",
            "' }) DETACH DELETE n //",
            "../../etc/passwd",
            "=HYPERLINK(\"http://x\")",
            "\ud83d\ude00".repeat(50),
            "x".repeat(300),
            "\"(((~~~^^^*?:[[",
            "<script>alert(1)</script>");
    private static final List<String> DOCUMENTS = List.of(
            "query($v: String!) { search(text: $v) { edges { score } } }",
            "query($v: ID!) { node(id: $v) { id } }",
            "query($v: [ID!]!) { nodes(ids: $v) { id } }",
            "query($v: String!) { search(text: $v, first: 101) { edges { score } } }",
            "query($v: String!) { suggest(prefix: $v) { entityId } }",
            "query($v: [String!]!) { match(names: $v) { name } }",
            "query($v: ReviewFilter) { reviews(filter: $v) { totalCount } }",
            "query($v: Int) { people(first: $v) { nodes { id } } }",
            "query($v: String) { people(after: $v) { nodes { id } } }",
            "query($v: Date) { organisations(first: 1) { nodes { appointments(validAt: $v) { totalCount } } } }",
            "query($v: [ID!]!) { totals(of: $v) { count } }",
            "query($v: ID!) { paths(from: $v, to: \"beacon-partnership\") { edges { cursor } } }");
    private static final List<String> FILES = List.of(
            "ReviewToInitiative",
            "x",
            "..",
            "%2e%2e",
            "%00",
            "a;b=c",
            "\u00e9",
            "1-which-review-led-to-which-initiative");
    private static final List<String> ENDINGS = List.of(".json", ".csv", ".jsonl", ".exe", "", ".", ".csv.csv");

    private final GraphQLSchema schema;
    private final Random random;

    HostileRequest(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    /** A body that is a JSON object. */
    Map<String, ?> body() {
        return switch (random.nextInt(5)) {
            case 0 -> Map.of("query", new WildDocument(schema, random).text());
            case 1, 2 -> Map.of("query", one(DOCUMENTS), "variables", Collections.singletonMap("v", value(0)));
            default -> shapeless();
        };
    }

    /** Members of any kind where others are wanted. */
    private Map<String, ?> shapeless() {
        Map<String, Object> members = new HashMap<>();
        for (String member : List.of("query", "variables", "operationName", "extensions", "documentId")) {
            if (random.nextBoolean()) {
                members.put(member, value(1));
            }
        }
        return members;
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth > 3 ? 7 : 9)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextBoolean();
            case 2 -> random.nextDouble() * 1e300;
            case 3 -> Map.of();
            case 4, 5, 6 -> one(TEXTS);
            case 7 -> values(depth);
            default -> Map.of(one(TEXTS), value(depth + 1), "and", value(depth + 1));
        };
    }

    private List<Object> values(int depth) {
        return IntStream.range(0, random.nextInt(random.nextInt(20) == 0 ? 120 : 4))
                .mapToObj(_ -> value(depth + 1))
                .toList();
    }

    /** A body of bytes that were a good one before. */
    byte[] brokenBody() {
        byte[] bytes = Json.write(body()).getBytes(StandardCharsets.UTF_8);
        for (int change = 0; change < 1 + random.nextInt(4); change++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** The part of an address behind its question mark. */
    String parameters() {
        return body().entrySet().stream()
                .map(member -> member.getKey() + "="
                        + encoded(member.getValue() instanceof String text ? text : Json.write(member.getValue())))
                .collect(Collectors.joining("&"));
    }

    /** A file's name and parameters below the addresses of registered documents. */
    String file() {
        String parameters = random.nextBoolean() ? "" : "?v=" + encoded(one(TEXTS)) + "&all=" + random.nextBoolean();
        return one(FILES) + one(ENDINGS) + parameters;
    }

    /** The first line and the headers of a request, as no library would send them. */
    String head() {
        StringBuilder head = new StringBuilder(one(List.of("GET", "POST", "QUERY", "get", "PRI", "TRACE", "\u00e9")))
                .append(' ')
                .append(one(List.of(
                        "/graphql",
                        "/graphql?query=%zz",
                        "//graphql",
                        "/graphql;a=b",
                        "*",
                        "/%c0%af",
                        "/a\tb",
                        "http://x/")))
                .append(one(List.of(" HTTP/1.1\r\n", " HTTP/1.0\r\n", " HTTP/9.9\r\n", "\r\n")));
        for (int header = 0; header < random.nextInt(5); header++) {
            head.append(one(List.of(
                            "Content-Type", "Accept", "Host", "X-\u001b[31m", "Content-Length", "If-None-Match", "")))
                    .append(": ")
                    .append(one(List.of(
                            "application/json", "-1", "9".repeat(30), "\"x", "W/\"", "a;;q=b", "127.0.0.1", "\u0007")))
                    .append("\r\n");
        }
        return head.append("Connection: close\r\n\r\n").toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
