package io.baoxiu.spark.release;

import io.baoxiu.analysis.check.WorkbookCheck;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The place of a release: {@code shipped}, the tables that come with the software; a {@code .zip} exported by the service; or a
 * workbook or a folder of workbooks that replace those of the software. On any Hadoop file system.
 */
public final class ReleasePlace {

    private static final String SHIPPED = "shipped";
    private static final String ZIP = ".zip";
    private static final String WORKBOOK = ".xlsx";
    private static final long LARGEST = 256L << 20;

    private final Configuration hadoop;
    private final Language language;

    public ReleasePlace(Configuration hadoop, Language language) {
        this.hadoop = hadoop;
        this.language = language;
    }

    /** @throws Unfit if there is none, or it cannot be used */
    public PortableRelease open(String place) throws IOException {
        if (place.equals(SHIPPED)) {
            return PortableRelease.of(SHIPPED, WorkbookFiles.shipped());
        }
        var path = new Path(place);
        FileSystem files = path.getFileSystem(hadoop);
        if (!files.exists(path)) {
            throw new Unfit("there is no release `" + place + "`");
        }
        return place.endsWith(ZIP)
                ? ExportedRelease.of(content(files, files.getFileStatus(path)))
                : inPlaceOfShipped(place, workbooks(files, path));
    }

    private List<WorkbookFile> workbooks(FileSystem files, Path path) throws IOException {
        List<WorkbookFile> workbooks = new ArrayList<>();
        for (FileStatus file : files.listStatus(path)) {
            String name = file.getPath().getName();
            if (file.isFile() && name.endsWith(WORKBOOK) && !name.startsWith("~$") && !name.startsWith(".")) {
                workbooks.add(
                        new WorkbookFile(name.substring(0, name.length() - WORKBOOK.length()), content(files, file)));
            }
        }
        if (workbooks.isEmpty()) {
            throw new Unfit("there is no workbook in `" + path + "`");
        }
        return workbooks;
    }

    /** Nobody has checked these workbooks yet, so they are checked completely here. */
    private PortableRelease inPlaceOfShipped(String place, Collection<WorkbookFile> workbooks) {
        Map<String, WorkbookFile> all = new TreeMap<>();
        WorkbookFiles.shipped().forEach(workbook -> all.put(workbook.name(), workbook));
        workbooks.forEach(workbook -> all.put(workbook.name(), workbook));
        Tables shipped = Engine.tables(WorkbookFiles.shipped());
        var check = new WorkbookCheck(ShippedEngineering.INSTANCE).check(workbooks, shipped);
        List<String> errors = check.findings().stream()
                .filter(Finding::isError)
                .map(finding -> finding.workbook() + WORKBOOK
                        + (finding.cell() == null ? "" : "!" + finding.cell()) + " " + finding.code() + " "
                        + finding.message().in(language))
                .toList();
        if (!errors.isEmpty()) {
            throw new Unfit(errors);
        }
        return PortableRelease.of(place, all.values());
    }

    private static byte[] content(FileSystem files, FileStatus file) throws IOException {
        if (file.getLen() > LARGEST) {
            throw new Unfit("`" + file.getPath() + "` is larger than 256 MiB");
        }
        try (InputStream in = files.open(file.getPath())) {
            return in.readAllBytes();
        }
    }
}
