package org.throughline.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Refused;
import org.throughline.fault.Fault;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of what a service tells of an import while it goes on, as JSON: one of these, and last a report or a
 * failure.
 *
 * @param progress what it has come to so far
 * @param refused a line that is not imported
 * @param doubtful two bodies that may be one
 * @param report what it came to at its end
 * @param failed why it ended before
 * @param code of that, where it is not the file that is at fault
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportLine(
        @Nullable ImportCount progress,
        @Nullable Refused refused,
        @Nullable Doubtful doubtful,
        @Nullable ImportCount report,
        @Nullable String failed,
        @Nullable String code) {

    private static final JsonMapper JSON = new JsonMapper();

    static ImportLine progress(ImportCount count) {
        return new ImportLine(count, null, null, null, null, null);
    }

    static ImportLine refused(Refused line) {
        return new ImportLine(null, line, null, null, null, null);
    }

    static ImportLine doubtful(Doubtful pair) {
        return new ImportLine(null, null, pair, null, null, null);
    }

    static ImportLine report(ImportCount count) {
        return new ImportLine(null, null, null, count, null, null);
    }

    static ImportLine failed(String why) {
        return new ImportLine(null, null, null, null, why, null);
    }

    static ImportLine failed(Fault why) {
        return new ImportLine(
                null, null, null, null, why.getMessage(), why.code().name());
    }

    /** Why it ended before, in words for a person; null where it did not. */
    @Nullable
    String refusal() {
        return code == null ? failed : "%s: %s".formatted(code, failed);
    }

    /** With the line break that ends it. */
    String text() {
        return JSON.writeValueAsString(this) + "\n";
    }

    static ImportLine read(String text) {
        return JSON.readValue(text, ImportLine.class);
    }
}
