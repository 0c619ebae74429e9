package org.throughline.load.answer;

import java.util.List;
import org.throughline.fault.Fault;
import org.throughline.field.Reader;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.FieldPlan;

/** Where a row keeps the answer of one field. */
public sealed interface Slot {

    /** A stored property as it is. */
    record Plain(int offset) implements Slot {}

    /** A value made of several stored properties. */
    record Made(Reader reader, List<Integer> offsets) implements Slot {}

    /** What a reading answers, by the id that the row keeps. */
    record Asked(Reader reader, int offset) implements Slot {}

    /** Always null: the field's question was not asked. */
    record Nothing() implements Slot {}

    /** The rows of a fragment that the row already carries. */
    record Carried(FieldPlan plan, int offset) implements Slot {}

    /** The rows of a fragment that a batch must load. */
    record Later(Batch batch) implements Slot {}

    /** The node that a batch must load, by the id that the row keeps. */
    record Referred(Batch batch, int offset) implements Slot {}

    /** The row itself as a type of its own, of which these are the fields. */
    record Itself(Layout<Slot> layout) implements Slot {}

    /** None: its arguments cannot be used, for which it is null beside what is answered. */
    record Refused(Fault fault) implements Slot {}

    /** The evidence whose ids the row carries. */
    record Cited(IdPagePlan plan, int whole, int partly) implements Slot {}
}
