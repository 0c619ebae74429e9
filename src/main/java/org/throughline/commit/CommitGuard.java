package org.throughline.commit;

/** Asked before each transaction that changes the graph: whether it may begin. */
@FunctionalInterface
public interface CommitGuard {

    /** Throws where nothing is to be changed now, with what the sender is told. */
    void pass();
}
