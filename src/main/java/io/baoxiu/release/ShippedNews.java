package io.baoxiu.release;

import io.baoxiu.release.record.ReleaseStore;
import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables of this version of the software that were never released here and are not in a proposal. */
@Component
public final class ShippedNews {

    private final ReleaseStore store;
    private final Map<String, String> names = new LinkedHashMap<>();

    public ShippedNews(ReleaseStore store) {
        this.store = store;
        WorkbookFiles.shipped().forEach(workbook -> names.put(ContentHash.of(workbook.content()), workbook.name()));
    }

    /** The workbooks, by name; none if all of them were released or proposed. */
    public List<WorkbookFile> unheard() {
        Set<String> unheard = ReleasesUnavailable.read(() -> store.unheard(names.keySet()));
        Set<String> wanted =
                unheard.stream().map(hash -> names.getOrDefault(hash, "")).collect(Collectors.toSet());
        return wanted.isEmpty()
                ? List.of()
                : WorkbookFiles.shipped().stream()
                        .filter(workbook -> wanted.contains(workbook.name()))
                        .toList();
    }
}
