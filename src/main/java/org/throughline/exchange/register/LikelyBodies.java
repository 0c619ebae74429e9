package org.throughline.exchange.register;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.judge.NameLookup;
import org.throughline.judge.Namesake;

/** Finds whom the names of codes may mean that are met for the first time. */
@Component
class LikelyBodies {

    private static final String LABEL = "Organisation";

    private final NameLookup names;

    LikelyBodies(NameLookup names) {
        this.names = names;
    }

    /** By the code. Further names are not asked for: a hospital has the name of the trust that ran it among them. */
    Map<String, List<Namesake>> of(Slice slice) {
        List<EditionRecord> fresh = slice.bodies().stream()
                .filter(record -> slice.isNew(record) && slice.history(record).isToldByName())
                .toList();
        Map<String, List<Namesake>> meant = fresh.isEmpty() ? Map.of() : meant(fresh);
        return fresh.stream()
                .collect(Collectors.toMap(EditionRecord::code, record -> meant.getOrDefault(record.name(), List.of())));
    }

    private Map<String, List<Namesake>> meant(List<EditionRecord> fresh) {
        return Objects.requireNonNull(names.namesakes(
                        fresh.stream().map(EditionRecord::name).distinct().toList(),
                        LABEL,
                        Introduction.DOUBTED,
                        GraphQLContext.newContext().build())
                .block());
    }
}
