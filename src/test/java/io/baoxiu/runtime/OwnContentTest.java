package io.baoxiu.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever other programs write into the open files of an embedded database, which stay where they are. */
class OwnContentTest {

    private final HikariDataSource pool = Store.EMBEDDED.open();
    private final JdbcClient sql = JdbcClient.create(pool);
    private final Path database = Path.of(pool.getJdbcUrl().replace("jdbc:sqlite:", ""));

    @BeforeEach
    void write() {
        insert("first", 100);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** By programs that know nothing of SQLite. */
    enum Writing {
        ANOTHER_DATABASE {
            @Override
            void over(Path database) throws IOException {
                byte[] content = Files.readAllBytes(database);
                content[content.length - 1]++;
                copy(content, database);
            }
        },
        NOTHING {
            @Override
            void over(Path database) throws IOException {
                copy(new byte[0], database);
            }
        },
        A_PAGE {
            @Override
            void over(Path database) throws IOException {
                try (var file = FileChannel.open(database, StandardOpenOption.WRITE)) {
                    file.write(ByteBuffer.allocate(4096), file.size() - 4096);
                }
            }
        },
        HALF_A_LOG {
            @Override
            void over(Path database) throws IOException {
                byte[] content = Files.readAllBytes(log(database));
                copy(Arrays.copyOf(content, content.length / 2), log(database));
            }
        },
        ANOTHER_LOG {
            @Override
            void over(Path database) throws IOException {
                byte[] content = Files.readAllBytes(log(database));
                content[16]++;
                copy(content, log(database));
            }
        };

        abstract void over(Path database) throws IOException;

        /** Into the file that is there, as a shell's copy does. */
        private static void copy(byte[] content, Path over) throws IOException {
            Files.write(over, content, StandardOpenOption.TRUNCATE_EXISTING);
        }

        private static Path log(Path database) {
            return database.resolveSibling(database.getFileName() + "-wal");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isMissedWhateverWasWrittenOverIt(Writing writing) throws IOException {
        writing.over(database);

        assertThatThrownBy(pool::getConnection)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("was written to by another program while it was open");
    }

    @Test
    void isThereWhateverWasWrittenThroughIt() throws IOException {
        long before = Files.size(database);
        for (int count = 0; count < 40; count++) {
            insert("more" + count, 500_000);
        }

        assertThat(Files.size(database)).isGreaterThan(before + 10_000_000);
        assertThat(sql.sql("select count(*) from workbook where hash like 'more%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(40);
    }

    private void insert(String hash, int bytes) {
        sql.sql("insert into workbook (hash, content) values (?, zeroblob(?))")
                .params(hash, bytes)
                .update();
    }
}
