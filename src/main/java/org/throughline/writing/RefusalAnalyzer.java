package org.throughline.writing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.throughline.writing.schema.SchemaTooNew;
import org.throughline.writing.table.DataRefused;

/** Tells why the service did not start, without a stack, when the data or the database's version is the reason. */
class RefusalAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof DataRefused) && !(cause instanceof SchemaTooNew)) {
            cause = cause.getCause();
        }
        return cause == null ? null : new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
