package org.throughline.judge;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Names and values as messages quote them, never at length. */
final class Phrases {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LIST = 150;

    private Phrases() {}

    static String quoted(String name) {
        return "'" + brief(name) + "'";
    }

    static String brief(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    /** What may be meant, or else all that there is. */
    static String advice(List<String> meant, String all, Collection<String> known) {
        return meant.isEmpty() ? all + " " + several(known) : "perhaps " + either(meant) + " is meant";
    }

    private static String either(List<String> names) {
        String last = quoted(names.getLast());
        return names.size() == 1
                ? last
                : names.subList(0, names.size() - 1).stream()
                                .map(Phrases::quoted)
                                .collect(Collectors.joining(", "))
                        + " or " + last;
    }

    /** All of them, or as many as there is room for. */
    static String several(Collection<String> names) {
        StringBuilder list = new StringBuilder();
        for (String name : names) {
            if (list.length() + name.length() > LONGEST_LIST) {
                return list.append(", …").toString();
            }
            list.append(list.isEmpty() ? "" : ", ").append(name);
        }
        return list.toString();
    }
}
