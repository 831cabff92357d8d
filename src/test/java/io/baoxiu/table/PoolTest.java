package io.baoxiu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final int MANY = 100_000;

    private record Thing(int number) {}

    private final Pool<Thing> pool = new Pool<>();

    @Test
    void givesTheFirstOfAllThatAreEqual() {
        List<Thing> first = things();

        assertThat(things()).allMatch(again -> again == first.get(again.number()));
    }

    private List<Thing> things() {
        return new ArrayList<>(IntStream.range(0, MANY)
                .mapToObj(number -> pool.same(new Thing(number)))
                .toList());
    }

    @Test
    void beyondAMillionRemembersNoMore() {
        for (int number = 0; number < 1 << 20; number++) {
            pool.same(new Thing(number));
        }
        Thing late = new Thing(-1);

        assertThat(pool.same(late)).isSameAs(late);
        assertThat(pool.same(new Thing(-1))).isNotSameAs(late);
    }
}
