package org.throughline.bench.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.money.NumberOrder;

/**
 * Numbers and dates; the first figures are the dates of reviews, events and initiatives, from which theirs are copied.
 */
final class FigureWording implements FactWording {

    private static final Choice MEASURES = Choice.of(
            "PARTICIPANTS 25",
            "HELPED 12",
            "TRAINED 12",
            "REACHED 10",
            "JOBS 8",
            "INVESTMENT 10",
            "DURATION 8",
            "COHORT_SIZE 5",
            "COHORT_INTERVAL 3",
            "PATHFINDERS 4",
            "CLINICIANS 3");
    private static final Choice STATUSES = Choice.of("REPORTED 55", "PROMISED 20", "HOPED_FOR 15", "RECOMMENDED 10");

    private static final NumberOrder NO_NUMBER = NumberOrder.of("", null);

    private final Reviews reviews;
    private final Events events;
    private final Initiatives initiatives;
    private final Calendar calendar;

    FigureWording(World world) {
        this.calendar = world.calendar();
        this.reviews = new Reviews(world.seed(), calendar);
        this.events = new Events(world.seed(), calendar);
        this.initiatives = new Initiatives(world.seed());
    }

    @Override
    public List<String> columns() {
        return List.of(
                "measure",
                "qualifier",
                "minimum:long",
                "maximum:long",
                "valueOrder",
                "valueOrderDown",
                "unit",
                "dateText",
                "dateEarliest:date",
                "dateLatest:date",
                "dateOrder:date",
                "dateOrderDown:date",
                "status",
                "asOf",
                "asOfEarliest:date",
                "asOfLatest:date",
                "due",
                "dueEarliest:date",
                "dueLatest:date",
                "dueOrder:date",
                "dueOrderDown:date",
                "note",
                "preferred:boolean");
    }

    @Override
    public boolean write(CsvFile row, Owner owner, Draw draw) {
        Dated date = owner.inTurn() ? date(owner, draw) : null;
        if (date == null) {
            number(row, draw);
        } else {
            date(row, owner, date);
        }
        row.flag(date != null);
        return date != null;
    }

    private void number(CsvFile row, Draw draw) {
        String measure = MEASURES.from(draw);
        Stated stated = measure.equals("INVESTMENT") ? Stated.pounds(5, 9, draw) : Stated.number(1, 5, draw);
        String status = STATUSES.from(draw);
        Dated asOf = draw.chance(0.4) ? calendar.date(draw) : null;
        String unit = unit(measure);
        NumberOrder order = NumberOrder.of(unit, stated.range().named());
        Dated due = !status.equals("REPORTED") && draw.chance(0.5) ? calendar.date(draw) : null;
        row.text(measure)
                .text(stated.qualifier())
                .number(stated.range().minimum())
                .number(stated.range().maximum())
                .text(order.up())
                .text(order.down())
                .text(unit)
                .text(Dated.NO_SPAN)
                .text(Dated.sorted(null))
                .text(status)
                .text(Dated.days(asOf))
                .text(Dated.days(due))
                .text(Dated.sorted(due))
                .text(draw.chance(0.1) ? "Another source counts otherwise." : null);
    }

    private void date(CsvFile row, Owner owner, Dated date) {
        row.text(measure(owner))
                .text(null)
                .text(null)
                .text(null)
                .text(NO_NUMBER.up())
                .text(NO_NUMBER.down())
                .text(null)
                .text(date.span())
                .text(Dated.sorted(date))
                .text(planned(owner) ? "PROMISED" : "REPORTED")
                .text(Dated.NO_SPAN)
                .text(Dated.NO_SPAN)
                .text(Dated.sorted(null))
                .text(null);
    }

    private @Nullable Dated date(Owner owner, Draw draw) {
        return switch (owner.kind()) {
            case REVIEW -> reviews.published(owner.index());
            case EVENT -> events.held(owner.index());
            default -> initiatives.status(owner.index()).equals("UNKNOWN") ? null : calendar.date(draw);
        };
    }

    private String measure(Owner owner) {
        return switch (owner.kind()) {
            case REVIEW -> "PUBLISHED";
            case EVENT -> "HELD";
            default -> planned(owner) ? "LAUNCHED" : initiatives.status(owner.index());
        };
    }

    private boolean planned(Owner owner) {
        return owner.kind() == NodeSort.INITIATIVE
                && initiatives.status(owner.index()).equals("PLANNED");
    }

    private static String unit(String measure) {
        return switch (measure) {
            case "PARTICIPANTS", "HELPED" -> "ORGANISATION";
            case "JOBS" -> "JOB";
            case "INVESTMENT" -> "GBP";
            case "DURATION" -> "YEAR";
            case "COHORT_INTERVAL" -> "MONTH";
            case "PATHFINDERS" -> "PROJECT";
            default -> "PERSON";
        };
    }
}
