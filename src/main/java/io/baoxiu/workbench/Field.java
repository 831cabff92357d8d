package io.baoxiu.workbench;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.TypeName;
import io.baoxiu.vocabulary.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, made of a fact of the vocabulary.
 *
 * @param name of the fact in requests of the question
 * @param id for what describes it
 * @param type as the vocabulary calls it
 * @param unit behind its figure; may be empty
 * @param options those of a code; empty for everything else
 * @param text what stands in it
 * @param fault what is wrong with that
 */
record Field(
        String name,
        String id,
        String type,
        String label,
        String unit,
        boolean required,
        List<Option> options,
        String text,
        @Nullable String fault) {

    /** @param chosen whether the field has it */
    record Option(String code, String label, boolean chosen) {}

    /** Those of a question, by their names and in its order. */
    static Map<String, Field> of(
            Question question, Map<String, String> typed, Map<String, String> faults, Language language) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Named fact : question.facts()) {
            String text = typed.getOrDefault(fact.name(), "");
            fields.put(
                    fact.name(),
                    new Field(
                            fact.name(),
                            fact.name().replace('.', '-'),
                            TypeName.of(fact.term().type()).written(),
                            fact.term().label().in(language),
                            unit(fact.term(), language),
                            question.required().contains(fact.term()),
                            options(fact.term(), text, language),
                            text,
                            faults.get(fact.name())));
        }
        return fields;
    }

    /** A unit is written in both languages: 元 yuan. */
    static String unit(Term term, Language language) {
        int blank = term.unit().indexOf(' ');
        if (blank < 0) {
            return term.unit();
        }
        return language == Language.ZH
                ? term.unit().substring(0, blank)
                : term.unit().substring(blank + 1);
    }

    private static List<Option> options(Term term, String text, Language language) {
        return term.elementType() instanceof ValueType.Code code
                ? code.codes().stream()
                        .map(one -> new Option(
                                one, code.list().label(one).orElseThrow().in(language), one.equals(text)))
                        .toList()
                : List.of();
    }
}
