package org.throughline.access;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.OneLine;
import org.throughline.log.RequestId;

/** What whoever asks may do: the one place where that is judged, whichever way an operation came. */
@Component
public class Rights {

    private static final Logger LOG = LoggerFactory.getLogger(Rights.class);
    private static final String HOW =
            "send a token as 'Authorization: Bearer …', over a socket in the greeting's payload";

    private final boolean writing;
    private final boolean closed;

    Rights(WritingProperties writing, AccessProperties access) {
        this.writing = writing.writing();
        this.closed = access.reading() == Openness.CLOSED;
    }

    /** Whether nobody reads without a token. */
    public boolean isClosed() {
        return closed;
    }

    /** Refuses an operation that its asker may not ask, before anything of it runs. */
    public void require(Claim claim, GraphQLContext context) {
        if (claim.changes()) {
            requireWriting();
        }
        Restriction restriction = claim.restriction();
        if (closed || restriction != null) {
            RequestId.during(context.get(RequestId.KEY), () -> judged(Who.of(context), restriction));
        }
    }

    /** Refuses who has not the role that something needs which is asked for without a document. */
    public void require(Who who, Role role, String what) {
        if (!who.may(role)) {
            throw refused(who, role, what);
        }
    }

    /** The same of what changes something, which nobody may where the service is set to read alone. */
    public void requireToWrite(Who who, Role role, String what) {
        requireWriting();
        require(who, role, what);
    }

    private void requireWriting() {
        if (!writing) {
            throw new Fault(
                    Code.WRITING_OFF,
                    "This service is set to read alone: start it with throughline.writing=true, and whoever has a key may change something.");
        }
    }

    /** Refuses who may not read. */
    public void requireReading(Who who) {
        if (closed) {
            require(who, Role.READER, "Reading here");
        }
    }

    private boolean judged(Who who, @Nullable Restriction restriction) {
        requireReading(who);
        if (restriction != null && !who.may(restriction.role())) {
            throw refused(who, restriction.role(), "'" + restriction.field() + "'")
                    .at(restriction.where());
        }
        return true;
    }

    private static Fault refused(Who who, Role needed, String what) {
        if (who.isStranger()) {
            LOG.info("Refused: {} needs {}, and no token came", what, needed);
            return new Fault(Code.UNAUTHENTICATED, "%s needs the role %s: %s.".formatted(what, needed, HOW));
        }
        LOG.warn("Refused: {} needs {}, and {} is {}", what, needed, OneLine.of(who.name()), held(who));
        return new Fault(
                Code.FORBIDDEN,
                "%s needs the role %s, and yours is %s: ask whoever runs the service for a key with that role."
                        .formatted(what, needed, held(who)));
    }

    private static String held(Who who) {
        return who.role() == null ? "none" : who.role().name();
    }
}
