package io.baoxiu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.vocabulary.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules as written, held against what each says that it needs and concludes: the order of turns stands on it. */
class RuleBookTest {

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"(.*?)\nend", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("@(needs|concludes)\\(\"([^\"]*)\"\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z.]+)\"");

    @TestFactory
    Stream<DynamicTest> aRuleNeedsAndConcludesWhatItSays() throws IOException {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.group(1), () -> assertThat(used(rule.group(2))).isSubsetOf(said(rule.group(2)))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCitesAClauseAndSpeaksBothLanguages() throws IOException {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.group(1),
                () -> assertThat(rule.group(2)).contains("@called(\"", "@clause(\"", "@zh(\"", "@en(\"")));
    }

    @Test
    void everyFileIsAUnitThatTheBuildCompiled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            Set<String> written = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".drl"))
                    .map(name -> "rules." + name.replace(".drl", "").replace("-", ""))
                    .collect(Collectors.toSet());
            assertThat(ShippedRules.premises().units())
                    .extracting(RuleUnit::name)
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void noTwoUnitsConcludeTheSame() {
        List<Term> concluded = ShippedRules.premises().units().stream()
                .flatMap(unit -> unit.concludes().stream())
                .toList();
        assertThat(concluded).doesNotHaveDuplicates();
    }

    @Test
    void whatRulesConcludeIsWhatTheVocabularyLeavesToThem() {
        Set<Term> concluded = ShippedRules.premises().units().stream()
                .flatMap(unit -> unit.concludes().stream())
                .collect(Collectors.toSet());
        Set<Term> tables = ShippedRules.tables().all().stream()
                .flatMap(table -> table.form().outcomes().stream())
                .collect(Collectors.toSet());
        Set<Term> left = ShippedRules.vocabulary().terms().stream()
                .filter(term -> term.kind() == Term.Kind.CONCLUSION && !tables.contains(term))
                .collect(Collectors.toSet());
        assertThat(concluded).isEqualTo(left);
    }

    private static Stream<MatchResult> rules() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            return files.filter(path -> path.toString().endsWith(".drl")).sorted().toList().stream()
                    .map(RuleBookTest::read)
                    .flatMap(text -> RULE.matcher(text).results());
        }
    }

    private static Set<Term> said(String rule) {
        return SAID.matcher(rule)
                .results()
                .flatMap(said -> Arrays.stream(said.group(2).split(", ")))
                .map(ShippedRules.vocabulary()::term)
                .collect(Collectors.toSet());
    }

    private static Set<Term> used(String rule) {
        Matcher quoted = QUOTED.matcher(rule.substring(rule.indexOf("\nwhen")));
        Set<Term> used = new TreeSet<>(java.util.Comparator.comparingInt(Term::index));
        quoted.results()
                .map(match -> ShippedRules.vocabulary().find(match.group(1)))
                .flatMap(Optional::stream)
                .forEach(used::add);
        return used;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
