/** Whether the curated facts cover their sources. */
@NullMarked
package org.throughline.curation;

import org.jspecify.annotations.NullMarked;
