package io.baoxiu.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.vocabulary.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide for analysts lists what there is, no more and no less. */
class TablesDocTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"tables.md", "tables.zh-CN.md"})
    void listsEveryTableWithItsOutcomes(String guide) {
        Map<String, List<String>> listed = rows(guide).stream()
                .filter(cells -> ShippedRules.tables().find(name(cells)).isPresent())
                .collect(Collectors.toMap(TablesDocTest::name, cells -> codes(cells.get(cells.size() - 1))));
        Map<String, List<String>> known = ShippedRules.tables().all().stream()
                .collect(Collectors.toMap(
                        DecisionTable::name,
                        table ->
                                table.form().outcomes().stream().map(Term::path).toList()));

        assertThat(listed).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables.md", "tables.zh-CN.md"})
    void explainsEveryFinding(String guide) {
        List<String> known =
                Arrays.stream(Finding.Code.values()).map(Enum::name).toList();

        assertThat(rows(guide))
                .filteredOn(cells -> cells.size() == 3)
                .extracting(TablesDocTest::name)
                .filteredOn(known::contains)
                .containsExactlyElementsOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables.md", "tables.zh-CN.md"})
    void showsPicturesThatAreThere(String guide) {
        List<String> pictures = Pattern.compile("!\\[[^]]*]\\(([^)]+)\\)")
                .matcher(text(guide))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(pictures)
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(Path.of("docs", picture)).exists());
    }

    /** A row's first code. */
    private static String name(List<String> cells) {
        return codes(cells.get(0)).stream().findFirst().orElse("");
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(TablesDocTest::code).toList();
    }

    private static String code(MatchResult found) {
        return found.group(1);
    }

    /** The rows of all tables of the guide, cell by cell. */
    private static List<List<String>> rows(String guide) {
        return text(guide)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line ->
                        Stream.of(line.split("\\|")).skip(1).map(String::strip).toList())
                .toList();
    }

    private static String text(String guide) {
        try {
            return Files.readString(Path.of("docs", guide));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
