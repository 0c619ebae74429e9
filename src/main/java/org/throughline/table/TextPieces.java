package org.throughline.table;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as text, line by line. */
final class TextPieces implements Pieces {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Notation notation;
    private final List<String> names;
    private final Iterator<List<@Nullable Object>> rows;
    private String head;
    private String foot;

    TextPieces(
            Notation notation, Extras extras, Sheet sheet, Map<String, @Nullable Object> answer, Remainder remainder) {
        this.notation = notation;
        this.names = sheet.names();
        this.rows = sheet.rows(answer);
        this.head = (extras.byteOrderMark() ? BYTE_ORDER_MARK : "") + notation.head(names);
        this.foot = extras.lastLine() && !remainder.isEmpty() ? notation.foot(remainder.sentence()) : "";
    }

    @Override
    public boolean hasMore() {
        return !head.isEmpty() || rows.hasNext() || !foot.isEmpty();
    }

    @Override
    public byte[] piece() {
        StringBuilder piece = new StringBuilder(head);
        head = "";
        while (piece.length() < LENGTH && rows.hasNext()) {
            piece.append(notation.row(names, rows.next()));
        }
        if (!rows.hasNext()) {
            piece.append(foot);
            foot = "";
        }
        return piece.toString().getBytes(StandardCharsets.UTF_8);
    }
}
