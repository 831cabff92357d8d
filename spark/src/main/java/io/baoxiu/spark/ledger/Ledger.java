package io.baoxiu.spark.ledger;

import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import io.baoxiu.spark.release.Unfit;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Complaints read by Spark.
 *
 * @param facts how their facts are read
 * @param leftAlone the ignored columns
 */
public record Ledger(Dataset<Row> rows, FactsOfRow facts, List<String> leftAlone) {

    private static final String GENERATED = "generated:";

    /** The format of files. */
    public enum Format {
        PARQUET,
        CSV,
        NDJSON,
        ENTRIES
    }

    /** How files are read. */
    public record Options(@Nullable Format format, String encoding, Language language) {}

    /** @throws Unfit when there are no files, or no column states a fact */
    public static Ledger open(SparkSession spark, String place, Options options, PortableRelease release, Engine engine)
            throws IOException {
        if (place.startsWith(GENERATED)) {
            Dataset<Row> rows = GeneratedFacts.rows(spark, count(place), release, engine);
            return new Ledger(rows, FactColumns.of(rows.schema(), engine), List.of());
        }
        Format stated = options.format();
        return switch (stated != null ? stated : format(spark, place)) {
            case NDJSON -> new Ledger(lines(spark, place), new FactLines(), List.of());
            case ENTRIES -> new Ledger(lines(spark, place), new EntryLines(), List.of());
            case CSV -> cells(spark, place, options, engine);
            case PARQUET -> columns(spark.read().parquet(place), engine);
        };
    }

    /** Lines as bytes, so that invalid UTF-8 is a fault of its row, and not a different text. */
    private static Dataset<Row> lines(SparkSession spark, String place) {
        return spark.read().text(place).selectExpr("cast(value as binary) as line");
    }

    private static Ledger cells(SparkSession spark, String place, Options options, Engine engine) {
        Dataset<Row> rows = spark.read()
                .option("header", true)
                .option("inferSchema", false)
                .option("multiLine", true)
                .option("escape", "\"")
                .option("encoding", options.encoding())
                .csv(place);
        return new Ledger(rows, FactCells.of(rows.schema(), engine, options.language()), List.of());
    }

    public static Ledger columns(Dataset<Row> rows, Engine engine) {
        FactColumns columns = FactColumns.of(rows.schema(), engine);
        return new Ledger(rows, columns, columns.leftAlone());
    }

    private static long count(String place) {
        try {
            return Long.parseLong(place.substring(GENERATED.length()));
        } catch (NumberFormatException none) {
            throw new Unfit("`" + place + "` is to be like `" + GENERATED + "100000`");
        }
    }

    /** The format by the ending of the file, or of the first one in the folder. */
    private static Format format(SparkSession spark, String place) throws IOException {
        var path = new Path(place);
        FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        FileStatus[] found = files.globStatus(path);
        if (found == null || found.length == 0) {
            throw new Unfit("there is nothing at `" + place + "`");
        }
        String name = first(files, found[0]).toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst|bz2)$", "");
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl") || name.endsWith(".json")) {
            return Format.NDJSON;
        }
        return name.endsWith(".csv") ? Format.CSV : Format.PARQUET;
    }

    private static String first(FileSystem files, FileStatus at) throws IOException {
        if (at.isFile()) {
            return at.getPath().getName();
        }
        for (FileStatus inside : files.listStatus(at.getPath())) {
            String name = inside.getPath().getName();
            if (!name.startsWith("_") && !name.startsWith(".")) {
                return first(files, inside);
            }
        }
        throw new Unfit("there is nothing in `" + at.getPath() + "`");
    }
}
