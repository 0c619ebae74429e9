/** The Cypher files that write: their headers say which labels and types they write and what they may join. */
@NullMarked
package org.throughline.commit.statement;

import org.jspecify.annotations.NullMarked;
