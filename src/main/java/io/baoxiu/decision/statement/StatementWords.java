package io.baoxiu.decision.statement;

import io.baoxiu.journal.StatementCsv;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a printed statement says, in the language of its reader. */
public record StatementWords(Language language, Vocabulary vocabulary) {

    /** What people call the fields of a line, in their order. */
    private static final List<Label> FIELDS = List.copyOf(StatementCsv.FIELDS.keySet());

    private static final List<String> ENGLISH = List.of(
            "Decision",
            "Order",
            "Project",
            "Contractor",
            "Part",
            "Completed on",
            "Class",
            "Cost (yuan)",
            "Approved by",
            "Cost reviewed by",
            "From retention (yuan)",
            "Claimed (yuan)");

    String of(String zh, String en) {
        return new Label(zh, en).in(language);
    }

    String field(int place) {
        return language == Language.ZH ? FIELDS.get(place).zh() : ENGLISH.get(place);
    }

    /** A code by its label; as it stands where the release in force has no such code. */
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
