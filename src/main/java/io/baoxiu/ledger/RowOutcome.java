package io.baoxiu.ledger;

import io.baoxiu.rules.answer.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of a row of a ledger. */
public sealed interface RowOutcome {

    /** Its number in the ledger, from 1. */
    int row();

    /**
     * @param told the decision itself, as a line; empty where none is written
     * @param values what it adds to the row, by column
     */
    record Decided(int row, byte[] told, List<@Nullable Object> values, List<Counted> counted) implements RowOutcome {}

    record Faulty(int row, List<CellFault> faults, List<@Nullable Object> values) implements RowOutcome {}

    /** It is no complaint, and stays as it is. */
    record Other(int row) implements RowOutcome {}
}
