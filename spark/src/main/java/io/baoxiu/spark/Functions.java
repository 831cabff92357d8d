package io.baoxiu.spark;

import io.baoxiu.rules.answer.Answer;
import io.baoxiu.spark.ledger.FactColumns;
import io.baoxiu.spark.ledger.RowFault;
import io.baoxiu.spark.ledger.Stated;
import io.baoxiu.spark.outcome.AnswerColumns;
import io.baoxiu.spark.release.Broadcasts;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import io.baoxiu.spark.release.ReleasePlace;
import io.baoxiu.spark.release.Unfit;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The function {@code baoxiu_decide} for SQL and notebooks. */
public final class Functions {

    private static final String NAME = "baoxiu_decide";

    private Functions() {}

    /**
     * Registers {@code baoxiu_decide(facts)} for a release: facts as a struct, the decision as a struct. Faults of the facts are in
     * {@code faults}; everything else is null then.
     *
     * @param release an exported release (.zip), a folder of workbooks, or {@code shipped}
     * @throws IllegalArgumentException when it cannot be used
     */
    public static void register(SparkSession spark, String release) throws IOException {
        try {
            PortableRelease by =
                    new ReleasePlace(spark.sparkContext().hadoopConfiguration(), Language.EN).open(release);
            AnswerColumns answers = AnswerColumns.of(Engine.of(by, Asked.QUESTION), null);
            StructType type = answers.type().add("faults", DataTypes.createArrayType(RowFault.TYPE, false));
            spark.udf().register(NAME, new Asked(Broadcasts.of(spark, by), answers), type);
        } catch (Unfit unfit) {
            throw new IllegalArgumentException(unfit.getMessage(), unfit);
        }
    }

    /** The function, as sent to the executors. */
    private static final class Asked implements UDF1<Row, Row> {

        private static final String QUESTION = "decision";

        private final Broadcast<PortableRelease> release;
        private final AnswerColumns answers;
        private transient volatile @Nullable Bound bound;

        Asked(Broadcast<PortableRelease> release, AnswerColumns answers) {
            this.release = release;
            this.answers = answers;
        }

        /** What is prepared once for the rows of a task, which have one schema. */
        private record Bound(StructType schema, Engine engine, Function<Row, Stated> reader) {}

        @Override
        public @Nullable Row call(@Nullable Row facts) {
            if (facts == null) {
                return null;
            }
            Bound now = bound(facts.schema());
            Stated stated = now.reader().apply(facts);
            if (stated instanceof Stated.Complaint complaint) {
                Answer answer = now.engine().rules().answer(complaint.facts(), Language.ZH);
                return with(answers.row(answer, answer.values()), null);
            }
            return with(
                    RowFactory.create(new Object[answers.type().length()]),
                    RowFault.rows(((Stated.Faulty) stated).faults()));
        }

        private Bound bound(StructType schema) {
            Bound now = bound;
            if (now == null || now.schema() != schema && !now.schema().equals(schema)) {
                Engine engine = Engine.of(release.value(), QUESTION);
                now = new Bound(schema, engine, FactColumns.of(schema, engine).by(engine));
                bound = now;
            }
            return now;
        }

        private static Row with(Row answer, Object @Nullable [] faults) {
            return RowFactory.create(
                    Stream.concat(IntStream.range(0, answer.length()).mapToObj(answer::get), Stream.<Object>of((Object)
                                    faults))
                            .toArray());
        }
    }
}
