/** The data package as written: tables, columns, cells, and what is wrong with them. */
@NullMarked
package org.throughline.writing.table;

import org.jspecify.annotations.NullMarked;
