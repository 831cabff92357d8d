package io.baoxiu.table.reading.cases;

import io.baoxiu.vocabulary.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked case beside a table.
 *
 * @param row as the spreadsheet program numbers it
 * @param inputs what is known; a blank cell is left out and means what the absence of the fact means
 */
public record TableCase(int row, Map<Term, @Nullable Object> inputs, List<Expectation> expected) {

    /**
     * What must come out.
     *
     * @param value a list where a list is concluded or each row that holds concludes on its own; {@code null} for nothing
     */
    public record Expectation(Term term, @Nullable Object value, String cell) {}

    public TableCase {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        expected = List.copyOf(expected);
    }
}
