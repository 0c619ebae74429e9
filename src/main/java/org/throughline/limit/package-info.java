/**
 * What one request may ask for: counted in its text before it is validated, in its arguments before it runs, in time.
 */
@NullMarked
package org.throughline.limit;

import org.jspecify.annotations.NullMarked;
