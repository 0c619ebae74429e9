/** What writes the graph: the schema, then the data release, at every start and safe to run again. */
@NullMarked
package org.throughline.writing;

import org.jspecify.annotations.NullMarked;
