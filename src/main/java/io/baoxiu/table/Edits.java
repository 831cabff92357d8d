package io.baoxiu.table;

import io.baoxiu.table.file.WorkbookFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A change of the tables of a release.
 *
 * @param sent the workbooks that are new, or replace others
 * @param removed the names of the tables to remove
 */
public record Edits(List<WorkbookFile> sent, Set<String> removed) {

    public Edits {
        sent = List.copyOf(sent);
        removed = Set.copyOf(removed);
    }

    /** Only workbooks; no table is removed. */
    public static Edits of(Collection<WorkbookFile> sent) {
        return new Edits(List.copyOf(sent), Set.of());
    }

    public boolean none() {
        return sent.isEmpty() && removed.isEmpty();
    }

    /** The names of all sent workbooks and removed tables. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(removed);
        sent.forEach(workbook -> names.add(workbook.name()));
        return names;
    }

    /** The names of tables to remove that do not exist. */
    public Set<String> strangers(Tables tables) {
        Set<String> strangers = new TreeSet<>(removed);
        strangers.removeIf(name -> tables.find(name).isPresent());
        return strangers;
    }
}
