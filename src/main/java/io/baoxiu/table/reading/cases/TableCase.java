package io.baoxiu.table.reading.cases;

import io.baoxiu.vocabulary.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked case of a table.
 *
 * @param row as the spreadsheet program numbers it
 * @param inputs the known values; a blank cell is left out, so the fact's default applies
 */
public record TableCase(int row, Map<Term, @Nullable Object> inputs, List<Expectation> expected) {

    /**
     * An expected outcome.
     *
     * @param value a list if a list is concluded or each row that holds concludes separately; {@code null} for nothing
     */
    public record Expectation(Term term, @Nullable Object value, String cell) {}

    public TableCase {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        expected = List.copyOf(expected);
    }
}
