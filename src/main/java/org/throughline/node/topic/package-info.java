/** Topic: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.topic;

import org.jspecify.annotations.NullMarked;
