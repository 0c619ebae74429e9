/** The pages, in a real browser. */
@NullMarked
package org.throughline.browser;

import org.jspecify.annotations.NullMarked;
