package org.throughline.reading.suggest;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.load.inquiry.StatementTurns;
import org.throughline.name.Wording;
import org.throughline.reading.link.Arguments;
import org.throughline.reading.search.SearchText;
import org.throughline.reading.search.WordQuery;
import org.throughline.turn.FairTurns;
import reactor.core.publisher.Mono;

/**
 * Names that begin with a text, then those with a word that does; each entity once. They cost much the same each: all
 * of them at once share the processors, so that each ends late, while in turns the ones in front end soon and none much
 * later.
 */
@Component
class Suggestions {

    private static final int MOST = 20;
    private static final int NAMES_OF_ONE = 3;

    private final Inquiry inquiry;
    private final FairTurns turns;

    Suggestions(Inquiry inquiry, StatementTurns turns, SuggestProperties properties) {
        this.inquiry = inquiry;
        this.turns = turns.way(properties.width());
    }

    Mono<List<Suggestion>> of(String prefix, List<String> labels, int first, GraphQLContext context) {
        int wanted = Arguments.within("first", first, MOST);
        Map<String, Object> asked =
                parameters(SearchText.words("prefix", prefix), SearchText.ids(prefix), labels, wanted);
        return inquiry.rows("suggest", asked, context, turns)
                .map(rows -> rows.stream()
                        .map(Suggestion::from)
                        .collect(Collectors.collectingAndThen(Collectors.toList(), Suggestions::once))
                        .stream()
                        .limit(wanted)
                        .toList());
    }

    private static Map<String, Object> parameters(Wording wording, List<String> ids, List<String> labels, int first) {
        return Map.of(
                "prefix",
                wording.key(),
                "ids",
                ids,
                "query",
                WordQuery.begun(wording, labels),
                "kinds",
                labels,
                "wanted",
                first,
                "looked",
                NAMES_OF_ONE * first);
    }

    private static Collection<Suggestion> once(List<Suggestion> suggestions) {
        return suggestions.stream()
                .collect(Collectors.toMap(
                        Suggestion::entityId, suggestion -> suggestion, (one, _) -> one, java.util.LinkedHashMap::new))
                .values();
    }
}
