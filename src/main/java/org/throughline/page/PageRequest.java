package org.throughline.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/**
 * The four arguments by which a client asks for a page, checked.
 *
 * @param size how many rows at most, 1 to 100
 * @param backwards counted from the end of the list
 */
public record PageRequest(
        int size,
        boolean backwards,
        @Nullable String after,
        @Nullable String before) {

    /** The largest page. */
    public static final int LARGEST = 100;

    /** How many groups of a list there are unless asked for otherwise. */
    public static final int USUAL_GROUPS = 20;

    private static final int USUAL_AT_THE_ROOT = 20;
    private static final int USUAL_INSIDE = 10;

    /** The size of a page that is not asked for: at the root, or inside another list. */
    public static int usual(boolean root) {
        return root ? USUAL_AT_THE_ROOT : USUAL_INSIDE;
    }

    /** Reads the arguments of a list; a page size outside its range or given from both ends is a fault. */
    public static PageRequest of(Map<String, Object> arguments, int usual) {
        Integer first = (Integer) arguments.get("first");
        Integer last = (Integer) arguments.get("last");
        if (first != null && last != null) {
            throw new Fault(Code.BAD_PAGE, "Give 'first' or 'last', not both: a page is counted from one end.");
        }
        return new PageRequest(
                size("first", first, size("last", last, usual)), last != null, (String) arguments.get("after"), (String)
                        arguments.get("before"));
    }

    private static int size(String argument, @Nullable Integer given, int usual) {
        if (given == null) {
            return usual;
        }
        if (given < 1 || given > LARGEST) {
            throw new Fault(
                    Code.BAD_PAGE, "'%s' must lie between 1 and %d, not %d.".formatted(argument, LARGEST, given));
        }
        return given;
    }
}
