package org.throughline.change.rule;

import java.util.List;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Chain;

/** Nothing is part of itself, or succeeds or follows itself, by whatever way. */
final class Acyclic implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        row.kind()
                .acyclic()
                .filter(chain -> row.has(chain.from()) && row.has(chain.to()))
                .ifPresent(chain -> report(row, chain, new Walk(row.kind(), universe, chain).wayBack(row), problems));
    }

    private static void report(Row row, Chain chain, List<String> way, Problems problems) {
        if (!way.isEmpty()) {
            problems.add(
                    row.at(chain.to()),
                    "leads back to where it starts, " + String.join(" to ", way) + ": take one of these rows out");
        }
    }
}
