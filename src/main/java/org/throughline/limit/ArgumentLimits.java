package org.throughline.limit;

import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.page.PageRequest;

/** The limits of arguments, whether they stand in the document, in a variable or in a default value. */
final class ArgumentLimits {

    private static final String CHANGES = "changes";
    private static final List<String> PAGES = List.of("first", "last");

    private final Limits limits;
    private int conditions;

    ArgumentLimits(Limits limits) {
        this.limits = limits;
    }

    /** What any field may be given; what is answered as a whole, such as a lineage, has a bound of its own. */
    void check(Map<String, Object> arguments, boolean inPages) {
        arguments.forEach((name, value) -> {
            if (name.equals(CHANGES) && value instanceof List<?> changes) {
                changes(changes);
            } else {
                values(name, value, 1);
            }
        });
        if (inPages) {
            PAGES.forEach(page -> page(page, arguments.get(page)));
        }
        conditions += leaves(arguments.get("filter"));
        if (conditions > limits.conditions()) {
            throw new Fault(
                    Code.TOO_MANY_CONDITIONS,
                    "The filters compare more than %d times: ask in parts, or use 'in' with a list of values."
                            .formatted(limits.conditions()));
        }
    }

    /** The page that a list asks for. */
    PageRequest page(ExecutableNormalizedField list) {
        PageRequest page = PageRequest.of(list.getResolvedArguments(), PageRequest.usual(list.getLevel() == 1));
        page(page.backwards() ? "last" : "first", page.size());
        return page;
    }

    private void changes(List<?> changes) {
        if (changes.size() > limits.changes()) {
            throw new Fault(
                    Code.TOO_MANY_CHANGES,
                    "'changes' holds %d; %d at most: send them in parts.".formatted(changes.size(), limits.changes()));
        }
        changes.forEach(change -> values(CHANGES, change, 1));
    }

    private void page(String argument, @Nullable Object given) {
        if (given instanceof Integer size && (size < 1 || size > limits.page())) {
            throw new Fault(
                    Code.BAD_PAGE, "'%s' must lie between 1 and %d, not %d.".formatted(argument, limits.page(), size));
        }
    }

    private void values(String argument, @Nullable Object value, int depth) {
        if (depth > limits.depth()) {
            throw new Fault(
                    Code.TOO_DEEP,
                    "'%s' nests deeper than %d levels: say it with fewer.".formatted(argument, limits.depth()));
        }
        switch (value) {
            case List<?> list -> {
                if (list.size() > limits.values()) {
                    throw new Fault(
                            Code.TOO_MANY_VALUES,
                            "A list in '%s' holds %d values; %d at most: ask in parts."
                                    .formatted(argument, list.size(), limits.values()));
                }
                list.forEach(item -> values(argument, item, depth + 1));
            }
            case Map<?, ?> object -> object.values().forEach(item -> values(argument, item, depth + 1));
            case null, default -> {
                // a single value
            }
        }
    }

    private static int leaves(@Nullable Object filter) {
        return switch (filter) {
            case Map<?, ?> object ->
                Math.max(
                        1,
                        object.values().stream()
                                .mapToInt(ArgumentLimits::leaves)
                                .sum());
            case List<?> list
            when list.stream().anyMatch(Map.class::isInstance) ->
                list.stream().mapToInt(ArgumentLimits::leaves).sum();
            case null -> 0;
            default -> 1;
        };
    }
}
