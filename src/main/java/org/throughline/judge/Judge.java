package org.throughline.judge;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.throughline.access.Claim;
import org.throughline.access.Restrictions;
import org.throughline.fault.Fault;

/**
 * Judges a document once and the variables of each request, with the schema in hand: what it refuses says what may be
 * meant instead, and no null gets past it to a place that does not allow one.
 */
@Component
public class Judge implements SmartInitializingSingleton {

    private final Supplier<GraphQLSchema> schema;
    private final Supplier<Restrictions> restrictions;

    /** The schema comes late, for it is served with this. */
    public Judge(ObjectProvider<GraphQlSource> source) {
        this.schema = SingletonSupplier.of(() -> source.getObject().schema());
        this.restrictions = SingletonSupplier.of(() -> new Restrictions(schema.get()));
    }

    /** A schema in which something may be changed and nobody is said to be allowed is refused at start. */
    @Override
    public void afterSingletonsInstantiated() {
        var _ = restrictions.get();
    }

    /** What documents are held against. */
    public GraphQLSchema schema() {
        return schema.get();
    }

    /** A document that the engine has read and held against the schema. */
    public PreparsedDocumentEntry document(PreparsedDocumentEntry read) {
        @Nullable Document document = read.getDocument();
        if (document == null) {
            return read;
        }
        Map<SourceLocation, Fault> faults = new LinkedHashMap<>();
        Map<String, Judged> operations = new HashMap<>();
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            Examination examination = Examination.of(operation, document, schema.get(), restrictions.get());
            faults.putAll(examination.faults());
            operations.put(Objects.requireNonNullElse(operation.getName(), ""), examination.judged());
        }
        if (read.hasErrors()) {
            return new PreparsedDocumentEntry(document, told(read.getErrors(), faults));
        }
        return faults.isEmpty()
                ? new JudgedDocument(document, operations)
                : refused(document, List.copyOf(faults.values()));
    }

    /** The engine's errors, each in better words where there are any for its place. */
    private static List<GraphQLError> told(List<? extends GraphQLError> errors, Map<SourceLocation, Fault> faults) {
        Map<Fault, GraphQLError> known = new HashMap<>();
        Set<GraphQLError> told = new LinkedHashSet<>();
        for (GraphQLError error : errors) {
            if (isToldOfItsArgument(error)) {
                continue;
            }
            @Nullable List<SourceLocation> places = error.getLocations();
            @Nullable Fault fault = places == null || places.isEmpty() ? null : faults.get(places.getFirst());
            told.add(fault == null ? error : known.computeIfAbsent(fault, Fault::error));
        }
        return told.isEmpty() ? List.copyOf(errors) : List.copyOf(told);
    }

    /** The engine tells of a null twice: of the field, and of the argument that holds it. */
    private static boolean isToldOfItsArgument(GraphQLError error) {
        return error instanceof ValidationError invalid
                && invalid.getValidationErrorType() == ValidationErrorType.NullValueForNonNullArgument;
    }

    /** The same document, or one that is refused for what this request gives its variables. */
    public PreparsedDocumentEntry variables(PreparsedDocumentEntry known, ExecutionInput input) {
        if (!(known instanceof JudgedDocument document)) {
            return known;
        }
        @Nullable Judged operation = document.operation(input.getOperationName());
        if (operation == null) {
            return refused(known.getDocument(), List.of(document.unknown(input.getOperationName())));
        }
        List<Fault> faults = operation.isSettled()
                ? List.of()
                : operation.faults(input.getRawVariables().toMap());
        return faults.isEmpty() ? known : refused(known.getDocument(), faults);
    }

    /** What an operation asks to be allowed; null where none would run. */
    public @Nullable Claim claim(PreparsedDocumentEntry known, ExecutionInput input) {
        @Nullable
        Judged operation =
                known instanceof JudgedDocument document ? document.operation(input.getOperationName()) : null;
        return operation == null ? null : operation.claim();
    }

    /** Ids of the request that may mean others. */
    public AskedIds ids(PreparsedDocumentEntry known, ExecutionInput input) {
        @Nullable
        Judged operation = known instanceof JudgedDocument document && !known.hasErrors()
                ? document.operation(input.getOperationName())
                : null;
        return operation == null
                ? AskedIds.NONE
                : operation.ids(input.getRawVariables().toMap());
    }

    private static PreparsedDocumentEntry refused(Document document, List<Fault> faults) {
        return new PreparsedDocumentEntry(
                document, faults.stream().map(Fault::error).toList());
    }
}
