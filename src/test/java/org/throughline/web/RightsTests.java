package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.access.Role;
import org.throughline.name.Sha256;
import org.throughline.running.Json;
import tools.jackson.databind.JsonNode;

/** Who may ask for what: every field that is not for everybody, every role, every way in. */
class RightsTests {

    /** What is not for everybody. A field that the schema keeps for some is not tested before it stands here. */
    private static final Map<String, Role> LISTED = new TreeMap<>(Map.of(
            "Mutation.apply", Role.EDITOR,
            "Mutation.makeKey", Role.ADMIN,
            "Mutation.redact", Role.ADMIN,
            "Mutation.revert", Role.EDITOR,
            "Mutation.revokeKey", Role.ADMIN,
            "Query.keys", Role.ADMIN));

    private static final String NOBODY = "";

    @TempDir
    static Path folder;

    private static Keyring keyring;

    @BeforeAll
    static void start() throws IOException {
        Path manifest = folder.resolve("relay.json");
        Files.writeString(manifest, Json.write(Map.of("keys", "query Keys { keys { id } }")));
        keyring = Keyring.with("--throughline.documents.registered=file:" + manifest);
    }

    @AfterAll
    static void end() {
        keyring.close();
    }

    private static GraphQLSchema schema() {
        return keyring.server().bean(GraphQlSource.class).schema();
    }

