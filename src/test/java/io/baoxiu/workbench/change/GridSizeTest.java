package io.baoxiu.workbench.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a spreadsheet program would do is small enough to be read: blank lines and comments are not counted. */
class GridSizeTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/workbench/files/change");
    private static final List<String> AS_A_SPREADSHEET =
            List.of("grid", "keys", "ranges", "clipboard", "editor", "sheet");
    private static final int MOST = 600;

    @Test
    void cellsRangesKeysFillClipboardAndUndoAreFewLines() throws IOException {
        long lines = 0;
        for (String module : AS_A_SPREADSHEET) {
            lines += Files.readAllLines(SCRIPTS.resolve(module + ".js")).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .count();
        }

        assertThat(lines).isLessThanOrEqualTo(MOST);
    }
}
