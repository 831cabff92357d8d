package io.baoxiu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code baoxiu diff} of vocabularies, as an analyst runs it. */
class VocabularyDiffTest {

    @TempDir
    private Path folder;

    private Path changed;
    private Path shipped;

    @BeforeEach
    void write() throws IOException {
        changed = folder.resolve("new").resolve("vocabulary.xlsx");
        shipped = folder.resolve("old").resolve("vocabulary.xlsx");
        Files.createDirectories(changed.getParent());
        Files.createDirectories(shipped.getParent());
        Files.write(
                changed,
                Words.shipped()
                        .with("lists", Map.of("list", "rhythm", "code", "DAILY", "zh", "每日", "en", "Daily"))
                        .changing("terms", "path", "staff.occurrence", "maximum", "2000")
                        .changing("questions", "question", "staff-fine", "en", "Fines")
                        .without("clauses", "short", "R1998")
                        .file()
                        .content());
        Files.write(shipped, Words.shipped().file().content());
    }

    @Test
    void tellsEachRowThatSaysSomethingElse() {
        assertThat(run("--lang", "en", shipped.toString(), changed.toString()))
                .containsExactly(
                        "1",
                        "vocabulary terms staff.occurrence: maximum 1000 -> 2000",
                        "vocabulary lists rhythm DAILY added: zh 每日, en Daily",
                        "vocabulary questions staff-fine: en Fine for a breach -> Fines",
                        "vocabulary clauses R1998 removed: zh 商品住宅实行住宅质量保证书和住宅使用说明书制度的规定（1998年）,"
                                + " en Rule on quality certificates and manuals for commodity homes (1998),"
                                + " where 建房〔1998〕102号");
    }

    @Test
    void tellsItInChinese() {
        assertThat(run("--lang", "zh", shipped.toString(), changed.toString()))
                .containsExactly(
                        "1",
                        "vocabulary terms staff.occurrence：maximum 1000 -> 2000",
                        "vocabulary lists rhythm DAILY 新增：zh 每日，en Daily",
                        "vocabulary questions staff-fine：en Fine for a breach -> Fines",
                        "vocabulary clauses R1998 删去：zh 商品住宅实行住宅质量保证书和住宅使用说明书制度的规定（1998年），"
                                + "en Rule on quality certificates and manuals for commodity homes (1998)，"
                                + "where 建房〔1998〕102号");
    }

    @Test
    void tellsItToPrograms() {
        List<String> printed = run("--json", shipped.toString(), changed.toString());
        JsonNode difference = JsonMapper.shared().readTree(String.join("\n", printed.subList(1, printed.size())));

        assertThat(printed).startsWith("1");
        assertThat(difference.size()).isEqualTo(1);
        assertThat(difference.at("/0/table").asString()).isEqualTo("vocabulary");
        assertThat(difference.at("/0/lists").toString())
                .isEqualTo(
                        "[{\"before\":null,\"after\":{\"list\":\"rhythm\",\"code\":\"DAILY\",\"zh\":\"每日\",\"en\":\"Daily\"}}]");
        assertThat(difference.at("/0/terms/0/before/maximum").asString()).isEqualTo("1000");
        assertThat(difference.at("/0/terms/0/after/maximum").asString()).isEqualTo("2000");
        assertThat(difference.at("/0/questions/0/after/en").asString()).isEqualTo("Fines");
        assertThat(difference.at("/0/clauses/0/after").isNull()).isTrue();
    }

    @Test
    void findsNoneBetweenTheSameTwo() {
        assertThat(run(shipped.toString(), shipped.toString())).containsExactly("0");
        assertThat(run("decision-tables", shipped.toString())).containsExactly("0");
    }

    /** The exit code, then what was printed, line by line. */
    private static List<String> run(String... arguments) {
        var out = new StringWriter();
        String[] all = new String[arguments.length + 1];
        all[0] = "diff";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int code = CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(out, true), all);
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(String.valueOf(code)),
                        out.toString().lines())
                .toList();
    }
}
