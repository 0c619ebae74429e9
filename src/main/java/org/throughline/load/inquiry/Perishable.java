package org.throughline.load.inquiry;

import graphql.GraphQLContext;

/** What in the answer of one request does not last: a cache may keep the rest until the data change. */
public final class Perishable {

    private volatile boolean daily;
    private volatile boolean cut;
    private volatile boolean forOne;

    /** That of the request that this context belongs to. */
    public static Perishable of(GraphQLContext context) {
        return context.computeIfAbsent(Perishable.class, _ -> new Perishable());
    }

    /** Tomorrow the answer may be another. */
    public void dependOnToday() {
        daily = true;
    }

    /** Time or memory was short: the same question may find more another time. */
    public void cutShort() {
        cut = true;
    }

    /** It is for whoever asked alone, or told of a change. */
    public void beForOne() {
        forOne = true;
    }

    public boolean isDaily() {
        return daily;
    }

    public boolean isCut() {
        return cut;
    }

    /** Whether anybody may be answered the same again. */
    public boolean mayBeKept() {
        return !cut && !forOne;
    }
}
