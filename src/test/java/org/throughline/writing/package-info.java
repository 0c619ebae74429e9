@NullMarked
package org.throughline.writing;

import org.jspecify.annotations.NullMarked;
