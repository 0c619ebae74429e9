package org.throughline.exchange.ods;

import java.util.function.Consumer;
import org.throughline.exchange.file.Delivery;
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
        ListReader reader = ListReader.of(list, edition, kinds, new ListReader.Sink() {
            @Override
            public void take(EditionRecord record) {
                taken.accept(record);
            }

            @Override
            public void refuse(long line, String why) {
                refused.refuse(line, why);
            }
        });
        new Lines(delivery).each(reader::read);
        reader.end();
    }
}
