@NullMarked
package org.throughline.load.batch;

import org.jspecify.annotations.NullMarked;
