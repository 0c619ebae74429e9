package org.throughline.change.row;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;
import org.throughline.kind.Joint;
import org.throughline.kind.Kind;

/** By which columns rows name nodes. */
public final class Naming {

    private Naming() {}

    /** The columns of a kind that hold the id of one node. */
    public static List<String> columns(Kind kind) {
        Stream<Joint> ends = kind.joins().stream().flatMap(join -> Stream.of(join.start(), join.end()));
        return Stream.concat(kind.references().stream(), ends)
                .map(Joint::column)
                .distinct()
                .toList();
    }

    /** The nodes that a row names, each as often as it does. */
    public static Stream<String> in(Row row) {
        Stream<String> single = columns(row.kind()).stream().flatMap(column -> Stream.ofNullable(row.text(column)));
        Stream<String> listed = row.kind().columns().stream()
                .filter(column -> column.type() == ColumnType.IDS)
                .map(Column::name)
                .flatMap(column -> row.texts(column).stream());
        return Stream.concat(single, listed);
    }
}
