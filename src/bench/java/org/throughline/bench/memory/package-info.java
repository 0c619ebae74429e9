/** The service without its database: what the engine and HTTP cost by themselves. */
@NullMarked
package org.throughline.bench.memory;

import org.jspecify.annotations.NullMarked;
