package io.baoxiu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in Chinese has the signs of Chinese, and one word for one thing. */
class ChineseWordsTest {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final Pattern EXPRESSION = Pattern.compile("\\[0-9]|\\.\\*|日\\?|元\\?");
    private static final Pattern HALF_A_SIGN =
            Pattern.compile("[\\u4e00-\\u9fff”）][,;:!?(]|[,;:!?)] ?[\\u4e00-\\u9fff]|` \\(|[\\u4e00-\\u9fff]\\.( |$)");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "rules"})
    void hasFullWidthSigns(String place) {
        assertThat(files(place).flatMap(ChineseWordsTest::texts))
                .filteredOn(text -> CHINESE.matcher(text).find())
                .filteredOn(text -> !EXPRESSION.matcher(text).find())
                .filteredOn(text -> HALF_A_SIGN.matcher(text).find())
                .isEmpty();
    }

    @Test
    void callsATierAnOfficeAndADecisionByOneWordEach() {
        List<String> others = List.of("档次", "职位", "权限级别", "的决定", "次决定");

        assertThat(Stream.of("src/main/java", "rules", "docs", "README.zh-CN.md")
                        .flatMap(ChineseWordsTest::files))
                .allSatisfy(text -> assertThat(others).noneMatch(text::contains));
    }

    private static Stream<String> texts(String file) {
        return TEXT.matcher(file).results().map(MatchResult::group);
    }

    private static Stream<String> files(String place) {
        try (Stream<Path> files = Files.walk(Path.of(place))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|drl|yaml|md)"))
                    .map(ChineseWordsTest::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
