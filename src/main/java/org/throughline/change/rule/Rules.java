package org.throughline.change.rule;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.change.row.Following;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;

/** Everything that must hold. */
public final class Rules implements Following {

    private final List<Rule> rules = List.of(
            new UniqueIds(),
            new UniqueKeys(),
            new WrittenCodes(),
            new References(),
            new Acyclic(),
            new Parts(),
            new Periods(),
            new Sums(),
            new Shares(),
            new Figures(),
            new Gaps(),
            new PreferredFigures(),
            new FurtherNames());

    public void check(Row row, Universe universe, Problems problems) {
        rules.forEach(rule -> rule.check(row, universe, problems));
    }

    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return rules.stream().flatMap(rule -> rule.following(changed, universe));
    }
}
