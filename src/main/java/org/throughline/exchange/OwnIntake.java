package org.throughline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.file.PackageFiles;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.Remarks;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.start.StartRefused;
import org.throughline.writing.DoubtedLine;
import org.throughline.writing.OwnRows;

/** Takes in rows of one's own: a package whole or not at all, of a table each row that breaks no rule. */
@Component
class OwnIntake {

    /** An array has no more bytes, whatever is set. */
    private static final int LONGEST = Integer.MAX_VALUE - 16;

    private final OwnRows rows;
    private final Kinds kinds;
    private final int most;

    OwnIntake(OwnRows rows, Kinds kinds, ImportProperties properties) {
        this.rows = rows;
        this.kinds = kinds;
        this.most = Math.clamp(properties.rows().toBytes(), 1, LONGEST);
    }

    ImportCount take(ImportOrder.OfRows order, Path path, Remarks remarks, Consumer<ImportCount> progress) {
        OwnRows.Handover handover = new OwnRows.Handover(order.sender(), order.dry(), told(remarks, progress));
        try {
            return switch (order.form()) {
                case PACKAGE -> packaged(path, handover);
                case TABLE -> table(order, path, handover);
            };
        } catch (StartRefused sentence) {
            throw new FileRefused(String.valueOf(sentence.getMessage()), sentence);
        }
    }

    private ImportCount packaged(Path path, OwnRows.Handover handover) {
        PackageFiles files = PackageFiles.in(path, most);
        return whole(files.name(), rows.load(files.name(), files.contents(), handover));
    }

    private ImportCount table(ImportOrder.OfRows order, Path path, OwnRows.Handover handover) {
        Delivery delivery = new Delivery(path, "*.csv");
        Kind kind = kind(order.kind().isEmpty() ? stem(delivery.name()) : order.kind(), delivery.name());
        return whole(delivery.name(), rows.lay(kind, delivery.name(), bytes(delivery), handover));
    }

    private Kind kind(String name, String file) {
        if (!kinds.knows(name)) {
            throw new FileRefused(
                    "The name of %s tells of no kind of fact: call it as one is called, such as appointment.csv, or name the kind."
                            .formatted(file));
        }
        return kinds.named(name);
    }

    private static String stem(String file) {
        return file.substring(0, file.indexOf('.') < 0 ? file.length() : file.indexOf('.'));
    }

    private byte[] bytes(Delivery delivery) {
        try (InputStream in = delivery.open()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new FileRefused("%s has more than %,d bytes: give it in parts.".formatted(delivery.name(), most));
            }
            return bytes;
        } catch (IOException cut) {
            throw delivery.unreadable(cut);
        }
    }

    /** What is refused as a whole has been told of place by place. */
    private static ImportCount whole(String file, OwnRows.OwnCount found) {
        if (found.broken() > 0) {
            throw new FileRefused(
                    "Nothing of %s was imported, for %,d of its lines are wrong: correct them, then import it again."
                            .formatted(file, found.broken()));
        }
        return count(found);
    }

    private static ImportCount count(OwnRows.OwnCount found) {
        return ImportCount.own(found.read(), found.unchanged(), found.refused(), found.kept(), found.written())
                .plus(ImportCount.doubtful(found.doubted()));
    }

    private static OwnRows.RowListener told(Remarks remarks, Consumer<ImportCount> progress) {
        return new OwnRows.RowListener() {

            @Override
            public void refused(String file, long line, String why) {
                remarks.refuse(new Refused(file, line, why));
            }

            @Override
            public void doubted(DoubtedLine pair) {
                remarks.doubt(new Doubtful(
                        pair.file(),
                        pair.line(),
                        "",
                        pair.name(),
                        pair.id(),
                        pair.other().entity(),
                        pair.other().name(),
                        pair.other().score(),
                        pair.why()));
            }

            @Override
            public void progress(OwnRows.OwnCount soFar) {
                progress.accept(count(soFar));
            }
        };
    }
}
