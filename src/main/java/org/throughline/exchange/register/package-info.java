/** What editions of a register say of its codes, kept as a history, and the facts that follow. */
@NullMarked
package org.throughline.exchange.register;

import org.jspecify.annotations.NullMarked;
