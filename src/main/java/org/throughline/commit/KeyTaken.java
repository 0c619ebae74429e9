package org.throughline.commit;

/** A key has been sent before, with other changes. */
public class KeyTaken extends RuntimeException {

    KeyTaken() {
        super("it was sent before with other changes: give these a key of their own");
    }
}
