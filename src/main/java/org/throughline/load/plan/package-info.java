/** From a selection to plans: what each statement asks, and where each answer will stand. */
@NullMarked
package org.throughline.load.plan;

import org.jspecify.annotations.NullMarked;
