/**
 * Whether one stranger is served while a crowd asks the dearest that it may, and whether a service that is asked
 * without a pause stays as it was: what no client may spoil for another. How fast many writers are, and what a reader
 * notices of them.
 */
@NullMarked
package org.throughline.bench.crowd;

import org.jspecify.annotations.NullMarked;
