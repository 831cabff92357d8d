package io.baoxiu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands where the shell matters: pipes, full disks, closed streams, locales. */
@EnabledOnOs(OS.LINUX)
class ShellTest {

    private static final String COMPLAINT =
            "{\"complaint\": {\"kind\": \"CONSULTATION\", \"reportedAt\": \"2026-03-02\"}}";

    @TempDir
    private Path folder;

    private CommandProcess shell;

    @BeforeEach
    void write() throws IOException {
        shell = new CommandProcess(folder);
        Files.writeString(folder.resolve("one.json"), COMPLAINT + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baoxiu decide one.json > /dev/full",
                "baoxiu batch one.json > /dev/full",
                "baoxiu --help > /dev/full",
                "baoxiu --version > /dev/full",
                "baoxiu decide one.json >&-",
            })
    void saysThatTheOutputCannotBeWritten(String command) throws Exception {
        var outcome = shell.run(command);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("baoxiu: cannot write: ").hasLineCount(1);
    }

    /** The input has no end, so it has to stop by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"| head -1", "> /dev/full"})
    void decidesNoMoreThanAnybodyReads(String end) throws Exception {
        var outcome =
                shell.run("yes \"$(cat one.json)\" 2>/dev/null | baoxiu batch - " + end + "; exit ${PIPESTATUS[1]}");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("baoxiu: cannot write: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "batch", "replay"})
    void saysThatStandardInputIsClosed(String command) throws Exception {
        var outcome = shell.run("baoxiu " + command + " - <&-");

        assertThat(outcome)
                .isEqualTo(new CommandProcess.Outcome(2, "", "baoxiu: cannot read: standard input is closed\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
    void readsFilesAndFoldersWithChineseNames(String locale) throws Exception {
        Path tables = Files.createDirectories(folder.resolve("决策 表"));
        Files.copy(Path.of("decision-tables/early-warning.xlsx"), tables.resolve("early-warning.xlsx"));
        Files.copy(folder.resolve("one.json"), tables.resolve("投诉.json"));

        assertThat(shell.run("LC_ALL=" + locale + " baoxiu decide --tables '决策 表' '决策 表/投诉.json'"))
                .returns(0, CommandProcess.Outcome::code)
                .returns("", CommandProcess.Outcome::err);
        assertThat(shell.run("LC_ALL=" + locale + " baoxiu check '" + tables + "'")
                        .code())
                .isZero();
        assertThat(shell.run("LC_ALL=" + locale + " baoxiu decide --lang en '决策 表/无.json'"))
                .isEqualTo(new CommandProcess.Outcome(2, "", "baoxiu: there is no file `决策 表/无.json`\n"));
    }

    @Test
    void namesAWorkbookByItsChineseNameWhateverTheLocale() throws Exception {
        Files.copy(Path.of("decision-tables/early-warning.xlsx"), folder.resolve("early-warning - 副本.xlsx"));

        assertThat(shell.run("LC_ALL=C baoxiu check --lang zh 'early-warning - 副本.xlsx'")
                        .out())
                .startsWith("early-warning - 副本.xlsx");
    }

    @Test
    void speaksTheEncodingOfTheConsole() throws Exception {
        Files.writeString(folder.resolve("early-warning.xlsx"), "no workbook");
        Charset gbk = Charset.forName("GBK");

        assertThat(shell.with("-Dstdout.encoding=GBK")
                        .run("baoxiu check --lang zh early-warning.xlsx", gbk)
                        .out())
                .contains("请从表格程序另存为");
        assertThat(shell.run("baoxiu decide --lang zh 无.json", gbk).err()).contains("无.json");
        assertThat(shell.with("-Dstdout.encoding=US-ASCII")
                        .run("baoxiu check --lang zh early-warning.xlsx")
                        .out())
                .contains("请从表格程序另存为");
    }
}
