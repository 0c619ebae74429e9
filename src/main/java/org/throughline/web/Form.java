package org.throughline.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.throughline.table.TableForm;

/**
 * The forms of an answer, as the specifications of GraphQL over HTTP and over server-sent events name them; and tables.
 */
enum Form {
    /** Its status tells whether the operation ran. */
    RESPONSE,
    /** Its status is 200 whenever the request was GraphQL. */
    JSON,
    /** The answer as an event, then the end. */
    EVENTS,
    /** A table, cells between commas. */
    CSV,
    /** A table, cells between tabs. */
    TSV,
    /** A table, an object a line. */
    JSON_LINES,
    /** A workbook of tables. */
    XLSX;

    private static final List<Form> USUAL_FIRST = List.of(JSON, RESPONSE, EVENTS, CSV, TSV, JSON_LINES, XLSX);

    MediaType type() {
        return switch (this) {
            case RESPONSE -> MediaTypes.APPLICATION_GRAPHQL_RESPONSE;
            case JSON -> MediaType.APPLICATION_JSON;
            case EVENTS -> MediaType.TEXT_EVENT_STREAM;
            case CSV -> TableForm.CSV.type();
            case TSV -> TableForm.TSV.type();
            case JSON_LINES -> TableForm.JSON_LINES.type();
            case XLSX -> TableForm.XLSX.type();
        };
    }

    /** Whether what a change brought about can be told so: where its status is known, and whole. */
    boolean tellsOfChanges() {
        return this == RESPONSE || this == JSON;
    }

    /** The form of a table that is a text, and can be as long as it likes. */
    Optional<TableForm> text() {
        return switch (this) {
            case CSV -> Optional.of(TableForm.CSV);
            case TSV -> Optional.of(TableForm.TSV);
            case JSON_LINES -> Optional.of(TableForm.JSON_LINES);
            case RESPONSE, JSON, EVENTS, XLSX -> Optional.empty();
        };
    }

    /**
     * A form, and how the client wants it.
     *
     * @param words with which it is accepted
     * @param named whether the address names it: then the status tells whether there is an answer, whatever the form
     * @param events whether the client names events too, in which alone a subscription can be answered
     */
    record Accepted(Form form, MediaType words, boolean named, boolean events) {}

    /** The one that the ending of a file's name stands for. */
    static Optional<Form> ending(String ending) {
        return switch (ending) {
            case "json" -> Optional.of(JSON);
            case "csv" -> Optional.of(CSV);
            case "tsv" -> Optional.of(TSV);
            case "jsonl" -> Optional.of(JSON_LINES);
            case "xlsx" -> Optional.of(XLSX);
            default -> Optional.empty();
        };
    }

    /** The form that the client likes best; JSON when it does not say. */
    static Accepted of(ServerRequest request) {
        Accepting accepting = Accepting.of(request).orElseThrow(Form::notAcceptable);
        return accepting.types().isEmpty()
                ? new Accepted(JSON, JSON.type(), false, false)
                : accepting.types().stream()
                        .filter(type -> type.getQualityValue() > 0)
                        .flatMap(type -> USUAL_FIRST.stream()
                                .filter(form -> type.isCompatibleWith(form.type()) && accepting.wants(form.type()))
                                .map(form -> new Accepted(form, type, false, accepting.names(EVENTS.type()))))
                        .findFirst()
                        .orElseThrow(Form::notAcceptable);
    }

    private static Refusal notAcceptable() {
        return new Refusal(
                HttpStatus.NOT_ACCEPTABLE,
                "Accept %s."
                        .formatted(USUAL_FIRST.stream()
                                .map(form -> "'%s/%s'"
                                        .formatted(
                                                form.type().getType(),
                                                form.type().getSubtype()))
                                .collect(Collectors.joining(", "))));
    }
}
