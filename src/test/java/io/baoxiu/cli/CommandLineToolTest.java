package io.baoxiu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Workbooks;
import io.baoxiu.analysis.check.WorkbookCheck;
import io.baoxiu.cli.table.Certificate;
import io.baoxiu.cli.table.CheckedTables;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineToolTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROOF = """
        {"complaint": {"kind": "REPAIR", "part": "ROOF_LEAK", "reportedAt": "2026-03-02", "cause": "CONSTRUCTION"},
         "unit": {"completionAcceptedOn": "2024-03-01", "deliveredOn": "2024-09-01"}}
        """;
    private static final String MISTYPED = "{\"complaint\": {\"kind\": \"REPAR\"}, \"unti\": {}}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsTheDecisionOnTheFacts() throws IOException {
        assertThat(run("decide", file("roof.json", ROOF))).isZero();
        JsonNode decision = JSON.readTree(out.toString());
        assertThat(decision.at("/warranty/contractorUntil").asString()).isEqualTo("2029-03-01");
        assertThat(decision.at("/responsibility/warrantyClass").asString()).isEqualTo("A");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysEachFaultOnALineAndExitsWithOne() throws IOException {
        assertThat(run("decide", "--lang", "en", file("mistyped.json", MISTYPED)))
                .isEqualTo(1);
        assertThat(err.toString().lines().toList())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("/complaint/kind UNKNOWN_CODE")
                        .contains("REPAIR"))
                .anySatisfy(line -> assertThat(line).startsWith("/unti UNKNOWN_PROPERTY"));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysThatAFileIsNotJson() throws IOException {
        assertThat(run("decide", "--lang", "en", file("not.json", "no"))).isEqualTo(1);
        assertThat(err.toString()).endsWith("not.json` is not JSON: expected one JSON text in UTF-8\n");
    }

    @Test
    void exitsWithTwoWhenThereIsNoSuchFile() {
        assertThat(run("decide", folder.resolve("absent.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no file").contains("absent.json");
    }

    @Test
    void speaksTheLanguageAskedFor() throws IOException {
        String facts = file("roof.json", ROOF);
        run("decide", "--lang", "zh", facts);
        String chinese = JSON.readTree(out.toString()).at("/because/0/text").asString();
        out.getBuffer().setLength(0);
        run("decide", "--lang", "en", facts);
        String english = JSON.readTree(out.toString()).at("/because/0/text").asString();
        assertThat(chinese).containsPattern("[\\u4e00-\\u9fff]");
        assertThat(english).doesNotContainPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void decidesManyALineEachInTheirOrder() throws IOException {
        String line = ROOF.replace("\n", " ");
        assertThat(run("batch", "--lang", "en", file("many.ndjson", line + "\n\n" + MISTYPED + "\n" + line + "\n")))
                .isEqualTo(1);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo(lines.get(2)).contains("\"reportedOn\":\"2026-03-02\"");
        assertThat(JSON.readTree(lines.get(1)).get("line").asInt()).isEqualTo(3);
        assertThat(JSON.readTree(lines.get(1)).get("errors").size()).isEqualTo(2);
    }

    @Test
    void tellsTheLineThatIsNotUtf8() throws IOException {
        Path mixed = folder.resolve("mixed.ndjson");
        try (var file = Files.newOutputStream(mixed)) {
            file.write(("\uFEFF" + ROOF.replace("\n", " ") + "\r\n").getBytes(StandardCharsets.UTF_8));
            file.write("{\"complaint\": {\"reference\": \"保修\"}}\r\n".getBytes(Charset.forName("GBK")));
            file.write(MISTYPED.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("batch", "--lang", "en", mixed.toString())).isEqualTo(1);
        assertThat(out.toString().lines().toList())
                .hasSize(3)
                .contains("{\"line\":2,\"errors\":[\"is not UTF-8: it seems to be GBK\"]}")
                .satisfies(lines -> assertThat(lines.get(0)).contains("\"reportedOn\":\"2026-03-02\""))
                .satisfies(lines -> assertThat(lines.get(2)).startsWith("{\"line\":3,\"errors\":["));
    }

    @Test
    void decidesByTheWorkbooksOfAFolder() throws IOException {
        Path copy = folder.resolve("tables");
        Files.createDirectory(copy);
        Files.writeString(copy.resolve("approval-tiers.xlsx"), "no workbook");
        assertThat(run("decide", "--lang", "en", "--tables", copy.toString(), file("roof.json", ROOF)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("approval-tiers.xlsx").contains("NOT_A_WORKBOOK");
    }

    @Test
    void findsNothingWrongWithTheShippedTables() {
        assertThat(run("check", "--lang", "en", "decision-tables")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines().toList())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).matches("\\d\\d tables, \\d{3} rows, no findings"))
                .satisfies(lines -> assertThat(lines.get(1))
                        .startsWith("every combination of facts meets a row: ")
                        .contains("approval-tiers")
                        .doesNotContain("responsibility"))
                .satisfies(lines -> assertThat(lines.get(2))
                        .startsWith("no two rows can hold at once: ")
                        .contains("approval-tiers")
                        .doesNotContain("responsibility"));
    }

    @Test
    void certifiesInChineseToo() {
        assertThat(run("check", "--lang", "zh", "decision-tables/approval-tiers.xlsx"))
                .isZero();
        assertThat(err).hasToString("""
            1 张表，3 行，没有检查意见
            每种可能的情况都有一行适用：approval-tiers
            不可能有两行同时成立：approval-tiers
            """);
    }

    @Test
    void claimsOfATableWithAGapNotThatItIsComplete() {
        var gap = new Finding(
                Finding.Severity.WARNING,
                Finding.Code.GAP,
                "departments",
                "table",
                null,
                new Message("没有任何一行适用", "no row holds"),
                List.of(),
                Map.of());

        assertThat(Certificate.lines(
                        new WorkbookCheck.Checked(CheckedTables.shipped(), List.of(gap)),
                        List.of("departments", "approval-tiers"),
                        Language.EN))
                .satisfies(lines -> assertThat(lines.get(0)).endsWith(" rows, no errors, 1 warning"))
                .contains("every combination of facts meets a row: approval-tiers");
    }

    @Test
    void namesTheCellOfWhatIsWrong() throws IOException {
        Path broken = folder.resolve("approval-tiers.xlsx");
        Files.writeString(broken, "no workbook");
        assertThat(run("check", "--lang", "en", broken.toString())).isEqualTo(1);
        assertThat(out.toString()).startsWith("approval-tiers.xlsx").contains(" ERROR NOT_A_WORKBOOK ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void exitsWithTwoWhenThereIsNothingToCheck() {
        assertThat(run("check", folder.resolve("absent").toString())).isEqualTo(2);
    }

    @Test
    void tellsTheRegionInWhichAnOutcomeDiffers() throws IOException {
        Path changed = folder.resolve("approval-tiers.xlsx");
        Files.write(changed, Workbooks.secondTierUpTo(20_000).content());
        assertThat(run("diff", "--lang", "en", "decision-tables", changed.toString()))
                .isEqualTo(1);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0))
                .startsWith("approval-tiers Amount to approve (10000..20000]: Tier 3")
                .endsWith("(row 9 -> 8), such as Amount to approve 10000.01");
        assertThat(lines.subList(1, lines.size()))
                .containsExactly("approval-tiers cases row 9 -> 9: Amount to approve 10000.01 -> 20000.01");
    }

    @Test
    void tellsReasonsThatSaySomethingElse() throws IOException {
        Path changed = folder.resolve("approval-tiers.xlsx");
        Files.write(
                changed,
                Workbooks.changed("approval-tiers", Map.of("approval-tiers!F9", "CSP 9", "approval-tiers!G9", "另一句。"))
                        .content());
        assertThat(run("diff", "--lang", "en", "decision-tables", changed.toString()))
                .isEqualTo(1);
        assertThat(out.toString().lines().toList())
                .containsExactly(
                        "approval-tiers row 9 -> 9: clause CSP 3.6.1 -> CSP 9," + " text.zh 超过1万元，由总经理批准。 -> 另一句。");
        assertThat(run("diff", "--json", "decision-tables", changed.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("\"column\" : \"clause\"");
    }

    @Test
    void tellsADifferenceInChinese() throws IOException {
        Path changed = folder.resolve("approval-tiers.xlsx");
        Files.write(changed, Workbooks.secondTierUpTo(20_000).content());
        assertThat(run("diff", "--lang", "zh", "decision-tables", changed.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .startsWith("approval-tiers 审批金额 (10000..20000]：审批档 3")
                .contains("（第 9 -> 8 行），例如 审批金额 10000.01\n")
                .endsWith("approval-tiers cases 第 9 -> 9 行：审批金额 10000.01 -> 20000.01\n")
                .doesNotContain("such as", "row");
    }

    @Test
    void carriesADifferenceToTheWholeDecision() throws IOException {
        Path changed = folder.resolve("early-warning.xlsx");
        Files.write(
                changed,
                Workbooks.changed("early-warning", Map.of("early-warning!B7", ">= 2"))
                        .content());
        assertThat(run("diff", "--decisions", "--lang", "en", "decision-tables", changed.toString()))
                .isEqualTo(1);
        assertThat(out.toString().lines().toList())
                .singleElement()
                .asString()
                .startsWith("Affected households 2: Early warning false -> Early warning true");
    }

    @Test
    void givesTheTablesInOtherWords() throws IOException {
        Path english = folder.resolve("english");

        assertThat(run("tables", "--labels", "en", english.toString())).isZero();

        try (Stream<Path> files = Files.list(english)) {
            assertThat(files).hasSize(Workbooks.shipped().size());
        }
        assertThat(Files.readAllBytes(english.resolve("approval-tiers.xlsx")))
                .isNotEqualTo(Workbooks.shipped("approval-tiers").content());
        assertThat(run("diff", "decision-tables", english.toString()))
                .as(out.toString())
                .isZero();
        assertThat(run("tables", english.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is a file `").contains("already");
        Path published = folder.resolve("published");
        assertThat(run("tables", published.toString())).isZero();
        assertThat(Files.readAllBytes(published.resolve("approval-tiers.xlsx")))
                .isEqualTo(Workbooks.shipped("approval-tiers").content());
    }

    @Test
    void findsNoDifferenceBetweenTheSameTables() {
        assertThat(run("diff", "decision-tables", "decision-tables")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void comparesNothingThatItCannotRead() throws IOException {
        Path broken = folder.resolve("approval-tiers.xlsx");
        Files.writeString(broken, "no workbook");
        assertThat(run("diff", "decision-tables", broken.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("NOT_A_WORKBOOK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "diff --help", "decide --help", "check --help", "batch --help", "help decide"})
    void helpsEverywhere(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: baoxiu");
    }

    @Test
    void namesTheNearestCommand() {
        assertThat(run("decid")).isEqualTo(2);
        assertThat(err.toString()).contains("decide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide x.json", "--help", "-h", "--version", "nonsense"})
    void takesArgumentsThatAreCommands(String arguments) {
        assertThat(CommandLineTool.isMeant(arguments.split(" "))).isTrue();
    }

    @Test
    void knowsItsOwnOptions() {
        assertThat(new CommandLine(new CommandLineTool()).getCommandSpec().optionsMap())
                .containsOnlyKeys(CommandLineTool.OPTIONS);
    }

    @Test
    void leavesTheServicesOwnArgumentsToTheService() {
        assertThat(CommandLineTool.isMeant()).isFalse();
        assertThat(CommandLineTool.isMeant("--server.port=9000")).isFalse();
    }

    private int run(String... arguments) {
        return CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), Arrays.asList(lines)).toString();
    }
}
