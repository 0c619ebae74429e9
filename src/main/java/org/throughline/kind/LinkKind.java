package org.throughline.kind;

import java.util.List;
import java.util.Optional;

/**
 * A kind of relationship between two nodes that each have a table of their own.
 *
 * @param own the columns that no other kind has
 * @param dated whether it has days, and may be preferred to another
 * @param coexisting whether it holds only while both its ends exist, unlike one between what was and what came of it
 * @param circular whether it may lead back to where it started
 */
public record LinkKind(
        String name,
        String means,
        Relationship type,
        List<Join> joins,
        boolean dated,
        boolean coexisting,
        boolean circular,
        List<Column> own,
        List<Column> columns)
        implements Kind {

    /** The column that names where it starts. */
    public String from() {
        return joins.getFirst().start().column();
    }

    /** The column that names where it ends. */
    public String to() {
        return joins.getFirst().end().column();
    }

    @Override
    public boolean cited() {
        return type.cited();
    }

    @Override
    public List<Column> derived() {
        return Column.plainWords(own).toList();
    }

    @Override
    public List<List<String>> unique() {
        return List.of();
    }

    @Override
    public List<String> labels() {
        return List.of();
    }

    @Override
    public Optional<Relationship> relationship() {
        return Optional.of(type);
    }

    @Override
    public List<Joint> references() {
        return Column.references(own).toList();
    }

    @Override
    public Optional<Chain> acyclic() {
        return circular ? Optional.empty() : Optional.of(new Chain(from(), to()));
    }

    /** Kinds are keys for every row that is judged; one name is one kind. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
