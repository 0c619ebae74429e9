package org.throughline.commit;

/** More change sets wait than are taken, or the service stops; nothing of this one was written. */
public class TooManyWaiting extends RuntimeException {

    TooManyWaiting() {
        super("too many changes wait to be committed: send this one again in a while, with its key");
    }
}
