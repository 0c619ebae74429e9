/** What was changed, when, by whom and why: it reads the ledger, and changes nothing. */
@NullMarked
package org.throughline.history;

import org.jspecify.annotations.NullMarked;
