/**
 * Makes the store that the service itself writes of the same graph: an imported store is read back as a data package,
 * kind by kind, and the service loads that; then both must hold the same.
 */
@NullMarked
package org.throughline.bench.written;

import org.jspecify.annotations.NullMarked;
