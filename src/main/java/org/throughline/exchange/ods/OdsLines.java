package org.throughline.exchange.ods;

import java.util.function.Consumer;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionReader;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.OdsList;
import org.throughline.kind.Kinds;

/** The lines of one of the lists. */
public record OdsLines(Delivery delivery, OdsList list, Edition edition, Kinds kinds) implements EditionReader {

    @Override
    public void each(Consumer<EditionRecord> taken, Illegible refused) {
        OdsLayout layout = new OdsLayout(list, edition, kinds);
        new Lines(delivery).each(line -> {
            try {
                taken.accept(layout.read(line));
            } catch (LineRefused unreadable) {
                refused.refuse(line.number(), String.valueOf(unreadable.getMessage()));
            }
        });
    }
}
