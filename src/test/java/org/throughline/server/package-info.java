/** Processes that tests start: the service itself, and a Neo4j server that the service has to share. */
@NullMarked
package org.throughline.server;

import org.jspecify.annotations.NullMarked;
