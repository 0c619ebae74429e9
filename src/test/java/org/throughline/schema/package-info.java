@NullMarked
package org.throughline.schema;

import org.jspecify.annotations.NullMarked;
