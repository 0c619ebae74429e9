package org.throughline.bench.graph;

import java.util.List;

/** Worded facts. */
record StatementWording() implements FactWording {

    private static final Choice KINDS = Choice.of(
            "OBJECTIVE 25",
            "CONDITION 10",
            "FINDING 15",
            "BENEFICIARY 12",
            "SUBJECT 10",
            "PRIORITY 10",
            "PURPOSE 13",
            "SCHEDULE 5");

    @Override
    public List<String> columns() {
        return List.of("kind", "text", "duration");
    }

    @Override
    public boolean write(CsvFile row, Owner owner, Draw draw) {
        String kind = KINDS.from(draw);
        row.text(kind)
                .text("With " + draw.of(WordStock.SUBJECTS) + " it is to " + draw.of(WordStock.PURPOSES) + " for "
                        + draw.of(WordStock.BENEFICIARIES) + ".")
                .text(kind.equals("SCHEDULE") ? "P" + (1 + draw.below(10)) + "Y" : null);
        return false;
    }
}
