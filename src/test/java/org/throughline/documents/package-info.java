/** Documents as tests: a document, its answer, and what it costs. */
@NullMarked
package org.throughline.documents;

import org.jspecify.annotations.NullMarked;
