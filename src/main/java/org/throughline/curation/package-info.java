/** Curating over GraphQL: changes as people send them, and the rows from which things were made. */
@NullMarked
package org.throughline.curation;

import org.jspecify.annotations.NullMarked;
