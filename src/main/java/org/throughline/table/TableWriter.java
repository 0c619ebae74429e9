package org.throughline.table;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Writes the table of an answer, a piece each time that the client can take one. */
@Component
public class TableWriter {

    private final JsonMapper json;

    TableWriter(JsonMapper json) {
        this.json = json;
    }

    /** Text is in UTF-8. */
    public Flux<DataBuffer> write(
            TableForm form, Extras extras, Sheets sheets, Map<String, @Nullable Object> answer, Remainder remainder) {
        Sheet first = sheets.all().getFirst();
        return form == TableForm.XLSX
                ? workbook(sheets, answer, remainder)
                : flux(() -> TextPieces.whole(notation(form), extras, first, answer, remainder));
    }

    /** A part of a text to which others are added. */
    public Flux<DataBuffer> write(
            TableForm form, Extras extras, Sheets sheets, Map<String, @Nullable Object> answer, TablePart part) {
        Sheet first = sheets.all().getFirst();
        return flux(() -> TextPieces.part(notation(form), extras, first, answer, part));
    }

    private Notation notation(TableForm form) {
        return switch (form) {
            case CSV -> new CommaSeparated();
            case TSV -> new TabSeparated();
            case JSON_LINES -> new JsonLines(json);
            case XLSX -> throw new IllegalArgumentException("A workbook is no text");
        };
    }

    /** What is zipped takes its time, which those who wait on the event loop shall not lose. */
    private static Flux<DataBuffer> workbook(Sheets sheets, Map<String, @Nullable Object> answer, Remainder remainder) {
        return flux(() -> new BookPieces(sheets, answer, remainder)).subscribeOn(Schedulers.boundedElastic());
    }

    private static Flux<DataBuffer> flux(Supplier<Pieces> table) {
        return Flux.generate(table::get, (pieces, client) -> {
            if (pieces.hasMore()) {
                client.next(DefaultDataBufferFactory.sharedInstance.wrap(pieces.piece()));
            } else {
                client.complete();
            }
            return pieces;
        });
    }
}
