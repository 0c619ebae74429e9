@NullMarked
package org.throughline.commit;

import org.jspecify.annotations.NullMarked;
