/** What must hold in the graph, each rule judging one row in the light of what is known. */
@NullMarked
package org.throughline.change.rule;

import org.jspecify.annotations.NullMarked;
