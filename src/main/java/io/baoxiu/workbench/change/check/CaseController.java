package io.baoxiu.workbench.change.check;

import static io.baoxiu.decision.reading.RequestSchema.required;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.decision.lookup.JournalAccess;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.decision.replay.Replay;
import io.baoxiu.journal.Entry;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.rules.Case;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridEdit;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.workbench.change.sheet.LastRow;
import io.baoxiu.workbench.change.sheet.WrittenWords;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A decision that a person may read becomes a worked case of a table in their draft. */
@RestController
class CaseController {

    private static final RequestSchema FORM = new RequestSchema(
            required("version", ValueType.whole(0, Long.MAX_VALUE)),
            required("table", ValueType.TEXT),
            required("decision", ValueType.TEXT));

    private final Drafts drafts;
    private final JournalAccess journal;
    private final Readings readings;

    CaseController(Drafts drafts, JournalAccess journal, Readings readings) {
        this.drafts = drafts;
        this.journal = journal;
        this.readings = readings;
    }

    record CaseMade(long version, @Nullable OffsetDateTime savedAt, String rowId) {}

    @PostMapping("/change/cases")
    CaseMade make(@RequestBody byte[] body, HttpServletRequest request, Viewer viewer) {
        RequestSchema.Filled form = FORM.read(body);
        Entry entry = journal.one(id(String.valueOf(form.text("decision"))), viewer.caller());
        return readings.beside(request, () -> made(form, entry, viewer));
    }

    private CaseMade made(RequestSchema.Filled form, Entry entry, Viewer viewer) {
        String person = viewer.caller().name();
        OpenTable open = drafts.open(person, String.valueOf(form.text("table")));
        EditedSheet cases = open.grid()
                .sheet(Grid.CASES)
                .orElseThrow(() -> faulty("table", "这个表没有用例工作表", "has no sheet of worked cases"));
        Case decided = new Replay(open.inForce().rules())
                .decided(entry)
                .orElseThrow(() ->
                        faulty("decision", "现行的规则已读不懂它的事实", "states facts that the rules in force no longer know"));
        String row = LastRow.newId();
        Labelling words = WrittenWords.of(open, viewer);
        String remark = (words == Labelling.ZH ? "取自决策 " : "From decision ") + entry.id();
        List<String> cells =
                new DecidedCase(decided, open.inForce().tables().find(open.name()), words).cells(cases, remark);
        OpenTable after = drafts.edit(
                person,
                Objects.requireNonNull(form.whole("version")),
                open.name(),
                Grid.CASES,
                List.of(new GridEdit.Insert(LastRow.id(cases), List.of(new GridEdit.NewRow(row, cells)))));
        return new CaseMade(after.draft().version(), after.draft().savedAt(), row);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw faulty("decision", "不是决策的编号", "is not the id of a decision");
        }
    }

    private static FaultyFields faulty(String name, String zh, String en) {
        return new FaultyFields(List.of(Fault.of(name, Fault.Code.INCONSISTENT, zh, en)));
    }
}
