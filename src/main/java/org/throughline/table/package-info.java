/** The answer of an operation as a table: which columns it has, which rows, and how they are written. */
@NullMarked
package org.throughline.table;

import org.jspecify.annotations.NullMarked;
