package io.baoxiu.spark.outcome;

import io.baoxiu.rules.answer.Answer;
import io.baoxiu.spark.ledger.FactsOfRow;
import io.baoxiu.spark.ledger.RowFault;
import io.baoxiu.spark.ledger.Stated;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import io.baoxiu.vocabulary.Language;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into decided and faulty ones: the kept columns, the labels and the decision, or the faults, and where they are filed.
 *
 * @param day under which all are filed; if absent, each under its own
 */
public record Deciding(
        Broadcast<PortableRelease> release,
        String question,
        FactsOfRow facts,
        AnswerColumns answers,
        @Nullable LocalDate day)
        implements MapPartitionsFunction<Row, Row>, Serializable {

    public static final String DECIDED = "decided";
    public static final String FAULTY = "faulty";

    /** The columns by which rows are filed, in this order. */
    public static final List<String> FILED = List.of("outcome", "day", "class");

    private static final String CLASS = "responsibility.warrantyClass";

    public StructType type() {
        return files(facts.kept()
                .add("labels", AnswerColumns.labels())
                .add("decision", answers.type())
                .add("faults", DataTypes.createArrayType(RowFault.TYPE, false)));
    }

    private static StructType files(StructType type) {
        return type.add(FILED.get(0), DataTypes.StringType)
                .add(FILED.get(1), DataTypes.DateType)
                .add(FILED.get(2), DataTypes.StringType);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Engine engine = Engine.of(release.value(), question);
        Function<Row, Stated> reader = facts.by(engine);
        Iterable<Row> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .map(row -> filed(row, reader.apply(row), engine))
                .filter(Objects::nonNull)
                .iterator();
    }

    private @Nullable Row filed(Row row, Stated stated, Engine engine) {
        if (stated instanceof Stated.Complaint complaint) {
            Answer answer = engine.rules().answer(complaint.facts(), language());
            return told(
                    facts.kept(row, false),
                    AnswerColumns.labels(answer),
                    answers.row(answer, answer.values()),
                    null,
                    DECIDED,
                    day == null ? complaint.day() : day,
                    answer.told(CLASS));
        } else if (stated instanceof Stated.Faulty faulty) {
            return told(facts.kept(row, true), null, null, RowFault.rows(faulty.faults()), FAULTY, day, null);
        }
        return null;
    }

    private Language language() {
        Language stated = answers.reasons();
        return stated == null ? Language.ZH : stated;
    }

    static Row told(@Nullable Object[] kept, @Nullable Object... more) {
        return RowFactory.create(Stream.concat(Stream.of(kept), Stream.of(more)).toArray());
    }
}
