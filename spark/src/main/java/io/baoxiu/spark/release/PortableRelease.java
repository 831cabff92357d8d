package io.baoxiu.spark.release;

import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A release as sent to the executors: its unchanged workbooks, by name.
 *
 * @param id its id in the service, or where it was found
 * @param hash of its workbooks, computed as in the service
 */
public record PortableRelease(String id, String hash, TreeMap<String, byte[]> content) implements Serializable {

    static PortableRelease of(String id, Collection<WorkbookFile> workbooks) {
        TreeMap<String, byte[]> content = new TreeMap<>();
        workbooks.forEach(workbook -> content.put(workbook.name(), workbook.content()));
        return new PortableRelease(id, ContentHash.of(workbooks), content);
    }

    List<WorkbookFile> workbooks() {
        List<WorkbookFile> workbooks = new ArrayList<>();
        for (Map.Entry<String, byte[]> workbook : content.entrySet()) {
            workbooks.add(new WorkbookFile(workbook.getKey(), workbook.getValue()));
        }
        return workbooks;
    }
}
