package org.throughline.curation;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.judge.NameLookup;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what is likely there already among what is to be new. */
@Component
class Duplicates {

    private final NameLookup names;

    Duplicates(NameLookup names) {
        this.names = names;
    }

    /** One fault for each, which names those that are likely meant. */
    Mono<List<Fault>> of(List<Draft.OfRow> unknown, GraphQLContext context) {
        Map<String, List<Draft.OfRow>> byLabel = unknown.stream()
                .collect(Collectors.groupingBy(row -> row.kind().node().orElseThrow()));
        return Flux.fromIterable(byLabel.entrySet())
                .concatMap(alike -> names.meant(
                                alike.getValue().stream().map(Duplicates::name).toList(), alike.getKey(), context)
                        .map(meant -> faults(alike.getValue(), meant)))
                .flatMapIterable(faults -> faults)
                .collectList();
    }

    private static String name(Draft.OfRow row) {
        return String.valueOf(row.cells().get("name"));
    }

    private static List<Fault> faults(List<Draft.OfRow> rows, Map<String, List<String>> meant) {
        return rows.stream()
                .filter(row -> meant.containsKey(name(row)))
                .map(row -> fault(row, meant.getOrDefault(name(row), List.of())))
                .toList();
    }

    private static Fault fault(Draft.OfRow row, List<String> ids) {
        return Objections.at(
                        Code.LIKELY_DUPLICATE,
                        row.at().at("name"),
                        "%s is likely there already, as %s: change that, or say in 'overrideDuplicates' why this is another"
                                .formatted(name(row), String.join(" or ", ids)))
                .telling("candidates", ids);
    }
}
