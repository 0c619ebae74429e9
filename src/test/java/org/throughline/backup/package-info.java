@NullMarked
package org.throughline.backup;

import org.jspecify.annotations.NullMarked;
