package io.baoxiu.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.spark.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a cluster gets it: executors of their own, of which one is lost half-way. */
class ClusterTest {

    private static final int COMPLAINTS = 6_000;
    private static final int TASKS = 12;
    private static final String JAR = "target/baoxiu-spark.jar";

    @TempDir
    private Path folder;

    @Test
    void losesAndDoublesNoRowWithAnExecutor() throws IOException, InterruptedException {
        Path facts = folder.resolve("facts");
        LocalSpark.generated(COMPLAINTS).repartition(TASKS).write().parquet(facts.toString());
        Path decided = folder.resolve("decided");
        Process driver = submit("decide", "shipped", facts.toString(), decided.toString());
        boolean lost = loseAnExecutor(driver);

        assertThat(driver.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(driver.exitValue()).as(log()).isZero();
        assertThat(lost).as("an executor was killed").isTrue();
        assertThat(log()).contains("Lost executor");
        assertThat(references(LocalSpark.spark().read().parquet(decided.toString())))
                .isEqualTo(references(LocalSpark.decided(
                        Ledger.columns(LocalSpark.spark().read().parquet(facts.toString()), LocalSpark.engine()),
                        null)));
    }

    /** How many rows, and a number that tells their contents from any others', in whatever order they are. */
    private static String references(Dataset<Row> rows) {
        return rows.selectExpr(
                        "count(*)",
                        "count(distinct to_json(struct(complaint, unit, repair, decision)))",
                        "sum(cast(xxhash64(to_json(struct(complaint, unit, repair, decision, outcome, day))) as decimal(38,0)))")
                .first()
                .toString();
    }

    private Process submit(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "@java17.options"));
        command.addAll(List.of("-cp", home().resolve("jars") + "/*", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local-cluster[2,1,1024]", "--conf", "spark.ui.enabled=false"));
        command.addAll(List.of("--conf", "spark.speculation=true", "--conf", "spark.sql.shuffle.partitions=2"));
        command.addAll(List.of("--class", "io.baoxiu.spark.BaoxiuSpark", JAR));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("driver.log").toFile());
        builder.environment().put("SPARK_HOME", home().toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private static Path home() {
        return Path.of("target/spark").toAbsolutePath();
    }

    /** Once some tasks are done and others are not. */
    private boolean loseAnExecutor(Process driver) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (driver.isAlive() && System.nanoTime() < end) {
            if (log().lines().filter(line -> line.contains("Finished task")).count() >= 3) {
                Optional<ProcessHandle> executor = executor(driver);
                executor.ifPresent(ProcessHandle::destroyForcibly);
                return executor.isPresent();
            }
            Thread.sleep(50);
        }
        return false;
    }

    private static Optional<ProcessHandle> executor(Process driver) {
        return driver.toHandle()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                .findFirst();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("driver.log"));
    }

    @Test
    void holdsNothingOfSpringOrSpark() throws IOException {
        try (var jar = new JarFile(JAR);
                Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            assertThat(names.filter(name -> name.startsWith("org/springframework/")
                            || name.startsWith("org/apache/spark/")
                            || name.startsWith("scala/")
                            || name.startsWith("com/fasterxml/")
                            || name.startsWith("tools/")))
                    .isEmpty();
        }
    }
}
