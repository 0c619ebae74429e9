/** Constraints and indexes, and the version of them that a database has. */
@NullMarked
package org.throughline.writing.schema;

import org.jspecify.annotations.NullMarked;
