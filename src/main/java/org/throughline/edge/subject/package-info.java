/** What quotations are about. */
@NullMarked
package org.throughline.edge.subject;

import org.jspecify.annotations.NullMarked;
