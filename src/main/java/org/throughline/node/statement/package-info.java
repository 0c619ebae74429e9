/** Statement: its entry points. */
@NullMarked
package org.throughline.node.statement;

import org.jspecify.annotations.NullMarked;
