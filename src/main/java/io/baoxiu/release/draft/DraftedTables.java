package io.baoxiu.release.draft;

import io.baoxiu.analysis.wording.Edition;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.release.publish.WorkbookSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Edits;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All tables as they would be with a draft. */
@Component
public final class DraftedTables {

    private final Drafts drafts;
    private final Releases releases;

    DraftedTables(Drafts drafts, Releases releases) {
        this.drafts = drafts;
        this.releases = releases;
    }

    /** @param before the tables in force */
    public record Drafted(CompiledRelease before, Edition after) {}

    /** The tables; empty while a workbook of the draft cannot be read. They may have other errors. */
    public Optional<Drafted> of(Draft draft) {
        CompiledRelease release = releases.inForceToday();
        Edits edits = drafts.edits(draft);
        TableReading reading = TableReader.read(edits, release.tables(), ShippedEngineering.INSTANCE);
        Set<String> names = edits.sent().stream()
                .map(WorkbookFile::name)
                .filter(name -> !name.equals(Vocabulary.NAME))
                .collect(Collectors.toSet());
        names.addAll(release.tables().all().stream().map(table -> table.name()).toList());
        boolean whole =
                names.stream().allMatch(name -> reading.tables().find(name).isPresent());
        return whole && reading.tables().vocabulary() != Vocabulary.NONE
                ? Optional.of(new Drafted(
                        release, new Edition(reading.tables(), new WorkbookSet(release.workbooks()).with(edits))))
                : Optional.empty();
    }
}
