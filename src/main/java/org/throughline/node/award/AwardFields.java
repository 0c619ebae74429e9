package org.throughline.node.award;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.CountedUnit;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;
import org.throughline.field.NumberComparisons;
import org.throughline.money.Money;

/** Awards by id and as a list, and the sum of each. */
@Component
class AwardFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Award.factKind", "AWARD"),
                Field.label("Award", "purpose"),
                Field.of("Query.award", "award/by-id"),
                Field.of("Query.awards", "award/awards"),
                Field.summary("AwardConnection.totals", "award/totals"),
                Field.summary("RelatedAwardConnection.totals", "award/totals"),
                Field.value(
                        "Award.amount",
                        Money::read,
                        new NumberComparisons("amountOrder", "currency", CountedUnit::currency),
                        "minimumMinor",
                        "maximumMinor",
                        "currency",
                        "qualifier"));
    }
}
