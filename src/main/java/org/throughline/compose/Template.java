package org.throughline.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cypher text with holes for its variables and parameters, so that each use can have names of its own: nested
 * subqueries see every outer name, and a reused one would silently join.
 */
record Template(List<Part> parts) {

    private static final Pattern NAME = Pattern.compile("'[^']*'|\\$?[A-Za-z_][A-Za-z0-9_]*");

    enum Role {
        TEXT,
        VARIABLE,
        PARAMETER
    }

    record Part(Role role, String text) {}

    static Template of(String text, Set<String> variables) {
        List<Part> parts = new ArrayList<>();
        Matcher names = NAME.matcher(text);
        int end = 0;
        while (names.find()) {
            Role role = role(text, names, variables);
            if (role != Role.TEXT) {
                parts.add(new Part(Role.TEXT, text.substring(end, names.start())));
                parts.add(new Part(role, names.group().replace("$", "")));
                end = names.end();
            }
        }
        parts.add(new Part(Role.TEXT, text.substring(end)));
        return new Template(List.copyOf(parts));
    }

    private static Role role(String text, Matcher name, Set<String> variables) {
        if (name.group().startsWith("$")) {
            return Role.PARAMETER;
        }
        boolean qualified = name.start() > 0 && ".:|".indexOf(text.charAt(name.start() - 1)) >= 0;
        return !qualified && variables.contains(name.group()) ? Role.VARIABLE : Role.TEXT;
    }

    Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        parts.stream().filter(part -> part.role() == Role.PARAMETER).forEach(part -> names.add(part.text()));
        return names;
    }

    String render(UnaryOperator<String> variable, UnaryOperator<String> parameter) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(
                    switch (part.role()) {
                        case TEXT -> part.text();
                        case VARIABLE -> variable.apply(part.text());
                        case PARAMETER -> parameter.apply(part.text());
                    });
        }
        return text.toString();
    }
}
