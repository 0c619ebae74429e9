package org.throughline.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.ods.ListReader;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.OdsList;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.RegisterImport;
import org.throughline.kind.Kinds;

/** Takes in the files of one edition of a list, line after line, a slice of them at a time. */
@Component
public class Intake {

    private final RegisterImport register;
    private final Kinds kinds;

    Intake(RegisterImport register, Kinds kinds) {
        this.register = register;
        this.kinds = kinds;
    }

    /**
     * What to take in.
     *
     * @param dry whether it is only to be told what would be done
     */
    public record Order(OdsList list, Edition edition, boolean dry) {}

    /**
     * Takes in one file.
     *
     * @param refused told of each line that is refused
     * @param progress told what it has come to so far, after each slice
     */
    public ImportCount take(Order order, Path path, Consumer<Refused> refused, Consumer<ImportCount> progress) {
        Delivery delivery = new Delivery(path, order.list().text() + ".csv");
        Taking taking = new Taking(order, delivery.name(), refused, progress);
        new Lines(delivery).each(taking.reader::read);
        taking.reader.end();
        taking.commit();
        return taking.count;
    }

    /** One file that is being taken in. */
    private final class Taking implements ListReader.Sink {

        private final Order order;
        private final String file;
        private final Consumer<Refused> refused;
        private final Consumer<ImportCount> progress;
        private final ListReader reader;
        private final List<EditionRecord> slice = new ArrayList<>();
        private ImportCount count = ImportCount.NOTHING;

        private Taking(Order order, String file, Consumer<Refused> refused, Consumer<ImportCount> progress) {
            this.order = order;
            this.file = file;
            this.refused = refused;
            this.progress = progress;
            this.reader = ListReader.of(order.list(), order.edition(), kinds, this);
        }

        @Override
        public void take(EditionRecord record) {
            slice.add(record);
            if (slice.size() == RegisterImport.SLICE) {
                commit();
            }
        }

        @Override
        public void refuse(long line, String why) {
            refused.accept(new Refused(file, line, why));
            count = count.plus(ImportCount.refused(1));
        }

        private void commit() {
            count = count.plus(register.take(List.copyOf(slice), file, order.dry(), refused));
            slice.clear();
            progress.accept(count);
        }
    }
}
