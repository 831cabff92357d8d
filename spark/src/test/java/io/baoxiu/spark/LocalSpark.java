package io.baoxiu.spark;

import io.baoxiu.spark.ledger.GeneratedFacts;
import io.baoxiu.spark.ledger.Ledger;
import io.baoxiu.spark.outcome.AnswerColumns;
import io.baoxiu.spark.outcome.Deciding;
import io.baoxiu.spark.release.Broadcasts;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import io.baoxiu.spark.release.ReleasePlace;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One session on two cores of this machine for all tests, and what they make with it. */
final class LocalSpark {

    private static final SparkSession SESSION = started();

    static final PortableRelease SHIPPED = release("shipped");

    private LocalSpark() {}

    private static SparkSession started() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.sql.shuffle.partitions", "2");
        return Session.get();
    }

    static SparkSession spark() {
        return SESSION;
    }

    static PortableRelease release(String place) {
        try {
            return new ReleasePlace(SESSION.sparkContext().hadoopConfiguration(), Language.EN).open(place);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Engine engine() {
        return Engine.of(SHIPPED, "decision");
    }

    static Dataset<Row> generated(long count) {
        return GeneratedFacts.rows(SESSION, count, SHIPPED, engine());
    }

    static Ledger ledger(Path place, Ledger.Format format) throws IOException {
        var options = new Ledger.Options(format, "UTF-8", Language.EN);
        return Ledger.open(SESSION, place.toString(), options, SHIPPED, engine());
    }

    static Dataset<Row> decided(Ledger ledger, Language reasons) {
        AnswerColumns answers = AnswerColumns.of(engine(), reasons);
        var deciding = new Deciding(Broadcasts.of(SESSION, SHIPPED), "decision", ledger.facts(), answers, null);
        return ledger.rows().mapPartitions(deciding, Encoders.row(deciding.type()));
    }

    /** Lines of text, as files of a ledger. */
    static List<String> texts(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Row::toString).sorted().collect(Collectors.toList());
    }
}
