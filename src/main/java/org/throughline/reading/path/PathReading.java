package org.throughline.reading.path;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.page.PageInfo;
import org.throughline.reading.link.Allowance;
import org.throughline.reading.link.Allowances;
import org.throughline.reading.link.Heredity;
import org.throughline.reading.link.Truncation;
import reactor.core.publisher.Mono;

/**
 * Finds paths: a statement for the ends, one for each hop that is explored, and one for the relationships of what was
 * found. What the time does not suffice for is left out and said.
 */
@Component
class PathReading {

    private static final long MOST_NEIGHBOURS = 60_000;
    private static final int EXPLORING = 75;

    private final Inquiry inquiry;
    private final Allowances allowances;
    private final Heredity heredity;

    PathReading(Inquiry inquiry, Allowances allowances, Heredity heredity) {
        this.inquiry = inquiry;
        this.allowances = allowances;
        this.heredity = heredity;
    }

    Mono<PathConnection> paths(PathRequest request, GraphQLContext context) {
        Allowance time = allowances.begin(context);
        return time.spend(inquiry.rows("family", request.named(), context).map(Ends::from))
                .flatMap(ends -> explored(ends, request, time.first(EXPLORING), context)
                        .flatMap(all -> told(all, ends, request, time, context)))
                .defaultIfEmpty(PathConnection.overdue(request.after() != null));
    }

    private Mono<Exploration> explored(Ends ends, PathRequest request, Allowance time, GraphQLContext context) {
        return explored(new Exploration(ends.from(), ends.to(), request.maxHops()), hop(ends, request), time, context);
    }

    private static Map<String, @Nullable Object> hop(Ends ends, PathRequest request) {
        Map<String, @Nullable Object> hop = request.hop();
        hop.put("avoid", ends.avoided());
        hop.put("most", MOST_NEIGHBOURS);
        return hop;
    }

    private Mono<PathConnection> told(
            Exploration all, Ends ends, PathRequest request, Allowance time, GraphQLContext context) {
        WayFinder ways = all.ways();
        List<List<String>> found = ways.find(ends.from());
        @Nullable Truncation truncation = ways.isCut() ? Truncation.LIMIT : all.truncation();
        Mono<List<Path>> paths = time.spend(legs(found, request, context)).map(legs -> PathOrder.of(found, legs));
        return request.explained() && found.isEmpty()
                ? absence(all, truncation, ends, request, time, context)
                        .map(absence -> page(request, List.of(), truncation, absence))
                : paths.map(ordered -> page(request, ordered, truncation, null));
    }

    /**
     * Whether there is none at all is looked for in the time that is left, where what was explored does not tell it.
     */
    private Mono<PathAbsence> absence(
            Exploration all,
            @Nullable Truncation truncation,
            Ends ends,
            PathRequest request,
            Allowance time,
            GraphQLContext context) {
        if (all.isApart() || truncation != null) {
            return Mono.just(all.isApart() ? PathAbsence.NOT_CONNECTED : PathAbsence.CUT);
        }
        return explored(Exploration.towards(ends.from(), ends.to()), hop(ends, request), time, context)
                .map(further -> further.isApart() ? PathAbsence.NOT_CONNECTED : PathAbsence.NOT_WITHIN_HOPS);
    }

    private Mono<Exploration> explored(
            Exploration exploration, Map<String, @Nullable Object> hop, Allowance time, GraphQLContext context) {
        List<String> wanted = exploration.wanted();
        if (wanted.isEmpty()) {
            return Mono.just(exploration);
        }
        Map<String, @Nullable Object> parameters = new HashMap<>(hop);
        parameters.put("ids", wanted);
        parameters.put("among", exploration.among());
        return time.spend(
                        inquiry.rows("path-reach", parameters, context),
                        exploration,
                        rows -> found(exploration, rows),
                        exploration::stop)
                .flatMap(further -> explored(further, hop, time, context));
    }

    private static void found(Exploration exploration, List<Finding> rows) {
        Map<String, List<String>> byNode = new HashMap<>();
        List<String> crowded = new ArrayList<>();
        rows.forEach(row -> {
            String node = row.text("id");
            if (row.truth("wanted")) {
                byNode.put(node, row.texts("others"));
            } else {
                crowded.add(node);
            }
        });
        exploration.found(byNode, crowded);
    }

    private Mono<Legs> legs(List<List<String>> ways, PathRequest request, GraphQLContext context) {
        List<List<String>> pairs = ways.stream()
                .flatMap(way -> IntStream.range(1, way.size()).mapToObj(at -> List.of(way.get(at - 1), way.get(at))))
                .distinct()
                .toList();
        if (pairs.isEmpty()) {
            return Mono.just(new Legs(List.of()));
        }
        Map<String, @Nullable Object> parameters = request.hop();
        parameters.put("pairs", pairs);
        return inquiry.rows("path-links", parameters, context)
                .map(rows -> new Legs(
                        rows.stream().map(row -> Leg.from(row, heredity)).toList()));
    }

    private static PathConnection page(
            PathRequest request, List<Path> paths, @Nullable Truncation truncation, @Nullable PathAbsence absence) {
        List<PathEdge> behind = paths.stream()
                .filter(request::wants)
                .map(path -> new PathEdge(request.cursor(path), path))
                .toList();
        List<PathEdge> edges = behind.subList(0, Math.min(behind.size(), request.first()));
        PageInfo place =
                PageInfo.of(behind.size() > edges.size(), behind.size() < paths.size(), edges, PathEdge::cursor);
        return new PathConnection(edges, place, truncation, absence);
    }
}
