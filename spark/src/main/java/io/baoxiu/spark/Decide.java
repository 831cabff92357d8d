package io.baoxiu.spark;

import io.baoxiu.spark.outcome.AnswerColumns;
import io.baoxiu.spark.outcome.Deciding;
import io.baoxiu.spark.release.Broadcasts;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
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
        write(
                spark,
                in,
                List.of(by),
                new Output(spark, out),
                (ledger, day) -> {
                    var deciding = new Deciding(sent, question(), ledger.facts(), answers, day);
                    return ledger.rows().mapPartitions(deciding, Encoders.row(deciding.type()));
                },
                Deciding.FILED);
        return ExitCode.OK;
    }

    @Override
    String made() {
        return because ? "decide --because " + language() : "decide";
    }
}
