package org.throughline.commit;

import java.util.List;

/**
 * What repositories lack, which save one by one whatever has a version: many that are new, by one statement.
 *
 * @param <T> what the repository keeps
 */
interface NewAggregates<T> {

    /** Saves them at their first version; none has been saved before. Their events are told as on any save. */
    void saveNew(List<T> aggregates);
}
