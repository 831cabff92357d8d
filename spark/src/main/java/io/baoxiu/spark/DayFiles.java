package io.baoxiu.spark;

import io.baoxiu.spark.release.Unfit;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files and folders in a folder that are each named for a day: {@code 2026-03-02.ndjson.gz}, {@code day=2026-03-02}. */
final class DayFiles {

    private static final Pattern DAY = Pattern.compile("(?:day=)?(\\d{4}-\\d{2}-\\d{2})(?:\\..*)?");

    private DayFiles() {}

    /** @throws Unfit when there is none, or a day twice */
    static SortedMap<LocalDate, String> of(String place, Configuration hadoop) throws IOException {
        var folder = new Path(place);
        FileSystem files = folder.getFileSystem(hadoop);
        if (!files.exists(folder)) {
            throw new Unfit("there is nothing at `" + place + "`");
        }
        SortedMap<LocalDate, String> days = new TreeMap<>();
        for (FileStatus file : files.listStatus(folder)) {
            Matcher named = DAY.matcher(file.getPath().getName());
            if (named.matches()
                    && !named.group().endsWith(".part")
                    && days.put(day(named.group(1)), file.getPath().toString()) != null) {
                throw new Unfit("`" + place + "` has the day " + named.group(1) + " twice");
            }
        }
        if (days.isEmpty()) {
            throw new Unfit("nothing in `" + place + "` is named for a day");
        }
        return days;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new Unfit("`" + text + "` is no day");
        }
    }
}
