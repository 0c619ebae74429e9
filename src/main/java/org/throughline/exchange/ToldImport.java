package org.throughline.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.Remarks;
import org.throughline.fault.Fault;
import org.throughline.kind.Kinds;

/** An import that somebody elsewhere asks for, who is told line by line how it goes. */
@Component
public class ToldImport {

    private final FileIntake intake;
    private final Breakage breakage;
    private final Kinds kinds;

    ToldImport(FileIntake intake, Breakage breakage, Kinds kinds) {
        this.intake = intake;
        this.breakage = breakage;
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
    public static String ended(Fault why) {
        return ImportLine.failed(why).text();
    }

    /**
     * Takes in one file. Whatever happens, the last line tells how it ended.
     *
     * @param lines told what becomes of it; where they cannot be told any more, it ends behind the present slice
     */
    public void take(ImportOrder order, Path file, Consumer<String> lines) {
        Told told = new Told(lines);
        try {
            ImportCount count = intake.take(order, file, told, progress -> told.tell(ImportLine.progress(progress)));
            told.tell(ImportLine.report(count));
        } catch (FileRefused sentence) {
            told.tell(ImportLine.failed(String.valueOf(sentence.getMessage())));
        } catch (RuntimeException | Error broken) {
            if (told.isLeft()) {
                throw broken;
            }
            told.tell(ImportLine.failed(breakage.told(order, broken)));
        }
    }

    /** Who asked, and may leave meanwhile. */
    private static final class Told implements Remarks {

        private final Consumer<String> lines;
        private boolean left;

        private Told(Consumer<String> lines) {
            this.lines = lines;
        }

        boolean isLeft() {
            return left;
        }

        void tell(ImportLine line) {
            left = true;
            lines.accept(line.text());
            left = false;
        }

        @Override
        public void refuse(Refused line) {
            tell(ImportLine.refused(line));
        }

        @Override
        public void doubt(Doubtful pair) {
            tell(ImportLine.doubtful(pair));
        }
    }
}
