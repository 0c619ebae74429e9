package org.throughline.table;

import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;

/** The forms in which a table is written. */
public enum TableForm {
    /** Cells between commas, for spreadsheets. */
    CSV,
    /** Cells between tabs. */
    TSV,
    /** An object a line. */
    JSON_LINES,
    /** A workbook with a sheet for each list. */
    XLSX;

    private static final int SHEETS = 255;
    private static final MediaType COMMAS = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType TABS = new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8);
    private static final MediaType LINES = new MediaType("application", "jsonl");
    private static final MediaType WORKBOOK =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public MediaType type() {
        return switch (this) {
            case CSV -> COMMAS;
            case TSV -> TABS;
            case JSON_LINES -> LINES;
            case XLSX -> WORKBOOK;
        };
    }

    /** How the name of a file of this form ends. */
    public String ending() {
        return switch (this) {
            case CSV -> "csv";
            case TSV -> "tsv";
            case JSON_LINES -> "jsonl";
            case XLSX -> "xlsx";
        };
    }

    /** Lists may stand side by side where each has a sheet of its own. */
    int mostSheets() {
        return this == XLSX ? SHEETS : 1;
    }

    int mostColumns() {
        return this == XLSX ? Worksheet.MAX_COLS : Integer.MAX_VALUE;
    }
}
