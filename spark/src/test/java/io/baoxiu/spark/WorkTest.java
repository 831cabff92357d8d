package io.baoxiu.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as they are submitted. */
class WorkTest {

    private static final String EXAMPLE = "example";

    @TempDir
    private Path folder;

    @Test
    void comparesTwoReleases() {
        String facts = facts(3_000, 3);
        assertThat(run("compare", "shipped", EXAMPLE, facts, out("one"))).isZero();
        assertThat(run("compare", "shipped", EXAMPLE, facts(3_000, 1), out("two")))
                .isZero();
        Dataset<Row> changed = read("one/outcome=changed");
        Dataset<Row> report = read("one/report");

        assertThat(changed.selectExpr("explode(sections)").distinct().collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("approval");
        assertThat(changed.where("before.approval.tier = 3 and after.approval.tier = 2")
                        .count())
                .isEqualTo(changed.count())
                .isPositive();
        assertThat(report.where("by = 'changed'")
                        .select("before", "amountBefore")
                        .first())
                .isEqualTo(changed.selectExpr("count(*)", "cast(sum(before.approval.amount) as decimal(38,2))")
                        .first());
        assertThat(report.where("by = 'decisions'").first().getLong(2)).isEqualTo(3_000);
    }

    @Test
    void givesTheSameRowsHoweverTheyAreDivided() {
        assertThat(run("decide", "shipped", facts(500, 1), out("one"))).isZero();
        assertThat(run("decide", "shipped", facts(500, 5), out("five"))).isZero();

        assertThat(LocalSpark.texts(read("one"))).hasSize(500).isEqualTo(LocalSpark.texts(read("five")));
    }

    @Test
    void goesOnWithTheDaysThatAreNotDone() throws IOException {
        Path days = folder.resolve("days");
        for (String day : List.of("2026-03-01", "2026-03-02")) {
            LocalSpark.generated(50).write().parquet(days.resolve("day=" + day).toString());
        }
        assertThat(decideByDay(days)).isZero();
        Files.delete(folder.resolve("decided/_days/2026-03-02"));
        List<String> before = LocalSpark.texts(read("decided/outcome=decided"));
        assertThat(decideByDay(days)).isZero();

        assertThat(before).hasSize(100);
        assertThat(LocalSpark.texts(read("decided/outcome=decided"))).isEqualTo(before);
        assertThat(read("decided/outcome=decided").where("day = '2026-03-02'").count())
                .isEqualTo(50);
        assertThat(folder.resolve("decided/_days/2026-03-02")).exists();
        assertThat(run("decide", "shipped", days.toString(), out("decided"), "--by-day", "--resume", "--because"))
                .isEqualTo(2);
    }

    @Test
    void takesAReleaseThatTheServiceExportedAsItWas() throws IOException {
        assertThat(LocalSpark.release(zip(LocalSpark.SHIPPED.hash())).hash()).isEqualTo(LocalSpark.SHIPPED.hash());
        assertThat(run("decide", zip("00"), facts(1, 1), out("none"))).isEqualTo(2);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void writesOverNothing() {
        String facts = facts(10, 1);
        assertThat(run("decide", "shipped", facts, facts)).isEqualTo(2);
        assertThat(run("decide", "shipped", facts, out("asked"), "--question", "approval"))
                .isEqualTo(2);
        assertThat(run("decide", folder.resolve("gone.zip").toString(), facts, out("asked")))
                .isEqualTo(2);
    }

    @Test
    void saysHowManyWereDecidedAndHowManyAreFaulty() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.ndjson"), """
                {"complaint":{"kind":"CONSULTATION","reportedAt":"2026-03-02"}}
                {"complaint":{"kind":"CONSULTATION","reportedAt":"2026-03-03"}}
                {"complaint":{"kind":"NO_SUCH_KIND","reportedAt":"2026-03-02"}}
                """);
        var printed = new StringWriter();

        int code = BaoxiuSpark.run(new PrintWriter(printed), "decide", "shipped", facts.toString(), out("decided"));

        assertThat(code).isZero();
        assertThat(printed).hasToString("`" + out("decided") + "`: 2 decided, 1 faulty" + System.lineSeparator());
    }

    private int decideByDay(Path days) {
        return run("decide", "shipped", days.toString(), out("decided"), "--by-day", "--resume");
    }

    private static int run(String... arguments) {
        return BaoxiuSpark.run(arguments);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private Dataset<Row> read(String name) {
        return LocalSpark.spark().read().parquet(out(name));
    }

    private String facts(int count, int files) {
        String place = out("facts-" + count + "-" + files);
        LocalSpark.generated(count).repartition(files).write().parquet(place);
        return place;
    }

    private String zip(String hash) throws IOException {
        Path zip = folder.resolve("release-" + hash.length() + ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            var files = new TreeMap<String, byte[]>();
            LocalSpark.SHIPPED.content().forEach((name, content) -> files.put(name + ".xlsx", content));
            files.put("manifest.json", ("{\"id\":\"r7\",\"contentHash\":\"" + hash + "\"}").getBytes());
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return zip.toString();
    }
}
