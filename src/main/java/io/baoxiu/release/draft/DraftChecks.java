package io.baoxiu.release.draft;

import io.baoxiu.analysis.check.NewCodes;
import io.baoxiu.analysis.check.StandingFindings;
import io.baoxiu.analysis.check.WorkbookCheck;
import io.baoxiu.analysis.difference.Difference;
import io.baoxiu.analysis.difference.TooIntricate;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Edits;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.Tables;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Checks a draft together with the tables in force, without writing its workbook, in the same way as uploaded
 * workbooks. Findings that the release in force also has are separated from those that the draft causes.
 */
@Component
public final class DraftChecks {

    private static final int REMEMBERED = 200;

    private final WorkbookCheck check = new WorkbookCheck(ShippedEngineering.INSTANCE);
    private final Drafts drafts;
    private final Map<List<String>, StandingFindings> standing =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<List<String>, StandingFindings> eldest) {
                    return size() > REMEMBERED;
                }
            });

    DraftChecks(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The result of a check.
     *
     * @param open the requested workbook
     * @param reading of all workbooks of the draft
     * @param standing the findings that the release in force has too
     */
    public record Checked(OpenTable open, TableReading reading, List<Finding> findings, Set<Finding> standing) {
        public Checked {
            findings = List.copyOf(findings);
            standing = Set.copyOf(standing);
        }

        /** The table as it would be; empty while it has an error. */
        public Optional<DecisionTable> table() {
            return reading.tables().find(open.name());
        }
    }

    /** @throws UnknownTable when there is none of that name */
    public Checked check(Draft draft, String table) {
        OpenTable asked = drafts.open(draft, table);
        List<OpenTable> all = new ArrayList<>(drafts.all(draft));
        if (!asked.held()) {
            all.add(asked);
        }
        Map<String, Opened> opened = new HashMap<>();
        List<WorkbookFile> files = new ArrayList<>();
        all.forEach(open -> {
            opened.put(open.name(), open.grid().opened());
            files.add(open.grid().base().file());
        });
        CompiledRelease release = asked.inForce();
        WorkbookCheck.Examined examined = check.examine(Edits.of(files), release.tables(), opened);
        List<Finding> findings = new ArrayList<>(examined.findings());
        findings.addAll(openedGaps(examined.reading(), release, files));
        if (findings.stream().noneMatch(Finding::isError)) {
            findings.addAll(NewCodes.findings(
                    examined.reading().tables(), release.tables().vocabulary(), ShippedEngineering.INSTANCE));
        }
        findings.sort(Comparator.comparing(Finding::severity));
        Tables tables = examined.reading().tables();
        Set<Finding> known = findings.stream()
                .filter(DraftChecks::maybeStanding)
                .filter(finding -> release.tables().find(finding.workbook()).isPresent())
                .filter(finding -> told(release, finding.workbook()).has(finding, tables))
                .collect(Collectors.toSet());
        return new Checked(asked, examined.reading(), findings, known);
    }

    private static boolean maybeStanding(Finding finding) {
        return finding.code() == Finding.Code.GAP
                || finding.code() == Finding.Code.NO_EFFECT
                || finding.code() == Finding.Code.NEVER_HOLDS;
    }

    private StandingFindings told(CompiledRelease release, String table) {
        List<String> key = List.of(release.release().contentHash(), table);
        StandingFindings known = standing.get(key);
        if (known == null) {
            known = StandingFindings.of(check.standing(release.tables(), table), release.tables());
            standing.put(key, known);
        }
        return known;
    }

    /** In a table that need not be complete, gaps are intended, except those that a change opens. */
    private static List<Finding> openedGaps(TableReading reading, CompiledRelease release, List<WorkbookFile> files) {
        List<Finding> opened = new ArrayList<>();
        for (WorkbookFile file : files) {
            reading.tables()
                    .find(file.name())
                    .filter(table -> Boolean.FALSE.equals(table.complete()))
                    .filter(table -> !release.tables()
                            .find(file.name())
                            .map(DecisionTable::rows)
                            .equals(Optional.of(table.rows())))
                    .ifPresent(table -> opened.addAll(openedGaps(table, reading, release)));
        }
        return opened;
    }

    private static List<Finding> openedGaps(DecisionTable table, TableReading reading, CompiledRelease release) {
        try {
            return Difference.of(table.name(), release.tables(), reading.tables(), ShippedEngineering.INSTANCE).stream()
                    .filter(change -> change.rows().after().isEmpty()
                            && !change.rows().before().isEmpty())
                    .map(change -> openedGap(table, change, reading))
                    .toList();
        } catch (TooIntricate beyond) {
            return List.of();
        }
    }

    private static Finding openedGap(DecisionTable table, Difference.Change change, TableReading reading) {
        return new Finding(
                Finding.Severity.WARNING,
                Finding.Code.GAP,
                table.name(),
                table.sheet(),
                null,
                new Message(
                        "这次改动以后没有任何一行适用于：" + told(change, reading, Language.ZH),
                        "by this change no row holds any more where: " + told(change, reading, Language.EN)),
                List.of(change.where()),
                change.witness());
    }

    private static String told(Difference.Change change, TableReading reading, Language language) {
        return new Labeller(language, reading.tables().vocabulary()).row(change.where());
    }
}
