package org.throughline.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.ChangeAction;
import org.throughline.change.row.RowText;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;
import org.throughline.graph.Kept;
import org.throughline.load.inquiry.NodeById;

/**
 * A row before and after a revision.
 *
 * @param id by which clients know what it stands for
 * @param texts of the two rows; null where the ledger was asked for its place alone
 */
public record RevisedRow(
        long position, String id, String table, @Nullable Texts texts) {

    static final Heading HEADING = Heading.of("A changed row", "position", "id", "table", "kept");

    /** The two rows as they are kept. */
    record Texts(@Nullable String before, @Nullable String after) {}

    static RevisedRow of(Finding row) {
        return new RevisedRow(
                row.number("position"),
                row.text("id"),
                row.text("table"),
                row.has("kept") ? texts(row.kept("kept")) : null);
    }

    private static Texts texts(Kept kept) {
        return new Texts(kept.textOrNull("before"), kept.textOrNull("after"));
    }

    public Object node() {
        return NodeById.orLink(id);
    }

    public ChangeAction action() {
        return ChangeAction.of(after());
    }

    public @Nullable Map<String, String> before() {
        return read(known().before());
    }

    public @Nullable Map<String, String> after() {
        return read(known().after());
    }

    public List<CellChange> changes() {
        return CellChange.between(before(), after());
    }

    /** How many characters it takes. */
    int weight() {
        return id.length() + table.length() + (texts == null ? 0 : length(texts.before()) + length(texts.after()));
    }

    /** The texts of a row's cells by column, where there is a row. */
    static @Nullable Map<String, String> read(@Nullable String json) {
        return json == null ? null : RowText.parsed(json);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private Texts known() {
        if (texts == null) {
            throw new IllegalStateException("The rows of this change were not read");
        }
        return texts;
    }
}
