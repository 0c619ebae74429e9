/** What sources say: facts, sources and posts, found by the words in which they are told. */
@NullMarked
package org.throughline.reading.said;

import org.jspecify.annotations.NullMarked;
