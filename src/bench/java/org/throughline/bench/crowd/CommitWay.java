package org.throughline.bench.crowd;

/** A way to write one new post of a person, with its citation and an entry in the ledger. */
interface CommitWay {

    String name();

    /** Returns when it is committed; its number makes it another post. */
    void commit(String post) throws Exception;
}
