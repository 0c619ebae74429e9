package org.throughline.live;

import java.util.Optional;
import org.throughline.history.Chosen;
import org.throughline.history.FedRevision;
import org.throughline.history.ToldRevision;

/**
 * What one who listens hears of a revision.
 *
 * @param told empty where nothing of it is of interest
 * @param leading whether what is of interest is to be known anew, for ids that were chosen lead elsewhere
 */
record FollowedRevision(long number, Optional<ToldRevision> told, boolean leading) {

    static FollowedRevision of(FedRevision revision, Chosen chosen) {
        return new FollowedRevision(revision.number(), revision.told(chosen), revision.leads(chosen));
    }

    boolean isOfInterest() {
        return told.isPresent() || leading;
    }
}
