package io.baoxiu.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.ledger.DecidedRows;
import io.baoxiu.ledger.DecisionColumns;
import io.baoxiu.ledger.InOrder;
import io.baoxiu.ledger.LedgerRowReader;
import io.baoxiu.ledger.RowDecider;
import io.baoxiu.ledger.RowOutcome;
import io.baoxiu.ledger.ThousandRows;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.table.cell.StatedCells;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ledger of a thousand rows as an office keeps it, with twenty faults of ten kinds. */
class WorkbookLedgerTest {

    private static final RuleSet RULES = ShippedRules.rules();
    private static final Question QUESTION =
            RULES.vocabulary().question("decision").orElseThrow();
    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-04-01T02:00:00Z"));

    @ParameterizedTest
    @EnumSource
    void decidesWhatItCanAndTellsEachFaultAtItsCell(Language language) throws IOException {
        ThousandRows.Written written = ThousandRows.in(language, RULES.vocabulary());
        WorkbookLedger ledger = open(written.content());
        DecidedRows rows = decided(ledger, language);
        byte[] out = written(ledger, rows, language);
        Path folder = Files.createDirectories(Path.of("target", "ledgers"));
        Files.write(folder.resolve("in-" + language.tag() + ".xlsx"), written.content());
        Files.write(folder.resolve("out-" + language.tag() + ".xlsx"), out);

        Map<String, String> faults = new TreeMap<>();
        rows.faults().forEach(fault -> faults.put(fault.cell().toString(), fault.code()));
        assertThat(faults).isEqualTo(new TreeMap<>(written.faults())).hasSize(20);
        assertThat(rows.tally().faulties()).isEqualTo(20);
        assertThat(rows.tally().decided()).isEqualTo(ThousandRows.ROWS - 20);
        assertThat(rows.others()).isEqualTo(5);
        assertThat(ledger.columns().unread().values()).containsExactlyInAnyOrder("序号", "报修内容", "备注");
        assertThat(comments(out).keySet()).isEqualTo(faults.keySet());
        assertThat(withoutDecisions(out)).isEqualTo(texts(written.content()));
    }

    /** Who corrects a fault and sends the file again gets it back as if nothing had been there. */
    @Test
    void comesBackTheSameWhereItIsSentAgain() throws IOException {
        WorkbookLedger first =
                open(ThousandRows.in(Language.ZH, RULES.vocabulary()).content());
        byte[] once = written(first, decided(first, Language.ZH), Language.ZH);

        WorkbookLedger second = open(once);
        byte[] twice = written(second, decided(second, Language.ZH), Language.ZH);

        assertThat(texts(twice)).isEqualTo(texts(once));
        assertThat(comments(twice)).isEqualTo(comments(once));
    }

    @ParameterizedTest
    @EnumSource
    void takesItsOwnTemplate(Language language) throws IOException {
        for (Question question : RULES.vocabulary().questions().values()) {
            byte[] template = Template.of(question, language);
            assertThat(WorkbookLedger.open(new WorkbookFile("x", template), question, RULES.vocabulary()))
                    .as(question.name())
                    .isInstanceOfSatisfying(
                            WorkbookLedger.Found.Ledger.class,
                            found -> assertThat(found.ledger().columns().facts().values())
                                    .containsExactlyInAnyOrderElementsOf(question.facts()));
        }
    }

    private static WorkbookLedger open(byte[] content) {
        WorkbookLedger.Found found = WorkbookLedger.open(new WorkbookFile("x", content), QUESTION, RULES.vocabulary());
        assertThat(found).isInstanceOf(WorkbookLedger.Found.Ledger.class);
        return ((WorkbookLedger.Found.Ledger) found).ledger();
    }

    private static byte[] written(WorkbookLedger ledger, DecidedRows rows, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        ledger.write(columns(language).headings(), rows, language, out);
        return out.toByteArray();
    }

    private static DecisionColumns columns(Language language) {
        return new DecisionColumns(RULES, QUESTION, language, null, false);
    }

    private static DecidedRows decided(WorkbookLedger ledger, Language language) throws IOException {
        var reader = new LedgerRowReader(
                QUESTION,
                FactsReader.of(RULES),
                new StatedCells(ledger.since1904()),
                ledger.columns(),
                ledger::isMergedAway);
        var decider = new RowDecider(RULES, reader, columns(language), null, language, () -> NOW);
        var rows = new DecidedRows();
        try (var work = new InOrder<Line, RowOutcome>(2, decider::of, rows::add)) {
            for (Line line : ledger.rows()) {
                work.add(line, 1);
            }
            work.tellAll();
        }
        return rows;
    }

    private static Map<String, String> comments(byte[] content) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Map<String, String> comments = new TreeMap<>();
            workbook.getSheetAt(0)
                    .getCellComments()
                    .forEach((cell, comment) ->
                            comments.put(cell.toString(), comment.getString().getString()));
            return comments;
        }
    }

    private static Map<String, String> texts(byte[] content) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return texts(workbook.getSheetAt(0), Integer.MAX_VALUE);
        }
    }

    private static Map<String, String> withoutDecisions(byte[] content) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Sheet sheet = workbook.getSheetAt(0);
            int first = 0;
            while (!sheet.getRow(2)
                    .getCell(first, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .toString()
                    .matches("(决策：|Decision: ).*")) {
                first++;
            }
            return texts(sheet, first);
        }
    }

    private static Map<String, String> texts(Sheet sheet, int columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        var formatter = new DataFormatter();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String text = formatter.formatCellValue(cell);
                if (!text.isEmpty() && cell.getColumnIndex() < columns) {
                    texts.put(cell.getAddress().toString(), text);
                }
            }
        }
        return texts;
    }
}
