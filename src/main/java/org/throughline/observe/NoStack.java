package org.throughline.observe;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** Where a pattern prints a stack, nothing: what was thrown stands in the line itself. */
public final class NoStack extends ThrowableHandlingConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return "";
    }
}
