package org.throughline.load.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.name.RegisterCode;

/**
 * Identifiers are found however people write them; where a register is named beside a code, it says how it is written.
 */
final class RegisterFilter {

    private static final String SCHEME = "scheme";
    private static final String VALUE = "value";
    private static final String EQUAL = "eq";
    private static final String ONE_OF = "in";

    private RegisterFilter() {}

    /** Whether a type of nodes is that of identifiers. */
    static boolean filters(String type) {
        return type.equals("Identifier");
    }

    /** The same conditions, with registers and their codes as they are stored. */
    static Map<String, Object> stored(Map<?, ?> fields) {
        Map<String, Object> stored = new LinkedHashMap<>();
        List<String> schemes = asked(fields.get(SCHEME)).toList();
        fields.forEach((name, asked) -> {
            if (asked != null) {
                stored.put(
                        String.valueOf(name),
                        switch (String.valueOf(name)) {
                            case SCHEME -> each(asked, scheme -> Stream.of(RegisterCode.scheme(scheme)));
                            case VALUE -> each(asked, value -> codes(schemes, value));
                            default -> asked;
                        });
            }
        });
        return stored;
    }

    private static Stream<String> codes(List<String> schemes, String value) {
        return schemes.isEmpty()
                ? RegisterCode.forms(value)
                : schemes.stream()
                        .flatMap(scheme ->
                                Stream.of(value, RegisterCode.of(scheme, value).value()));
    }

    /** Comparisons with each text in all forms in which it may be stored. */
    private static Map<String, Object> each(Object comparisons, Function<String, Stream<String>> forms) {
        Map<String, Object> each = new LinkedHashMap<>();
        ((Map<?, ?>) comparisons).forEach((name, asked) -> {
            if (asked instanceof String text && EQUAL.equals(name)) {
                equal(forms.apply(text).distinct().toList(), each);
            } else if (asked instanceof Collection<?> several && ONE_OF.equals(name)) {
                List<String> found = several.stream()
                        .map(String::valueOf)
                        .flatMap(forms)
                        .distinct()
                        .toList();
                each.merge(ONE_OF, found, RegisterFilter::both);
            } else if (asked != null) {
                each.put(String.valueOf(name), asked);
            }
        });
        return each;
    }

    /** What one may be stored as in several ways is one of these. */
    private static void equal(List<String> forms, Map<String, Object> each) {
        if (forms.size() == 1) {
            each.put(EQUAL, forms.getFirst());
        } else {
            each.merge(ONE_OF, forms, RegisterFilter::both);
        }
    }

    private static Object both(Object some, Object others) {
        return ((List<?>) some).stream().filter(((List<?>) others)::contains).toList();
    }

    /** The texts that something is to be equal to. */
    private static Stream<String> asked(@Nullable Object comparisons) {
        return comparisons instanceof Map<?, ?> given
                ? Stream.concat(Stream.ofNullable(given.get(EQUAL)), several(given.get(ONE_OF)))
                        .map(String::valueOf)
                : Stream.empty();
    }

    private static Stream<?> several(@Nullable Object asked) {
        return asked instanceof Collection<?> several ? several.stream() : Stream.empty();
    }
}
