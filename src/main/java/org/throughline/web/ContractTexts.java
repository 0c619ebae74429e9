package org.throughline.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.schema.ClientKit;
import org.throughline.schema.PrintedSchema;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema, and what follows from it for the caches of clients, as files that tools and builds fetch: a team need not
 * find out type by type what its client must be told.
 */
@Component
class ContractTexts {

    private static final String SCHEMA = "/graphql/schema";
    private static final String CLIENTS = "/graphql/clients/";

    private final ObjectWriter json;
    private final Map<String, Supplier<ServedText>> texts;

    /** Each is made when it is first asked for: few services are, and none at its start. */
    ContractTexts(GraphQlSource source, JsonMapper json) {
        this.json = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        ClientKit kit = new ClientKit(source.schema());
        this.texts = Map.of(
                SCHEMA,
                late(() -> ServedText.plain(PrintedSchema.of(source.schema()))),
                CLIENTS + "possible-types.json",
                late(() -> ServedText.json(this.json.writeValueAsString(kit.possibleTypes()))),
                CLIENTS + "apollo.js",
                late(() -> ServedText.script(apollo(kit))),
                CLIENTS + "graphcache.js",
                late(() -> ServedText.script(graphcache(kit))));
    }

    private static Supplier<ServedText> late(Supplier<ServedText> text) {
        return SingletonSupplier.of(text);
    }

    RouterFunction<ServerResponse> routes() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        texts.forEach((path, text) ->
                routes.add(Routes.reading(path, request -> text.get().answer(request))));
        return routes.build();
    }

    /** An object without an id is part of the one around it: what is told of it twice adds up. */
    private String apollo(ClientKit kit) {
        return "// For new InMemoryCache({ possibleTypes, typePolicies }).\n"
                + constant("possibleTypes", kit.possibleTypes())
                + "/** @type {Record<string, { keyFields: false, merge: true }>} */\n"
                + constant("typePolicies", each(kit.withoutId(), _ -> Map.of("keyFields", false, "merge", true)))
                + "// For lists that grow while they are read: relayStylePagination(keyArguments.Query.people).\n"
                + constant("keyArguments", kit.listArguments());
    }

    private String graphcache(ClientKit kit) {
        return "// For cacheExchange({ keys, schema }).\n"
                + constant("schema", kit.introspection())
                + "const embedded = () => null;\n"
                + kit.withoutId().stream()
                        .map(type -> "  " + type + ": embedded,\n")
                        .collect(Collectors.joining("", "export const keys = {\n", "};\n"));
    }

    private String constant(String name, Object value) {
        return "export const " + name + " = " + json.writeValueAsString(value) + ";\n";
    }

    private static <T> Map<String, T> each(List<String> names, Function<String, T> made) {
        return names.stream().collect(Collectors.toMap(name -> name, made, (one, _) -> one, TreeMap::new));
    }
}
