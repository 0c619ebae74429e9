/** What sources mention. */
@NullMarked
package org.throughline.edge.mention;

import org.jspecify.annotations.NullMarked;
