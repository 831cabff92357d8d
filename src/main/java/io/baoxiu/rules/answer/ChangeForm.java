package io.baoxiu.rules.answer;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Result;
import io.baoxiu.rules.answer.part.AnswerPart;
import io.baoxiu.rules.answer.part.JsonValues;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of an answer whose change counts for alternatives, in the order of the answer. */
final class ChangeForm {

    private final Provisions provisions;
    private final List<Changeable> all = new ArrayList<>();

    private ChangeForm(Provisions provisions) {
        this.provisions = provisions;
    }

    static List<Changeable> of(AnswerPart.Group answer, Provisions provisions) {
        var form = new ChangeForm(provisions);
        form.group(answer, "", Set.of());
        return List.copyOf(form.all);
    }

    private void group(AnswerPart.Group group, String path, Set<Term> guards) {
        Set<Term> inner = new HashSet<>(guards);
        if (group.nullWhile() != null) {
            inner.add(group.nullWhile());
        }
        group.parts().forEach((name, part) -> {
            String at = path.isEmpty() ? name : path + "." + name;
            if (part instanceof AnswerPart.Group nested) {
                group(nested, at, inner);
            } else if (part instanceof AnswerPart.Entries entries) {
                entries(entries, at, inner);
            } else if (part instanceof AnswerPart.Value value && Changeable.counts(value.term())) {
                add(
                        at,
                        List.of(value.term()),
                        inner,
                        Set.of(),
                        about -> told(about, value.term()),
                        JsonValues.writer(value.term().type()));
            }
        });
    }

    private static @Nullable Object told(Case about, Term term) {
        Object value = about.value(term);
        return value == null && term.type() instanceof ValueType.ListOf ? List.of() : value;
    }

    private void entries(AnswerPart.Entries entries, String path, Set<Term> guards) {
        Provisions.Entries said = provisions.entries().get(entries.own().get(0).group());
        Set<Term> needs = new HashSet<>(entries.own());
        if (said != null) {
            said.countedAs().forEach((as, of) -> {
                Term term = Objects.requireNonNull(entries.own().stream()
                        .filter(own -> own.path().equals(of))
                        .findFirst()
                        .orElseThrow());
                add(
                        as.replace('/', '.'),
                        List.of(term),
                        guards,
                        needs,
                        about -> column(about, entries, term),
                        JsonValues.writer(new ValueType.ListOf(term.type())));
            });
            return;
        }
        Map<String, Term> columns = entries.told().entrySet().stream()
                .filter(told -> Changeable.countsInEntries(told.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        if (!columns.isEmpty()) {
            add(
                    path,
                    List.copyOf(columns.values()),
                    guards,
                    needs,
                    about -> rows(about, entries, columns),
                    rowsWriter(columns));
        }
    }

    private static List<@Nullable Object> column(Case about, AnswerPart.Entries entries, Term term) {
        return new ArrayList<>(
                entries.entries(about).stream().map(entry -> entry.value(term)).toList());
    }

    private static List<List<@Nullable Object>> rows(
            Case about, AnswerPart.Entries entries, Map<String, Term> columns) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Result entry : entries.entries(about)) {
            List<@Nullable Object> row = new ArrayList<>();
            columns.values().forEach(term -> row.add(entry.value(term)));
            rows.add(row);
        }
        return rows;
    }

    private static JsonValues.Writer rowsWriter(Map<String, Term> columns) {
        List<AnswerPart.Named> named = columns.entrySet().stream()
                .map(told -> new AnswerPart.Named(told.getKey(), told.getValue()))
                .toList();
        return (value, json) -> {
            json.begin('[');
            for (Object row : (List<?>) value) {
                json.begin('{');
                for (int column = 0; column < named.size(); column++) {
                    named.get(column).write(((List<?>) row).get(column), json);
                }
                json.end('}');
            }
            json.end(']');
        };
    }

    private void add(
            String path,
            List<Term> terms,
            Set<Term> guards,
            Set<Term> made,
            Function<Case, @Nullable Object> told,
            JsonValues.Writer writer) {
        Set<Term> needs = new HashSet<>(terms);
        needs.addAll(made);
        needs.addAll(guards);
        all.add(new Changeable(
                path,
                terms,
                needs,
                about -> guards.stream().anyMatch(guard -> about.value(guard) == null) ? null : told.apply(about),
                writer));
    }
}
