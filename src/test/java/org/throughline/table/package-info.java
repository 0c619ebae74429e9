/** Tables, cell by cell. */
@NullMarked
package org.throughline.table;

import org.jspecify.annotations.NullMarked;
