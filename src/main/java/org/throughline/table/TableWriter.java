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
        return switch (form) {
            case CSV -> text(new CommaSeparated(), extras, sheets, answer, remainder);
            case TSV -> text(new TabSeparated(), extras, sheets, answer, remainder);
            case JSON_LINES -> text(new JsonLines(json), extras, sheets, answer, remainder);
            case XLSX -> workbook(sheets, answer, remainder);
        };
    }

    private static Flux<DataBuffer> text(
            Notation notation,
            Extras extras,
            Sheets sheets,
            Map<String, @Nullable Object> answer,
            Remainder remainder) {
        return flux(() -> new TextPieces(notation, extras, sheets.all().getFirst(), answer, remainder));
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
