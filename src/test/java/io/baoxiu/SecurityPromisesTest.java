package io.baoxiu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each promise of SECURITY.md names tests, and there are such tests. */
class SecurityPromisesTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void areHeldByTestsThatExist() throws IOException {
        List<String> promises = Files.readAllLines(Path.of("SECURITY.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Promise"))
                .toList();

        assertThat(promises)
                .hasSizeGreaterThan(10)
                .allMatch(promise -> NAMED.matcher(promise).find());
        for (String promise : promises) {
            assertThat(NAMED.matcher(promise).results().toList())
                    .allSatisfy(named -> assertThat(source(named.group(1)))
                            .as(named.group())
                            .contains("\n    void " + named.group(2) + "("));
        }
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + test));
            return Files.readString(file);
        }
    }
}
