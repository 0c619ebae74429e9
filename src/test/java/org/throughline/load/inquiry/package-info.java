@NullMarked
package org.throughline.load.inquiry;

import org.jspecify.annotations.NullMarked;
