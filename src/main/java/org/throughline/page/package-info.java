/** Pages and cursors: what a client may ask of a list, and where in it a page begins. */
@NullMarked
package org.throughline.page;

import org.jspecify.annotations.NullMarked;
