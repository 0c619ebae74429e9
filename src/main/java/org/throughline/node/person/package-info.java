/** Person: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.person;

import org.jspecify.annotations.NullMarked;
