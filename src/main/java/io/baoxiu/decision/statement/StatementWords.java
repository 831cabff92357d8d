package io.baoxiu.decision.statement;

import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of a printed statement, in the language of its reader. */
public record StatementWords(Language language, Vocabulary vocabulary) {

    String of(String zh, String en) {
        return new Label(zh, en).in(language);
    }

    /** The label of a code, or the code itself if the release in force does not have it. */
    @Nullable
    String coded(String path, @Nullable String code) {
        if (code == null) {
            return null;
        }
        return vocabulary
                .find(path)
                .map(Term::type)
                .flatMap(type ->
                        type instanceof ValueType.Code codes ? codes.list().label(code) : Optional.empty())
                .map(label -> label.in(language))
                .orElse(code);
    }

    String contractor(@Nullable String contractor) {
        return contractor == null ? of("未注明施工单位", "No contractor stated") : contractor;
    }
}
