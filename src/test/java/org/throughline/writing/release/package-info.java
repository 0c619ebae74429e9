/** What is planned before the database is asked. */
@NullMarked
package org.throughline.writing.release;

import org.jspecify.annotations.NullMarked;
