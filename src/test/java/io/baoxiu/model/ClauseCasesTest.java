package io.baoxiu.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.vocabulary.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each clause below, at and above its threshold, as the engine and as the model have it. */
class ClauseCasesTest {

    private static final String CASES = "/cases/clauses.csv";
    private static final char BAR = '|';
    private static final char UNQUOTED = '\u0001';

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = CASES, delimiter = BAR, quoteCharacter = UNQUOTED)
    void theEngineDecidesSo(String name, Question question, @Nullable String stated, String expected) {
        Asked asked = Requests.read(question, ClauseCases.facts(question, stated == null ? "" : stated));
        assertComesOut(new Engine(ShippedRules.rules()).answer(question, asked, Language.ZH), expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = CASES, delimiter = BAR, quoteCharacter = UNQUOTED)
    void theModelDecidesSo(String name, Question question, @Nullable String stated, String expected) {
        Asked asked = Requests.read(question, ClauseCases.facts(question, stated == null ? "" : stated));
        assertComesOut(Model.answer(question, asked), expected);
    }

    private static void assertComesOut(Answer answer, String expected) {
        JsonNode told = JsonMapper.shared().valueToTree(answer);
        Map<String, Object> found = new LinkedHashMap<>();
        Map<String, Object> wanted = new LinkedHashMap<>();
        ClauseCases.expected(expected).forEach((path, value) -> {
            found.put(path, Plain.of(told.at("/" + path.replace('.', '/'))));
            wanted.put(path, Plain.of(value));
        });
        assertThat(found).isEqualTo(wanted);
    }
}
