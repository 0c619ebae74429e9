package org.throughline.change.row;

import java.util.stream.Stream;
import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;

/** Which nodes rows name. */
public final class Naming {

    private Naming() {}

    /** The nodes that a row names, each as often as it does. */
    public static Stream<String> in(Row row) {
        Stream<String> single = row.kind().naming().stream().flatMap(column -> Stream.ofNullable(row.text(column)));
        Stream<String> listed = row.kind().columns().stream()
                .filter(column -> column.type() == ColumnType.IDS)
                .map(Column::name)
                .flatMap(column -> row.texts(column).stream());
        return Stream.concat(single, listed);
    }
}
