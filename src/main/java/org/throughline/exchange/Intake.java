package org.throughline.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.ods.OdsLines;
import org.throughline.exchange.provider.ProviderLines;
import org.throughline.exchange.register.EditionReader;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.Errand;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.NameText;
import org.throughline.exchange.register.OdsList;
import org.throughline.exchange.register.OpenList;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.RegisterImport;
import org.throughline.exchange.register.Remarks;
import org.throughline.exchange.ror.RorDump;
import org.throughline.kind.Kinds;

/** Takes in the files of one edition of a list, line after line, a slice of them at a time. */
@Component
public class Intake implements FileIntake {

    private final RegisterImport register;
    private final OwnIntake own;
    private final Kinds kinds;
    private final int together;

    Intake(RegisterImport register, OwnIntake own, Kinds kinds, ImportProperties properties) {
        this.register = register;
        this.own = own;
        this.kinds = kinds;
        this.together = properties.slice();
    }

    @Override
    public ImportCount take(ImportOrder order, Path path, Remarks remarks, Consumer<ImportCount> progress) {
        return switch (order) {
            case ImportOrder.OfList edition -> edition(edition, path, remarks, progress);
            case ImportOrder.OfRows rows -> own.take(rows, path, remarks, progress);
        };
    }

    private ImportCount edition(ImportOrder.OfList order, Path path, Remarks remarks, Consumer<ImportCount> progress) {
        Taking taking = new Taking(
                new Errand(String.valueOf(path.getFileName()), order.dry(), order.sender()), remarks, progress);
        reader(order, path).each(taking::take, taking::refuse);
        taking.commit();
        return taking.count;
    }

    private EditionReader reader(ImportOrder.OfList order, Path path) {
        return switch (order.list()) {
            case OdsList list -> new OdsLines(new Delivery(path, list.text() + ".csv"), list, order.edition(), kinds);
            case OpenList.ROR -> new RorDump(new Delivery(path, RorDump.ENTRIES), order.edition(), new NameText(kinds));
            case OpenList.LEARNING_PROVIDERS ->
                new ProviderLines(new Delivery(path, "*.csv"), order.edition(), new NameText(kinds));
        };
    }

    /** One file that is being taken in. */
    private final class Taking {

        private final Errand errand;
        private final Remarks remarks;
        private final Consumer<ImportCount> progress;
        private final List<EditionRecord> slice = new ArrayList<>();
        private ImportCount count = ImportCount.NOTHING;

        private Taking(Errand errand, Remarks remarks, Consumer<ImportCount> progress) {
            this.errand = errand;
            this.remarks = remarks;
            this.progress = progress;
        }

        private void refuse(long number, String why) {
            remarks.refuse(new Refused(errand.file(), number, why));
            count = count.plus(ImportCount.refused(1));
        }

        private void take(EditionRecord record) {
            slice.add(record);
            if (slice.size() == together) {
                commit();
            }
        }

        private void commit() {
            count = count.plus(register.take(List.copyOf(slice), errand, remarks));
            slice.clear();
            progress.accept(count);
        }
    }
}
