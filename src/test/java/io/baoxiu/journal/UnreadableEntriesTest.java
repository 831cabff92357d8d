package io.baoxiu.journal;

import static io.baoxiu.journal.Journals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.util.List;
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
            question = 'BLESSING'                | {"unreadable":["question"]}
            language = ''                        | {"unreadable":["language"]}
            facts = '{"complaint":'              | {"unreadable":["facts"]}
            facts = '[]'                         | {"unreadable":["facts"]}
            answer = ''                          | {"unreadable":["answer"]}
            answer = '{} {}'                     | {"unreadable":["answer"]}
            answer = '{"a":1', language = 'FR'   | {"unreadable":["language","answer"]}
            """)
    void areToldAsSuchAmongTheOthers(String edit, String told) throws IOException {
        try (HikariDataSource database = kind.open();
                Journal journal = Journals.on(database)) {
            Entry before = journal.append(Journals.entry(journal, "C-1", NOW), null);
            Entry one = journal.append(Journals.entry(journal, "C-2", NOW), KEY);
            Entry after = journal.append(Journals.entry(journal, "C-3", NOW), null);
            JdbcClient.create(database)
                    .sql("update decision set " + edit + " where id = ?")
                    .param(one.id().toString())
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

    private static String csv(List<Entry> entries) throws IOException {
        var out = new StringBuilder();
        CsvExport.write(entries.stream(), Language.EN, out);
        return out.toString();
    }
}
