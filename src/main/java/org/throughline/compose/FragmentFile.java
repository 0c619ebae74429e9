package org.throughline.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a fragment from its file: a header of comment lines that declares it, then the Cypher. */
final class FragmentFile {

    private static final Pattern CLAUSE = Pattern.compile("\\b(MATCH|CALL|WITH|UNWIND)\\b");

    private final String name;
    private final List<Declaration> declarations = new ArrayList<>();
    private final String body;

    private record Declaration(String keyword, String text) {}

    FragmentFile(String name, String content, Function<String, String> shared) {
        this.name = name;
        content.lines().filter(line -> line.startsWith("//")).forEach(line -> declare(line, shared));
        this.body = content.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
    }

    private void declare(String line, Function<String, String> shared) {
        String[] words = line.substring(2).trim().split("\\s+", 2);
        String text = words.length > 1 ? words[1] : "";
        if (words[0].equals("include")) {
            shared.apply(text).lines().filter(other -> other.startsWith("//")).forEach(other -> declare(other, shared));
        } else {
            declarations.add(new Declaration(words[0], text));
        }
    }

    Fragment read() {
        List<String> bound = words("bind");
        if (bound.isEmpty() || bound.size() > 3) {
            throw new IllegalStateException("The fragment " + name + " must bind one to three names");
        }
        String node = bound.getLast();
        @Nullable String parent = bound.size() > 1 ? bound.getFirst() : null;
        @Nullable String edge = bound.size() > 2 ? bound.get(1) : null;
        Set<String> variables = new LinkedHashSet<>(bound);
        Set<String> hidden = new LinkedHashSet<>(words("hidden"));
        variables.addAll(hidden);
        Set<String> declared = new LinkedHashSet<>(variables);
        declared.add("node");
        if (edge != null) {
            declared.add("edge");
        }
        return new Fragment(
                name,
                parent,
                edge,
                node,
                Template.of(body.strip(), variables),
                endsInWhere(),
                isReversible(parent),
                templates("where", declared),
                orders("order", declared),
                orders("covers", declared),
                Arrays.stream(text("sorted").split(",", -1))
                        .filter(key -> !key.isBlank())
                        .map(Sort::parse)
                        .toList(),
                templates("value", declared),
                hidden,
                text("totals"),
                text("run"));
    }

    private boolean endsInWhere() {
        return body.lastIndexOf("WHERE") > body.lastIndexOf("MATCH")
                && body.lastIndexOf("WHERE") > body.lastIndexOf("WITH");
    }

    private boolean isReversible(@Nullable String parent) {
        return body.startsWith("MATCH (" + parent + ")")
                && CLAUSE.matcher(body).results().count() == 1;
    }

    private List<String> words(String keyword) {
        return Arrays.stream(text(keyword).split(",", -1))
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String text(String keyword) {
        return declarations.stream()
                .filter(declaration -> declaration.keyword().equals(keyword))
                .map(Declaration::text)
                .collect(Collectors.joining(", "));
    }

    private Map<Sort, Template> orders(String keyword, Set<String> variables) {
        return templates(keyword, variables).entrySet().stream()
                .collect(Collectors.toMap(order -> Sort.parse(order.getKey()), Map.Entry::getValue));
    }

    private Map<String, Template> templates(String keyword, Set<String> variables) {
        Map<String, Template> templates = new LinkedHashMap<>();
        declarations.stream()
                .filter(declaration -> declaration.keyword().equals(keyword))
                .map(declaration -> declaration.text().split(":\\s*", 2))
                .forEach(pair -> templates.put(pair[0], Template.of(pair[1], variables)));
        return templates;
    }
}
