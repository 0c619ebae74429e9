package org.throughline.reading.match;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.judge.HeldNames;
import org.throughline.judge.NameLookup;
import org.throughline.judge.Namesake;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.name.Passage;
import org.throughline.reading.search.Known;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes a name to mean an entity where matching does. */
@Component
class MeantNames implements NameLookup {

    private static final int TOGETHER = 100;
    static final int LONGEST = 256;
    private static final int MOST = 5;

    private final Matching matching;
    private final Inquiry inquiry;

    MeantNames(Matching matching, Inquiry inquiry) {
        this.matching = matching;
        this.inquiry = inquiry;
    }

    @Override
    public Mono<Map<String, List<Namesake>>> meant(List<String> names, String label, GraphQLContext context) {
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
                                .map(MatchCandidate::namesake)
                                .toList());
    }

    @Override
    public Mono<Map<String, List<Namesake>>> namesakes(
            List<String> names, String label, double least, GraphQLContext context) {
        return Flux.fromIterable(names)
                .filter(name -> name.length() <= LONGEST)
                .distinct()
                .buffer(TOGETHER)
                .concatMap(some ->
                        matching.wholly(some, List.of(label), least, context).map(found -> wholly(some, found, least)))
                .reduce(new HashMap<>(), (all, some) -> {
                    all.putAll(some);
                    return all;
                });
    }

    private static Map<String, List<Namesake>> wholly(List<String> names, Map<Long, List<Known>> found, double least) {
        Map<String, List<Namesake>> wholly = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            Passage passage = Passage.of(names.get(at));
            wholly.put(
                    names.get(at),
                    Ranking.of(passage, found.getOrDefault((long) at, List.of()))
                            .wholly(least));
        }
        return wholly;
    }

    @Override
    public Mono<HeldNames> besides(String beginning, int most) {
        return inquiry.beside("names-besides", Map.of("besides", beginning, "most", most + 1))
                .filter(rows -> rows.size() <= most)
                .map(rows -> NamesInMemory.of(rows.stream().map(Known::from).toList()));
    }

    /** Where several have the very name, nobody can tell which is meant, and all of them may be. */
    private static boolean isLikely(Match match) {
        return match.matched() != null
                || (!match.candidates().isEmpty()
                        && match.candidates().getFirst().score() == 1);
    }

    @Override
    public Map<Integer, Map<Integer, Double>> alike(List<String> names, String label) {
        return new Namesakes(names, label).all();
    }
}
