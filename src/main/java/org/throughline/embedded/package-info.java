/**
 * The database that starts when none is configured: Neo4j Community in this process, its data in a folder.
 *
 * <p>The folder holds {@code password} (readable by its owner only), {@code lock}, {@code databases} and
 * {@code transactions} (the data), and {@code logs} (the database's own log). The user is {@code neo4j}.
 */
@NullMarked
package org.throughline.embedded;

import org.jspecify.annotations.NullMarked;
