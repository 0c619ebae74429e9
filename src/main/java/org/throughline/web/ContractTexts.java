package org.throughline.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
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
    private final Map<String, ServedText> texts = new TreeMap<>();

    ContractTexts(GraphQlSource source, JsonMapper json) {
        this.json = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        ClientKit kit = new ClientKit(source.schema());
        texts.put(SCHEMA, ServedText.plain(PrintedSchema.of(source.schema())));
        texts.put(CLIENTS + "possible-types.json", ServedText.json(this.json.writeValueAsString(kit.possibleTypes())));
        texts.put(CLIENTS + "apollo.js", ServedText.script(apollo(kit)));
        texts.put(CLIENTS + "graphcache.js", ServedText.script(graphcache(kit)));
    }

    RouterFunction<ServerResponse> routes() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        texts.forEach((path, text) -> routes.GET(path, text::answer));
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
