package org.throughline.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.OdsList;

/** An import that somebody elsewhere asks for, who is told line by line how it goes. */
@Component
public class ToldImport {

    private final Intake intake;

    ToldImport(Intake intake) {
        this.intake = intake;
    }

    /** What is asked for in words; refused with a sentence where they are none that are understood. */
    public Intake.Order order(String format, String edition, boolean dry) {
        OdsList list = OdsList.called(format)
                .orElseThrow(
                        () -> new IllegalArgumentException("No list is called so: write one of " + OdsList.names()));
        return new Intake.Order(list, Edition.of(edition), dry);
    }

    /**
     * Takes in one file.
     *
     * @param lines told what becomes of it; where they cannot be told any more, it ends behind the present slice
     */
    public void take(Intake.Order order, Path file, Consumer<String> lines) {
        try {
            lines.accept(ImportLine.report(intake.take(
                            order,
                            file,
                            refused -> lines.accept(ImportLine.refused(refused).text()),
                            progress ->
                                    lines.accept(ImportLine.progress(progress).text())))
                    .text());
        } catch (FileRefused sentence) {
            lines.accept(
                    ImportLine.failed(String.valueOf(sentence.getMessage())).text());
        }
    }
}
