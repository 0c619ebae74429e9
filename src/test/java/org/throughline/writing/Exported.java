package org.throughline.writing;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import org.throughline.export.Export;
import org.throughline.export.ExportForm;
import org.throughline.export.Extract;

/** The bytes that an export is. */
record Exported(Export export) {

    byte[] whole(ExportForm form) {
        try (Extract rows = export.whole(() -> false)) {
            return bytes(rows, form);
        }
    }

    /** What belongs to these ids. */
    byte[] part(Collection<String> ids, ExportForm form) {
        try (Extract rows = export.part(ids)) {
            return bytes(rows, form);
        }
    }

    byte[] bytes(Extract rows, ExportForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(rows, form, out);
        return out.toByteArray();
    }
}
