/** Where each relationship and fact is written. */
@NullMarked
package org.throughline.edge.evidence;

import org.jspecify.annotations.NullMarked;
