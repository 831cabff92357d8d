package io.baoxiu.spark.release;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/** Sends a release to the executors, each of which fetches it once. */
public final class Broadcasts {

    private Broadcasts() {}

    public static Broadcast<PortableRelease> of(SparkSession spark, PortableRelease release) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(release);
    }
}
