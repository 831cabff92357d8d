package io.baoxiu.spark.ledger;

import io.baoxiu.spark.release.Engine;
import java.io.Serializable;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a ledger row by row, in the same way as the service. */
public interface FactsOfRow extends Serializable {

    /** A reader for the rows of one task. */
    Function<Row, Stated> by(Engine engine);

    /** The columns that are kept in the output. */
    StructType kept();

    /** @param faulty whether it is kept because of its faults */
    @Nullable
    Object[] kept(Row row, boolean faulty);
}
