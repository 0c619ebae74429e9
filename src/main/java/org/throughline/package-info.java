/** Throughline: people, organisations and initiatives, linked, with the evidence for every link. */
@NullMarked
package org.throughline;

import org.jspecify.annotations.NullMarked;
