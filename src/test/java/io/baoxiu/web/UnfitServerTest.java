package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases of a PostgreSQL that are set otherwise than usual. */
class UnfitServerTest {

    private final String usual = Store.POSTGRESQL.newUrl();
    private final JdbcClient sql = JdbcClient.create(new DriverManagerDataSource(usual));

    @Test
    void isRefusedInWordsWhenItCannotKeepEveryText() throws Exception {
        String name = name() + "l";
        sql.sql("create database " + name + " encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0")
                .update();

        try (var service = ServiceProcess.launch(usual.replace(name(), name))) {
            assertThat(service.ended()).isNotZero();
            assertThat(service.log())
                    .contains(
                            "the database keeps texts in `LATIN1`, which cannot hold every decision.",
                            "create database baoxiu encoding 'UTF8' template template0");
        }
    }

    @Test
    void isRefusedInWordsWhenItIsNotThere() throws Exception {
        try (var service = ServiceProcess.launch(usual.replace(name(), "nowhere"))) {
            assertThat(service.ended()).isNotZero();
            assertThat(service.log())
                    .contains("the database cannot be reached: ", "\"nowhere\" does not exist")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void isUsedThoughItIsImpatientAndStrict() throws Exception {
        set("idle_in_transaction_session_timeout = 20");
        set("transaction_timeout = 250");
        set("default_transaction_isolation = 'serializable'");
        try (var service = ServiceProcess.start(usual)) {
            assertThat(new Asked(service).decision()).isEqualTo(200);
            assertThat(sql.sql("select count(*) from decision")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void isUsedBehindAPoolerOfTransactions() throws Exception {
        int port = URI.create(usual.substring("jdbc:".length())).getPort();
        try (var pooler = new TransactionPooler(port, name());
                var service = ServiceProcess.start(usual.replace(":" + port + "/", ":" + pooler.port() + "/"))) {
            var asked = new Asked(service);
            for (int i = 0; i < 30; i++) {
                assertThat(asked.decision()).isEqualTo(200);
            }
            asked.isUpAgain();
            assertThat(pooler.transactions()).isGreaterThan(60);
        }
    }

    @Test
    void isRefusedInWordsBehindAPoolerWhenItIsStrict() throws Exception {
        set("default_transaction_isolation = 'serializable'");
        int port = URI.create(usual.substring("jdbc:".length())).getPort();
        try (var pooler = new TransactionPooler(port, name());
                var service = ServiceProcess.launch(usual.replace(":" + port + "/", ":" + pooler.port() + "/"))) {
            assertThat(service.ended()).isNotZero();
            assertThat(service.log()).contains("transactions behind the pooler are `serializable`");
        }
    }

    private void set(String setting) {
        sql.sql("alter database " + name() + " set " + setting).update();
    }

    private String name() {
        return usual.replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    }
}
