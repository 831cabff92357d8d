package io.baoxiu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.decision.Decider;
import io.baoxiu.decision.Deciders;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.journal.append.Journals;
import io.baoxiu.release.Replica;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class StoredCommandsTest {

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HikariDataSource database;
    private Replica replica;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        database = Store.EMBEDDED.open();
        replica = new Replica(database, clock);
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @Test
    void findsAnAuditTrailWholeAndPrintsItsHead() {
        replica.publish(Workbooks.secondTierUpTo(20_000));

        assertThat(run("audit", "--url", database.getJdbcUrl())).isZero();
        assertThat(out.toString()).matches("3 entries, none changed; head [0-9a-f]{64}\n");
    }

    @Test
    void listsWhoDidWhatWithWhichReleaseOnlyWhereAsked() {
        replica.publish(Workbooks.secondTierUpTo(20_000));
        replica.publishing().reinstate("r1", "b\u202Eo", "back\nto the first");

        assertThat(run("audit", "--list", "--url", database.getJdbcUrl())).isZero();
        assertThat(out.toString().lines().toList())
                .startsWith(
                        "1 2026-03-02T09:30:00.123+08:00 SHIPPED r1 by baoxiu: shipped with the software",
                        "2 2026-03-02T09:30:00.123+08:00 PROPOSED r2 by ann: a change",
                        "3 2026-03-02T09:30:00.123+08:00 APPROVED r2 by bo",
                        "4 2026-03-02T09:30:00.123+08:00 REINSTATED r3 by b\\u202eo: back\\u000ato the first")
                .last()
                .asString()
                .startsWith("4 entries, none changed; head ");
    }

    @Test
    void listsTheTrailAlsoWhereItWasChanged() {
        var sql = JdbcClient.create(database);
        replica.publish(Workbooks.secondTierUpTo(20_000));
        sql.sql("drop trigger audit_is_never_changed").update();
        sql.sql("update audit set person = 'eve' where number = 3").update();

        assertThat(run("audit", "--list", "--url", database.getJdbcUrl())).isEqualTo(1);
        assertThat(out.toString().lines())
                .contains("3 2026-03-02T09:30:00.123+08:00 APPROVED r2 by eve")
                .hasSize(4);
    }

    @Test
    void findsTheEntryThatWasChanged() {
        replica.publish(Workbooks.secondTierUpTo(20_000));
        var sql = JdbcClient.create(database);
        sql.sql("drop trigger audit_is_never_changed").update();
        sql.sql("update audit set person = 'eve' where number = 3").update();

        assertThat(run("audit", "--url", database.getJdbcUrl())).isEqualTo(1);
        assertThat(out).hasToString("entry 3 is not what was written\n");
    }

    @Test
    void tellsAnActThatNobodyCanDoInALine() {
        replica.publish(Workbooks.secondTierUpTo(20_000));
        var sql = JdbcClient.create(database);
        sql.sql("drop trigger audit_is_never_changed").update();
        sql.sql("update audit set action = 'CONQUERED' where number = 2").update();

        assertThat(run("audit", "--list", "--url", database.getJdbcUrl())).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        "1 2026-03-02T09:30:00.123+08:00 SHIPPED r1 by baoxiu: shipped with the software",
                        "2 2026-03-02T09:30:00.123+08:00 UNKNOWN r2 by ann: a change",
                        "3 2026-03-02T09:30:00.123+08:00 APPROVED r2 by bo",
                        "entry 2 records an act that this version does not know");
        assertThat(err).hasToString("");
    }

    @Test
    void makesNoDatabaseWhereNoneIs() {
        Path none = folder.resolve("none.db");

        assertThat(run("audit", "--url", "jdbc:sqlite:" + none)).isEqualTo(2);
        assertThat(err).hasToString("baoxiu: there is no file `" + none + "`\n");
        assertThat(none).doesNotExist();
    }

    @Test
    void saysThatTheFileIsNoDatabase() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "this is no database, whatever its name says");

        assertThat(run("audit", "--url", "jdbc:sqlite:" + text)).isEqualTo(2);
        assertThat(err.toString()).startsWith("baoxiu: cannot read the database: ");
    }

    @Test
    void decidesAnExportedJournalAgainByOtherTables() throws IOException {
        Path journal = exported();
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.write(
                tables.resolve("approval-tiers.xlsx"),
                Workbooks.secondTierUpTo(20_000).content());

        assertThat(run("replay", journal.toString())).isZero();
        assertThat(run("replay", journal.toString(), "--tables", tables.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"decisions\" : 2", "\"changed\" : 0", "\"changed\" : 1");
    }

    /** One entry of each question, as the last version before the vocabulary exported them, without their reasons. */
    @Test
    void decidesAgainWhatWasExportedBeforeTheVocabulary() {
        assertThat(run("replay", "src/test/resources/journal/former.ndjson")).isZero();
        assertThat(out.toString()).contains("\"decisions\" : 7", "\"unstatable\" : 0");
    }

    @Test
    void namesTheLineThatIsNoEntry() throws IOException {
        Path journal = exported();
        Files.writeString(journal, Files.readString(journal) + "{\"id\": 1}\n");

        assertThat(run("replay", journal.toString())).isEqualTo(2);
        assertThat(err).hasToString("baoxiu: cannot read: line 3 is not a journal entry\n");
    }

    @Test
    void readsAJournalThatAnEditorSavedWithAMark() throws IOException {
        Path journal = exported();
        Files.writeString(journal, "\uFEFF" + Files.readString(journal));
        assertThat(run("replay", journal.toString())).isZero();

        Files.write(journal, "{\"id\": \"保修\"}".getBytes(Charset.forName("GBK")));
        assertThat(run("replay", journal.toString())).isEqualTo(2);
        assertThat(err).hasToString("baoxiu: cannot read: line 1 is not UTF-8: it seems to be GBK\n");
    }

    private Path exported() throws IOException {
        var json = JsonMapper.builder().build();
        try (Journal journal = Journals.on(database)) {
            Decider decider = Deciders.on(replica.releases(), journal, clock);
            for (String amount : new String[] {"15000.00", "25000.00"}) {
                Deciders.decide(decider, "approval", "{\"amount\": " + amount + "}", null);
            }
            return Files.write(
                    folder.resolve("journal.ndjson"),
                    journal.all(Selection.ALL).map(json::writeValueAsString).toList());
        }
    }

    private int run(String... arguments) {
        return CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
