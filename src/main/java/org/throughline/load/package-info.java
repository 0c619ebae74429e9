/**
 * Loads what a document selects: {@code plan} makes plans, {@code answer} reads what they are answered, {@code batch}
 * asks for all that wait, {@code inquiry} is what readings ask with; each knows those named behind it alone.
 */
@NullMarked
package org.throughline.load;

import org.jspecify.annotations.NullMarked;
