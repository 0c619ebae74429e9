package org.throughline.reading.said;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.graph.Finding;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.Relationship;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.LinkById;
import org.throughline.load.inquiry.NodeById;
import org.throughline.money.Quantity;
import org.throughline.name.LinkId;
import org.throughline.page.PageInfo;

/** Makes pages of rows: what a row says is told in the order of its table. */
@Component
class SaidPages {

    private static final String BETWEEN = " · ";

    private final Map<String, List<Column>> worded;

    SaidPages(Kinds kinds) {
        this.worded = kinds.all()
                .filter(kind -> !kind.worded().isEmpty())
                .collect(Collectors.toUnmodifiableMap(SaidPages::name, Kind::worded));
    }

    private static String name(Kind kind) {
        return kind.node().or(() -> kind.relationship().map(Relationship::type)).orElseThrow();
    }

    SaidConnection page(SaidRequest request, List<Finding> rows, SaidCounts counts) {
        Set<String> stems = request.words().stems();
        List<SaidEdge> edges = rows.stream()
                .limit(request.first())
                .map(row -> edge(request, stems, row))
                .toList();
        return new SaidConnection(
                edges,
                PageInfo.of(rows.size() > edges.size(), request.isOnward(), edges, SaidEdge::cursor),
                counts.total(request.kinds()),
                counts.facets(),
                counts.truncation());
    }

    private SaidEdge edge(SaidRequest request, Set<String> stems, Finding row) {
        String id = row.text("id");
        String of = row.text("of");
        @Nullable LinkId link = LinkId.read(id);
        Excerpt excerpt = Excerpt.around(stems, told(row, of));
        return new SaidEdge(
                request.cursor(row.number("weight"), id),
                SaidKind.of(of),
                excerpt.text(),
                excerpt.words(),
                link == null ? new NodeById(id) : null,
                link == null ? null : new LinkById(link),
                row.texts("about").stream().map(NodeById::new).toList(),
                new Cited(row.texts("citations"), row.texts("partly")));
    }

    private String told(Finding row, String of) {
        Map<String, Object> texts = row.kept("texts").known();
        return Objects.requireNonNull(worded.get(of)).stream()
                .flatMap(column -> told(column, texts))
                .collect(Collectors.joining(BETWEEN));
    }

    private static Stream<String> told(Column column, Map<String, Object> texts) {
        if (column.stored().size() == 1) {
            @Nullable Object value = texts.get(column.stored().getFirst());
            return value == null ? Stream.empty() : Stream.of(column.worded(value));
        }
        @Nullable Quantity number = counted(column, texts);
        return number == null ? Stream.empty() : Stream.of(number.inFull());
    }

    /** A number that is kept by its bounds, in the least units of what it counts. */
    private static @Nullable Quantity counted(Column column, Map<String, Object> texts) {
        return Quantity.read(Stream.concat(column.stored().stream(), Stream.of("unit", "qualifier"))
                .map(texts::get)
                .toList());
    }
}
