package io.baoxiu.ledger;

import io.baoxiu.rules.answer.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of a row of a ledger. */
public sealed interface RowOutcome {

    /** The row's number in the ledger, from 1. */
    int row();

    /**
     * @param told the decision as a line; empty if none is written
     * @param values the values added to the row, by column
     */
    record Decided(int row, byte[] told, List<@Nullable Object> values, List<Counted> counted) implements RowOutcome {}

    record Faulty(int row, List<CellFault> faults, List<@Nullable Object> values) implements RowOutcome {}

    /** The row is no complaint and stays unchanged. */
    record Other(int row) implements RowOutcome {}
}
