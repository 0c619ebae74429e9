package org.throughline.exchange.register;

/** Who is told what a person should look at while lines are imported. */
public interface Remarks {

    /** A line that is not imported. */
    void refuse(Refused line);

    /** Two bodies that may be one. */
    void doubt(Doubtful pair);
}
