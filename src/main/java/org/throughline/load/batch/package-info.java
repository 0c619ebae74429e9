/** From all keys that wait to one statement for each question. */
@NullMarked
package org.throughline.load.batch;

import org.jspecify.annotations.NullMarked;
