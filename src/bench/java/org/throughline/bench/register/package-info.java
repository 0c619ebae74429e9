/**
 * How fast an edition of a register is imported, beside the same graph written without rules, evidence or ledger; how
 * fast it is exported.
 */
@NullMarked
package org.throughline.bench.register;

import org.jspecify.annotations.NullMarked;
