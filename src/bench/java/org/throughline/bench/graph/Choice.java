package org.throughline.bench.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Words of which some are met more often than others. */
record Choice(List<String> repeated) {

    /** Words with their weights behind them: {@code "GRANT 60", "CONTRACT 40"}. */
    static Choice of(String... weighted) {
        List<String> words = new ArrayList<>();
        for (String word : weighted) {
            int space = word.lastIndexOf(' ');
            int weight = Integer.parseInt(word.substring(space + 1));
            words.addAll(Collections.nCopies(weight, word.substring(0, space)));
        }
        return new Choice(List.copyOf(words));
    }

    String from(Draw draw) {
        return draw.of(repeated);
    }
}
