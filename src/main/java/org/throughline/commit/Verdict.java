package org.throughline.commit;

import org.jspecify.annotations.Nullable;

/** What a transaction made of a change set, which holds once it has ended well: a receipt or a refusal. */
record Verdict(@Nullable Receipt receipt, @Nullable RuntimeException refusal) {

    static Verdict of(Receipt receipt) {
        return new Verdict(receipt, null);
    }

    static Verdict refused(RuntimeException why) {
        return new Verdict(null, why);
    }

    void tell(Queued waiting) {
        if (refusal == null) {
            waiting.answer().complete(receipt);
        } else {
            waiting.answer().completeExceptionally(refusal);
        }
    }
}
