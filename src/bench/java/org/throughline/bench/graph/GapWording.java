package org.throughline.bench.graph;

import java.util.List;
import org.throughline.name.SortKey;

/** What sources promise and do not give. */
record GapWording() implements FactWording {

    private static final Choice COMPLETENESS = Choice.of("PARTIAL 40", "LIST_MISSING 40", "NOT_RESEARCHED 20");

    @Override
    public List<String> columns() {
        return List.of("list", "listOrder", "promised:long", "known:long", "completeness");
    }

    @Override
    public boolean write(CsvFile row, Owner owner, Draw draw) {
        int promised = 1 + draw.below(40);
        String list = "the " + draw.of(WordStock.BENEFICIARIES) + " that take part";
        row.text(list)
                .text(SortKey.of(list))
                .number(draw.chance(0.7) ? Long.valueOf(promised) : null)
                .number(draw.chance(0.8) ? Long.valueOf(draw.below(promised)) : null)
                .text(COMPLETENESS.from(draw));
        return false;
    }
}
