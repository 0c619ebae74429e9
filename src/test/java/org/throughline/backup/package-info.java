/** The pages, in a real backup. */
@NullMarked
package org.throughline.backup;

import org.jspecify.annotations.NullMarked;
