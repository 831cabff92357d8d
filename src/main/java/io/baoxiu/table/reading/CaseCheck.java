package io.baoxiu.table.reading;

import static io.baoxiu.table.Finding.Code.CASE_FAILED;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import io.baoxiu.table.cell.CellWords;
import io.baoxiu.table.reading.TableCase.Expectation;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a table's worked cases through a plain reading of it. */
final class CaseCheck {

    private final DecisionTable table;
    private final Map<Term, Object> defaults;
    private final Report report;

    CaseCheck(DecisionTable table, Vocabulary vocabulary, Report report) {
        this.table = table;
        this.defaults = defaults(vocabulary);
        this.report = report;
    }

    void run(TableCase worked) {
        List<Row> hits = hits(table, worked, defaults);
        worked.expected().forEach(expectation -> compare(expectation, hits));
    }

    static List<Row> hits(DecisionTable table, TableCase worked, Map<Term, Object> defaults) {
        Map<Term, @Nullable Object> values = new HashMap<>(defaults);
        values.putAll(worked.inputs());
        return table.hits(values::get);
    }

    private void compare(Expectation expectation, List<Row> hits) {
        Term term = expectation.term();
        Object came = concluded(term, hits);
        Object expected = expectation.value();
        if (!Objects.equals(meaning(came), meaning(expected))) {
            report.error(
                    CASE_FAILED,
                    expectation.cell(),
                    new Message(
                            "得出 " + shown(came, term, Labelling.ZH) + "，但应为 " + shown(expected, term, Labelling.ZH)
                                    + by(hits, "；命中第 ", " 行"),
                            "expected " + shown(expected, term, Labelling.EN) + ", but what came out is "
                                    + shown(came, term, Labelling.EN) + by(hits, "; by row ", "")),
                    List.of(text(came, term, Labelling.CODE)));
        }
    }

    private @Nullable Object concluded(Term term, List<Row> hits) {
        List<@Nullable Object> each = new ArrayList<>();
        hits.forEach(row -> each.add(table.outcome(row, term)));
        if (table.policy() != HitPolicy.COLLECT) {
            return each.isEmpty() ? null : each.get(0);
        }
        return term.type() instanceof ValueType.ListOf ? union(each, term) : each;
    }

    private static List<@Nullable Object> union(List<@Nullable Object> lists, Term term) {
        List<@Nullable Object> all = new ArrayList<>(lists.stream()
                .flatMap(list -> list instanceof Collection<?> several ? several.stream() : Stream.of())
                .distinct()
                .toList());
        if (term.elementType() instanceof ValueType.Code code) {
            all.sort(Comparator.comparing(value -> code.list().place(String.valueOf(value))));
        }
        return all;
    }

    /** Nothing, an empty list and a list of nothing mean the same. */
    private static @Nullable Object meaning(@Nullable Object value) {
        boolean nothing = value instanceof Collection<?> list && list.stream().allMatch(Objects::isNull);
        return nothing ? null : value;
    }

    private static String shown(@Nullable Object value, Term term, Labelling labels) {
        return "`" + text(value, term, labels) + "`";
    }

    private static String text(@Nullable Object value, Term term, Labelling labels) {
        CellWords words = new CellWords(labels);
        List<?> all = value instanceof List<?> list ? list : Collections.singletonList(value);
        return meaning(value) == null
                ? words.unknown()
                : all.stream()
                        .map(one -> one == null ? words.unknown() : words.said(one, term.elementType()))
                        .collect(Collectors.joining(words.separator()));
    }

    private static String by(List<Row> hits, String before, String after) {
        List<String> rows =
                hits.stream().map(row -> String.valueOf(row.number())).toList();
        return rows.isEmpty() ? "" : before + String.join(", ", rows) + after;
    }

    /** What the absence of a fact means, where it means something. */
    static Map<Term, Object> defaults(Vocabulary vocabulary) {
        Map<Term, Object> defaults = new HashMap<>();
        vocabulary.terms().forEach(term -> {
            if (term.absent() != null) {
                defaults.put(term, term.absent());
            }
        });
        return Map.copyOf(defaults);
    }
}
