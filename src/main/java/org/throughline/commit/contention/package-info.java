/** How several instances that start at once on one database give way to each other. */
@NullMarked
package org.throughline.commit.contention;

import org.jspecify.annotations.NullMarked;
