package org.throughline.load.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Fragment;
import org.throughline.compose.Sort;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** The order that a request asks for, in the fragment's own keys; without one, the fragment's usual order. */
final class Order {

    private static final int MOST_KEYS = 6;

    private Order() {}

    static List<Sort> of(Selection selection, Fragment fragment) {
        @Nullable Object asked = selection.arguments().get("orderBy");
        if (!(asked instanceof List<?> keys) || keys.isEmpty()) {
            return fragment.sorted();
        }
        if (keys.size() > MOST_KEYS) {
            throw new Fault(
                    Code.BAD_ARGUMENT,
                    "'orderBy' names %d fields; %d at most: keep the weightiest.".formatted(keys.size(), MOST_KEYS));
        }
        List<Sort> sorts = keys.stream().map(key -> sort((Map<?, ?>) key)).toList();
        Set<String> seen = new HashSet<>();
        for (Sort sort : sorts) {
            if (!seen.add(sort.key())) {
                throw new Fault(
                        Code.BAD_ARGUMENT, "'orderBy' names a field twice: name each once, the weightiest first.");
            }
        }
        return sorts;
    }

    private static Sort sort(Map<?, ?> key) {
        return new Sort(camel(String.valueOf(key.get("field"))), "DESC".equals(key.get("direction")));
    }

    /** The name of what an enum's value stands for. */
    static String camel(String enumValue) {
        String[] words = enumValue.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
