package org.throughline.document;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** What the way by which a request came allows it to do. */
public enum Wish {
    /** By a method that is safe to repeat: it may read alone. */
    READ,
    /** By any other. */
    ANY;

    /** What to put into the context of a request that may read alone. */
    public static final Map<?, Object> READING = Map.of(Wish.class, READ);

    static Wish of(ExecutionInput input) {
        GraphQLContext context = input.getGraphQLContext();
        return context.getOrDefault(Wish.class, ANY);
    }

    /** Refuses an operation that it does not allow. */
    void check(@Nullable Document document, @Nullable String name) {
        if (this == READ && document != null && isMutation(document, name)) {
            throw new Fault(Code.NOT_BY_THIS_METHOD, "A mutation is sent with POST alone, and answered as JSON.");
        }
    }

    private static boolean isMutation(Document document, @Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        return operations.stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .anyMatch(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
    }
}
