/** Whether one stranger is served while a crowd asks the dearest that it may: what no client may spoil for another. */
@NullMarked
package org.throughline.bench.crowd;

import org.jspecify.annotations.NullMarked;
