package io.baoxiu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say is there in both languages. */
class PageWordsTest {

    private static final Path WORKBENCH = Path.of("src/main/resources/workbench");
    private static final Pattern USED = Pattern.compile("#\\{([a-z0-9.]+)");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Stream<Path> chinese() throws IOException {
        return Files.list(WORKBENCH.resolve("words"))
                .filter(file -> file.toString().endsWith("_zh.properties"));
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void areThereInBothLanguagesWithTheSamePlaces(Path file) throws IOException {
        assertThat(places(Path.of(file.toString().replace("_zh.", "_en.")))).isEqualTo(places(file));
    }

    @Test
    void areThereForEveryTemplate() throws IOException {
        var known = new TreeSet<String>();
        for (Path file : chinese().toList()) {
            known.addAll(places(file).keySet());
        }
        var used = new TreeSet<String>();
        try (Stream<Path> pages = Files.list(WORKBENCH.resolve("pages"))) {
            for (Path page : pages.toList()) {
                USED.matcher(Files.readString(page)).results().forEach(use -> used.add(use.group(1)));
            }
        }

        assertThat(used).hasSizeGreaterThan(20);
        assertThat(known).containsAll(used);
    }

    private static Map<String, String> places(Path file) throws IOException {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        var places = new TreeMap<String, String>();
        words.stringPropertyNames().forEach(key -> {
            String text = words.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            String named = PLACE.matcher(text)
                    .results()
                    .map(place -> place.group())
                    .sorted()
                    .distinct()
                    .toList()
                    .toString();
            if (!named.equals("[]")) {
                assertThat(text).as(key).doesNotContainPattern(LONE_APOSTROPHE);
            }
            places.put(key, named);
        });
        return places;
    }
}
