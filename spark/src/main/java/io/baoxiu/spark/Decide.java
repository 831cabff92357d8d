package io.baoxiu.spark;

import io.baoxiu.spark.outcome.AnswerColumns;
import io.baoxiu.spark.outcome.Deciding;
import io.baoxiu.spark.release.Broadcasts;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a ledger by one release. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = "Decides the complaints of IN by a release. What is wrong with some does not hold up the others.")
final class Decide extends Work {

    @Parameters(
            index = "0",
            paramLabel = "RELEASE",
            description = "an exported release (.zip), a folder of workbooks, or `shipped`")
    private String release = "";

    @Parameters(
            index = "1",
            paramLabel = "IN",
            description = "Parquet, CSV, NDJSON or exported entries; generated:ROWS")
    private String in = "";

    @Parameters(
            index = "2",
            paramLabel = "OUT",
            description = "the folder that is written: Parquet by outcome, day and class")
    private String out = "";

    @Option(
            names = "--because",
            description = "with the rows and rules that each decision stands on, and their sentences")
    private boolean because;

    @Override
    public Integer call() throws IOException {
        SparkSession spark = Session.get();
        PortableRelease by = release(spark, release);
        Broadcast<PortableRelease> sent = Broadcasts.of(spark, by);
        Language reasons = because ? language() : null;
        AnswerColumns answers = AnswerColumns.of(Engine.of(by, question()), reasons);
        var output = new Output(spark, out);
        write(
                spark,
                in,
                List.of(by),
                output,
                (ledger, day) -> {
                    var deciding = new Deciding(sent, question(), ledger.facts(), answers, day);
                    return ledger.rows().mapPartitions(deciding, Encoders.row(deciding.type()));
                },
                Deciding.FILED);
        summarize(spark, output);
        return ExitCode.OK;
    }

    /** Summarizes all days that are done, including those of earlier runs. */
    private void summarize(SparkSession spark, Output output) throws IOException {
        long decided = rows(spark, output.outcome(Deciding.DECIDED));
        long faulty = rows(spark, output.outcome(Deciding.FAULTY));
        out().println(
                        language() == Language.ZH
                                ? "`" + out + "`：已决策 " + decided + " 件，有错 " + faulty + " 件"
                                : "`" + out + "`: " + decided + " decided, " + faulty + " faulty");
        out().flush();
    }

    private static long rows(SparkSession spark, @Nullable Path place) {
        return place == null ? 0 : spark.read().parquet(place.toString()).count();
    }

    @Override
    String made() {
        return because ? "decide --because " + language() : "decide";
    }
}
