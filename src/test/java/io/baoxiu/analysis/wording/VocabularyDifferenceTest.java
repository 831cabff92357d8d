package io.baoxiu.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.Words;
import io.baoxiu.Workbooks;
import io.baoxiu.analysis.difference.DecisionDifference;
import io.baoxiu.analysis.difference.Difference;
import io.baoxiu.analysis.wording.VocabularyDifference.RowChange;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed in the words is told row by row, and what changed in conclusions under either vocabulary as regions. */
class VocabularyDifferenceTest {

    private static final Edition SHIPPED = new Edition(ShippedRules.tables(), Workbooks.shipped());
    private static final Map<String, String> PEST =
            Map.of("list", "cause", "code", "PEST", "zh", "白蚁", "en", "Termites", "note", "示例");
    private static final Map<String, String> FLOOR = Map.of(
            "path",
            "request.floor",
            "kind",
            "fact",
            "type",
            "whole",
            "minimum",
            "1",
            "maximum",
            "200",
            "zh",
            "楼层",
            "en",
            "Floor");

    @Test
    void tellsRowsThatAreNewChangedAndGone() {
        Edition now = edition(Words.shipped()
                .with("lists", PEST)
                .with("clauses", Map.of("short", "甲", "zh", "甲法", "en", "Law A", "where", "somewhere"))
                .changing("terms", "path", "unit.reference", "en", "Number of the home")
                .without("questions", "question", "goods-return")
                .file());

        VocabularyDifference difference = VocabularyDifference.of(SHIPPED, now).orElseThrow();

        assertThat(difference.lists()).containsExactly(new RowChange(null, PEST));
        assertThat(difference.terms()).singleElement().satisfies(change -> {
            assertThat(change.before()).containsEntry("path", "unit.reference");
            assertThat(change.after()).containsEntry("en", "Number of the home").hasSameSizeAs(change.before());
        });
        assertThat(difference.questions()).singleElement().satisfies(change -> {
            assertThat(change.before()).containsEntry("question", "goods-return");
            assertThat(change.after()).isNull();
        });
        assertThat(difference.clauses()).extracting(RowChange::before).containsOnlyNulls();
        assertThat(Difference.of(SHIPPED, now, ShippedEngineering.INSTANCE)).isEmpty();
    }

    @Test
    void tellsCodesThatChangePlaces() {
        String first = "MAINTENANCE_TEAM_LEADER";
        Map<String, String> row = Map.of("list", "attendee", "code", first, "zh", "某", "en", "One");
        Edition now = edition(Words.shipped()
                .without("lists", "code", first)
                .with("lists", row)
                .file());

        assertThat(VocabularyDifference.of(SHIPPED, now).orElseThrow().lists()).allSatisfy(change -> {
            assertThat(change.before()).containsEntry("list", "attendee").containsKey("place");
            assertThat(change.after()).containsKey("place");
            assertThat(change.after().get("place")).isNotEqualTo(change.before().get("place"));
        });
    }

    @Test
    void isNoneOfTheSame() {
        assertThat(VocabularyDifference.of(SHIPPED, SHIPPED)).isEmpty();
        assertThat(VocabularyDifference.of(SHIPPED, edition(Words.shipped().file())))
                .isEmpty();
    }

    /** A fact, a column on it and another range on one side only: the other takes the fact as unknown. */
    @Test
    void leavesFactsThatOneSideLacksUnknownToIt() {
        Edition with = edition(
                Words.shipped()
                        .with("terms", FLOOR)
                        .changing("questions", "question", "reply-time", "facts", "request.*")
                        .file(),
                replies("request.floor", ">= 20", 4));
        Edition wider = edition(
                Words.shipped()
                        .with("terms", more(FLOOR, "maximum", "300"))
                        .changing("questions", "question", "reply-time", "facts", "request.*")
                        .file(),
                replies("request.floor", ">= 250", 4));

        assertThat(regions(SHIPPED, with)).containsExactly("{request.difficulty=SIMPLE, request.floor=>= 20} 2 4");
        assertThat(regions(with, SHIPPED)).containsExactly("{request.difficulty=SIMPLE, request.floor=>= 20} 4 2");
        assertThat(regions(with, wider)).containsExactly("{request.floor=[20..249], request.difficulty=SIMPLE} 4 2");
    }

    /** A code that one side lacks: the other takes it as any other code. */
    @Test
    void takesCodesThatOneSideLacksAsAnyOther() {
        Edition with = edition(
                Words.shipped()
                        .with("lists", Map.of("list", "difficulty", "code", "LEGAL", "zh", "法律", "en", "Legal"))
                        .file(),
                replies("request.difficulty", "not(SIMPLE)", 4));

        assertThat(regions(SHIPPED, with))
                .containsExactly("{request.difficulty=SIMPLE} 2 null", "{request.difficulty=LEGAL} null 4");
        assertThat(regions(with, SHIPPED))
                .containsExactly("{request.difficulty=SIMPLE} null 2", "{request.difficulty=LEGAL} 4 null");
        assertThat(DecisionDifference.of(with.tables(), SHIPPED.tables(), ShippedEngineering.INSTANCE))
                .hasSize(2);
    }

    /** The simple row of the table under another column, or another test. */
    private static WorkbookFile replies(String path, String test, int hours) {
        Book book = Book.of("reply-time", HitPolicy.FIRST);
        if (path.equals("request.difficulty")) {
            return book.row("#", path, "reply.withinHours", "clause", "text.zh", "text.en")
                    .row("1", "COMPLEX", 24, "客服工作规范 一", "甲", "A")
                    .row("2", test, hours, "客服工作规范 一", "乙", "B")
                    .file();
        }
        return book.row("#", "request.difficulty", path, "reply.withinHours", "clause", "text.zh", "text.en")
                .row("1", "SIMPLE", test, hours, "客服工作规范 一", "甲", "A")
                .row("2", "SIMPLE", null, 2, "客服工作规范 一", "乙", "B")
                .row("3", "COMPLEX", null, 24, "客服工作规范 一", "丙", "C")
                .file();
    }

    private static List<String> regions(Edition before, Edition after) {
        return Difference.of(before, after, ShippedEngineering.INSTANCE).stream()
                .flatMap(difference -> difference.changes().stream())
                .map(change -> change.where() + " " + change.before().get("reply.withinHours") + " "
                        + change.after().get("reply.withinHours"))
                .toList();
    }

    private static Map<String, String> more(Map<String, String> cells, String column, String text) {
        Map<String, String> more = new HashMap<>(cells);
        more.put(column, text);
        return more;
    }

    private static Edition edition(WorkbookFile... changed) {
        TableReading reading = TableReader.read(List.of(changed), SHIPPED.tables(), ShippedEngineering.INSTANCE);
        Tables tables = reading.tables();
        assertThat(reading.findings())
                .filteredOn(finding -> finding.workbook().equals("vocabulary"))
                .filteredOn(Finding::isError)
                .isEmpty();
        return new Edition(tables, tables.workbooks());
    }
}
