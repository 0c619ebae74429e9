package org.throughline.load;

import org.jspecify.annotations.Nullable;

/**
 * One plan that is loaded for many parents, or many ids, at once. It equals itself alone: it stands in every key, and
 * comparing whole plans is dear.
 */
final class Batch {

    private final Plan plan;
    private final @Nullable String label;

    private Batch(Plan plan, @Nullable String label) {
        this.plan = plan;
        this.label = label;
    }

    /** Below parents of one type. */
    static Batch below(String type, Plan plan) {
        return new Batch(plan, type);
    }

    /** Of nodes by their ids. */
    static Batch byId(Plan plan) {
        return new Batch(plan, null);
    }

    Plan plan() {
        return plan;
    }

    Question question() {
        return new Question(plan.ask(), label);
    }
}
