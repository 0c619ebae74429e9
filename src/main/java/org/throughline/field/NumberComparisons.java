package org.throughline.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.money.MinorUnits;

/**
 * Compares the number that a source names, whatever its qualifier, with one in the same unit; an unknown number is
 * stored as less than nothing.
 *
 * @param number the property that holds the number
 * @param unit the property, and the field of the filter, that holds the unit or currency
 */
public record NumberComparisons(String number, String unit) implements Comparisons {

    @Override
    public List<Bound> of(Map<String, Object> filter) {
        String asked = (String) Objects.requireNonNull(filter.get(unit));
        List<Bound> bounds = new ArrayList<>();
        bounds.add(new Bound(unit, "eq", asked));
        bounds.add(new Bound(number, "gte", 0L));
        compare(filter, "gte", asked).ifPresent(bounds::add);
        compare(filter, "lte", asked).ifPresent(bounds::add);
        return bounds;
    }

    private Optional<Bound> compare(Map<String, Object> filter, String comparison, String asked) {
        return Optional.ofNullable((BigDecimal) filter.get(comparison))
                .map(given -> new Bound(number, comparison, counted(comparison, given, asked)));
    }

    private static long counted(String name, BigDecimal given, String unit) {
        return MinorUnits.count(given, unit)
                .orElseThrow(() -> new Fault(
                        Code.BAD_ARGUMENT,
                        "'%s' is too large or too fine to be compared in %s.".formatted(name, unit)));
    }
}
