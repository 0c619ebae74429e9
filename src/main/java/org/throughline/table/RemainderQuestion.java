package org.throughline.table;

import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import graphql.util.TreeTransformerUtil;
import java.util.Map;
import java.util.stream.Stream;

/** Asks of each list whether there is more of it, though the document does not: a reader of rows cannot see it. */
final class RemainderQuestion extends QueryVisitorStub {

    /** Under which keys the answers stand; no document may choose them. */
    static final String PAGE = "__page";

    static final String CUT = "__cut";
    static final String NEXT = "hasNextPage";

    private static final Map<String, Field> QUESTIONS = Map.of("pageInfo", page(), "truncated", cut());

    private RemainderQuestion() {}

    static ExecutionContext addedTo(ExecutionContext execution) {
        return Rewriting.of(execution, new RemainderQuestion());
    }

    @Override
    public void visitField(QueryVisitorFieldEnvironment visited) {
        if (GraphQLTypeUtil.unwrapAll(visited.getFieldDefinition().getType()) instanceof GraphQLFieldsContainer type) {
            SelectionSet selected = visited.getField().getSelectionSet();
            SelectionSet more = selected.transform(selection -> questions(type).forEach(selection::selection));
            TreeTransformerUtil.changeNode(
                    visited.getTraverserContext(), visited.getField().transform(field -> field.selectionSet(more)));
        }
    }

    private static Stream<Field> questions(GraphQLFieldsContainer type) {
        return QUESTIONS.entrySet().stream()
                .filter(question -> type.getFieldDefinition(question.getKey()) != null)
                .map(Map.Entry::getValue);
    }

    private static Field page() {
        SelectionSet sides = SelectionSet.newSelectionSet()
                .selection(new Field(NEXT))
                .selection(new Field("hasPreviousPage"))
                .build();
        return Field.newField("pageInfo", sides).alias(PAGE).build();
    }

    private static Field cut() {
        return Field.newField("truncated").alias(CUT).build();
    }
}
