package org.throughline.judge;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document that fits the schema, with what is left to judge of each of its operations. */
final class JudgedDocument extends PreparsedDocumentEntry {

    private final Map<String, Judged> operations;

    /** @param operations by their names; the one without a name under an empty one */
    JudgedDocument(Document document, Map<String, Judged> operations) {
        super(document);
        this.operations = operations;
    }

    /** The operation that would run; null where the engine will find none. */
    @Nullable
    Judged operation(@Nullable String name) {
        return name == null || name.isEmpty()
                ? (operations.size() == 1 ? operations.values().iterator().next() : null)
                : operations.get(name);
    }
}
