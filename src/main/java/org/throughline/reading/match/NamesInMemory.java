package org.throughline.reading.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.judge.HeldNames;
import org.throughline.judge.Namesake;
import org.throughline.name.Passage;
import org.throughline.name.Wording;
import org.throughline.reading.search.Known;

/** Judges names by what an index in memory knows, as others are by that of the graph. */
record NamesInMemory(NameIndex index) implements HeldNames {

    static NamesInMemory of(Collection<Known> names) {
        NameIndex index = new NameIndex();
        names.forEach(index::add);
        return new NamesInMemory(index);
    }

    @Override
    public Map<String, List<Namesake>> namesakes(Collection<String> names, double least) {
        return names.stream()
                .filter(name -> name.length() <= MeantNames.LONGEST)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> namesakes(name, least)));
    }

    private List<Namesake> namesakes(String name, double least) {
        return Ranking.of(Passage.of(name), index.near(Wording.asked(name).words()))
                .wholly(least);
    }
}
