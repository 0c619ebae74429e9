package org.throughline.document;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.throughline.fault.Fault;
import org.throughline.judge.Judge;
import org.throughline.limit.Weighing;

/**
 * Holds every registered document against the schema before the service starts: none may fail at its first user. One
 * that is within the limits whoever asks it is never parsed, judged or weighed again.
 */
@Component
class RegisteredCheck implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RegisteredCheck.class);

    private final RegisteredDocuments registered;
    private final GraphQlSource source;
    private final Judge judge;
    private final Weighing weighing;
    private final DocumentCache cache;

    RegisteredCheck(
            RegisteredDocuments registered, GraphQlSource source, Judge judge, Weighing weighing, DocumentCache cache) {
        this.registered = registered;
        this.source = source;
        this.judge = judge;
        this.weighing = weighing;
        this.cache = cache;
    }

    @Override
    public void afterSingletonsInstantiated() {
        registered.all().forEach(document -> check(document, source.schema()));
    }

    private void check(RegisteredDocument document, GraphQLSchema schema) {
        ParseAndValidateResult read = ParseAndValidate.parseAndValidate(
                schema, ExecutionInput.newExecutionInput(document.text()).build());

        PreparsedDocumentEntry judged = judge.document(entry(read));
        if (judged.hasErrors()) {
            throw document.refused(told(judged.getErrors().getFirst()));
        }
        settle(document, judged, schema);
    }

    private void settle(RegisteredDocument document, PreparsedDocumentEntry judged, GraphQLSchema schema) {
        try {
            weighing.register(document.text(), judged.getDocument(), schema);
            cache.keep(document.text(), judged);
        } catch (Fault fault) {
            LOG.warn(
                    "The document {} of {} is beyond a limit and may be refused: {}",
                    document.id(),
                    document.manifest(),
                    fault.getMessage());
        }
    }

    private static PreparsedDocumentEntry entry(ParseAndValidateResult read) {
        return read.isFailure()
                ? new PreparsedDocumentEntry(read.getDocument(), read.getErrors())
                : new PreparsedDocumentEntry(read.getDocument());
    }

    private static String told(GraphQLError error) {
        @Nullable List<SourceLocation> places = error.getLocations();
        return places == null || places.isEmpty()
                ? error.getMessage()
                : "line %d, column %d: %s"
                        .formatted(
                                places.getFirst().getLine(), places.getFirst().getColumn(), error.getMessage());
    }
}
