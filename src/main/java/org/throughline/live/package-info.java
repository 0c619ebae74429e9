/** What changes, as it changes: the ledger followed at its end by all who listen, and read back by who was away. */
@NullMarked
package org.throughline.live;

import org.jspecify.annotations.NullMarked;
