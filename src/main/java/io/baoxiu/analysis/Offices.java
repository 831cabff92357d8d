package io.baoxiu.analysis;

import io.baoxiu.table.Tables;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** Who may approve how much (CSP 3.6.1), as the table of authorities says. */
final class Offices {

    private static final Term OFFICE = Vocabulary.term("approver");
    private static final Term HIGHEST = Vocabulary.term("authority.highestTier");

    private Offices() {}

    /** The highest tier of each office. */
    static Map<Object, Long> highestTiers(Tables tables) {
        Map<Object, Long> highest = new HashMap<>();
        tables.find("approval-authority").ifPresent(table -> {
            int column = table.outcomes().stream().map(of -> of.term()).toList().indexOf(HIGHEST);
            for (String office : tables.codes("office")) {
                table.hits(term -> term.equals(OFFICE) ? office : null).stream()
                        .map(row -> row.outcomes().get(column))
                        .forEach(tier -> {
                            if (tier instanceof Long known) {
                                highest.put(office, known);
                            }
                        });
            }
        });
        return highest;
    }
}
