package io.baoxiu.spark;

import io.baoxiu.spark.ledger.Ledger;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import io.baoxiu.spark.release.ReleasePlace;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The common part of the commands: how the ledger is read, and whether it is processed at once or day by day. */
abstract sealed class Work implements Callable<Integer> permits Decide, Compare {

    @Option(
            names = "--format",
            paramLabel = "KIND",
            description = "parquet, csv, ndjson or entries (of the journal, exported); absent: by the ending of IN")
    private Ledger.@Nullable Format format;

    @Option(names = "--encoding", defaultValue = "UTF-8", description = "of a CSV; absent: UTF-8")
    private String encoding = "UTF-8";

    @Option(
            names = "--question",
            paramLabel = "NAME",
            defaultValue = "decision",
            description = "which question of the vocabulary is asked; absent: decision")
    private String question = "decision";

    @Option(
            names = "--by-day",
            description =
                    "what lies in IN is named for days (2026-03-02.ndjson.gz): one after the other, each under its day")
    private boolean byDay;

    @Option(names = "--resume", description = "with --by-day: leave the days that are done")
    private boolean resume;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "zh or en; absent: en")
    private Language language = Language.EN;

    @Spec
    private @Nullable CommandSpec spec;

    final Language language() {
        return language;
    }

    final String question() {
        return question;
    }

    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** The kind of output, as a constant name. */
    abstract String made();

    final PortableRelease release(SparkSession spark, String place) throws IOException {
        return new ReleasePlace(spark.sparkContext().hadoopConfiguration(), language).open(place);
    }

    /** Makes output from a ledger. */
    interface Made {
        Dataset<Row> of(Ledger ledger, @Nullable LocalDate day);
    }

    /** @param by the releases; the first one determines what can be stated */
    final void write(
            SparkSession spark, String in, List<PortableRelease> by, Output output, Made made, List<String> filed)
            throws IOException {
        PortableRelease release = by.get(0);
        if (!byDay) {
            output.requireNew();
            output.write(made.of(ledger(spark, in, release), null), filed);
            return;
        }
        String what = what(by);
        output.requireMade(what);
        for (Map.Entry<LocalDate, String> day :
                DayFiles.of(in, spark.sparkContext().hadoopConfiguration()).entrySet()) {
            if (!resume || !output.isDone(day.getKey())) {
                output.forget(day.getKey());
                Ledger ledger = ledger(spark, day.getValue(), release);
                output.write(made.of(ledger, day.getKey()), filed);
                output.done(day.getKey(), what);
            }
        }
    }

    /** The command and its options, without the ledger. */
    private String what(List<PortableRelease> by) {
        return made() + " " + question + " "
                + by.stream().map(PortableRelease::hash).collect(Collectors.joining(" "));
    }

    private Ledger ledger(SparkSession spark, String in, PortableRelease release) throws IOException {
        Engine engine = Engine.of(release, question);
        Ledger ledger = Ledger.open(spark, in, new Ledger.Options(format, encoding, language), release, engine);
        if (!ledger.leftAlone().isEmpty()) {
            out().println((language == Language.ZH ? "不读取的列：" : "left alone: ")
                    + String.join(", ", ledger.leftAlone()));
            out().flush();
        }
        return ledger;
    }
}
