package org.throughline.reading.path;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.load.Inquiry;
import org.throughline.page.PageInfo;
import org.throughline.reading.link.Asked;
import org.throughline.reading.link.Link;
import org.throughline.reading.link.Truncation;
import reactor.core.publisher.Mono;

/**
 * Finds paths: a statement for the ends, one for each hop that is explored, and one for the relationships of what was
 * found. What the time does not suffice for is left out and said.
 */
@Component
class PathReading {

    private static final long MOST_NEIGHBOURS = 60_000;
    private static final Duration TIME = Duration.ofSeconds(4);

    private final Inquiry inquiry;
    private final Clock clock;

    PathReading(Inquiry inquiry, Clock clock) {
        this.inquiry = inquiry;
        this.clock = clock;
    }

    Mono<PathConnection> paths(PathRequest request, GraphQLContext context) {
        Instant end = clock.instant().plus(TIME);
        return inquiry.rows("path-ends", request.ends(), context).flatMap(rows -> {
            List<String> starts = ids(rows.getFirst().get(0));
            List<String> ends = ids(rows.getFirst().get(1));
            if (starts.isEmpty() || ends.isEmpty()) {
                throw Asked.unknown(starts.isEmpty() ? "from" : "to", starts.isEmpty() ? request.from() : request.to());
            }
            if (starts.stream().anyMatch(ends::contains)) {
                throw new Fault(Code.BAD_ARGUMENT, "'from' and 'to' name the same node: name two.");
            }
            Exploration exploration = new Exploration(starts, ends, request.maxHops());
            return explored(exploration, request, end, context).flatMap(all -> {
                Ways ways = all.ways();
                List<List<String>> found = ways.find(starts);
                @Nullable Truncation truncation = ways.isCut() ? Truncation.LIMIT : all.truncation();
                return joints(found, request, context)
                        .map(joints -> page(request, Ranking.of(found, joints), truncation));
            });
        });
    }

    private Mono<Exploration> explored(
            Exploration exploration, PathRequest request, Instant end, GraphQLContext context) {
        List<String> wanted = exploration.wanted();
        if (wanted.isEmpty()) {
            return Mono.just(exploration);
        }
        Map<String, @Nullable Object> parameters = new HashMap<>(request.hop());
        parameters.put("ids", wanted);
        parameters.put("most", MOST_NEIGHBOURS);
        return inquiry.rows("path-reach", parameters, context)
                .timeout(Duration.between(clock.instant(), end).plusMillis(1))
                .doOnNext(rows -> found(exploration, rows))
                .doOnError(TimeoutException.class, _ -> exploration.outOfTime())
                .then(Mono.just(exploration))
                .onErrorReturn(TimeoutException.class, exploration)
                .flatMap(further -> explored(further, request, end, context));
    }

    private static void found(Exploration exploration, List<List<Object>> rows) {
        Map<String, List<String>> byNode = new HashMap<>();
        List<String> crowded = new ArrayList<>();
        rows.forEach(row -> {
            String node = (String) row.getFirst();
            if (Boolean.TRUE.equals(row.get(1))) {
                byNode.put(node, ids(row.get(2)));
            } else {
                crowded.add(node);
            }
        });
        exploration.found(byNode, crowded);
    }

    private Mono<Joints> joints(List<List<String>> ways, PathRequest request, GraphQLContext context) {
        List<List<String>> pairs = ways.stream()
                .flatMap(way -> IntStream.range(1, way.size()).mapToObj(at -> List.of(way.get(at - 1), way.get(at))))
                .distinct()
                .toList();
        if (pairs.isEmpty()) {
            return Mono.just(new Joints(List.of()));
        }
        Map<String, @Nullable Object> parameters = new HashMap<>(request.hop());
        parameters.remove("avoid");
        parameters.put("pairs", pairs);
        return inquiry.rows("path-links", parameters, context)
                .map(rows -> new Joints(rows.stream().map(Link::from).toList()));
    }

    private static PathConnection page(PathRequest request, List<Path> paths, @Nullable Truncation truncation) {
        List<PathEdge> behind = paths.stream()
                .filter(request::isBehind)
                .map(path -> new PathEdge(request.cursor(path), path))
                .toList();
        List<PathEdge> edges = behind.subList(0, Math.min(behind.size(), request.first()));
        PageInfo place = new PageInfo(
                behind.size() > edges.size(),
                behind.size() < paths.size(),
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new PathConnection(edges, place, truncation);
    }

    private static List<String> ids(Object value) {
        return ((Collection<?>) value).stream().map(Objects::toString).toList();
    }
}
