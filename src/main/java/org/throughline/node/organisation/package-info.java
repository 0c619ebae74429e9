/** Organisation: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.organisation;

import org.jspecify.annotations.NullMarked;
