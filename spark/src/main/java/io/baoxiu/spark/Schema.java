package io.baoxiu.spark;

import io.baoxiu.spark.ledger.FactTypes;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.ReleasePlace;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the columns in which the facts of a question are stated, as in {@code CREATE TABLE}. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the columns that state facts, as SQL.")
final class Schema implements Callable<Integer> {

    @Parameters(paramLabel = "RELEASE", description = "an exported release (.zip), a folder of workbooks, or `shipped`")
    private String release = "";

    @Option(names = "--question", paramLabel = "NAME", defaultValue = "decision", description = "absent: decision")
    private String question = "decision";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SparkSession spark = Session.get();
        var place = new ReleasePlace(spark.sparkContext().hadoopConfiguration(), Language.EN);
        Engine engine = Engine.of(place.open(release), question);
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println(FactTypes.of(engine.vocabulary(), engine.question()).toDDL());
        return ExitCode.OK;
    }
}
