package org.throughline.writing.check;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.kind.Chain;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;
import org.throughline.writing.table.TableContent;

/** Nothing is part of itself, or succeeds or follows itself, by whatever way. */
@Component
class Acyclic implements Check {

    @Override
    public void check(DataPackage data, Problems problems) {
        data.contents()
                .forEach(content -> content.kind().acyclic().ifPresent(chain -> check(content, chain, problems)));
    }

    private static void check(TableContent content, Chain chain, Problems problems) {
        Walk walk = new Walk(content.rows(), chain);
        content.rows().stream()
                .filter(row -> row.has(chain.from()) && row.has(chain.to()))
                .forEach(row -> report(row, chain, walk.wayBack(row), problems));
    }

    private static void report(Row row, Chain chain, List<String> way, Problems problems) {
        if (!way.isEmpty()) {
            problems.add(
                    row.place(chain.to()),
                    "leads back to where it starts, " + String.join(" to ", way) + ": take one of these rows out");
        }
    }
}
