/** What the service tells those who run it: figures, traces, slow operations, and whether it can answer. */
@NullMarked
package org.throughline.observe;

import org.jspecify.annotations.NullMarked;
