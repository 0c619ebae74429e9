package org.throughline.exchange.register;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.judge.NameLookup;
import org.throughline.judge.Namesake;
import org.throughline.judge.UnhurriedLookup;
import reactor.core.publisher.Mono;

/** Finds whom the names of codes may mean that are met for the first time. */
@Component
class LikelyBodies {

    private static final String LABEL = "Organisation";

    private final NameLookup names;
    private final OtherBodies others;

    LikelyBodies(NameLookup names, OtherBodies others) {
        this.names = names;
        this.others = others;
    }

    /** By the code. */
    Map<String, Likely> of(Slice slice) {
        List<EditionRecord> fresh = slice.bodies().stream()
                .filter(record -> slice.isNew(record) && slice.history(record).isToldByName())
                .toList();
        Map<String, List<Namesake>> meant = fresh.isEmpty() ? Map.of() : meant(fresh);
        return fresh.stream().collect(Collectors.toMap(EditionRecord::code, record -> likely(record, meant)));
    }

    private static Likely likely(EditionRecord record, Map<String, List<Namesake>> meant) {
        return new Likely(
                meant.getOrDefault(record.name(), List.of()),
                record.furtherNames()
                        .flatMap(name -> meant.getOrDefault(name, List.of()).stream())
                        .filter(other -> other.score() == 1)
                        .toList());
    }

    private Map<String, List<Namesake>> meant(List<EditionRecord> fresh) {
        List<String> asked = fresh.stream()
                .flatMap(record -> Stream.concat(Stream.of(record.name()), record.furtherNames()))
                .distinct()
                .toList();
        return others.names(fresh.getFirst().at().listing().system())
                .map(held -> held.namesakes(asked, Introduction.DOUBTED))
                .orElseGet(() -> UnhurriedLookup.of(asked, this::namesakes));
    }

    private Mono<Map<String, List<Namesake>>> namesakes(List<String> asked) {
        return names.namesakes(
                asked, LABEL, Introduction.DOUBTED, GraphQLContext.newContext().build());
    }
}
