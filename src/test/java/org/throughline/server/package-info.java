/** Processes that tests and the benchmark start: the service itself, and a Neo4j server that it has to share. */
@NullMarked
package org.throughline.server;

import org.jspecify.annotations.NullMarked;
