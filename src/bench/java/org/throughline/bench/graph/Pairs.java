package org.throughline.bench.graph;

/** Which node is joined to which: draws both ends of a row. */
final class Pairs {

    private final Line line;
    private final Side start;
    private final Side end;

    Pairs(Line line, GraphShape shape) {
        this.line = line;
        this.start = Side.of(line.start(), shape);
        this.end = Side.of(line.end(), shape);
    }

    NodeSort startKind() {
        return line.start().kind();
    }

    NodeSort endKind() {
        return line.end().kind();
    }

    /** Within one kind the start has the greater rank, so that no circle closes. */
    Pair draw(int row, Draw draw) {
        int one = start.rank(row, draw);
        int other = end.rank(row, draw);
        if (line.start().kind() != line.end().kind() || one > other) {
            return new Pair(start.place(one), end.place(other));
        }
        return one == other ? neighbours(one) : new Pair(start.place(other), end.place(one));
    }

    private Pair neighbours(int rank) {
        return rank == 0 ? new Pair(start.place(1), end.place(0)) : new Pair(start.place(rank), end.place(rank - 1));
    }

    /** The places of two nodes in their tables. */
    record Pair(int start, int end) {}

    private record Side(boolean inTurn, int count, Zipf zipf, Scatter places) {

        static Side of(End end, GraphShape shape) {
            int count = shape.count(end.kind());
            return new Side(
                    end.inTurn(),
                    count,
                    Zipf.of(end.inTurn() ? 1 : count, end.firstShare()),
                    end.kind().ranked() ? Scatter.none(count) : Scatter.over(count));
        }

        int rank(int row, Draw draw) {
            return inTurn ? row % count : zipf.rank(draw);
        }

        int place(int rank) {
            return places.place(rank);
        }
    }
}
