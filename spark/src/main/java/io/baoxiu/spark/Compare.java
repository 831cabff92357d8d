package io.baoxiu.spark;

import io.baoxiu.spark.outcome.AnswerColumns;
import io.baoxiu.spark.outcome.Comparing;
import io.baoxiu.spark.outcome.Report;
import io.baoxiu.spark.release.Broadcasts;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Decides a ledger under two releases, and reports what would change. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Decides the complaints of IN under two releases: writes those that come out otherwise, and what all come to.")
final class Compare extends Work {

    private static final String REPORT = "report";

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "an exported release (.zip), a folder of workbooks, or `shipped`")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "likewise")
    private String after = "";

    @Parameters(
            index = "2",
            paramLabel = "IN",
            description = "Parquet, CSV, NDJSON or exported entries; generated:ROWS")
    private String in = "";

    @Parameters(
            index = "3",
            paramLabel = "OUT",
            description = "the folder that is written: Parquet by outcome and day, and report")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        SparkSession spark = Session.get();
        PortableRelease earlier = release(spark, before);
        PortableRelease later = release(spark, after);
        Broadcast<PortableRelease> earlierSent = Broadcasts.of(spark, earlier);
        Broadcast<PortableRelease> laterSent = Broadcasts.of(spark, later);
        AnswerColumns was = AnswerColumns.of(Engine.of(earlier, question()), null);
        AnswerColumns is = AnswerColumns.of(Engine.of(later, question()), null);
        var output = new Output(spark, out);
        write(
                spark,
                in,
                List.of(earlier, later),
                output,
                (ledger, day) -> {
                    var comparing = new Comparing(earlierSent, laterSent, question(), ledger.facts(), was, is, day);
                    return ledger.rows().mapPartitions(comparing, Encoders.row(comparing.type()));
                },
                Comparing.FILED);
        report(spark, output);
        return ExitCode.OK;
    }

    /** Reports on all days that are done, including those of earlier runs. */
    private void report(SparkSession spark, Output output) throws IOException {
        Path tallies = output.outcome(Comparing.TALLY);
        if (tallies != null) {
            Dataset<Row> table = Report.table(spark.read().parquet(tallies.toString()));
            String place = output.within(REPORT).toString();
            table.write().mode(SaveMode.Overwrite).parquet(place);
            Report.of(spark.read().parquet(place), language()).print(out());
        }
    }

    @Override
    String made() {
        return "compare";
    }
}
