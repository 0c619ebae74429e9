/** The one writer of the graph: change sets in, revisions out. */
@NullMarked
package org.throughline.commit;

import org.jspecify.annotations.NullMarked;
