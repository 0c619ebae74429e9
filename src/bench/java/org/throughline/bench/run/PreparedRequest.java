package org.throughline.bench.run;

import java.io.IOException;

/** One request, ready to be sent as often as wanted. */
interface PreparedRequest {

    /** Waits for the whole answer, which must be one. */
    void send() throws IOException, InterruptedException;

    /** Sends it, and tells how many statements that cost the database. */
    default int statements() throws IOException, InterruptedException {
        send();
        return 1;
    }
}
