package org.throughline.export;

import java.util.Set;

/** Who can run an operation, for whoever exports what its answer names. */
public interface Asking {

    /**
     * The ids of the nodes and links that the answer tells.
     *
     * @throws IllegalArgumentException with a sentence, where the operation cannot be answered whole
     */
    Set<String> ids(String document);
}
