/**
 * A graph as it is after one revision, with its ledger and its books, as a file; and a database made of such a file.
 */
@NullMarked
package org.throughline.backup;

import org.jspecify.annotations.NullMarked;
