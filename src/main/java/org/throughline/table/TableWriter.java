package org.throughline.table;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** Writes the table of an answer, a piece each time that the client can take one. */
@Component
public class TableWriter {

    private static final int PIECE = 16 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonMapper json;

    TableWriter(JsonMapper json) {
        this.json = json;
    }

    /** The text in UTF-8. */
    public Flux<DataBuffer> write(
            TableForm form, Extras extras, Sheet sheet, Map<String, @Nullable Object> answer, Remainder remainder) {
        return Flux.generate(() -> new Text(notation(form), extras, sheet, answer, remainder), (text, client) -> {
            if (text.hasMore()) {
                client.next(DefaultDataBufferFactory.sharedInstance.wrap(text.piece()));
            } else {
                client.complete();
            }
            return text;
        });
    }

    private Notation notation(TableForm form) {
        return switch (form) {
            case CSV -> new CommaSeparated();
            case TSV -> new TabSeparated();
            case JSON_LINES -> new JsonLines(json);
        };
    }

    /** What of a table is still to be written. */
    private static final class Text {

        private final Notation notation;
        private final List<String> names;
        private final Iterator<List<@Nullable Object>> rows;
        private String head;
        private String foot;

        Text(Notation notation, Extras extras, Sheet sheet, Map<String, @Nullable Object> answer, Remainder remainder) {
            this.notation = notation;
            this.names = sheet.names();
            this.rows = sheet.rows(answer);
            this.head = (extras.byteOrderMark() ? BYTE_ORDER_MARK : "") + notation.head(names);
            this.foot = extras.lastLine() && !remainder.isEmpty() ? notation.foot(remainder.sentence()) : "";
        }

        boolean hasMore() {
            return !head.isEmpty() || rows.hasNext() || !foot.isEmpty();
        }

        byte[] piece() {
            StringBuilder piece = new StringBuilder(head);
            head = "";
            while (piece.length() < PIECE && rows.hasNext()) {
                piece.append(notation.row(names, rows.next()));
            }
            if (!rows.hasNext()) {
                piece.append(foot);
                foot = "";
            }
            return piece.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
