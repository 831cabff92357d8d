package io.baoxiu.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.Reason;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every decision says why: each of its parts stands on a row or a rule, with its clause, in the caller's language. */
class ReasonsTest {

    private static final List<String> SECTIONS = List.of(
            "severity", "warranty", "responsibility", "execution", "approval", "settlement", "deadlines", "missing");
    private static final Engine ENGINE = new Engine(ShippedRules.rules());
    private static final List<Facts> FACTS =
            Stream.generate(new RandomFacts(11)::next).limit(2_000).toList();
    private static final Map<Language, List<Decision>> DECISIONS = new ConcurrentHashMap<>();

    @Test
    void everySectionThatIsConcludedCitesSomething() {
        for (Decision decision : decisions(Language.ZH)) {
            assertThat(decision.because()).extracting(Reason::section).containsAll(concluded(decision));
        }
    }

    @Test
    void nothingIsCitedForASectionThatIsAbsent() {
        for (Decision decision : decisions(Language.ZH)) {
            assertThat(concluded(decision))
                    .containsAll(
                            decision.because().stream().map(Reason::section).toList());
        }
    }

    @Test
    void reasonsComeInTheOrderOfTheSectionsAndOnceEach() {
        for (Decision decision : decisions(Language.EN)) {
            assertThat(decision.because())
                    .isSortedAccordingTo(
                            (one, other) -> SECTIONS.indexOf(one.section()) - SECTIONS.indexOf(other.section()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aReasonIsARowOrARuleAndHasAClauseAndASentence() {
        assertThat(decisions(Language.ZH).stream()
                        .flatMap(decision -> decision.because().stream())
                        .distinct())
                .isNotEmpty()
                .allSatisfy(reason -> {
                    assertThat(reason.table() == null).isEqualTo(reason.rule() != null);
                    assertThat(reason.table() == null).isEqualTo(reason.row() == null);
                    assertThat(reason.clause()).isNotBlank();
                    assertThat(reason.text()).isNotBlank();
                });
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatIsCitedStandsInTheWorkbookWithThatClauseAndSentence(Language language) {
        assertThat(decisions(language).stream()
                        .flatMap(decision -> decision.because().stream())
                        .filter(reason -> reason.table() != null)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(reason -> {
                    Row row = cited(reason);
                    assertThat(reason.clause()).isEqualTo(row.clause());
                    assertThat(reason.text()).isEqualTo(language == Language.ZH ? row.textZh() : row.textEn());
                });
    }

    @Test
    void bothLanguagesCiteTheSameInTheirOwnWords() {
        List<Decision> chinese = decisions(Language.ZH);
        List<Decision> english = decisions(Language.EN);
        for (int i = 0; i < FACTS.size(); i++) {
            assertThat(places(chinese.get(i))).isEqualTo(places(english.get(i)));
            assertThat(chinese.get(i).because()).extracting(Reason::text).allMatch(ReasonsTest::isChinese);
            assertThat(english.get(i).because()).extracting(Reason::text).noneMatch(ReasonsTest::isChinese);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionSaysWhy(Question question) {
        RandomQuestions random = new RandomQuestions(3);
        for (int i = 0; i < 200; i++) {
            Answer answer = ENGINE.answer(question, random.next(question), Language.ZH);
            boolean nothingFollows = answer.equals(new FollowUpAnswer(List.of(), List.of()));
            assertThat(answer.because().isEmpty()).isEqualTo(nothingFollows);
        }
    }

    private static List<Decision> decisions(Language language) {
        return DECISIONS.computeIfAbsent(language, ReasonsTest::decided);
    }

    private static List<Decision> decided(Language language) {
        return FACTS.stream()
                .map(facts -> (Decision) ENGINE.answer(Question.DECISION, facts, language))
                .toList();
    }

    private static List<String> concluded(Decision decision) {
        List<String> concluded = new ArrayList<>(List.of("severity", "responsibility", "deadlines"));
        add(concluded, "warranty", decision.warranty() != null);
        add(concluded, "execution", decision.execution() != null);
        add(concluded, "approval", decision.approval() != null);
        add(concluded, "settlement", decision.settlement() != null);
        add(concluded, "missing", !decision.missing().isEmpty());
        return concluded;
    }

    private static void add(List<String> concluded, String section, boolean there) {
        if (there) {
            concluded.add(section);
        }
    }

    private static Row cited(Reason reason) {
        return ShippedRules.tables().get(Objects.requireNonNull(reason.table())).rows().stream()
                .filter(row -> reason.row() != null && row.number() == reason.row())
                .findFirst()
                .orElseThrow();
    }

    private static List<Reason> places(Decision decision) {
        return decision.because().stream()
                .map(reason ->
                        new Reason(reason.section(), reason.table(), reason.row(), reason.rule(), reason.clause(), ""))
                .toList();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
