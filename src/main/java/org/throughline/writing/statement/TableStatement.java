package org.throughline.writing.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How the rows of one table are written: the labels and types they become, and what they may refer to. */
public record TableStatement(Statement statement) {

    public String table() {
        return statement.name();
    }

    public String text() {
        return statement.text();
    }

    /** The labels of the node that a row becomes, its own one first; empty for a table of relationships. */
    public List<String> labels() {
        return names("writes", TableStatement::isLabel);
    }

    public Optional<String> label() {
        return labels().stream().findFirst();
    }

    public boolean entity() {
        return labels().contains("Entity");
    }

    public List<String> types() {
        return names("writes", name -> !isLabel(name));
    }

    /** Whether what the rows become rests on citations. */
    public boolean cited() {
        return !citedLabels().isEmpty() || !citedTypes().isEmpty();
    }

    List<String> citedLabels() {
        return names("cited", TableStatement::isLabel);
    }

    List<String> citedTypes() {
        return names("cited", name -> !isLabel(name));
    }

    public List<Joint> references() {
        return statement.header().values("refers").map(Joint::parse).toList();
    }

    public List<Join> joins() {
        return statement.header().values("joins").map(Join::parse).toList();
    }

    public Optional<Chain> acyclic() {
        return statement.header().values("acyclic").map(Chain::parse).findFirst();
    }

    private List<String> names(String key, Predicate<String> chosen) {
        return statement.header().list(key).stream().filter(chosen).toList();
    }

    private static boolean isLabel(String name) {
        return name.chars().anyMatch(Character::isLowerCase);
    }
}
