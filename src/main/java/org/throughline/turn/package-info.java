/** Turns: how work that many ask for at once is let through, so that none who asks for much keeps others waiting. */
@NullMarked
package org.throughline.turn;

import org.jspecify.annotations.NullMarked;
