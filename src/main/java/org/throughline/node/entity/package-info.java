/** Entity: what all entities share, and ways to find whatever has an id or identifier. */
@NullMarked
package org.throughline.node.entity;

import org.jspecify.annotations.NullMarked;
