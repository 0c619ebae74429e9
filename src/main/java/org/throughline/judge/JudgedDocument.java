package org.throughline.judge;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;
import org.throughline.name.Nearest;

/** A document that fits the schema, with what is left to judge of each of its operations. */
final class JudgedDocument extends PreparsedDocumentEntry {

    private final Map<String, Judged> operations;

    /** @param operations by their names; the one without a name under an empty one */
    JudgedDocument(Document document, Map<String, Judged> operations) {
        super(document);
        this.operations = operations;
    }

    /** The operation that would run; null where there is none. */
    @Nullable
    Judged operation(@Nullable String name) {
        return name == null || name.isEmpty()
                ? (operations.size() == 1 ? operations.values().iterator().next() : null)
                : operations.get(name);
    }

    /** That none has the name, or that several are there and none is named; what there is stands at these places. */
    Fault unknown(@Nullable String name) {
        List<OperationDefinition> known = getDocument().getDefinitionsOfType(OperationDefinition.class);
        List<SourceLocation> places =
                known.stream().map(OperationDefinition::getSourceLocation).toList();
        List<String> names = known.stream()
                .flatMap(operation -> Stream.ofNullable(operation.getName()))
                .toList();
        return new Fault(Code.UNKNOWN_OPERATION, "%s: %s.".formatted(wrong(name), advice(name, names)))
                .at(new Whereabouts(places, List.of()));
    }

    private static String wrong(@Nullable String name) {
        return name == null || name.isEmpty()
                ? "'operationName' is to say which of the document's operations is meant"
                : "The document has no operation " + Phrases.quoted(name);
    }

    private static String advice(@Nullable String name, List<String> names) {
        return names.isEmpty()
                ? "leave 'operationName' out, and let the document have one operation"
                : Phrases.advice(name == null ? List.of() : Nearest.of(name, names), "it has", names);
    }
}
