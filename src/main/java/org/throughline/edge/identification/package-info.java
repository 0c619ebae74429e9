/** By what registers know entities. */
@NullMarked
package org.throughline.edge.identification;

import org.jspecify.annotations.NullMarked;
