/**
 * Who may ask for what: tokens become a name and a role, and what an operation needs is held against them before any of
 * it runs.
 */
@NullMarked
package org.throughline.access;

import org.jspecify.annotations.NullMarked;
