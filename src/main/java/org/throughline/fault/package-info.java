/** The few ways a request can go wrong, and the one place they become GraphQL errors. */
@NullMarked
package org.throughline.fault;

import org.jspecify.annotations.NullMarked;
