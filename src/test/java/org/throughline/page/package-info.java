@NullMarked
package org.throughline.page;

import org.jspecify.annotations.NullMarked;
