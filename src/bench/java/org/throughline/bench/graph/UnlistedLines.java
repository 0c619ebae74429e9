package org.throughline.bench.graph;

import java.util.Set;
import java.util.stream.Stream;
import org.throughline.kind.Join;
import org.throughline.kind.LinkKind;

/** A few relationships of each kind that the shape does not list, so that every graph has some of every kind. */
final class UnlistedLines {

    private static final double FEW = 0.01;

    private UnlistedLines() {}

    static Stream<Line> of(Stream<LinkKind> links, Set<String> listed) {
        return links.filter(link -> !listed.contains(link.type().type()))
                .flatMap(link ->
                        link.joins().stream().map(join -> line(link.type().type(), join)));
    }

    private static Line line(String type, Join join) {
        return new Line(type, FEW, End.any(NodeSort.of(join.start())), End.any(NodeSort.of(join.end())));
    }
}
