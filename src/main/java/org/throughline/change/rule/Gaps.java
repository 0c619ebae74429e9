package org.throughline.change.rule;

import java.math.BigDecimal;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;

/** Of what is promised no more is known than that: otherwise nothing is lacking. */
final class Gaps implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (row.kind().name().equals("gap") && row.sound()) {
            BigDecimal promised = row.number("promised");
            BigDecimal known = row.number("known");
            if (promised != null && known != null && known.compareTo(promised) > 0) {
                problems.add(
                        row.at("known"), "more is known than is promised: correct one of them, or take the gap out");
            }
        }
    }
}
