@NullMarked
package org.throughline.load.plan;

import org.jspecify.annotations.NullMarked;
