/** How fast an edition of a register is imported, beside the same graph written without rules, evidence or ledger. */
@NullMarked
package org.throughline.bench.register;

import org.jspecify.annotations.NullMarked;
