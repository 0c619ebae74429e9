/** Who is whose partner. */
@NullMarked
package org.throughline.edge.partnership;

import org.jspecify.annotations.NullMarked;
