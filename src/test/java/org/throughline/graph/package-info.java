@NullMarked
package org.throughline.graph;

import org.jspecify.annotations.NullMarked;
