package org.throughline.exchange.ods;

import java.util.Optional;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.OdsList;
import org.throughline.kind.Kinds;

/** Reads a list line by line, by the layout that is declared for it; never by what its cells look like. */
public interface ListReader {

    /** Told of each line, in order, what it says or why it is refused. */
    interface Sink {

        void take(EditionRecord record);

        void refuse(long line, String why);
    }

    void read(Lines.Line line);

    /** After the last line. */
    default void end() {}

    static ListReader of(OdsList list, Edition edition, Kinds kinds, Sink sink) {
        OdsCells cells = new OdsCells(list, edition, kinds);
        return switch (list) {
            case ETR, ECCG, EAUTH, EPRACCUR -> new LineByLine(new OdsLayout(cells), sink);
            case ETRUST -> new TrustsAndSites(new OdsLayout(cells), sink);
            case EPCMEM -> new LineByLine(new MembershipLayout(cells), sink);
            case BOARDS -> new LineByLine(new HeadedLayout("ICB24CDH", "ICB24NM", cells), sink);
            case REGIONS -> new LineByLine(new HeadedLayout("code", "name", cells), sink);
        };
    }

    /** What the lines of a list say. */
    interface Layout {

        /**
         * What a line says, none for headings; one that is not so laid out is refused by an {@link LineRefused} that
         * says why.
         */
        Optional<EditionRecord> read(Lines.Line line);
    }
}
