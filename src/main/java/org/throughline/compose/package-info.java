/** Fragments and selection in, Cypher text out: knows neither the driver nor the GraphQL engine. */
@NullMarked
package org.throughline.compose;

import org.jspecify.annotations.NullMarked;
