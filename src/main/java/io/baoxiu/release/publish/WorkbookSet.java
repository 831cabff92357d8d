package io.baoxiu.release.publish;

import static java.util.stream.Collectors.toCollection;

import io.baoxiu.table.Edits;
import io.baoxiu.table.file.WorkbookFile;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workbooks of a release, by name. */
public final class WorkbookSet {

    private final Map<String, WorkbookFile> byName = new LinkedHashMap<>();

    public WorkbookSet(Collection<WorkbookFile> workbooks) {
        workbooks.forEach(workbook -> byName.put(workbook.name(), workbook));
    }

    /** These workbooks with edits applied: without removed ones, and with new ones replacing those of the same names. */
    public List<WorkbookFile> with(Edits edits) {
        Set<String> names = edits.names();
        return Stream.concat(edits.sent().stream(), byName.values().stream().filter(own -> !names.contains(own.name())))
                .toList();
    }

    /** The edits that turn these workbooks into the others: new or different ones, and the names of removed ones. */
    Edits editsTo(Collection<WorkbookFile> others) {
        Set<String> gone = new HashSet<>(byName.keySet());
        others.forEach(other -> gone.remove(other.name()));
        return new Edits(newOf(others), gone);
    }

    /** Those of the others that are not here byte for byte; all if a name is duplicated, which is an error in them. */
    List<WorkbookFile> newOf(Collection<WorkbookFile> others) {
        boolean twice = others.stream().map(WorkbookFile::name).distinct().count() < others.size();
        return others.stream().filter(other -> twice || !has(other)).toList();
    }

    /** The names of sent or removed workbooks that differ in another set. */
    Set<String> differing(Edits edits, WorkbookSet other) {
        return edits.names().stream()
                .filter(name -> !same(byName.get(name), other.byName.get(name)))
                .collect(toCollection(TreeSet::new));
    }

    private boolean has(WorkbookFile workbook) {
        return same(byName.get(workbook.name()), workbook);
    }

    private static boolean same(@Nullable WorkbookFile one, @Nullable WorkbookFile other) {
        return one == null || other == null ? one == other : Arrays.equals(one.content(), other.content());
    }
}
