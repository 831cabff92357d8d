package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.runtime.startup.UnusableDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormerStoreTest {

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");

    @ParameterizedTest
    @EnumSource(Store.class)
    void isRefusedAndNotReadByTheVocabularyOfToday(Store kind) {
        try (HikariDataSource database = kind.open()) {
            FormerStore.fill(database, clock);

            assertThatThrownBy(() -> new Replica(database, clock))
                    .isInstanceOf(UnusableDatabase.class)
                    .hasMessage("the database is from before the vocabulary: its release `r1` has no"
                            + " `vocabulary.xlsx`, and it is not converted");
        }
    }
}
