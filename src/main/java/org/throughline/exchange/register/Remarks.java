package org.throughline.exchange.register;

/** Who is told what a person should look at while lines are imported. */
public interface Remarks {

    /** A line that is not imported. */
    void refuse(Refused line);

    /** Two bodies that may be one; whoever needs not know does nothing. */
    default void doubt(Doubtful pair) {}
}
