package org.throughline.limit;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much a selection asks for with its fragments written out. Each fragment is measured once however often it is
 * spread, so measuring takes no longer than reading; sums stop at a number beyond every limit.
 *
 * @param roots fields of the selection itself
 * @param fields all fields
 * @param depth levels of fields, those of introspection apart
 */
record Extent(int roots, int fields, int depth, int aliases, int directives) {

    private static final Extent NOTHING = new Extent(0, 0, 0, 0, 0);
    private static final int MOST = 1_000_000;

    private Extent and(Extent other) {
        return new Extent(
                sum(roots, other.roots),
                sum(fields, other.fields),
                Math.max(depth, other.depth),
                sum(aliases, other.aliases),
                sum(directives, other.directives));
    }

    private Extent with(DirectivesContainer<?> marked) {
        return new Extent(
                roots,
                fields,
                depth,
                aliases,
                sum(directives, marked.getDirectives().size()));
    }

    private static int sum(int one, int other) {
        return Math.min(one + other, MOST);
    }

    static Measuring measuring(Document document) {
        return new Measuring(document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, _) -> first)));
    }

    /** The measuring of one document. */
    static final class Measuring {

        private final Map<String, FragmentDefinition> fragments;
        private final Map<String, Extent> measured = new HashMap<>();

        private Measuring(Map<String, FragmentDefinition> fragments) {
            this.fragments = fragments;
        }

        Extent of(OperationDefinition operation) {
            int onVariables = operation.getVariableDefinitions().stream()
                    .mapToInt(variable -> variable.getDirectives().size())
                    .sum();
            Extent whole = below(operation.getSelectionSet()).with(operation);
            return whole.and(new Extent(0, 0, 0, 0, onVariables));
        }

        /** A fragment that nothing spreads is measured as well, for it is validated. */
        Extent of(FragmentDefinition fragment) {
            return spread(fragment.getName());
        }

        private Extent below(@Nullable SelectionSet selections) {
            return selections == null
                    ? NOTHING
                    : selections.getSelections().stream().map(this::one).reduce(NOTHING, Extent::and);
        }

        private Extent one(Selection<?> selection) {
            return switch (selection) {
                case Field field -> field(field);
                case InlineFragment inline -> below(inline.getSelectionSet()).with(inline);
                case FragmentSpread spread -> spread(spread.getName()).with(spread);
                default -> NOTHING;
            };
        }

        private Extent field(Field field) {
            Extent below = below(field.getSelectionSet());
            boolean introspection =
                    field.getName().equals("__schema") || field.getName().equals("__type");
            return new Extent(
                            1,
                            sum(below.fields, 1),
                            introspection ? 1 : sum(below.depth, 1),
                            sum(below.aliases, field.getAlias() == null ? 0 : 1),
                            below.directives)
                    .with(field);
        }

        /** A fragment that spreads itself is left to validation. */
        private Extent spread(String name) {
            @Nullable Extent known = measured.get(name);
            @Nullable FragmentDefinition fragment = fragments.get(name);
            if (known != null || fragment == null) {
                return known == null ? NOTHING : known;
            }
            measured.put(name, NOTHING);
            Extent extent = below(fragment.getSelectionSet()).with(fragment);
            measured.put(name, extent);
            return extent;
        }
    }
}
