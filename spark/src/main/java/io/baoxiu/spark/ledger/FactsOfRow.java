package io.baoxiu.spark.ledger;

import io.baoxiu.spark.release.Engine;
import java.io.Serializable;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** How the facts of a ledger are read, row by row, by the same rules as the service's. */
public interface FactsOfRow extends Serializable {

    /** One of these reads the rows of a task. */
    Function<Row, Stated> by(Engine engine);

    /** What of the rows goes along to what is written. */
    StructType kept();

    /** @param faulty whether it is kept for the sake of its faults */
    @Nullable
    Object[] kept(Row row, boolean faulty);
}
