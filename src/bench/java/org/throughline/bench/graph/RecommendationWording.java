package org.throughline.bench.graph;

import java.util.List;

/** What reviews ask for. */
record RecommendationWording() implements FactWording {

    private static final Choice STATUSES =
            Choice.of("MADE 30", "ACCEPTED 25", "FUNDED 15", "DELIVERED 12", "LAPSED 8", "UNKNOWN 10");

    @Override
    public List<String> columns() {
        return List.of("text", "addressee", "status");
    }

    @Override
    public boolean write(CsvFile row, Owner owner, Draw draw) {
        row.text("Use " + draw.of(WordStock.SUBJECTS) + " to " + draw.of(WordStock.PURPOSES) + ".")
                .text(draw.chance(0.6) ? "those who serve " + draw.of(WordStock.BENEFICIARIES) : null)
                .text(STATUSES.from(draw));
        return false;
    }
}
