package io.baoxiu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import io.baoxiu.Program;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command in a shell, as people type it: {@code baoxiu} stands for the program. */
final class CommandProcess {

    private static final String BAOXIU = """
            baoxiu() { "$JAVA" $OPTIONS -cp "$CP" %s "$@"; }
            """.formatted(Baoxiu.class.getName());

    private final Path folder;
    private String options = "";

    /** @param folder where the shell works */
    CommandProcess(Path folder) {
        this.folder = folder;
    }

    CommandProcess with(String javaOption) {
        options = javaOption;
        return this;
    }

    /** What came of it. */
    record Outcome(int code, String out, String err) {}

    Outcome run(String script) throws IOException, InterruptedException {
        return run(script, StandardCharsets.UTF_8);
    }

    Outcome run(String script, Charset charset) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "", ".out");
        Path err = Files.createTempFile(folder, "", ".err");
        var shell = new ProcessBuilder("bash", "-o", "pipefail", "-c", BAOXIU + script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        shell.environment()
                .putAll(Map.of(
                        "JAVA", Program.JAVA, "CP", Program.classPath(), "OPTIONS", Program.options() + " " + options));
        Process process = shell.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(script).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out, charset), Files.readString(err, charset));
    }
}
