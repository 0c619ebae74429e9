package org.throughline.table;

import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.util.TreeTransformerUtil;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** Puts another page in place of the one that a document asks of its outermost list, and asks where that ends. */
final class OnwardQuestion extends QueryVisitorStub {

    static final String END = "endCursor";

    private static final String AFTER = "after";
    private static final Set<String> PAGES = Set.of("first", "last", AFTER, "before");

    private final Set<Field> lists;
    private final Onward page;

    private OnwardQuestion(List<Field> lists, Onward page) {
        this.lists = Collections.newSetFromMap(new IdentityHashMap<>());
        this.lists.addAll(lists);
        this.page = page;
    }

    static ExecutionContext addedTo(ExecutionContext execution, Onward page) {
        ExecutableNormalizedOperation operation =
                execution.getNormalizedQueryTree().get();
        ExecutableNormalizedField list = outermost(operation.getTopLevelFields(), execution.getGraphQLSchema())
                .orElseThrow(() -> new Fault(
                        Code.NO_TABLE,
                        "The document asks for no list in pages, so it has no further ones: leave 'all' out."));
        return Rewriting.of(
                execution, new OnwardQuestion(operation.getMergedField(list).getFields(), page));
    }

    /** None lies inside another list, for each item of that has its own. */
    private static Optional<ExecutableNormalizedField> outermost(
            List<ExecutableNormalizedField> fields, GraphQLSchema schema) {
        for (ExecutableNormalizedField field : fields) {
            GraphQLFieldDefinition definition =
                    field.getFieldDefinitions(schema).getFirst();
            Optional<ExecutableNormalizedField> found = definition.getArgument(AFTER) != null
                    ? Optional.of(field)
                    : GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))
                            ? Optional.empty()
                            : outermost(field.getChildren(), schema);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public void visitField(QueryVisitorFieldEnvironment visited) {
        if (lists.contains(visited.getField())) {
            TreeTransformerUtil.changeNode(visited.getTraverserContext(), asked(visited.getField()));
        }
    }

    private Field asked(Field list) {
        Stream<Argument> others = list.getArguments().stream().filter(argument -> !PAGES.contains(argument.getName()));
        Stream<Argument> size = Stream.of(new Argument("first", IntValue.of(page.size())));
        @Nullable String after = page.after();
        Stream<Argument> place = after == null
                ? Stream.empty()
                : Stream.of(
                        new Argument(AFTER, StringValue.newStringValue(after).build()));
        SelectionSet end =
                SelectionSet.newSelectionSet().selection(new Field(END)).build();
        Field where =
                Field.newField("pageInfo", end).alias(RemainderQuestion.PAGE).build();
        SelectionSet selected = list.getSelectionSet().transform(selection -> selection.selection(where));
        return list.transform(field -> field.arguments(Stream.of(others, size, place)
                        .flatMap(Function.identity())
                        .toList())
                .selectionSet(selected));
    }
}
