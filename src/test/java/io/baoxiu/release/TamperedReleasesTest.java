package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.record.TamperedRelease;
import io.baoxiu.release.record.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

/** What is done to releases in the database itself: {@code r2} is published, {@code r3} is a proposal. */
@ParameterizedClass
@EnumSource(Store.class)
class TamperedReleasesTest {

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private Replica replica;

    @BeforeEach
    void open() {
        replica = new Replica(kind.open(), clock);
        replica.publish(Workbooks.secondTierUpTo(20_000));
        replica.propose(null, Workbooks.secondTierUpTo(30_000));
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            author = 'eve' where id = 'r2'                           | `r2` is not what the audit trail says: author
            approver = 'eve' where id = 'r2'                         | `r2` is not what the audit trail says: approver
            approver = null, note = 'x' where id = 'r2'              | `r2` is not what the audit trail says: approver, note
            effective_from = '2026-02-01' where id = 'r2'            | `r2` is not what the audit trail says: day
            content_hash = 'c0ffee' where id = 'r2'                  | `r2` is not what the audit trail says: content hash
            published_at = 1 where id = 'r2'                         | `r2` is not what the audit trail says: status, moments, place or origin
            base = null where id = 'r2'                              | `r2` is not what the audit trail says: status, moments, place or origin
            publication = 9 where id = 'r1'                          | `r1` is not what the audit trail says: status, moments, place or origin
            status = 'PUBLISHED', approver = 'bo', published_at = 1772415000123, publication = 3 where id = 'r3' | `r3` is not what the audit trail says: approver
            status = 'REJECTED' where id = 'r2'                      | `r2` is not what the audit trail says: status, moments, place or origin
            status = 'BLESSED' where id = 'r2'                       | `r2` cannot be read: No enum constant io.baoxiu.release.record.Release.Status.BLESSED
            effective_from = 'soon' where id = 'r2'                  | `r2` cannot be read: Text 'soon' could not be parsed at index 0
            """)
    void areNoticed(String edit, String told) {
        run("update release set " + edit);

        noticed(told);
    }

    @Test
    void areNoticedWithoutTheTrail() {
        unguard();
        run("delete from audit");

        noticed("the audit trail does not mention `r3`");
    }

    @Test
    void areNoticedWhenTheyAreGone() {
        run("delete from release_workbook where release = 'r3'");
        run("delete from release where id = 'r3'");

        noticed("`r3` is in the audit trail, but the release itself is missing");
    }

    @Test
    void areNoticedByAnActThatNobodyKnows() {
        unguard();
        run("update audit set action = 'BLESSED' where number = 3");

        noticed("entry 3 records an act that this version does not know");
    }

    @Test
    void areNoticedByTheirWorkbooks() {
        run("update workbook set content = '' where hash in (select hash from release_workbook where release = 'r3')");

        assertThat(replica.check.verifyThoroughly().told()).endsWith(" is not what the audit trail says: workbooks");
    }

    @Test
    void doNotReplaceAnEntry() {
        String copy = "select number, at, 'eve', action, release, author, approver, note, effective_from, content_hash,"
                + " state, remark, previous, hash from audit where number = 2";

        assertThatThrownBy(() -> run((kind == Store.EMBEDDED ? "insert or replace" : "insert") + " into audit " + copy))
                .isInstanceOf(DataAccessException.class);
        assertThat(replica.check.verify()).isInstanceOf(Verdict.Whole.class);
    }

    /** At the next look, while the service runs and when it starts. */
    private void noticed(String told) {
        assertThat(replica.check.verify().told()).isEqualTo(told);

        run("update publishing set version = version + 1");
        replica.releases().refresh();

        assertThat(replica.releases().trouble()).contains(told);
        assertThat(replica.releases().inForceToday().release().id()).isEqualTo("r2");
        assertThatThrownBy(() -> new Replica(Store.connect(replica.url()), clock))
                .isInstanceOf(TamperedRelease.class)
                .hasMessage(told);
    }

    private void unguard() {
        if (kind == Store.POSTGRESQL) {
            run("alter table audit disable trigger all");
        } else {
            run("drop trigger audit_is_never_changed");
            run("drop trigger audit_is_never_shortened");
        }
    }

    private void run(String statement) {
        replica.sql.sql(statement).update();
    }
}
