package io.baoxiu.analysis.check;

import io.baoxiu.table.Tables;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may approve how much (CSP 3.6.1), according to the table of authorities. */
final class ApprovalLimits {

    private static final String TABLE = "approval-authority";
    private static final String OFFICE = "approver";
    private static final String HIGHEST = "authority.highestTier";

    private ApprovalLimits() {}

    /** The highest tier of each office. */
    static Map<Object, Long> highestTiers(Tables tables) {
        Map<Object, Long> highest = new HashMap<>();
        tables.find(TABLE).ifPresent(table -> {
            Term highestTier = tables.vocabulary().term(HIGHEST);
            for (String office : offices(tables)) {
                table.hits(term -> term.path().equals(OFFICE) ? office : null).stream()
                        .map(row -> table.outcome(row, highestTier))
                        .forEach(tier -> {
                            if (tier instanceof Long known) {
                                highest.put(office, known);
                            }
                        });
            }
        });
        return highest;
    }

    private static List<String> offices(Tables tables) {
        return tables.vocabulary()
                .find(OFFICE)
                .map(term -> term.type() instanceof ValueType.Code code ? code.codes() : List.<String>of())
                .orElse(List.of());
    }
}
