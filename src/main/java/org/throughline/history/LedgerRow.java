package org.throughline.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row as the ledger keeps it: the texts of its cells by column. */
final class LedgerRow {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private LedgerRow() {}

    static @Nullable Map<String, String> read(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, TEXTS);
    }
}
