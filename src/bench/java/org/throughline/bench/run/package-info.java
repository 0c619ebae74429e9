/**
 * Measures: the same questions put to the service, to the raw driver, to the service without a database and to the
 * peer, in one run, interleaved, each drained before the next.
 */
@NullMarked
package org.throughline.bench.run;

import org.jspecify.annotations.NullMarked;
