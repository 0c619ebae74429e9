package org.throughline.writing.table;

import org.throughline.change.row.Problems;

/** Walks through a file's characters and finds quotes that a lenient reader would pass over. */
final class Quoting {

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final Table table;
    private final Problems problems;
    private State state = State.START;
    private long line = 1;
    private int column;
    private long opened = 1;
    private boolean sound = true;

    Quoting(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    boolean sound(String text) {
        text.chars().forEach(this::read);
        if (state == State.QUOTED) {
            report(opened, "a quote that is never closed: close it before the next comma or line");
        }
        return sound;
    }

    private void read(int character) {
        switch (character) {
            case '"' -> quote();
            case ',' -> comma();
            case '\n' -> newLine();
            case '\r' -> report(line, "a carriage return by itself: end lines with a line feed");
            default -> plain();
        }
    }

    private void quote() {
        switch (state) {
            case START -> open();
            case QUOTED -> state = State.CLOSED;
            case CLOSED -> state = State.QUOTED;
            case PLAIN -> report(line, "a quote inside a cell: put the cell in quotes and double the quote");
        }
    }

    private void open() {
        state = State.QUOTED;
        opened = line;
    }

    private void comma() {
        if (state != State.QUOTED) {
            state = State.START;
            column++;
        }
    }

    private void newLine() {
        line++;
        if (state != State.QUOTED) {
            state = State.START;
            column = 0;
        }
    }

    private void plain() {
        if (state == State.CLOSED) {
            report(line, "text after a closing quote: double quotes inside the cell");
        }
        state = state == State.QUOTED ? State.QUOTED : State.PLAIN;
    }

    private void report(long where, String message) {
        problems.add(table.place(where, table.columnName(column)), message);
        sound = false;
    }
}
