package io.baoxiu.journal.append;

import static io.baoxiu.journal.append.Journals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.CsvExport;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.row.IdForm;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Store.class)
class UnreadableEntriesTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("k-1", "hash of the body");

    @Parameter
    private Store kind;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profile = 0                    | {"unreadable":["profile"]}
            profile = edition              | {"unreadable":["profile"]}
            edition = 999                  | {"unreadable":["edition"]}
            caller = profile               | {"unreadable":["caller"]}
            place = 999                    | {"unreadable":["place"]}
            form = 999                     | {"unreadable":["form","facts","answer"]}
            language = ''                  | {"unreadable":["language"]}
            facts = substr(answer, 1, 9)   | {"unreadable":["facts"]}
            answer = substr(answer, 2)     | {"unreadable":["answer"]}
            answer = substr(answer, 1, 0)  | {"unreadable":["answer"]}
            """)
    void areToldAsSuchAmongTheOthers(String edit, String told) throws IOException {
        try (HikariDataSource database = kind.open();
                Journal journal = Journals.on(database)) {
            Entry before = journal.append(Journals.entry(journal, "C-1", NOW), null);
            Entry one = journal.append(Journals.entry(journal, "C-2", NOW), KEY);
            Entry after = journal.append(Journals.entry(journal, "C-3", NOW), null);
            JdbcClient.create(database)
                    .sql("update decision set " + edit + " where id = ?")
                    .param(IdForm.of(database).stored(one.id()))
                    .update();

            List<Entry> all = journal.all(Selection.ALL).toList();

            assertThat(all).hasSize(3).contains(before, after);
            Entry unreadable = all.get(1);
            assertThat(unreadable.id()).isEqualTo(one.id());
            assertThat(unreadable.isReadable()).isFalse();
            assertThat(unreadable.facts()).isNull();
            assertThat(unreadable.answer()).isEqualTo(told);
            assertThat(csv(all)).contains(",UNREADABLE,", one.id() + ",", after.id() + ",", before.id() + ",");
            assertThatThrownBy(() -> journal.append(Journals.entry(journal, "C-2", NOW), KEY))
                    .isInstanceOf(JournalUnavailable.class)
                    .hasMessage("the entry `" + one.id() + "` cannot be read");
        }
    }

    @Test
    void areThoseWhoseSharedTextWasChanged() {
        try (HikariDataSource database = kind.open();
                Journal journal = Journals.on(database)) {
            journal.append(Journals.entry(journal, "C-1", NOW), null);
            JdbcClient.create(database)
                    .sql("update shared_text set content = replace(content, 'COMPANY', 'OWNER') where kind = 'Profile'")
                    .update();

            try (Journal restarted = Journals.on(database)) {
                assertThat(restarted.select(Selection.ALL, 9))
                        .singleElement()
                        .extracting(Entry::answer)
                        .isEqualTo("{\"unreadable\":[\"profile\"]}");
            }
        }
    }

    private static String csv(List<Entry> entries) throws IOException {
        var out = new StringBuilder();
        CsvExport.write(entries.stream(), Language.EN, out);
        return out.toString();
    }
}
