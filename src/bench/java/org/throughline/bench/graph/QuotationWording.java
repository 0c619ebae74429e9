package org.throughline.bench.graph;

import java.util.List;

/** What people said, in the words of whoever wrote it down. */
record QuotationWording() implements FactWording {

    private static final Choice FIDELITIES = Choice.of("VERBATIM 50", "PARAPHRASED 35", "MACHINE_REWRITTEN 15");

    @Override
    public List<String> columns() {
        return List.of(
                "gist",
                "capacity",
                "fidelity",
                "said",
                "saidEarliest:date",
                "saidLatest:date",
                "saidOrder:date",
                "saidOrderDown:date");
    }

    @Override
    public boolean write(CsvFile row, Owner owner, Draw draw) {
        row.text(draw.of(WordStock.SUBJECTS) + " will " + draw.of(WordStock.PURPOSES) + "; "
                        + draw.of(WordStock.BENEFICIARIES) + " gain first.")
                .text(draw.chance(0.7) ? draw.of(WordStock.TITLES) : null)
                .text(FIDELITIES.from(draw))
                .text(Dated.days(null))
                .text(Dated.upwards(null))
                .text(Dated.downwards(null));
        return false;
    }
}
