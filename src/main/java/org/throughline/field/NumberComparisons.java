package org.throughline.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.money.MinorUnits;
import org.throughline.money.NumberOrder;

/**
 * Compares the number that a source names, whatever its qualifier, with one in the same unit: in the order of numbers,
 * those of a unit lie together and unknown ones apart.
 *
 * @param order the property by which numbers are sorted
 * @param unit the field of the filter that holds the unit or currency
 * @param reading the unit as it is stored, however it is written
 */
public record NumberComparisons(String order, String unit, UnaryOperator<String> reading) implements Comparisons {

    @Override
    public List<Bound> of(Map<String, Object> filter) {
        String written = (String) Objects.requireNonNull(filter.get(unit));
        String asked = reading.apply(written);
        return List.of(
                new Bound(order, "gte", bound(filter, "gte", asked, 0)),
                new Bound(order, "lte", bound(filter, "lte", asked, Long.MAX_VALUE)));
    }

    private static String bound(Map<String, Object> filter, String name, String unit, long unless) {
        return NumberOrder.text(
                unit,
                Optional.ofNullable((BigDecimal) filter.get(name))
                        .map(given -> counted(name, given, unit))
                        .orElse(unless));
    }

    private static long counted(String name, BigDecimal given, String unit) {
        return MinorUnits.count(given, unit)
                .orElseThrow(() -> new Fault(
                        Code.BAD_ARGUMENT,
                        "'%s' is too large or too fine to be compared in %s.".formatted(name, unit)));
    }
}
