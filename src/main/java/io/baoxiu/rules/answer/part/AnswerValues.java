package io.baoxiu.rules.answer.part;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Result;
import io.baoxiu.rules.Values;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer as Java values instead of JSON. */
public final class AnswerValues {

    private AnswerValues() {}

    public static List<@Nullable Object> of(Collection<AnswerPart> parts, Case about) {
        List<@Nullable Object> values = new ArrayList<>(parts.size());
        parts.forEach(part -> values.add(of(part, about)));
        return values;
    }

    private static @Nullable Object of(AnswerPart part, Case about) {
        if (part instanceof AnswerPart.Group group) {
            Term nullWhile = group.nullWhile();
            return nullWhile != null && about.value(nullWhile) == null
                    ? null
                    : of(group.parts().values(), about);
        } else if (part instanceof AnswerPart.Entries entries) {
            List<List<@Nullable Object>> all = new ArrayList<>();
            for (Result entry : entries.entries(about)) {
                all.add(of(entries, entry));
            }
            return all;
        }
        return known(about, ((AnswerPart.Value) part).term());
    }

    private static List<@Nullable Object> of(AnswerPart.Entries entries, Result entry) {
        List<@Nullable Object> values = new ArrayList<>(entries.told().size());
        entries.told().values().forEach(term -> values.add(known(entry, term)));
        return values;
    }

    /** An unknown list is empty. */
    private static @Nullable Object known(Values of, Term term) {
        Object value = of.value(term);
        return value == null && term.type() instanceof ValueType.ListOf ? List.of() : value;
    }
}
