package org.throughline.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.Listing;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.Remarks;

/** An import that somebody elsewhere asks for, who is told line by line how it goes. */
@Component
public class ToldImport {

    private final Intake intake;

    ToldImport(Intake intake) {
        this.intake = intake;
    }

    /** What is asked for in words; refused with a sentence where they are none that are understood. */
    public Intake.Order order(String format, String edition, boolean dry) {
        Listing list = Listing.called(format)
                .orElseThrow(
                        () -> new IllegalArgumentException("No list is called so: write one of " + Listing.names()));
        return new Intake.Order(list, Edition.of(edition), dry);
    }

    /**
     * Takes in one file.
     *
     * @param lines told what becomes of it; where they cannot be told any more, it ends behind the present slice
     */
    public void take(Intake.Order order, Path file, Consumer<String> lines) {
        Consumer<ImportLine> told = line -> lines.accept(line.text());
        try {
            told.accept(ImportLine.report(
                    intake.take(order, file, remarks(told), progress -> told.accept(ImportLine.progress(progress)))));
        } catch (FileRefused sentence) {
            told.accept(ImportLine.failed(String.valueOf(sentence.getMessage())));
        }
    }

    private static Remarks remarks(Consumer<ImportLine> told) {
        return new Remarks() {
            @Override
            public void refuse(Refused line) {
                told.accept(ImportLine.refused(line));
            }

            @Override
            public void doubt(Doubtful pair) {
                told.accept(ImportLine.doubtful(pair));
            }
        };
    }
}
