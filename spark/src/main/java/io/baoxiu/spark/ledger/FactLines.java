package io.baoxiu.spark.ledger;

import io.baoxiu.decision.reading.json.Lines;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Facts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** One request of the service per line, as bytes; the line itself is kept. */
public record FactLines() implements FactsOfRow {

    private static final StructType KEPT = new StructType().add("facts", DataTypes.StringType);
    private static final int LONGEST = 1 << 20;

    @Override
    public Function<Row, Stated> by(Engine engine) {
        return row -> read(row, engine);
    }

    private static Stated read(Row row, Engine engine) {
        byte[] line = row.getAs(0);
        if (Lines.isBlank(line)) {
            return new Stated.Other();
        } else if (line.length > LONGEST) {
            return tooLong();
        }
        Facts right = engine.reader().straight(line, engine.question(), Engine.NO_CLOCK);
        if (right != null) {
            return new Stated.Complaint(right, engine.day(right));
        }
        try {
            return Stated.of(engine.reader().read(Request.of(line), engine.question(), Engine.NO_CLOCK), engine);
        } catch (NotJson malformed) {
            return notJson(malformed);
        }
    }

    static Stated notJson(NotJson malformed) {
        return new Stated.Faulty(List.of(new RowFault("", "NOT_JSON", malformed.said(), List.of())));
    }

    static Stated tooLong() {
        var said = new Message("超过 1 MiB", "is longer than 1 MiB");
        return new Stated.Faulty(List.of(new RowFault("", "OUT_OF_RANGE", said, List.of())));
    }

    @Override
    public StructType kept() {
        return KEPT;
    }

    @Override
    public Object[] kept(Row row, boolean faulty) {
        return new Object[] {new String(row.<byte[]>getAs(0), StandardCharsets.UTF_8)};
    }
}
