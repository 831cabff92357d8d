package io.baoxiu.table.reading.sheet;

import java.util.ArrayList;
import java.util.List;

/** Groups consecutive numbers into blocks. */
final class Blocks {

    private Blocks() {}

    record Block(int first, int last) {

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    /** @param numbers in rising order */
    static List<Block> of(List<Integer> numbers) {
        List<Block> blocks = new ArrayList<>();
        for (int number : numbers) {
            int at = blocks.size() - 1;
            if (at >= 0 && blocks.get(at).last() == number - 1) {
                blocks.set(at, new Block(blocks.get(at).first(), number));
            } else {
                blocks.add(new Block(number, number));
            }
        }
        return blocks;
    }
}
