package io.baoxiu.journal.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryIdsTest {

    private static final long NOW = 1_772_415_000_123L;

    private final EntryIds ids = new EntryIds(new UUID(0, 0));

    @Test
    void areOfVersionSevenAndHoldTheMillisecond() {
        UUID id = ids.next(NOW);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW);
    }

    @Test
    void ascendWithinAMillisecondAndWhenTheClockIsSetBack() {
        List<String> made = LongStream.concat(
                        LongStream.generate(() -> NOW).limit(10_000), LongStream.of(NOW - 5_000, 0))
                .mapToObj(ids::next)
                .map(UUID::toString)
                .toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void countOnFromTheLastOneKept() {
        UUID last = ids.next(NOW);

        assertThat(Stream.of(last, new EntryIds(last).next(NOW - 1)).map(UUID::toString))
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
