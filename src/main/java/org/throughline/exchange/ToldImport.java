package org.throughline.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.Remarks;
import org.throughline.kind.Kinds;

/** An import that somebody elsewhere asks for, who is told line by line how it goes. */
@Component
public class ToldImport {

    private final Intake intake;
    private final Kinds kinds;

    ToldImport(Intake intake, Kinds kinds) {
        this.intake = intake;
        this.kinds = kinds;
    }

    /**
     * What is asked for in words.
     *
     * @param edition of a list; empty for rows of one's own
     * @param kind of the rows of a table; empty where its name tells
     */
    public record Words(String format, String edition, String kind, boolean dry) {}

    /** What somebody wants; refused with a sentence where the words are none that are understood. */
    public ImportOrder order(Words words, String sender) {
        return new OrderForm(words.format(), words.edition(), words.kind(), words.dry(), sender).read(kinds);
    }

    /** The last line where it ends before its time. */
    public static String ended(String why) {
        return ImportLine.failed(why).text();
    }

    /**
     * Takes in one file.
     *
     * @param lines told what becomes of it; where they cannot be told any more, it ends behind the present slice
     */
    public void take(ImportOrder order, Path file, Consumer<String> lines) {
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
