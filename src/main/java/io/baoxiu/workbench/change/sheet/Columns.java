package io.baoxiu.workbench.change.sheet;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.CaseColumn;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.cell.CellWords;
import io.baoxiu.table.grid.EditedGrid;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.change.sheet.ColumnJson.Kind;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.words.ClassSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet, described by the vocabulary in force. */
public final class Columns {

    private static final Map<String, Label> NAMED = Map.of(
            "#", new Label("编号", "Id"),
            "clause", new Label("依据条款", "Clause"),
            "text.zh", new Label("理由（中文）", "Reason (Chinese)"),
            "text.en", new Label("理由（英文）", "Reason (English)"));
    private static final List<Label> SETTINGS = List.of(new Label("设置", "Setting"), new Label("值", "Value"));

    private final Vocabulary vocabulary;
    private final Viewer viewer;
    private final Set<String> outcomes;
    private final CellWords words;

    public Columns(OpenTable open, Viewer viewer) {
        this.viewer = viewer;
        vocabulary = open.inForce().tables().vocabulary();
        words = new CellWords(WrittenWords.of(open, viewer));
        outcomes = Stream.concat(
                        open.inForce().tables().find(open.name()).stream().flatMap(Columns::concluded),
                        open.grid().sheet(Grid.CASES).stream().flatMap(Columns::expected))
                .collect(Collectors.toSet());
    }

    private static Stream<String> concluded(DecisionTable table) {
        return table.form().outcomes().stream().map(Term::path);
    }

    private static Stream<String> expected(EditedSheet cases) {
        return cases.base().heads().stream()
                .map(CaseColumn::of)
                .filter(CaseColumn::expected)
                .map(CaseColumn::path);
    }

    public List<ColumnJson> of(EditedSheet sheet, String key) {
        Section section = EditedGrid.section(key);
        List<String> heads = sheet.base().heads();
        List<ColumnJson> columns = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            columns.add(section == Section.SETTINGS ? setting(at) : column(sheet, at));
        }
        return columns;
    }

    private ColumnJson setting(int at) {
        String label = at < SETTINGS.size() ? viewer.in(SETTINGS.get(at)) : letter(at);
        return new ColumnJson(
                letter(at),
                "",
                label,
                at < SETTINGS.size() ? Kind.SETTING : Kind.OTHER,
                null,
                "start",
                null,
                null,
                false,
                at >= SETTINGS.size(),
                false);
    }

    private ColumnJson column(EditedSheet sheet, int at) {
        String head = sheet.base().heads().get(at);
        Optional<Term> term = vocabulary.find(CaseColumn.of(head).path());
        Kind kind = at == 0 && !head.isEmpty() ? Kind.ID : kind(head, term);
        return new ColumnJson(
                letter(at),
                head,
                label(sheet, at, head, term),
                kind,
                term.map(known -> Figures.unit(known, viewer.language()))
                        .filter(unit -> !unit.isEmpty())
                        .orElse(null),
                term.filter(known -> Nature.of(known.elementType()).number()).isPresent() ? "end" : "start",
                term.map(known -> choices(known, kind)).orElse(null),
                kind == Kind.OUTCOME ? term.map(Columns::signs).orElse(null) : null,
                kind == Kind.CONDITION
                        || term.filter(known -> known.type() instanceof ValueType.ListOf)
                                .isPresent(),
                false,
                sheet.base().hiddenColumns().contains(at) || head.equals(viewer.isZh() ? "text.en" : "text.zh"));
    }

    private Kind kind(String head, Optional<Term> term) {
        if (head.equals("clause")) {
            return Kind.CLAUSE;
        } else if (head.startsWith("text.")) {
            return Kind.REASON;
        } else if (CaseColumn.of(head).expected() || outcomes.contains(head)) {
            return Kind.OUTCOME;
        }
        return term.isPresent() ? Kind.CONDITION : Kind.OTHER;
    }

    private String label(EditedSheet sheet, int at, String head, Optional<Term> term) {
        if (term.isPresent()) {
            return viewer.in(term.get().label());
        }
        Label named = NAMED.get(head);
        return named == null ? written(sheet, at, head) : viewer.in(named);
    }

    /** The label above the machine name, in both languages on two lines; otherwise that name, otherwise the column letter. */
    private String written(EditedSheet sheet, int at, String head) {
        String[] lines = sheet.base().above(at).split("\n", 2);
        String said = viewer.isZh() || lines.length < 2 ? lines[0] : lines[1];
        return !said.isBlank() ? said.strip() : !head.isEmpty() ? head : letter(at);
    }

    private @Nullable List<String> choices(Term term, Kind kind) {
        ValueType type = term.elementType();
        List<String> choices = new ArrayList<>();
        if (type instanceof ValueType.Code code) {
            code.codes().forEach(one -> choices.add(words.said(one, type)));
        } else if (type instanceof ValueType.Flag) {
            choices.add(words.said(true, type));
            choices.add(words.said(false, type));
        } else {
            return null;
        }
        if (kind == Kind.CONDITION && term.mayBeUnknown()) {
            choices.add(words.unknown());
        }
        return choices;
    }

    private static @Nullable Map<String, ClassSign> signs(Term term) {
        Map<String, ClassSign> signs = ClassSign.named(term.type());
        return signs.isEmpty() ? null : signs;
    }

    public static String letter(int column) {
        return Column.letters(column);
    }
}
