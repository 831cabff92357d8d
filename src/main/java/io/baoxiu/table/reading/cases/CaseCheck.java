package io.baoxiu.table.reading.cases;

import static io.baoxiu.table.Finding.Code.CASE_FAILED;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import io.baoxiu.table.cell.CellWords;
import io.baoxiu.table.reading.cases.TableCase.Expectation;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a table's worked cases with its simple evaluation. */
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
        List<Expectation> differ = worked.expected().stream()
                .filter(expectation ->
                        !Objects.equals(meaning(concluded(expectation.term(), hits)), meaning(expectation.value())))
                .toList();
        if (!differ.isEmpty()) {
            failed(differ, hits);
        }
    }

    static List<Row> hits(DecisionTable table, TableCase worked, Map<Term, Object> defaults) {
        Map<Term, @Nullable Object> values = new HashMap<>(defaults);
        values.putAll(worked.inputs());
        return table.hits(values::get);
    }

    /** Reports one finding for all differences of a case, as one change resolves it. */
    private void failed(List<Expectation> differ, List<Row> hits) {
        Map<String, String> came = new LinkedHashMap<>();
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Expectation one : differ) {
            Term term = one.term();
            Object value = concluded(term, hits);
            came.put(term.path(), text(value, term, Labelling.CODE));
            zh.add("“" + term.label().zh() + "”得出 " + shown(value, term, Labelling.ZH) + "，但应为 "
                    + shown(one.value(), term, Labelling.ZH));
            en.add(term.label().en() + ": expected " + shown(one.value(), term, Labelling.EN)
                    + ", but what came out is " + shown(value, term, Labelling.EN));
        }
        report.errorAt(
                CASE_FAILED,
                differ.stream().map(Expectation::cell).toList(),
                new Message(
                        String.join("；", zh) + by(hits, "；命中第 ", " 行"),
                        String.join("; ", en) + by(hits, "; by row ", "")),
                came.size() == 1 ? List.copyOf(came.values()) : List.of(came));
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

    /** Normalizes a value: nothing, an empty list and a list of nothing are equal. */
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

    /** The defaults of facts that have one. */
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
