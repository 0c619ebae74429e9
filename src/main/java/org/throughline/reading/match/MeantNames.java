package org.throughline.reading.match;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.judge.NameLookup;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes a name to mean an entity where matching does. */
@Component
class MeantNames implements NameLookup {

    private static final int TOGETHER = 100;
    private static final int LONGEST = 256;
    private static final int MOST = 5;

    private final Matching matching;

    MeantNames(Matching matching) {
        this.matching = matching;
    }

    @Override
    public Mono<Map<String, List<String>>> meant(List<String> names, String label, GraphQLContext context) {
        return Flux.fromIterable(names)
                .filter(name -> name.length() <= LONGEST)
                .distinct()
                .buffer(TOGETHER)
                .concatMap(some -> matching.of(some, List.of(label), MOST, Ranking.THRESHOLD, context))
                .flatMapIterable(matches -> matches)
                .filter(MeantNames::isLikely)
                .collectMap(
                        Match::name,
                        match -> match.candidates().stream()
                                .map(candidate -> candidate.entity().id())
                                .toList());
    }

    /** Where several have the very name, nobody can tell which is meant, and all of them may be. */
    private static boolean isLikely(Match match) {
        return match.matched() != null
                || (!match.candidates().isEmpty()
                        && match.candidates().getFirst().score() == 1);
    }

    @Override
    public Map<Integer, List<Integer>> alike(List<String> names, String label) {
        return new Namesakes(names, label).all();
    }
}
