package org.throughline.bench.graph;

import java.util.List;
import org.throughline.money.NumberOrder;
import org.throughline.money.Range;

/** Money, and under which scheme most of it is given. */
record AwardTable(World world) implements ImportTable {

    private static final String TYPE = "UNDER";

    /** No award has more, so that none is for fewer than receive it. */
    private static final int MOST_RECIPIENTS = 12;

    private static final Choice KINDS = Choice.of("GRANT 50", "CONTRACT 25", "BUDGET 15", "INVESTMENT 10");
    private static final Choice STAGES =
            Choice.of("PLANNED 10", "ANNOUNCED 30", "TENDERED 10", "COMMITTED 12", "AWARDED 28", "DISBURSED 10");
    private static final Choice CURRENCIES = Choice.of("GBP 92", "EUR 5", "USD 3");
    private static final List<String> COLUMNS = List.of(
            "purpose",
            "kind",
            "stage",
            "qualifier",
            "minimumMinor:long",
            "maximumMinor:long",
            "amountOrder",
            "amountOrderDown",
            "currency",
            "recipientCount:long",
            "perRecipient:boolean",
            "shared:boolean",
            "matchedLocally:boolean",
            "duration",
            "preferred:boolean");
    private static final List<String> STARTS_DOWNWARDS = List.of("fromOrderDown:date");

    @Override
    public void write(ImportFolder folder) {
        Line line = world.shape().lines(TYPE).getFirst();
        int schemes = world.shape().count(line);
        Pairs pairs = new Pairs(line, world.shape());
        Draw draw = new Draw(world.seed(), TYPE);
        List<String> related = Columns.relationship(List.of("preferred:boolean"), Columns.EVIDENCE);
        try (CsvFile nodes = folder.nodes(
                        "Node.Award",
                        Columns.node(COLUMNS, Columns.STARTS, Columns.ENDS, STARTS_DOWNWARDS, Columns.EVIDENCE));
                CsvFile relationships = folder.relationships(TYPE, related)) {
            for (int award = 0; award < world.shape().count(NodeSort.AWARD); award++) {
                int scheme = pairs.draw(award, draw.row(award)).end();
                nodes.number(world.numbers().of(NodeSort.AWARD, award)).text(NodeSort.AWARD.id(award));
                sum(nodes, draw);
                period(nodes, draw);
                String cited = world.evidence().cited(draw);
                nodes.text(cited).text(Release.NAME).end();
                if (award < schemes) {
                    under(relationships, award, scheme, cited);
                }
            }
        }
    }

    private static void sum(CsvFile row, Draw draw) {
        Stated stated = draw.chance(0.9) ? Stated.number(6, 11, draw) : null;
        Range range = stated == null ? Range.UNKNOWN : stated.range();
        boolean several = draw.chance(0.2);
        boolean each = several && draw.chance(0.5);
        row.text(draw.of(WordStock.SUBJECTS) + " to " + draw.of(WordStock.PURPOSES))
                .text(KINDS.from(draw))
                .text(STAGES.from(draw))
                .text(stated == null ? null : stated.qualifier())
                .number(range.minimum())
                .number(range.maximum());
        String currency = stated == null ? null : CURRENCIES.from(draw);
        NumberOrder order = NumberOrder.of(String.valueOf(currency), range.named());
        row.text(order.up())
                .text(order.down())
                .text(currency)
                .number(several ? Long.valueOf(MOST_RECIPIENTS + draw.below(60)) : null)
                .text(several ? String.valueOf(each) : null)
                .text(several && !each ? sometimes(draw) : null)
                .text(draw.chance(0.2) ? sometimes(draw) : null)
                .text(draw.chance(0.15) ? "P" + (1 + draw.below(10)) + "Y" : null)
                .flag(draw.chance(0.03));
    }

    private void period(CsvFile row, Draw draw) {
        Dated from = draw.chance(0.6) ? world.calendar().date(draw) : null;
        Dated until = draw.chance(0.3) ? world.calendar().after(from, draw) : null;
        row.text(Dated.start(from)).text(Dated.end(until)).text(Dated.downwards(from));
    }

    private void under(CsvFile row, int award, int scheme, String cited) {
        row.number(world.numbers().of(NodeSort.AWARD, award))
                .number(world.numbers().of(NodeSort.INITIATIVE, scheme))
                .text(NodeSort.AWARD.id(award))
                .flag(false)
                .text(cited)
                .text(Release.NAME)
                .end();
    }

    private static String sometimes(Draw draw) {
        return draw.chance(0.5) ? "true" : "false";
    }
}
