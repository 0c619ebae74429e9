package org.throughline.load.batch;

import org.jspecify.annotations.Nullable;
import org.throughline.load.batch.SharedAsk.Start;

/**
 * One plan that is loaded for many parents, or many ids, at once, or for the root alone. It equals itself alone: it
 * stands in every key, and comparing whole plans is dear.
 */
public final class Batch {

    /** What stands in place of an id at the root. */
    static final String ROOT = "";

    private final FieldPlan plan;
    private final SharedAsk ask;

    private Batch(FieldPlan plan, Start start, @Nullable String label) {
        this.plan = plan;
        this.ask = new SharedAsk(plan.ask(), start, label);
    }

    /** Of a field at the root. */
    public static Batch root(FieldPlan plan) {
        return new Batch(plan, Start.ROOT, null);
    }

    /** Below parents of one type. */
    public static Batch below(String type, FieldPlan plan) {
        return new Batch(plan, Start.PARENT, type);
    }

    /** Of nodes by their ids. */
    public static Batch byId(FieldPlan plan) {
        return new Batch(plan, Start.ID, null);
    }

    FieldPlan plan() {
        return plan;
    }

    SharedAsk ask() {
        return ask;
    }
}
