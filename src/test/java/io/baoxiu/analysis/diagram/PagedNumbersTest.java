package io.baoxiu.analysis.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagedNumbersTest {

    private static final int SPREAD = 0x9E3779B9;

    @Test
    void keepsNumbersOfSeveralPages() {
        var numbers = new PagedNumbers();
        int count = 2 * PagedNumbers.SIZE + 7;
        for (int i = 0; i < count; i++) {
            numbers.add(i * SPREAD);
        }

        assertThat(numbers.size()).isEqualTo(count);
        int wrong = 0;
        for (int i = 0; i < count; i++) {
            wrong += numbers.get(i) == i * SPREAD ? 0 : 1;
        }
        assertThat(wrong).isZero();
    }
}
