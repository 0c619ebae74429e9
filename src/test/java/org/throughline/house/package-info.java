/** Rules that the whole house keeps. */
@NullMarked
package org.throughline.house;

import org.jspecify.annotations.NullMarked;
