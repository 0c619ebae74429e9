package org.throughline.judge;

import java.util.ArrayList;
import java.util.List;

/** Where the value that is being judged stands within its argument or variable: written out for what is wrong alone. */
final class Trail {

    private final String start;
    private final List<Object> steps = new ArrayList<>(2);

    Trail(String start) {
        this.start = start;
    }

    /** Into a field, by its name, or into an item, by its number. */
    void enter(Object step) {
        steps.add(step);
    }

    void leave() {
        steps.removeLast();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(start);
        for (Object step : steps) {
            if (step instanceof Integer number) {
                text.append('[').append(number).append(']');
            } else {
                text.append('.').append(step);
            }
        }
        return text.toString();
    }
}
