package org.throughline.bench.crowd;

/** What is done again and again while it is measured. */
interface Work {
    void run() throws Exception;
}
