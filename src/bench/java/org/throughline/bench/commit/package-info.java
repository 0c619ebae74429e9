/** How many changes a second are committed, beside the same writes by hand, and what readers notice of it. */
@NullMarked
package org.throughline.bench.commit;

import org.jspecify.annotations.NullMarked;
