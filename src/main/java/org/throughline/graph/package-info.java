/** The door to the database: the only package that imports the driver. */
@NullMarked
package org.throughline.graph;

import org.jspecify.annotations.NullMarked;
