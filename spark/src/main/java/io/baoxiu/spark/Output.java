package io.baoxiu.spark;

import io.baoxiu.spark.release.Unfit;
import java.io.IOException;
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
 * done, and nothing of it before. Of a day that is done a sign is left; a day that was broken off begins anew.
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

    void done(LocalDate day) throws IOException {
        files.create(sign(day), true).close();
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
