package org.throughline.exchange.ods;

import org.jspecify.annotations.Nullable;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.Parent;
import org.throughline.load.answer.Layout;

/**
 * Tells trusts from their sites, which no column does: the codes of the sites that follow a trust begin with its code.
 * A line is kept until the next one is known; what is neither is refused, for a code tells nothing by its length.
 */
final class TrustsAndSites implements ListReader {

    private final Layout layout;
    private final Sink sink;
    private String trust = "";
    private @Nullable EditionRecord waiting;

    TrustsAndSites(Layout layout, Sink sink) {
        this.layout = layout;
        this.sink = sink;
    }

    @Override
    public void read(Lines.Line line) {
        try {
            layout.read(line).ifPresent(this::follow);
        } catch (LineRefused refused) {
            sink.refuse(line.number(), String.valueOf(refused.getMessage()));
        }
    }

    private void follow(EditionRecord next) {
        EditionRecord before = waiting;
        if (before != null && isBelow(before.code(), next)) {
            trust = before.code();
            waiting = null;
            sink.take(before);
        } else {
            end();
        }
        if (!trust.isEmpty() && isBelow(trust, next)) {
            sink.take(next.belonging(Parent.of(trust)));
        } else {
            waiting = next;
        }
    }

    private static boolean isBelow(String above, EditionRecord record) {
        return record.code().startsWith(above) && !record.code().equals(above);
    }

    @Override
    public void end() {
        EditionRecord last = waiting;
        waiting = null;
        if (last != null) {
            sink.refuse(
                    last.at().line(),
                    "%s begins with the code of no trust above it, and no site of it follows: a trust without sites stands in the list etr"
                            .formatted(last.code()));
        }
    }
}
