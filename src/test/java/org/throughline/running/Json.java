package org.throughline.running;

import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as tests read and write it. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Json() {}

    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** The fields of an object as plain values. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(String text) {
        return MAPPER.readValue(text, Map.class);
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static String pretty(JsonNode value) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES);
        return MAPPER.writer().with(printer).writeValueAsString(value) + "\n";
    }
}
