package org.throughline.judge;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** What is found wrong with a request before it would run. */
final class Judging {

    private static final Judge JUDGE =
            Service.of(Data.INVENTED, Loading.CARRIED).bean(Judge.class);

    private Judging() {}

    static List<? extends GraphQLError> errors(GraphQlSource source, ExecutionInput input) {
        GraphQLSchema schema = source.schema();
        Document document = Parser.parse(input.getQuery());
        List<? extends GraphQLError> invalid = new Validator().validateDocument(schema, document, Locale.UK);
        PreparsedDocumentEntry judged = JUDGE.document(
                invalid.isEmpty()
                        ? new PreparsedDocumentEntry(document)
                        : new PreparsedDocumentEntry(document, invalid));
        PreparsedDocumentEntry asked = judged.hasErrors() ? judged : JUDGE.variables(judged, input);
        return asked.hasErrors() ? asked.getErrors() : List.of();
    }
}
