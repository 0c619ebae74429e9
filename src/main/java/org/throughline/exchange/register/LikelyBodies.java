package org.throughline.exchange.register;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.graph.Overdue;
import org.throughline.judge.NameLookup;
import org.throughline.judge.Namesake;

/** Finds whom the names of codes may mean that are met for the first time. */
@Component
class LikelyBodies {

    private static final String LABEL = "Organisation";
    private static final int ATTEMPTS = 6;

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
                .orElseGet(() -> meant(asked, ATTEMPTS));
    }

    /** Fewer at a time where so many take the database longer than it may take, as while it is cold. */
    private Map<String, List<Namesake>> meant(List<String> asked, int left) {
        try {
            return Objects.requireNonNull(names.namesakes(
                            asked,
                            LABEL,
                            Introduction.DOUBTED,
                            GraphQLContext.newContext().build())
                    .block());
        } catch (RuntimeException failed) {
            if (left == 1 || !Overdue.isIn(failed)) {
                throw failed;
            }
            int middle = asked.size() / 2;
            Map<String, List<Namesake>> all = new HashMap<>(meant(asked.subList(0, middle), left - 1));
            all.putAll(meant(asked.subList(middle, asked.size()), left - 1));
            return all;
        }
    }
}
