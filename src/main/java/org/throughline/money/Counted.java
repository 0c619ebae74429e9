package org.throughline.money;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Awards that are counted in the same way, added up by the database.
 *
 * @param reason why they are left out of a total, or null
 * @param own initiatives whose own money they are
 * @param under initiatives under which they are given
 * @param wholes initiatives that these are parts of, at any distance
 * @param hedge how their sums are told: exactly, between bounds, or as about a sum
 * @param least the least that they come to in minor units
 * @param most the most, or null where nothing bounds it
 * @param ids the first of them
 */
record Counted(
        String stage,
        @Nullable String currency,
        LeftOut.@Nullable Reason reason,
        Set<String> own,
        Set<String> under,
        Set<String> wholes,
        Hedge hedge,
        int count,
        BigInteger least,
        @Nullable BigInteger most,
        List<String> ids) {

    private static final BigInteger THOUSAND_MILLION = BigInteger.valueOf(1_000_000_000);
    private static final String OWN = "AWARDED_TO";

    /** In the order of their numbers in a row. */
    enum Hedge {
        EXACT,
        BOUNDED,
        ABOUT
    }

    boolean isHedged() {
        return hedge != Hedge.EXACT;
    }

    /** Whether sources call them about a sum, so that even their bounds are rough. */
    boolean isAbout() {
        return hedge == Hedge.ABOUT;
    }

    /** Reads one row of {@code cypher/award/totals}. */
    static Counted read(List<?> row) {
        @Nullable Object reason = row.get(2);
        @Nullable Object times = row.get(5);
        BigInteger each = BigInteger.valueOf(times == null ? 0 : (Long) times);
        Set<String> own = initiatives(row.get(3), true);
        return new Counted(
                (String) row.get(0),
                (String) row.get(1),
                reason == null ? null : LeftOut.Reason.valueOf((String) reason),
                own,
                initiatives(row.get(3), false),
                Set.copyOf(texts(row.get(4))),
                Hedge.values()[Math.toIntExact((Long) row.get(6))],
                Math.toIntExact((Long) row.get(7)),
                whole((Long) row.get(8), (Long) row.get(9)).multiply(each),
                row.get(10) == null
                        ? null
                        : whole((Long) row.get(10), (Long) row.get(11)).multiply(each),
                texts(row.get(12)));
    }

    private static BigInteger whole(long high, long low) {
        return BigInteger.valueOf(high).multiply(THOUSAND_MILLION).add(BigInteger.valueOf(low));
    }

    private static Set<String> initiatives(@Nullable Object owners, boolean own) {
        Set<String> ids = new HashSet<>();
        for (Object owner : (List<?>) Objects.requireNonNull(owners)) {
            List<String> pair = texts(owner);
            if (pair.get(1).equals(OWN) == own) {
                ids.add(pair.get(0));
            }
        }
        return ids;
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String.class::cast).toList();
    }
}
