/** Quotation: its entry points. */
@NullMarked
package org.throughline.node.quotation;

import org.jspecify.annotations.NullMarked;
