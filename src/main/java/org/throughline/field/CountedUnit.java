package org.throughline.field;

import java.util.Locale;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.money.MinorUnits;

/** Units and currencies as people write them, in any case. */
public final class CountedUnit {

    private CountedUnit() {}

    /** As it is stored. */
    public static String of(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }

    /** The code of a currency; what is none would be found nowhere, and is refused. */
    public static String currency(String written) {
        String code = of(written);
        if (!MinorUnits.isCurrency(code)) {
            throw new Fault(
                    Code.BAD_ARGUMENT,
                    "'currency' takes a code of ISO 4217, such as GBP, and \"%s\" is none.".formatted(written));
        }
        return code;
    }
}
