package org.throughline.commit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowText;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows as the ledger keeps them: an object of the texts of their cells. */
record LedgerText(Kinds kinds) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    static @Nullable String of(@Nullable Row row) {
        return row == null ? null : JSON.writeValueAsString(RowText.of(row));
    }

    @Nullable
    Row read(String table, @Nullable Object text) {
        Kind kind = kinds.stored(table);
        return text == null ? null : Row.stored(kind, RowText.read(kind, JSON.readValue(text.toString(), TEXTS)), 0);
    }

    /** The id by which clients know it: that of a relationship tells its type. */
    static String subject(Kind kind, String id) {
        return kind instanceof LinkKind link ? link.relationship().orElseThrow().type() + ":" + id : id;
    }
}
