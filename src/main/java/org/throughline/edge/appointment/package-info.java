/** Posts held at organisations. */
@NullMarked
package org.throughline.edge.appointment;

import org.jspecify.annotations.NullMarked;
