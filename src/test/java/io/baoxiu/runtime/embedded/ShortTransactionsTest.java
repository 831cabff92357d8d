package io.baoxiu.runtime.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ShortTransactionsTest {

    private final List<String> began = new CopyOnWriteArrayList<>();
    private HikariDataSource database;

    @BeforeEach
    void open() {
        database = Store.EMBEDDED.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Whoever commits without a pause would, by SQLite's own lock, keep all others out. */
    @Test
    void beginInTheOrderInWhichTheyWereAskedFor() throws InterruptedException {
        var waiting = new Thread(() -> write("waiting", () -> {}));
        write("first", () -> {
            waiting.start();
            await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
        });
        write("second", () -> {});
        waiting.join();

        assertThat(began).containsExactly("first", "waiting", "second");
    }

    @Test
    void letTheNextOneInWhenOneFails() {
        assertThatThrownBy(() -> write("failing", () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        write("next", () -> {});

        assertThat(began).containsExactly("failing", "next");
        assertThat(JdbcClient.create(database)
                        .sql("select hash from workbook where hash in ('failing', 'next')")
                        .query(String.class)
                        .list())
                .containsExactly("next");
    }

    private void write(String name, Runnable meanwhile) {
        new TransactionTemplate(new ShortTransactions(database)).executeWithoutResult(status -> {
            began.add(name);
            JdbcClient.create(database)
                    .sql("insert into workbook (hash, content) values (:name, zeroblob(1))")
                    .param("name", name)
                    .update();
            meanwhile.run();
        });
    }
}
