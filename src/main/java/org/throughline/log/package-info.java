/** How a request is found again in the log, and how many that meet the same are told of. */
@NullMarked
package org.throughline.log;

import org.jspecify.annotations.NullMarked;
