package io.baoxiu.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WriteAheadLogTest {

    private static final long LIMIT = 16 << 20;

    @Test
    void isCutOnceNobodyReadsAnOldStateAnyMore() throws SQLException, IOException {
        try (var database = Store.EMBEDDED.open();
                var elsewhere = DriverManager.getConnection(database.getJdbcUrl())) {
            Path log = Path.of(database.getJdbcUrl().replace("jdbc:sqlite:", "") + "-wal");
            var sql = JdbcClient.create(database);
            sql.sql("delete from workbook").update();
            try (var reader = elsewhere.createStatement()) {
                reader.execute("begin");
                reader.executeQuery("select count(*) from decision").close();
                sql.sql("insert into workbook (hash, content) values ('large', zeroblob(" + (LIMIT + 1) + "))")
                        .update();
                sql.sql("insert into workbook (hash, content) values ('small', zeroblob(1))")
                        .update();
                assertThat(Files.size(log)).isGreaterThan(LIMIT);
                reader.execute("rollback");
            }

            sql.sql("delete from workbook where hash = 'small'").update();
            sql.sql("delete from workbook where hash = 'large'").update();

            assertThat(Files.size(log)).isLessThanOrEqualTo(LIMIT);
        }
    }
}
