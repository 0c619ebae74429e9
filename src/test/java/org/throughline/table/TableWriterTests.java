package org.throughline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

/** A table is written as its client reads it, and never held as a whole. */
class TableWriterTests {

    private static final int ROWS = 100_000;
    private static final Extras NONE = new Extras(false, false);
    private static final Remainder WHOLE = new Remainder(Map.of());
    private static final Sheets SHEETS = new Sheets(
            null,
            List.of(new Sheet(
                    List.of(new SheetColumn("items.value", 1, List.of("value"), Content.PLAIN)),
                    List.of(new SheetList("items", List.of("items"), true, null)))));

    private final TableWriter writer = new TableWriter(JsonMapper.builder().build());
    private final AtomicInteger read = new AtomicInteger();

    /** Items that are made when they are read. */
    private Map<String, @Nullable Object> answer() {
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("items", new AbstractList<Map<String, Object>>() {

            @Override
            public Map<String, Object> get(int index) {
                read.set(Math.max(read.get(), index + 1));
                return Map.of("value", "value number " + index);
            }

            @Override
            public int size() {
                return ROWS;
            }
        });
        return answer;
    }

    @Test
    void nothingIsMadeThatNobodyReads() {
        StepVerifier.create(writer.write(TableForm.CSV, NONE, SHEETS, answer(), WHOLE), 1)
                .expectNextCount(1)
                .then(() -> assertThat(read.get()).isBetween(10, ROWS / 50))
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(read.get()).isBetween(20, ROWS / 25))
                .thenCancel()
                .verify();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void everyRowIsWritten(TableForm form) {
        List<String> pieces = writer.write(form, NONE, SHEETS, answer(), WHOLE)
                .map(TableWriterTests::text)
                .collectList()
                .blockOptional()
                .orElseThrow();
        int heads = form == TableForm.JSON_LINES ? 0 : 1;
        assertThat(pieces).hasSizeGreaterThan(100).allMatch(piece -> piece.endsWith("\n"));
        assertThat(String.join("", pieces).lines())
                .hasSize(ROWS + heads)
                .last()
                .asString()
                .contains("value number 99999");
    }

    @Test
    void aWorkbookIsMadeAsItIsRead() {
        StepVerifier.create(writer.write(TableForm.XLSX, NONE, SHEETS, answer(), WHOLE), 1)
                .expectNextCount(1)
                .then(() -> assertThat(read.get()).isBetween(10, ROWS / 10))
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(read.get()).isBetween(20, ROWS / 5))
                .thenCancel()
                .verify();
    }

    @Test
    void aWorkbookIsMadeOffTheThreadThatAsks() {
        Thread asking = Thread.currentThread();
        assertThat(writer.write(TableForm.XLSX, NONE, SHEETS, answer(), WHOLE)
                        .map(_ -> Thread.currentThread())
                        .distinct()
                        .collectList()
                        .block())
                .isNotEmpty()
                .doesNotContain(asking);
    }

    private static String text(DataBuffer piece) {
        return piece.toString(StandardCharsets.UTF_8);
    }
}