    private static Stream<GraphQLObjectType> objects() {
        return schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    @Test
    void whatTheSchemaKeepsForSomeIsWhatIsListedHere() {
        Map<String, Role> kept = new TreeMap<>();
        objects()
                .forEach(type -> type.getFieldDefinitions().forEach(field -> {
                    if (field.hasAppliedDirective("needs")) {
                        kept.put(
                                type.getName() + "." + field.getName(),
                                Role.valueOf(field.getAppliedDirective("needs")
                                        .getArgument("role")
                                        .getValue()));
                    }
                }));
        assertThat(kept).isEqualTo(LISTED);
        assertThat(schema().getMutationType().getFieldDefinitions())
                .allMatch(field -> LISTED.containsKey("Mutation." + field.getName()));
    }

    static List<String> fields() {
        return List.copyOf(LISTED.keySet());
    }

    /** A way in, and how the text of an operation may be put. */
    @ParameterizedTest
    @MethodSource("fields")
    void whoHasTheRoleIsAnsweredAndNobodyElse(String field) {
        Role needed = LISTED.get(field);
        for (String document : documents(field)) {
            for (Road road : Road.values()) {
                for (@Nullable Role role : roles()) {
                    String token = role == null ? NOBODY : keyring.token(role);
                    String code = road.code(token, document);
                    assertThat(code)
                            .as("%s by %s for %s: %s", field, road, role, document)
                            .matches(expected(field, road, role, needed));
                }
            }
        }
    }

    private static List<@Nullable Role> roles() {
        List<@Nullable Role> roles = new ArrayList<>(List.of(Role.values()));
        roles.add(null);
        return roles;
    }

    /** What is left out of a variable is told to those alone who may ask. */
    private static String expected(String field, Road road, @Nullable Role role, @Nullable Role needed) {
        if (field.startsWith("Mutation.") && !road.changes) {
            return "NOT_BY_THIS_METHOD";
        }
        if (role == null) {
            return "UNAUTHENTICATED";
        }
        return needed != null && role.compareTo(needed) < 0 ? "FORBIDDEN" : "|BAD_VARIABLE";
    }

    private static List<String> documents(String coordinate) {
        String type = coordinate.substring(0, coordinate.indexOf('.'));
        GraphQLFieldDefinition field =
                schema().getObjectType(type).getFieldDefinition(coordinate.substring(type.length() + 1));
        String call = call(field);
        String begin = (type.equals("Mutation") ? "mutation" : "query") + " Asked" + variables(field);
        return List.of(
                "%s { %s }".formatted(begin, call),
                "%s { other: %s }".formatted(begin, call),
                "%s { ... on %s { %s } }".formatted(begin, type, call),
                "%s { __typename ...Part } fragment Part on %s { %s }".formatted(begin, type, call),
                "%s { __typename ... @include(if: true) { ... on %s { %s } } }".formatted(begin, type, call));
    }

    private static String variables(GraphQLFieldDefinition field) {
        return field.getArguments().isEmpty()
                ? ""
                : field.getArguments().stream()
                        .map(argument ->
                                "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String call(GraphQLFieldDefinition field) {
        String given = field.getArguments().isEmpty()
                ? ""
                : field.getArguments().stream()
                        .map(argument -> argument.getName() + ": $" + argument.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
        boolean whole = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer;
        return field.getName() + given + (whole ? " { __typename }" : "");
    }

    /** How an operation comes in. */
    private enum Road {
        POST(true) {
            @Override
            String code(String token, String document) {
                return told(Client.send(Client.asking(at("/graphql"), body(document), Keyring.bearer(token))));
            }
        },
        HASHED(true) {
            @Override
            String code(String token, String document) {
                Map<String, ?> named = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash(document)));
                Client.send(Client.asking(
                        at("/graphql"),
                        Map.of("query", document, "operationName", "Asked", "extensions", named),
                        Keyring.bearer(token)));
                return told(Client.send(Client.asking(
                        at("/graphql"), Map.of("operationName", "Asked", "extensions", named), Keyring.bearer(token))));
            }
        },
        GET(false) {
            @Override
            String code(String token, String document) {
                return told(Client.send(get(token, document)));
            }
        },
        QUERY(false) {
            @Override
            String code(String token, String document) {
                HttpRequest.Builder asking = Client.asking(at("/graphql"), body(document), Keyring.bearer(token));
                return told(Client.send(
                        asking.method("QUERY", HttpRequest.BodyPublishers.ofString(Json.write(body(document))))));
            }
        },
        TABLE(false) {
            @Override
            String code(String token, String document) {
                return told(Client.send(Client.asking(at("/graphql"), body(document), Keyring.bearer(token))
                        .header("Accept", "text/csv")));
            }
        },
        EVENTS(false) {
            @Override
            String code(String token, String document) {
                return told(Client.send(Client.asking(at("/graphql"), body(document), Keyring.bearer(token))
                        .header("Accept", "text/event-stream")));
            }
        },
        GREETING(false) {
            @Override
            String code(String token, String document) {
                try (Talk talk = Talk.greeted(at("/graphql"), Map.of(), Keyring.bearer(token))) {
                    return heard(talk, document);
                }
            }
        },
        HANDSHAKE(false) {
            @Override
            String code(String token, String document) {
                try (Talk talk = Talk.greeted(at("/graphql"), Keyring.bearer(token))) {
                    return heard(talk, document);
                }
            }
        };

        private final boolean changes;

        Road(boolean changes) {
            this.changes = changes;
        }

        abstract String code(String token, String document);

        private static String hash(String document) {
            return HexFormat.of().formatHex(Sha256.digest().digest(document.getBytes(StandardCharsets.UTF_8)));
        }

        private static URI at(String path) {
            return keyring.server().at(path);
        }

        private static Map<String, ?> body(String document) {
            return Map.of("query", document, "operationName", "Asked");
        }

        private static HttpRequest.Builder get(String token, String document) {
            HttpRequest.Builder asking = Client.to(
                    at("/graphql?operationName=Asked&query=" + URLEncoder.encode(document, StandardCharsets.UTF_8)));
            Keyring.bearer(token).forEach(asking::header);
            return asking;
        }

        private static String told(HttpResponse<String> answer) {
            String code = answer.body().startsWith("{") ? Client.code(answer.body()) : "";
            switch (code) {
                case "UNAUTHENTICATED" -> {
                    assertThat(answer.statusCode()).isEqualTo(401);
                    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
                }
                case "FORBIDDEN" -> assertThat(answer.statusCode()).isEqualTo(403);
                case "NOT_BY_THIS_METHOD" -> assertThat(answer.statusCode()).isEqualTo(405);
                default -> {}
            }
            return code;
        }

        private static String heard(Talk talk, String document) {
            talk.ask("1", body(document));
            JsonNode heard = talk.hear();
            return heard.path("type").asString().equals("error")
                    ? heard.at("/payload/0/extensions/code").asString()
                    : heard.at("/payload/errors/0/extensions/code").asString("");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRegisteredDocumentIsNoWayAround(Role role) {
        for (String address : List.of("/ask/Keys.json", "/ask/Keys.csv", "/ask/Keys.csv?all=true", "/ask/Keys.xlsx")) {
            HttpRequest.Builder asking = Client.to(keyring.server().at(address));
            assertThat(Client.send(asking).statusCode()).as(address).isEqualTo(401);
            Keyring.bearer(keyring.token(role)).forEach(asking::header);
            assertThat(Client.send(asking).statusCode())
                    .as("%s for %s", address, role)
                    .isEqualTo(role == Role.ADMIN && !address.contains("all") ? 200 : role == Role.ADMIN ? 400 : 403);
        }
    }

    @Test
    void ofSeveralOperationsTheOneThatRunsCounts() {
        String both = "query Open { __typename } query Closed { keys { id } }";
        Map<String, String> open = Map.of("query", both, "operationName", "Open");
        Map<String, String> closed = Map.of("query", both, "operationName", "Closed");
        URI endpoint = keyring.server().at("/graphql");
        assertThat(Client.send(Client.asking(endpoint, open)).statusCode()).isEqualTo(200);
        assertThat(Client.code(Client.send(Client.asking(endpoint, closed)).body()))
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void whatIsForSomeIsKeptByNoCache() {
        HttpResponse<String> keys = keyring.ask(keyring.token(Role.ADMIN), "{ keys { id } }");
        assertThat(keys.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(keys.headers().firstValue("ETag")).isEmpty();
        HttpResponse<String> open = keyring.ask(keyring.token(Role.ADMIN), "{ people { totalCount } }");
        assertThat(open.headers().firstValue("Cache-Control").orElseThrow()).contains("public");
        assertThat(open.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void nothingIsLookedUpForWhomIsRefused() {
        HttpResponse<String> refused =
                keyring.ask(NOBODY, "{ keys { id } person(id: \"A Person Nobody Knows\") { id } }");
        assertThat(Client.code(refused.body())).isEqualTo("UNAUTHENTICATED");
        assertThat(Json.read(refused.body()).at("/errors/0/path/0").asString()).isEqualTo("keys");
        assertThat(Json.read(refused.body()).at("/errors/0/locations/0/line").asInt())
                .isOne();
    }
}
