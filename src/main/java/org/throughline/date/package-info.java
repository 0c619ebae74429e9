/**
 * Dates as sources state them: hedged, written in the Extended Date/Time Format (ISO 8601-2) at levels 0 and 1, and
 * comparable by the days they span.
 */
@NullMarked
package org.throughline.date;

import org.jspecify.annotations.NullMarked;
