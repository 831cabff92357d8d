package io.baoxiu.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The Spark session, with the settings that the commands need. */
final class Session {

    private static final String COMMITTER = "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version";

    private Session() {}

    /** Rows are committed only by whole tasks: one of two attempts counts, whatever happens to their executors. */
    static SparkSession get() {
        var settings = new SparkConf();
        if (!settings.contains(COMMITTER)) {
            settings.set(COMMITTER, "1");
        }
        return SparkSession.builder()
                .appName("baoxiu")
                .config(settings)
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.session.timeZone", "Asia/Shanghai")
                .getOrCreate();
    }
}
