package org.throughline.exchange.register;

import java.util.List;
import org.throughline.judge.Namesake;

/**
 * Whom the names of a code may mean.
 *
 * @param displayed those of the name that is displayed
 * @param further those that have one of its further names, as it stands
 */
record Likely(List<Namesake> displayed, List<Namesake> further) {

    static final Likely NOBODY = new Likely(List.of(), List.of());
}
