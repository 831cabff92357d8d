package io.baoxiu.release.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.Replica;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Store.class)
class RemarksTest {

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private Replica replica;
    private JdbcClient sql;
    private Remarks remarks;

    @BeforeEach
    void propose() {
        HikariDataSource database = kind.open();
        replica = new Replica(database, clock);
        sql = JdbcClient.create(database);
        remarks = new Remarks(sql, clock);
        replica.propose(null, Workbooks.secondTierUpTo(20_000));
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @Test
    void areKeptInTheirOrder() {
        remarks.add("r2", "cleo", "approval-tiers", "T2", "二万元整归哪一档？");
        remarks.add("r2", "dee", null, null, "It is fine.");

        OffsetDateTime at = OffsetDateTime.parse("2026-03-02T09:30:00.123+08:00");
        assertThat(remarks.of("r2"))
                .containsExactly(
                        new Remark(1, "r2", "cleo", at, "approval-tiers", "T2", "二万元整归哪一档？"),
                        new Remark(2, "r2", "dee", at, null, null, "It is fine."));
        assertThat(remarks.of("r1")).isEmpty();
    }

    @Test
    void areNotAddedOnceItIsDecided() {
        remarks.add("r2", "cleo", null, null, "in time");
        replica.publishing().reject("r2", "bo", "no");

        assertThatThrownBy(() -> remarks.add("r2", "cleo", null, null, "too late"))
                .isInstanceOf(RemarksClosed.class);
        assertThatThrownBy(() -> remarks.add("r9", "cleo", null, null, "nowhere"))
                .isInstanceOf(RemarksClosed.class);
        assertThat(remarks.of("r2")).extracting(Remark::text).containsExactly("in time");
    }

    @Test
    void areNeitherChangedNorDeleted() {
        remarks.add("r2", "cleo", null, null, "kept");

        assertThatThrownBy(() -> sql.sql("update remark set said = 'other'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("delete from remark").update()).isInstanceOf(DataAccessException.class);
        assertThat(remarks.of("r2")).extracting(Remark::text).containsExactly("kept");
    }
}
