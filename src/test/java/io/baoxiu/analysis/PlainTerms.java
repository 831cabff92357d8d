package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The terms of a part, read from the rows of both tables one by one. */
public record PlainTerms(DecisionTable periods, DecisionTable local) {

    /** Whose, from which day, in what, how long, and where the length stands. */
    record Term(
            String of, String from, String unit, @Nullable Long length, String place) {

        boolean isOf(String whose, String start, String counted) {
            return of.equals(whose)
                    && from.equals(start)
                    && unit.equals(counted)
                    && (length != null || unit.equals("DESIGN_LIFE"));
        }

        long lasting() {
            return Objects.requireNonNullElse(length, 0L);
        }
    }

    List<Term> under(Map<String, @Nullable Object> facts) {
        Row part = periods.hits(term -> facts.get(term.path())).get(0);
        Map<String, @Nullable Object> row = said(periods, part);
        List<Term> terms = new ArrayList<>();
        Term contractors = column("CONTRACTOR", "COMPLETION", "contractor", "D", part, row);
        terms.add(contractors);
        if ("RESIDENTIAL".equals(facts.get("unit.use"))) {
            terms.add(column("OWNER", "DELIVERY", "floor", "F", part, row));
        }
        terms.add(column("OWNER", "DELIVERY", "promise", "H", part, row));
        for (Row rule : local.hits(term -> facts.get(term.path()))) {
            Map<String, @Nullable Object> said = said(local, rule);
            String of = String.valueOf(said.get("localTerms.of"));
            String from = String.valueOf(said.get("localTerms.from"));
            String unit = String.valueOf(said.get("localTerms.unit"));
            terms.add(
                    unit.equals("AS_CONTRACTOR")
                            ? new Term(of, from, contractors.unit, contractors.length, contractors.place)
                            : new Term(
                                    of,
                                    from,
                                    unit,
                                    (Long) said.get("localTerms.length"),
                                    "local-warranty!M" + rule.number()));
        }
        return terms;
    }

    private static Term column(
            String of, String from, String name, String column, Row part, Map<String, @Nullable Object> said) {
        return new Term(
                of,
                from,
                String.valueOf(said.get("warranty." + name + "Term")),
                (Long) said.get("warranty." + name + "Length"),
                "warranty-periods!" + column + part.number());
    }

    private static Map<String, @Nullable Object> said(DecisionTable table, Row row) {
        Map<String, @Nullable Object> said = new HashMap<>();
        for (int i = 0; i < table.outcomes().size(); i++) {
            said.put(table.outcomes().get(i).term().path(), row.outcomes().get(i));
        }
        return said;
    }

    /** Where the longest terms of a kind stand if none reaches a length; nothing when one does. */
    public Set<String> below(Map<String, @Nullable Object> facts, String of, String from, String unit, long least) {
        List<Term> terms = under(facts);
        Row part = periods.hits(term -> facts.get(term.path())).get(0);
        Set<String> partsRow = Set.of("warranty-periods!B" + part.number());
        if (of.equals("CONTRACTOR") && terms.get(0).unit.equals("AS_AGREED")) {
            return partsRow;
        }
        List<Term> counting =
                terms.stream().filter(term -> term.isOf(of, from, unit)).toList();
        long longest = counting.stream().mapToLong(Term::lasting).max().orElse(-1);
        return longest >= least
                ? Set.of()
                : counting.isEmpty()
                        ? partsRow
                        : counting.stream()
                                .filter(term -> term.lasting() == longest)
                                .map(Term::place)
                                .collect(Collectors.toSet());
    }
}
