package io.baoxiu.journal.append;

import static io.baoxiu.journal.append.Journals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.runtime.thread.InnerThreads;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WriterEndsTest {

    @Test
    void tellsItsCallerAtOnceAndGoesOnInAnotherThread() {
        try (HikariDataSource database = Store.EMBEDDED.open()) {
            EntryStore store = spy(Journals.store(database));
            doThrow(new OutOfMemoryError("in a test"))
                    .doCallRealMethod()
                    .when(store)
                    .keep(any());
            var threads = new InnerThreads();
            var keeper = Executors.newSingleThreadScheduledExecutor();
            keeper.scheduleWithFixedDelay(threads::startWhatIsMissing, 50, 50, TimeUnit.MILLISECONDS);
            try (Journal journal = Journals.on(store, threads)) {
                Entry lost = Journals.entry(journal, "C-1", NOW);
                assertThatThrownBy(() -> journal.append(lost, null))
                        .isInstanceOf(JournalUnavailable.class)
                        .hasMessage("the journal could not keep the decision");

                Entry kept = Journals.entry(journal, "C-2", NOW);
                assertThat(journal.append(kept, null)).isEqualTo(kept);
            } finally {
                keeper.shutdownNow();
            }
        }
    }
}
