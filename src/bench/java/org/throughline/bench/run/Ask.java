package org.throughline.bench.run;

import java.io.IOException;

/** One request, ready to be sent as often as wanted. */
interface Ask {

    /** Waits for the whole answer, which must be one. */
    void send() throws IOException, InterruptedException;
}
