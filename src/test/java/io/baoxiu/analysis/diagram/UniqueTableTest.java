package io.baoxiu.analysis.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UniqueTableTest {

    /** So many that its arrays grow again and again. */
    private static final int TRIES = 60_000;

    @Test
    void numbersSequencesAsAMapDoes() {
        var random = new SplittableRandom(20261127);
        var table = new UniqueTable();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        List<int[]> sequences = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            boolean longOne = random.nextInt(1_000) == 0;
            int[] elements =
                    random.ints(random.nextInt(longOne ? 2_000 : 8), -3, 3).toArray();
            int length = elements.length;
            List<Integer> key = Arrays.stream(elements).boxed().toList();
            Integer known = numbers.get(key);
            assertThat(table.find(elements, length)).isEqualTo(known == null ? -1 : known);
            if (known == null) {
                numbers.put(key, sequences.size());
                assertThat(table.add(elements, length)).isEqualTo(sequences.size());
                sequences.add(elements);
            }
        }
        assertThat(table.size()).isEqualTo(sequences.size()).isGreaterThan(10_000);
        for (int number = 0; number < sequences.size(); number++) {
            int of = number;
            assertThat(sequences.get(number))
                    .isEqualTo(IntStream.range(0, table.length(of))
                            .map(place -> table.element(of, place))
                            .toArray());
        }
    }

    @Test
    void looksAtAsManyElementsAsItIsTold() {
        var table = new ComputedTable();
        int[] elements = {7, 8, 9};
        table.put(elements, 2, 1);

        assertThat(table.get(elements, 2)).isEqualTo(1);
        assertThat(table.get(elements, 3)).isEqualTo(ComputedTable.ABSENT);
        assertThat(table.get(new int[] {7, 8}, 2)).isEqualTo(1);
    }
}
