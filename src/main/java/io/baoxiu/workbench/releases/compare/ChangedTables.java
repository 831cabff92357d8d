package io.baoxiu.workbench.releases.compare;

import io.baoxiu.release.Releases;
import io.baoxiu.release.record.Release;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.workbench.tables.PastTables;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which workbooks a release changes compared with its base, and how. */
@Component
public class ChangedTables {

    private final Releases releases;
    private final PastTables past;

    ChangedTables(Releases releases, PastTables past) {
        this.releases = releases;
        this.past = past;
    }

    /** The names of the workbooks, including the vocabulary; none for the release that came with the software. */
    public Set<String> names(Release release) {
        String base = release.origin().base();
        return base == null ? Set.of() : releases.differing(base, release.id());
    }

    /** The changed tables, row by row. */
    public List<ChangedTable> of(Release release, Set<String> names, Language language) {
        String base = String.valueOf(release.origin().base());
        Function<String, @Nullable DecisionTable> before =
                name -> past.find(base, name).orElse(null);
        return names.stream()
                .filter(name -> !name.equals(Vocabulary.NAME))
                .map(name -> ChangedTable.of(
                        name,
                        before.apply(name),
                        past.find(release.id(), name).orElse(null),
                        past.cases(release.id(), name).size(),
                        language))
                .toList();
    }
}
