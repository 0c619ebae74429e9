package org.throughline.load.plan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether a statement carries a field along or leaves it to a batch, which reads each node once.
 *
 * @param carry off, every field starts a batch: for comparison, and as the way back
 * @param rows a field is carried while the product of page sizes from the statement's root stays under this
 * @param returned and while it stays under this where the way has come back to a type of node that it had passed: there
 *     the same nodes come again and again
 * @param levels and while no more fields than this nest each other: the time to plan a statement grows with each level,
 *     from some depth on twofold
 */
@ConfigurationProperties("throughline.load")
record CarryRule(
        @DefaultValue("true") boolean carry,
        @DefaultValue("50000") int rows,
        @DefaultValue("500") int returned,
        @DefaultValue("8") int levels) {

    boolean carries(Above field) {
        return carry && field.rows() < (field.returned() ? returned : rows) && field.levels() <= levels;
    }
}
