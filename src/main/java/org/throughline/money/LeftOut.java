package org.throughline.money;

import java.util.List;

/** Awards that a total does not count, and why. */
public record LeftOut(Reason reason, int count, List<String> ids) {

    /** How many ids are told at most. */
    static final int TOLD = 10;

    /** Why an award is not counted. */
    public enum Reason {
        NESTED,
        SHARED_SUM,
        NOT_PREFERRED,
        UNKNOWN_AMOUNT,
        OTHER_CURRENCY
    }

    static LeftOut of(Reason reason, List<Counted> awards) {
        return new LeftOut(
                reason,
                awards.stream().mapToInt(Counted::count).sum(),
                awards.stream()
                        .flatMap(award -> award.ids().stream())
                        .sorted()
                        .limit(TOLD)
                        .toList());
    }
}
