package org.throughline.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind as its file describes it: what all have in common, such as the id and the citations, is not written there. */
record KindFile(
        @Nullable String node,
        @Nullable Boolean entity,
        @Nullable String relationship,
        @Nullable String says,
        @Nullable String means,
        @Nullable String forwards,
        @Nullable String backwards,
        @Nullable List<Joined> joins,
        @Nullable End from,
        @Nullable End to,
        @Nullable Boolean cited,
        @Nullable Boolean dated,
        @Nullable Boolean coexisting,
        @Nullable Boolean acyclic,
        @Nullable Boolean walked,
        Relationship.@Nullable Timeline timeline,
        Relationship.@Nullable Descent lineage,
        @Nullable Belonging belonging,
        @Nullable List<List<String>> unique,
        @Nullable List<Cell> columns,
        @Nullable List<Cell> derived) {

    private static final String DATED = "When it %s, where a source states that%s; empty otherwise.";

    record Joined(String from, String to) {

        Relationship.Ends ends() {
            return new Relationship.Ends(Joint.labels(from), Joint.labels(to));
        }
    }

    record End(String column, String means) {

        Column named() {
            return Column.plain(column, means, ColumnType.TEXT, true).upTo(Column.CODE);
        }
    }

    record Belonging(
            String by,
            String relationship,
            String says,
            String forwards,
            String backwards,
            String from,
            String to,
            @Nullable Boolean walked,
            Relationship.@Nullable Timeline timeline,
            Relationship.@Nullable Descent lineage) {

        NodeKind.Belonging read(String label, boolean cited) {
            Relationship.Ends ends = new Joined(from, to).ends();
            Relationship type = new Relationship(
                    relationship,
                    says,
                    forwards,
                    backwards,
                    List.of(ends),
                    cited,
                    !Boolean.FALSE.equals(walked),
                    timeline == null ? Relationship.Timeline.ALWAYS : timeline,
                    lineage,
                    List.of());
            return new NodeKind.Belonging(
                    type, new Joint(by, ends.from().equals(List.of(label)) ? ends.to() : ends.from()));
        }
    }

    record Cell(
            String name,
            String means,
            @Nullable ColumnType type,
            @Nullable Boolean required,
            @Nullable String refers,
            @Nullable String pattern,
            @Nullable List<String> values,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable List<String> stored,
            @Nullable Boolean told,
            @Nullable Boolean omissible,
            @Nullable Boolean sorted,
            @Nullable Boolean worded,
            @Nullable Integer longest) {

        Column read() {
            return new Column(
                    name,
                    means,
                    type == null ? ColumnType.TEXT : type,
                    Boolean.TRUE.equals(required),
                    refers,
                    pattern,
                    values == null ? List.of() : values,
                    minimum,
                    maximum,
                    stored == null ? List.of(name) : stored,
                    !Boolean.FALSE.equals(told),
                    Boolean.TRUE.equals(omissible),
                    Boolean.TRUE.equals(sorted),
                    Boolean.TRUE.equals(worded),
                    longest == null ? usual() : longest);
        }

        private int usual() {
            return refers != null || pattern != null || values != null || type == ColumnType.IDS
                    ? Column.CODE
                    : Boolean.TRUE.equals(sorted) ? Column.NAME : Column.TEXT;
        }
    }

    Kind read(String name) {
        return node == null ? link(name) : node(name, node);
    }

    private NodeKind node(String name, String label) {
        boolean named = Boolean.TRUE.equals(entity);
        boolean rests = isCited() && !named;
        return new NodeKind(
                name,
                label,
                named,
                needed("means", means),
                rests,
                belonging == null ? null : belonging.read(label, isCited()),
                unique == null ? List.of() : unique,
                Stream.concat(following(), Column.plainWords(own())).toList(),
                Stream.of(id(name), own().stream(), citations(named))
                        .flatMap(part -> part)
                        .toList());
    }

    private LinkKind link(String name) {
        List<Column> own = own();
        End start = needed("from", from);
        End end = needed("to", to);
        List<Relationship.Ends> ends =
                needed("joins", joins).stream().map(Joined::ends).toList();
        return new LinkKind(
                name,
                needed("means", means),
                relationship(ends, own),
                ends.stream()
                        .map(one -> new Join(new Joint(start.column(), one.from()), new Joint(end.column(), one.to())))
                        .toList(),
                isDated(),
                !Boolean.FALSE.equals(coexisting),
                !Boolean.TRUE.equals(acyclic),
                own,
                Stream.of(id(name), Stream.of(start.named(), end.named()), own.stream(), days(), citations(false))
                        .flatMap(part -> part)
                        .toList());
    }

    private Relationship relationship(List<Relationship.Ends> ends, List<Column> own) {
        return new Relationship(
                needed("relationship", relationship),
                needed("says", says),
                needed("forwards", forwards),
                needed("backwards", backwards),
                ends,
                isCited(),
                !Boolean.FALSE.equals(walked),
                timeline == null ? Relationship.Timeline.ALWAYS : timeline,
                lineage,
                own.stream().filter(Column::told).map(Column::name).toList());
    }

    private List<Column> own() {
        return columns == null
                ? List.of()
                : columns.stream()
                        .map(Cell::read)
                        .map(column -> isOwner(column) ? column.upTo(Column.CODE) : column)
                        .toList();
    }

    /** Whether it names what each of the kind belongs to. */
    private boolean isOwner(Column column) {
        return belonging != null && belonging.by().equals(column.name());
    }

    private Stream<Column> following() {
        return derived == null ? Stream.empty() : derived.stream().map(Cell::read);
    }

    private boolean isCited() {
        return !Boolean.FALSE.equals(cited);
    }

    private boolean isDated() {
        return !Boolean.FALSE.equals(dated);
    }

    private static Stream<Column> id(String name) {
        return Stream.of(new Column(
                "id",
                "Permanent id of the " + name + ", never reused.",
                ColumnType.TEXT,
                true,
                null,
                Kinds.ID,
                List.of(),
                null,
                null,
                List.of("id"),
                false,
                false,
                false,
                false,
                Column.CODE));
    }

    private Stream<Column> days() {
        List<Column> days = new ArrayList<>();
        if (isDated()) {
            days.add(Column.plain("from", DATED.formatted("began", ""), ColumnType.DATE, false));
            days.add(Column.plain(
                    "until",
                    DATED.formatted("ended", ": on that day it is no longer certain"),
                    ColumnType.DATE,
                    false));
            days.add(Column.plain("attested", "Days for which a source says that it held.", ColumnType.DAYS, false));
            days.add(Column.plain(
                    "preferred",
                    "true where sources disagree and the curators prefer this one.",
                    ColumnType.FLAG,
                    false));
        }
        return days.stream();
    }

    private Stream<Column> citations(boolean named) {
        String what = named ? "give this name" : "support this row";
        Column whole = Column.plain(
                "citations", "Ids of the citations that " + what + ", at least one.", ColumnType.IDS, true);
        Column parts = Column.omissible(
                "partly", "Ids of citations each of which carries a part of it, not the whole.", ColumnType.IDS);
        return Stream.of(whole, parts).filter(_ -> isCited());
    }

    private static <T> T needed(String key, @Nullable T value) {
        return Objects.requireNonNull(value, () -> "'" + key + "' is missing");
    }
}
