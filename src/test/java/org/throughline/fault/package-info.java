@NullMarked
package org.throughline.fault;

import org.jspecify.annotations.NullMarked;
