/** What must hold between the rows of a data release before any of it is written. */
@NullMarked
package org.throughline.writing.check;

import org.jspecify.annotations.NullMarked;
