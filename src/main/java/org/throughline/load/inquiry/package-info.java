/** What readings ask with: statements of their own, and nodes and citations named by their ids. */
@NullMarked
package org.throughline.load.inquiry;

import org.jspecify.annotations.NullMarked;
