package org.throughline.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds up awards, stage by stage and currency by currency, so that nothing is counted twice: no part of a programme
 * whose own money is counted, no rival statement of one sum.
 */
public final class Totals {

    private static final List<String> STAGES =
            List.of("PLANNED", "ANNOUNCED", "TENDERED", "COMMITTED", "AWARDED", "DISBURSED");

    private final @Nullable String asked;

    private Totals(@Nullable String asked) {
        this.asked = asked;
    }

    /**
     * What awards come to.
     *
     * @param rows as {@code cypher/award/totals} answers them
     * @param currency the only one that is wanted, or null
     */
    public static List<Total> of(List<?> rows, @Nullable String currency) {
        return new Totals(currency)
                .all(rows.stream().map(row -> Counted.read((List<?>) row)).toList());
    }

    private record Kind(String stage, @Nullable String currency) {

        static final Comparator<Kind> ORDER = Comparator.<Kind>comparingInt(kind -> STAGES.indexOf(kind.stage()))
                .thenComparing(kind -> String.valueOf(kind.stage()))
                .thenComparing(kind -> kind.currency() == null)
                .thenComparing(kind -> String.valueOf(kind.currency()));
    }

    private List<Total> all(List<Counted> awards) {
        Map<Kind, List<Counted>> kinds = new TreeMap<>(Kind.ORDER);
        awards.forEach(award -> kinds.computeIfAbsent(
                        new Kind(award.stage(), asked == null ? award.currency() : asked), _ -> new ArrayList<>())
                .add(award));
        return kinds.entrySet().stream()
                .map(kind -> total(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Total total(Kind kind, List<Counted> awards) {
        List<Counted> candidates =
                awards.stream().filter(award -> reason(award) == null).toList();
        Nesting nesting = new Nesting(candidates);
        List<Counted> counted =
                candidates.stream().filter(award -> !nesting.isNested(award)).toList();
        Map<LeftOut.Reason, List<Counted>> left = new EnumMap<>(LeftOut.Reason.class);
        for (Counted award : awards) {
            LeftOut.@Nullable Reason reason = reason(award);
            if (reason != null || nesting.isNested(award)) {
                left.computeIfAbsent(reason == null ? LeftOut.Reason.NESTED : reason, _ -> new ArrayList<>())
                        .add(award);
            }
        }
        List<Counted> hedged = counted.stream().filter(Counted::isHedged).toList();
        return new Total(
                kind.stage(),
                kind.currency(),
                counted.isEmpty() ? null : amount(least(counted), kind),
                counted.isEmpty() ? null : amount(most(counted), kind),
                hedged.stream().anyMatch(Counted::isAbout),
                count(counted),
                count(hedged),
                amount(most(hedged), kind),
                left.entrySet().stream()
                        .map(out -> LeftOut.of(out.getKey(), out.getValue()))
                        .toList());
    }

    private LeftOut.@Nullable Reason reason(Counted award) {
        boolean other = asked != null && award.currency() != null && !asked.equals(award.currency());
        return other ? LeftOut.Reason.OTHER_CURRENCY : award.reason();
    }

    private static int count(List<Counted> awards) {
        return awards.stream().mapToInt(Counted::count).sum();
    }

    private static BigInteger least(List<Counted> awards) {
        return awards.stream().map(Counted::least).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static @Nullable BigInteger most(List<Counted> awards) {
        return awards.stream().anyMatch(award -> award.most() == null)
                ? null
                : awards.stream()
                        .map(award -> Objects.requireNonNull(award.most()))
                        .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static @Nullable BigDecimal amount(@Nullable BigInteger minor, Kind kind) {
        return minor == null || kind.currency() == null ? null : MinorUnits.amount(minor, kind.currency());
    }

    /** Which awards are parts of what others among them are for. */
    private static final class Nesting {

        private final Map<String, List<Counted>> byInitiative = new HashMap<>();

        Nesting(List<Counted> awards) {
            for (Counted award : awards) {
                initiatives(award)
                        .forEach(initiative -> byInitiative
                                .computeIfAbsent(initiative, _ -> new ArrayList<>())
                                .add(award));
            }
        }

        private static Set<String> initiatives(Counted award) {
            Set<String> all = new HashSet<>(award.own());
            all.addAll(award.under());
            return all;
        }

        /** Where two hold each other, as in a cycle of parts, neither is a part. */
        boolean isNested(Counted award) {
            return above(award).stream().anyMatch(other -> !holds(award, other));
        }

        private Set<Counted> above(Counted award) {
            Set<Counted> above = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
            award.wholes().forEach(whole -> above.addAll(byInitiative.getOrDefault(whole, List.of())));
            award.under().stream()
                    .filter(initiative -> !award.own().contains(initiative))
                    .flatMap(initiative -> byInitiative.getOrDefault(initiative, List.of()).stream()
                            .filter(other -> other.own().contains(initiative)))
                    .forEach(above::add);
            return above;
        }

        private static boolean holds(Counted one, Counted other) {
            boolean whole = common(initiatives(one), other.wholes());
            Set<String> handed = new HashSet<>(other.under());
            handed.removeAll(other.own());
            return whole || common(one.own(), handed);
        }

        private static boolean common(Collection<String> some, Collection<String> others) {
            return !Collections.disjoint(some, others);
        }
    }
}
