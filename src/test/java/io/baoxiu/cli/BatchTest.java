package io.baoxiu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.cli.console.ProgressBar;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many complaints from a file into a file. */
class BatchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROOF =
            "{\"complaint\": {\"kind\": \"REPAIR\", \"part\": \"ROOF_LEAK\", \"reportedAt\": \"2026-03-02\","
                    + " \"cause\": \"CONSTRUCTION\"}, \"unit\": {\"completionAcceptedOn\": \"2024-03-01\","
                    + " \"deliveredOn\": \"2024-09-01\"}}";
    private static final String MISTYPED = "{\"complaint\": {\"kind\": \"REPAR\"}}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writesDecisionsIntoOneFileAndFaultyLinesIntoAnother() throws IOException {
        Path in = folder.resolve("in.ndjson.gz");
        try (var file = new GZIPOutputStream(Files.newOutputStream(in))) {
            file.write((ROOF + "\n\n" + MISTYPED + "\n" + ROOF + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Path target = folder.resolve("out.ndjson");
        Files.writeString(target, "from before");

        assertThat(run("batch", "--lang", "en", in.toString(), target.toString()))
                .isEqualTo(1);
        List<JsonNode> decided =
                Files.readAllLines(target).stream().map(JSON::readTree).toList();
        assertThat(decided).extracting(line -> line.get("line").asInt()).containsExactly(1, 4);
        assertThat(decided.get(1).at("/responsibility/warrantyClass").asString())
                .isEqualTo("A");
        JsonNode fault = JSON.readTree(Files.readString(folder.resolve("out.ndjson.faults")));
        assertThat(fault.get("line").asInt()).isEqualTo(3);
        assertThat(fault.get("errors").get(0).asString()).startsWith("/complaint/kind UNKNOWN_CODE");
        assertThat(fault.get("text").asString()).isEqualTo(MISTYPED);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("2 decided, 1 faulty (see `").contains("Warranty class: Class A 2");
    }

    @Test
    void leavesReasonsOutWhereNobodyWantsThem() throws IOException {
        Path in = folder.resolve("in.ndjson");
        Files.writeString(in, ROOF + "\n");
        Path whole = folder.resolve("whole.ndjson");
        Path bare = folder.resolve("bare.ndjson");

        assertThat(run("batch", in.toString(), whole.toString())).isZero();
        assertThat(run("batch", "--no-reasons", in.toString(), bare.toString())).isZero();
        String line = Files.readString(whole);
        assertThat(Files.readString(bare)).isEqualTo(line.substring(0, line.indexOf(",\"because\":[")) + "}\n");
    }

    @Test
    void givesALedgerBackWithItsDecisions() throws IOException {
        Path in = folder.resolve("台账.csv");
        Files.writeString(in, """
            澜山报修台账,,,,
            事项类型,报修部位（必填）,报告时间,竣工验收合格日,估算费用,备注
            报修,外墙渗漏,2026年3月5日,2024/6/28,"1,200元",=1+1
            报修,屋顶漏,2026-03-05,,,
            合计,,,,1200,
            """);
        Path target = folder.resolve("结果.csv");

        assertThat(run("batch", "--lang", "zh", in.toString(), target.toString()))
                .isEqualTo(1);
        List<String> lines = Files.readAllLines(target);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).contains("备注,决策：要改的地方,").contains(",决策：责任方,");
        assertThat(lines.get(2))
                .startsWith("报修,外墙渗漏,2026年3月5日,2024/6/28,\"1,200元\",=1+1,,\"在保修期内，暂由施工单位承担，A 类；1,200 元由副总经理批准；3 月 6"
                        + " 日前现场勘察。\",")
                .contains(",A类,");
        assertThat(lines.get(3)).contains("没有“屋顶漏”；是不是：屋面漏水");
        assertThat(lines.get(4)).isEqualTo("合计,,,,1200,");
        assertThat(Files.readString(folder.resolve("结果.csv.faults"))).contains("B4 UNKNOWN_CODE 报修部位");
        assertThat(err.toString()).contains("决策 1 件，有错 1 件");
    }

    @Test
    void saysWhichHeadingIsMissing() throws IOException {
        Path in = folder.resolve("in.csv");
        Files.writeString(in, "报修部位,备注\n外墙渗漏,x\n");

        assertThat(run("batch", "--lang", "en", in.toString())).isEqualTo(2);
        assertThat(err.toString()).endsWith("A1 Kind: is not a column: a heading \"Kind\" is required\n");
        assertThat(run("batch", in.toString(), folder.resolve("out.xlsx").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("OUT must end as IN does");
    }

    @Test
    void asksAnyQuestion() throws IOException {
        Path in = folder.resolve("amounts.ndjson");
        Files.writeString(in, "{\"amount\": 12000}\n");

        assertThat(run("batch", "--question", "approval", in.toString())).isZero();
        assertThat(JSON.readTree(out.toString()).get("tier").asInt()).isEqualTo(3);
        assertThat(run("batch", "--question", "nonsense", in.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no question `nonsense`");
    }

    @Test
    void saysThatGoingOnNeedsAFile() throws IOException {
        assertThat(run("batch", "--resume", "-")).isEqualTo(2);
        assertThat(err.toString()).contains("--resume needs OUT");
    }

    @Test
    void drawsHowFarItHasCome() {
        assertThat(ProgressBar.line(0.25, 30_000, 2, Language.EN))
                .isEqualTo("[######------------------] 25 %  30,000 lines  15,000/s  0:06 left");
        assertThat(ProgressBar.line(null, 30_000, 2, Language.ZH)).isEqualTo("30,000 行  15,000 行/秒");
    }

    private int run(String... arguments) {
        return CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
