package org.throughline.table;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The forms in which a table is written. */
public enum TableForm {
    /** Cells between commas, for spreadsheets. */
    CSV,
    /** Cells between tabs. */
    TSV,
    /** An object a line. */
    JSON_LINES;

    private static final MediaType COMMAS = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType TABS = new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8);
    private static final MediaType LINES = new MediaType("application", "jsonl");

    public MediaType type() {
        return switch (this) {
            case CSV -> COMMAS;
            case TSV -> TABS;
            case JSON_LINES -> LINES;
        };
    }

    /** How the name of a file of this form ends. */
    public String ending() {
        return switch (this) {
            case CSV -> "csv";
            case TSV -> "tsv";
            case JSON_LINES -> "jsonl";
        };
    }
}
