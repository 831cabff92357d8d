package io.baoxiu.spark.ledger;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.table.Message;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A fault of a row.
 *
 * @param pointer the fact, a JSON Pointer; empty for the whole row
 * @param code as in the service, or {@code NOT_JSON}
 * @param nearest values that may have been meant
 */
public record RowFault(String pointer, String code, Message said, List<String> nearest) {

    public static final StructType TYPE = new StructType()
            .add("pointer", DataTypes.StringType)
            .add("code", DataTypes.StringType)
            .add("zh", DataTypes.StringType)
            .add("en", DataTypes.StringType)
            .add("nearest", DataTypes.createArrayType(DataTypes.StringType, false));

    static RowFault of(Fault fault) {
        return new RowFault(fault.pointer(), fault.code().name(), fault.detail(), fault.nearest());
    }

    static List<RowFault> of(List<Fault> faults) {
        return faults.stream().map(RowFault::of).toList();
    }

    public static Object[] rows(List<RowFault> faults) {
        return faults.stream()
                .map(fault -> RowFactory.create(
                        fault.pointer, fault.code, fault.said.zh(), fault.said.en(), fault.nearest.toArray()))
                .toArray(Row[]::new);
    }
}
