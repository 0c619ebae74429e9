/**
 * What is asked to change, and what is known of the graph when it is judged: rows of the kinds of facts, from whatever
 * front they come. Knows neither Spring nor the driver.
 */
@NullMarked
package org.throughline.change;

import org.jspecify.annotations.NullMarked;
