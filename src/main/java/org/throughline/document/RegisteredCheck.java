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
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.throughline.judge.Judge;

/** Holds every registered document against the schema before the service starts: none may fail at its first user. */
@Component
class RegisteredCheck implements SmartInitializingSingleton {

    private final RegisteredDocuments registered;
    private final GraphQlSource source;
    private final Judge judge;

    RegisteredCheck(RegisteredDocuments registered, GraphQlSource source, Judge judge) {
        this.registered = registered;
        this.source = source;
        this.judge = judge;
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
