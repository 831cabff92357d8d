package io.baoxiu.spark;

import io.baoxiu.spark.release.Unfit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * The output folder: Parquet in separate folders for each outcome and day. The output of a job appears completely when it is done, and not
 * before. For each day that is done a marker is left that says how it was made; an interrupted day begins again.
 */
final class Output {

    private static final String DAYS = "_days";
    private static final String OUTCOME = "outcome=";

    private final Path place;
    private final FileSystem files;

    Output(SparkSession spark, String place) throws IOException {
        this.place = new Path(place);
        files = this.place.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    /** @throws Unfit when the folder is not empty, and it was not stated what to do then */
    void requireNew() throws IOException {
        if (files.exists(place) && files.listStatus(place).length > 0) {
            throw new Unfit("`" + place + "` is there already and holds something");
        }
    }

    /**
     * Requires that all days are made in the same way.
     *
     * @param made how each day is made, and by which releases
     * @throws Unfit when a day that is done was made in another way
     */
    void requireMade(String made) throws IOException {
        FileStatus[] signs = files.globStatus(new Path(new Path(place, DAYS), "*"));
        for (FileStatus sign : signs == null ? new FileStatus[0] : signs) {
            try (InputStream in = files.open(sign.getPath())) {
                if (!made.equals(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                    throw new Unfit(
                            "`" + place + "` has the day " + sign.getPath().getName()
                                    + " by another release, question or command; name another folder");
                }
            }
        }
    }

    boolean isDone(LocalDate day) throws IOException {
        return files.exists(sign(day));
    }

    /** Removes what an earlier attempt left of a day. */
    void forget(LocalDate day) throws IOException {
        files.delete(sign(day), false);
        FileStatus[] left = files.globStatus(new Path(place, OUTCOME + "*/day=" + day));
        if (left != null) {
            for (FileStatus one : left) {
                files.delete(one.getPath(), true);
            }
        }
    }

    /** @param made as {@link #requireMade} requires it for later days */
    void done(LocalDate day, String made) throws IOException {
        try (OutputStream out = files.create(sign(day), true)) {
            out.write(made.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path sign(LocalDate day) {
        return new Path(new Path(place, DAYS), day.toString());
    }

    /**
     * Brings the rows of a folder together, so that it has few files, however many tasks there were; a large one has several.
     *
     * @param filed the columns that name folders
     */
    void write(Dataset<Row> rows, List<String> filed) {
        rows.hint("rebalance", filed.stream().<Object>map(functions::col).toArray())
                .write()
                .mode(SaveMode.Append)
                .partitionBy(filed.toArray(String[]::new))
                .parquet(place.toString());
    }

    @Nullable
    Path outcome(String outcome) throws IOException {
        var folder = new Path(place, OUTCOME + outcome);
        return files.exists(folder) ? folder : null;
    }

    Path within(String name) {
        return new Path(place, name);
    }
}
