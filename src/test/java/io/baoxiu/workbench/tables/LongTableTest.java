package io.baoxiu.workbench.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.frame.RowAddress;
import io.baoxiu.workbench.tables.ShownTable.Head;
import io.baoxiu.workbench.tables.ShownTable.ShownRow;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of ten thousand rows is read part by part, and searched as a whole. */
class LongTableTest {

    private static final DecisionTable SHORT =
            ShippedRules.tables().find("approval-tiers").orElseThrow();
    private static final int FIRST = 7;

    /** The rows again and again, each with a clause, an id and a number of its own. */
    private static final DecisionTable LONG = SHORT.withRows(IntStream.range(0, 10_000)
            .mapToObj(at -> row(SHORT.rows().get(at % SHORT.rows().size()), at))
            .toList());

    private static Row row(Row of, int at) {
        return new Row(FIRST + at, "R" + at, of.conditions(), of.outcomes(), of.clause(), of.textZh(), of.textEn());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 7, 206, , 207",
        "206, 7, 206, , 207",
        "207, 207, 406, 7, 407",
        "10006, 9807, 10006, 9607, ",
        "1, 7, 206, , 207"
    })
    void showsThePartWithTheRowThatIsWanted(String wanted, int first, int last, Integer earlier, Integer later) {
        ShownTable shown = shown(Map.of("row", wanted));

        assertThat(shown.rows())
                .hasSize(200)
                .extracting(ShownRow::number)
                .startsWith(first)
                .endsWith(last);
        assertThat(shown.earlier()).isEqualTo(earlier);
        assertThat(shown.later()).isEqualTo(later);
        assertThat(shown.isFiltered()).isFalse();
    }

    @Test
    void filtersAllOfIt() {
        Head tier = shown(Map.of()).outcomes().get(0);
        ShownTable shown = shown(Map.of(tier.path(), tier.choices().get(0), "row", "9000"));

        assertThat(shown.found()).isBetween(1_000, 9_000);
        assertThat(shown.all()).isEqualTo(10_000);
        assertThat(shown.rows()).hasSizeLessThanOrEqualTo(200);
        assertThat(shown.isFiltered()).isTrue();
    }

    @Test
    void showsCodesWhereTheyAreAskedFor() {
        ShownTable codes = ShownTable.of(SHORT, Map.of("show", "codes"), uses(), Language.ZH);

        assertThat(codes.heads()).extracting(Head::label).contains("approval.amount", "approval.tier");
        assertThat(texts(codes)).contains("DEPUTY_GENERAL_MANAGER").doesNotContain("副总经理");
        assertThat(texts(ShownTable.of(SHORT, Map.of(), uses(), Language.ZH)))
                .contains("副总经理")
                .doesNotContain("DEPUTY_GENERAL_MANAGER");
    }

    @ParameterizedTest
    @CsvSource({"7, /tables/parts#row-7", "200, /tables/parts#row-200", "201, /tables/parts?row=201#row-201"})
    void leadsToThePartOfARow(int row, String address) {
        assertThat(RowAddress.of("parts", row)).isEqualTo(address);
    }

    private static List<String> texts(ShownTable table) {
        return table.rows().stream()
                .flatMap(row -> row.outcomes().stream())
                .map(ShownTable.Cell::text)
                .toList();
    }

    private static ShownTable shown(Map<String, String> asked) {
        return ShownTable.of(LONG, asked, uses(), Language.ZH);
    }

    private static RowUses.OfTable uses() {
        return new RowUses.OfTable(Map.of(), Map.of(), 0);
    }
}
