/** Organisations and those under which registers list them. */
@NullMarked
package org.throughline.edge.hierarchy;

import org.jspecify.annotations.NullMarked;
