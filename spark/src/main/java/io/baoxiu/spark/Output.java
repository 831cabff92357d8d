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
 * The folder that is written, as Parquet in folders of its own for each outcome and day. What one job writes is there whole once it is
 * done, and nothing of it before. Of a day that is done a sign is left, which says what was made of it; a day that was broken off begins anew.
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

    /** @throws Unfit when there is something, as nobody said what to do with it */
    void requireNew() throws IOException {
        if (files.exists(place) && files.listStatus(place).length > 0) {
            throw new Unfit("`" + place + "` is there already and holds something");
        }
    }

    /**
     * Days that are made otherwise are not put beside each other.
     *
     * @param made what is made of each day, and by which releases
     * @throws Unfit when a day that is done was made otherwise
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

    /** Takes away what an attempt before left of a day. */
    void forget(LocalDate day) throws IOException {
        files.delete(sign(day), false);
        FileStatus[] left = files.globStatus(new Path(place, OUTCOME + "*/day=" + day));
        if (left != null) {
            for (FileStatus one : left) {
                files.delete(one.getPath(), true);
            }
        }
    }

    /** @param made as {@link #requireMade} wants it of the days to come */
    void done(LocalDate day, String made) throws IOException {
        try (OutputStream out = files.create(sign(day), true)) {
            out.write(made.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path sign(LocalDate day) {
        return new Path(new Path(place, DAYS), day.toString());
    }

    /**
     * Rows of one folder come together, so that a folder has few files however many tasks there were; one that is large has several.
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
