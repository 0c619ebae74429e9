package org.throughline.judge;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Finds whom names mean among what is known. */
public interface NameLookup {

    /**
     * Whom each name likely means, the likeliest first; names that mean nobody are left out.
     *
     * @param label of the kind that is meant
     */
    Mono<Map<String, List<Namesake>>> meant(List<String> names, String label, GraphQLContext context);

    /**
     * Whom each name may mean if it is taken as a whole, the likeliest first; of an acronym nobody can tell.
     *
     * @param label of the kind that is meant
     * @param least below this score nobody is named
     */
    Mono<Map<String, List<Namesake>>> namesakes(List<String> names, String label, double least, GraphQLContext context);

    /**
     * The names of all organisations but of those whose ids begin so, held to look among; none where there are too
     * many.
     *
     * @param most how many are not too many
     */
    Mono<HeldNames> besides(String beginning, int most);

    /**
     * Which of these names likely mean one that stands before them in the list: by their place how likely each is
     * meant, by its own.
     *
     * @param label of the kind that is meant
     */
    Map<Integer, Map<Integer, Double>> alike(List<String> names, String label);
}
