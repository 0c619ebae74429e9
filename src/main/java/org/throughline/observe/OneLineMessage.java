package org.throughline.observe;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.throughline.fault.OneLine;

/**
 * A message as it is printed: one line, whoever wrote it and whatever a client put into it, with what was thrown behind
 * it. What a start says of its failure keeps its lines, for no client has a word in it.
 */
public final class OneLineMessage extends MessageConverter {

    private static final int LONGEST = 4_000;
    private static final String START = "org.springframework.boot.diagnostics.";

    @Override
    public String convert(ILoggingEvent event) {
        String message = super.convert(event);
        return event.getLoggerName().startsWith(START) ? message : OneLine.of(message, LONGEST) + thrown(event);
    }

    private static String thrown(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy known
                ? " | " + OneLine.of(known.getThrowable())
                : "";
    }
}
