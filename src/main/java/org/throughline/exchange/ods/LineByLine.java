package org.throughline.exchange.ods;

import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;

/** Each line says what it says whatever stands around it. */
record LineByLine(ListReader.Layout layout, ListReader.Sink sink) implements ListReader {

    @Override
    public void read(Lines.Line line) {
        try {
            layout.read(line).ifPresent(sink::take);
        } catch (LineRefused refused) {
            sink.refuse(line.number(), String.valueOf(refused.getMessage()));
        }
    }
}
