/** The documents that requests mean: sent as text, by the hash of a text, or by the name of a registered one. */
@NullMarked
package org.throughline.document;

import org.jspecify.annotations.NullMarked;
