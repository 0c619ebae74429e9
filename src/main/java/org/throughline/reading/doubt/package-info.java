/** What deserves a second look: what rests on little, is contradicted, unanswered or overdue. */
@NullMarked
package org.throughline.reading.doubt;

import org.jspecify.annotations.NullMarked;
