package org.throughline.exchange.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.change.row.CellReader;
import org.throughline.change.row.UnreadableCell;
import org.throughline.exchange.file.LineRefused;
import org.throughline.kind.Kinds;

/** Reads names as registers write them; what nobody sees in them is no part of a name. */
public final class NameText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CellReader cell;

    public NameText(Kinds kinds) {
        cell = new CellReader(kinds.named("organisation").columns().stream()
                .filter(column -> column.name().equals("name"))
                .findFirst()
                .orElseThrow());
    }

    /** A name that must be there. */
    public String read(String text) {
        try {
            return String.valueOf(cell.read(plain(text)));
        } catch (UnreadableCell unreadable) {
            throw new LineRefused("name: " + unreadable.getMessage(), unreadable);
        }
    }

    /** A further name, with its language where that is told; none where nothing can be seen. */
    public List<Saying> read(Aspect aspect, String text, String language) {
        return Optional.of(plain(text)).filter(name -> !name.isEmpty()).stream()
                .map(name -> new Saying(aspect, read(name), language))
                .toList();
    }

    private static String plain(String text) {
        String blank = BLANKS.matcher(text).replaceAll(" ");
        return Normalizer.normalize(UNSEEN.matcher(blank).replaceAll("").strip(), Normalizer.Form.NFC);
    }
}
