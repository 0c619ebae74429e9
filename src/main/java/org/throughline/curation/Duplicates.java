package org.throughline.curation;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.judge.NameLookup;
import org.throughline.judge.Namesake;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what is likely there already, or is likely sent twice, among what is to be new. */
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
                .concatMap(alike -> of(alike.getValue(), alike.getKey(), context))
                .flatMapIterable(faults -> faults)
                .collectList();
    }

    private Mono<List<Fault>> of(List<Draft.OfRow> rows, String label, GraphQLContext context) {
        List<String> called = rows.stream().map(Duplicates::name).toList();
        return names.meant(called, label, context)
                .map(meant -> Stream.concat(faults(rows, meant).stream(), twice(rows, names.alike(called, label)))
                        .toList());
    }

    private static String name(Draft.OfRow row) {
        return String.valueOf(row.cells().get("name"));
    }

    private static List<Fault> faults(List<Draft.OfRow> rows, Map<String, List<Namesake>> meant) {
        return rows.stream()
                .filter(row -> meant.containsKey(name(row)))
                .map(row -> fault(row, meant.getOrDefault(name(row), List.of())))
                .toList();
    }

    /** One fault for each that is likely the same as some before it. */
    private static Stream<Fault> twice(List<Draft.OfRow> rows, Map<Integer, Map<Integer, Double>> alike) {
        return alike.entrySet().stream().flatMap(one -> {
            Draft.OfRow row = rows.get(one.getKey());
            List<Draft.OfRow> others = one.getValue().keySet().stream()
                    .map(rows::get)
                    .filter(other -> !id(other).equals(id(row)))
                    .toList();
            return others.isEmpty() ? Stream.of() : Stream.of(twice(row, others));
        });
    }

    private static Fault twice(Draft.OfRow row, List<Draft.OfRow> others) {
        List<String> places =
                others.stream().map(other -> "'%s'".formatted(other.at())).toList();
        return Objections.at(
                        Code.LIKELY_DUPLICATE,
                        row.at().at("name"),
                        "%s is likely the same as %s: send one of them, or say in 'overrideDuplicates' why this is another"
                                .formatted(name(row), String.join(" or ", places)))
                .telling(
                        "alike", others.stream().map(other -> other.at().path()).toList());
    }

    private static String id(Draft.OfRow row) {
        return String.valueOf(row.cells().get("id"));
    }

    private static Fault fault(Draft.OfRow row, List<Namesake> others) {
        List<String> ids = others.stream().map(Namesake::entity).toList();
        return Objections.at(
                        Code.LIKELY_DUPLICATE,
                        row.at().at("name"),
                        "%s is likely there already, as %s: change that, or say in 'overrideDuplicates' why this is another"
                                .formatted(name(row), String.join(" or ", ids)))
                .telling("candidates", ids);
    }
}
