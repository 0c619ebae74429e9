/** How several instances that start at once on one database give way to each other. */
@NullMarked
package org.throughline.writing.contention;

import org.jspecify.annotations.NullMarked;
