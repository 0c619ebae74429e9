package org.throughline.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.commit.Passing;
import org.throughline.commit.TooManyWaiting;
import org.throughline.exchange.file.FileRefused;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Incidents;
import org.throughline.fault.OneLine;
import org.throughline.graph.Exhaustion;

/** Why an import broke off by no fault of what it was given: a sentence for whoever asked, and the rest for the log. */
@Component
class Breakage {

    private static final Logger LOG = LoggerFactory.getLogger(Breakage.class);

    private final Incidents incidents;

    Breakage(Incidents incidents) {
        this.incidents = incidents;
    }

    /** The same intake, which refuses with a sentence where it would break off. */
    FileIntake told(FileIntake intake) {
        return (order, path, remarks, progress) -> {
            try {
                return intake.take(order, path, remarks, progress);
            } catch (FileRefused sentence) {
                throw sentence;
            } catch (RuntimeException | Error broken) {
                Fault fault = told(order, broken);
                throw new FileRefused("%s: %s".formatted(fault.code(), fault.getMessage()), broken);
            }
        };
    }

    /** What happened, and what of it stays; it is logged once. */
    Fault told(ImportOrder order, Throwable broken) {
        Fault why = why(Fault.behind(broken));
        return new Fault(why.code(), "%s; %s.".formatted(clause(why), order.left()), broken);
    }

    private Fault why(Throwable broken) {
        return switch (broken) {
            case Fault told -> told;
            case TooManyWaiting _ ->
                logged(broken, Code.TOO_BUSY, "Too many changes wait to be committed, or the service is stopping");
            case RuntimeException failure
            when Exhaustion.isIn(failure) ->
                logged(
                        failure,
                        Code.UNAVAILABLE,
                        "The database gives one transaction less memory than a line takes: raise"
                                + " throughline.embedded.largest-transaction, or db.memory.transaction.max of a server");
            case RuntimeException failure
            when Passing.isIn(failure) ->
                logged(failure, Code.UNAVAILABLE, "The database cannot be reached, or takes no changes now");
            default -> new Fault(Code.INTERNAL_ERROR, incidents.report(broken));
        };
    }

    private static Fault logged(Throwable broken, Code code, String sentence) {
        LOG.warn("An import broke off with {}: {}", code, OneLine.of(broken));
        return new Fault(code, sentence);
    }

    private static String clause(Fault why) {
        String sentence = String.valueOf(why.getMessage());
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
