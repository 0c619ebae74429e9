/**
 * Judges what a request says against the schema before anything runs: its names, and its values with variables filled
 * in.
 */
@NullMarked
package org.throughline.judge;

import org.jspecify.annotations.NullMarked;
