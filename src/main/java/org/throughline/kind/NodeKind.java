package org.throughline.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of node, and the relationship that joins each to what it belongs to.
 *
 * @param label its own label
 * @param entity whether its nodes have names, identifiers and facts of their own
 * @param derived properties that follow from others and have no column
 * @param belonging how each is joined to another node; null where it stands for itself
 */
public record NodeKind(
        String name,
        String label,
        boolean entity,
        String means,
        boolean cited,
        @Nullable Belonging belonging,
        List<List<String>> unique,
        List<Column> derived,
        List<Column> columns)
        implements Kind {

    static final String ENTITY = "Entity";

    /**
     * What stays of an entity that was merged: its id, and where that leads. Nobody states it but who merges, and
     * packages.
     */
    public static final NodeKind REDIRECT = redirect();

    /**
     * That each node of a kind is joined to another.
     *
     * @param by the column that names the other node
     */
    record Belonging(Relationship relationship, Joint by) {}

    private static NodeKind redirect() {
        String label = "Redirect";
        Relationship leading = new Relationship(
                "REDIRECTS_TO",
                "The id of a merged entity leads to another.",
                "leads to",
                "is where an id leads",
                List.of(new Relationship.Ends(List.of(label), List.of(ENTITY))),
                false,
                false,
                Relationship.Timeline.NEVER,
                null,
                List.of());
        Column into = Column.plain("into", "The entity that it leads to.", ColumnType.TEXT, true);
        return new NodeKind(
                "redirect",
                label,
                false,
                "Where the ids of merged entities lead.",
                false,
                new Belonging(leading, new Joint(into.name(), List.of(ENTITY))),
                List.of(),
                List.of(),
                List.of(Column.plain("id", "The id that was merged.", ColumnType.TEXT, true), into));
    }

    @Override
    public List<String> labels() {
        return entity ? List.of(label, ENTITY) : List.of(label);
    }

    @Override
    public Optional<Relationship> relationship() {
        return Optional.ofNullable(belonging).map(Belonging::relationship);
    }

    @Override
    public List<Joint> references() {
        return Stream.concat(Stream.ofNullable(belonging).map(Belonging::by), Column.references(columns))
                .toList();
    }

    /** The column that names what each belongs to. */
    public Optional<String> owner() {
        return Optional.ofNullable(belonging).map(joined -> joined.by().column());
    }

    @Override
    public List<Join> joins() {
        return List.of();
    }

    @Override
    public Optional<Chain> acyclic() {
        return Optional.empty();
    }

    /** Kinds are keys for every row that is judged; one name is one kind. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
