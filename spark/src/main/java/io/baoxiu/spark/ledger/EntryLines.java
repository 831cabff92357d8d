package io.baoxiu.spark.ledger;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.Lines;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.decision.reading.request.ExportedFacts;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * One journal entry per line, as exported by the service, filed under the day of its decision. Its id is kept, and the line itself if it is
 * faulty.
 */
public record EntryLines() implements FactsOfRow {

    private static final StructType KEPT =
            new StructType().add("id", DataTypes.StringType).add("entry", DataTypes.StringType);

    @Override
    public Function<Row, Stated> by(Engine engine) {
        return row -> read(row, engine);
    }

    private static Stated read(Row row, Engine engine) {
        byte[] line = row.getAs(0);
        if (Lines.isBlank(line)) {
            return new Stated.Other();
        }
        try {
            return read(ExportedFacts.of(line), engine);
        } catch (NotJson malformed) {
            return FactLines.notJson(malformed);
        }
    }

    private static Stated read(ExportedFacts entry, Engine engine) {
        OffsetDateTime decidedAt = entry.decidedAt();
        Request facts = entry.facts();
        if (entry.id().isEmpty() || decidedAt == null) {
            var said = new Message("不是决策日志的条目", "is no entry of the journal");
            return new Stated.Faulty(List.of(new RowFault("", Fault.Code.WRONG_TYPE.name(), said, List.of())));
        } else if (!entry.question().equals(engine.question().name())) {
            return new Stated.Other();
        } else if (facts == null) {
            var said = new Message("事实已按期限删除", "were dropped by age");
            return new Stated.Faulty(List.of(new RowFault("/facts", Fault.Code.REQUIRED.name(), said, List.of())));
        }
        LocalDate day = decidedAt.atZoneSameInstant(ReportedAt.ZONE).toLocalDate();
        Stated stated = Stated.of(engine.reader().read(facts, engine.question(), Engine.NO_CLOCK), engine);
        return stated instanceof Stated.Complaint complaint ? new Stated.Complaint(complaint.facts(), day) : stated;
    }

    @Override
    public StructType kept() {
        return KEPT;
    }

    @Override
    public @Nullable Object[] kept(Row row, boolean faulty) {
        byte[] line = row.getAs(0);
        return new @Nullable Object[] {id(line), faulty ? new String(line, StandardCharsets.UTF_8) : null};
    }

    private static @Nullable String id(byte[] line) {
        try {
            String id = ExportedFacts.of(line).id();
            return id.isEmpty() ? null : id;
        } catch (NotJson malformed) {
            return null;
        }
    }
}
