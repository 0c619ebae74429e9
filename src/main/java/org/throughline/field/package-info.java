/** What a field of the schema is made of: registrations by which nodes and edges say how they are loaded. */
@NullMarked
package org.throughline.field;

import org.jspecify.annotations.NullMarked;
