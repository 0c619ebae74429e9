@NullMarked
package org.throughline.caller;

import org.jspecify.annotations.NullMarked;
