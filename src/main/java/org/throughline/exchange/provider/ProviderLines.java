package org.throughline.exchange.provider;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.Citing;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionReader;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.NameText;
import org.throughline.exchange.register.OpenList;

/** A table of learning providers, with a line of headings. */
public record ProviderLines(Delivery delivery, Edition edition, NameText names) implements EditionReader {

    @Override
    public void each(Consumer<EditionRecord> taken, Illegible refused) {
        Reading reading = new Reading(taken, refused);
        new Lines(delivery).each(reading::line);
    }

    /** One file, whose first line tells which columns it has. */
    private final class Reading {

        private final Consumer<EditionRecord> taken;
        private final Illegible refused;
        private @Nullable ProviderColumns columns;

        private Reading(Consumer<EditionRecord> taken, Illegible refused) {
            this.taken = taken;
            this.refused = refused;
        }

        private void line(Lines.Line line) {
            ProviderColumns known = columns;
            if (known == null) {
                columns = ProviderColumns.of(delivery.name(), line.cells());
                return;
            }
            try {
                taken.accept(new Provider(known.cells(line.cells()), names)
                        .said(new Citing(OpenList.LEARNING_PROVIDERS.text(), edition, line.number())));
            } catch (LineRefused unreadable) {
                refused.refuse(line.number(), String.valueOf(unreadable.getMessage()));
            }
        }
    }
}
