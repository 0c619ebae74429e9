package org.throughline.bench.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, without the wrappers that each way puts around it: an object is the list of its values in the
 * order of the selection, an object of one value is that value, and what stands under {@code node} or
 * {@code properties} stands with what is beside it.
 *
 * @param single whether the question is about one thing, which the other ways answer as a list of one
 */
public record ComparedAnswer(boolean single, @Nullable Object value) {

    private static final Set<String> SPLICED = Set.of("node", "properties");
    private static final Set<String> LISTS = Set.of("nodes", "edges");

    /** The other ways keep the type of a relationship apart from its id. */
    private static final Pattern TYPE = Pattern.compile("^[A-Z_]+:(?=[a-z])");

    /** Reads what stands under {@code data}, which has one field. */
    public static ComparedAnswer ofData(Map<String, ?> data) {
        Object root = data.values().iterator().next();
        boolean many =
                root instanceof List || (root instanceof Map<?, ?> wrapper && LISTS.containsAll(wrapper.keySet()));
        return new ComparedAnswer(!many, canonical(root));
    }

    /** Reads the rows of a statement. */
    public static ComparedAnswer ofRows(List<? extends List<?>> rows) {
        return new ComparedAnswer(
                false,
                rows.stream()
                        .map(row -> row.size() == 1 ? row.getFirst() : row)
                        .map(ComparedAnswer::canonical)
                        .toList());
    }

    /** Whether another way says the same. */
    public boolean isSameAs(ComparedAnswer other, QuestionTemplate.Comparison comparison) {
        Object theirs = single && !other.single && other.value instanceof List<?> rows && rows.size() < 2
                ? first(rows)
                : other.value;
        return comparison == QuestionTemplate.Comparison.LISTS
                ? String.valueOf(value).equals(String.valueOf(theirs))
                : String.valueOf(sorted(value)).equals(String.valueOf(sorted(theirs)));
    }

    /** How many values there are in it: nothing but an empty answer has none. */
    public int leaves() {
        return leaves(value);
    }

    private static @Nullable Object first(List<?> rows) {
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            List<@Nullable Object> values = new ArrayList<>();
            flatten(object, values);
            return values.size() == 1 ? values.getFirst() : values;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>();
            list.forEach(each -> values.add(canonical(each)));
            return values;
        }
        return value instanceof String text ? TYPE.matcher(text).replaceFirst("") : value;
    }

    private static void flatten(Map<?, ?> object, List<@Nullable Object> values) {
        object.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner && SPLICED.contains(key)) {
                flatten(inner, values);
            } else {
                values.add(canonical(value));
            }
        });
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(ComparedAnswer::sorted)
                        .sorted(Comparator.comparing(String::valueOf))
                        .toList()
                : value;
    }

    private static int leaves(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().mapToInt(ComparedAnswer::leaves).sum()
                : value == null ? 0 : 1;
    }
}
