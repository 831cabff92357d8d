package io.baoxiu.ledger;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A ledger as an after-sales office keeps it, the same for the same seed: a title and group headings that are merged, columns of its own,
 * days and sums as people write them, a row of sums below; and twenty faults of ten kinds.
 */
public final class ThousandRows {

    public static final int ROWS = 1_000;

    /** The row of the first complaint. */
    public static final int FIRST = 4;

    private static final String[] PARTS = {
        "EXTERIOR_WALL_LEAK",
        "PIPE_LEAK",
        "BATHROOM_LEAK",
        "DOOR_WINDOW_FRAME",
        "PAINT",
        "ELECTRICAL_WIRING",
        "ROOF_LEAK",
        "WINDOW_EDGE_LEAK",
        "PLASTER",
        "TILE",
        "PIPE_BLOCKAGE",
        "HEATING",
        "ELEVATOR"
    };
    private static final String[] CAUSES = {
        "CONSTRUCTION", "CONSTRUCTION", "MATERIAL", "DESIGN", "UNKNOWN", "OWNER_MISUSE"
    };
    private static final String[] SAID = {
        "下雨后主卧外墙渗水，墙面起皮", "厨房立管接口滴水", "卫生间顶板有水迹", "推拉门卡住，关不严", "客厅墙漆开裂，已拍照", "插座没电，跳闸", "顶层漏雨"
    };
    private static final String[] CONTRACTORS = {"甲方建设集团有限公司", "乙方安装工程有限公司", "丙方门窗, 幕墙有限公司"};

    private final Random random = new Random(20260305);
    private final Vocabulary vocabulary;
    private final Language language;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle day;
    private final CellStyle sum;

    /** What stands in which column; what is not a path is a column of the office's own. */
    private static final List<String> COLUMNS = List.of(
            "序号",
            "complaint.reference",
            "complaint.kind",
            "complaint.reportedAt",
            "complaint.part",
            "complaint.cause",
            "报修内容",
            "unit.project",
            "unit.reference",
            "unit.completionAcceptedOn",
            "unit.deliveredOn",
            "complaint.affectedHouseholds",
            "complaint.safetyHazard",
            "repair.estimatedCost",
            "repair.actualCost",
            "repair.trades",
            "repair.teamCapable",
            "repair.dispatchedOn",
            "repair.completedOn",
            "contractor.response",
            "contractor.reference",
            "contractor.retentionBalance",
            "备注");

    private static final Map<Integer, String> GROUPS = Map.of(1, "报修信息", 7, "房屋", 11, "影响", 13, "维修", 19, "施工单位");

    /** @param faults the kinds of faults by their cells */
    public record Written(byte[] content, Map<String, String> faults) {}

    private ThousandRows(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        sheet = workbook.createSheet(language == Language.ZH ? "2026年一季度" : "Q1 2026");
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        sum = workbook.createCellStyle();
        sum.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    }

    public static Written in(Language language, Vocabulary vocabulary) throws IOException {
        return new ThousandRows(vocabulary, language).written();
    }

    private Written written() throws IOException {
        headings();
        for (int at = 0; at < ROWS; at++) {
            row(at);
        }
        Row sums = sheet.createRow(FIRST - 1 + ROWS);
        sums.createCell(0).setCellValue(language == Language.ZH ? "合 计" : "Total");
        sums.createCell(13).setCellFormula("SUM(N4:N1003)");
        sheet.createRow(FIRST + ROWS + 1).createCell(0).setCellValue("制表：客服部　　复核：________");
        faults();
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        return new Written(bytes.toByteArray(), faults);
    }

    private void headings() {
        CellStyle bold = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setAlignment(HorizontalAlignment.CENTER);
        bold.setBorderBottom(BorderStyle.THIN);
        bold.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue("云栖里项目报修台账（2026 年第一季度）");
        title.setCellStyle(bold);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COLUMNS.size() - 1));
        Row groups = sheet.createRow(1);
        Row labels = sheet.createRow(2);
        for (int at = 0; at < COLUMNS.size(); at++) {
            boolean alone = at == 0 || at == COLUMNS.size() - 1;
            Cell cell = (alone ? groups : labels).createCell(at);
            cell.setCellValue(heading(COLUMNS.get(at)));
            cell.setCellStyle(bold);
            if (alone) {
                sheet.addMergedRegion(new CellRangeAddress(1, 2, at, at));
            }
            sheet.setColumnWidth(at, (at == 6 ? 26 : 15) * 256);
        }
        int[] starts =
                GROUPS.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int at = 0; at < starts.length; at++) {
            int end = at + 1 < starts.length ? starts[at + 1] - 1 : COLUMNS.size() - 2;
            Cell cell = groups.createCell(starts[at]);
            cell.setCellValue(GROUPS.get(starts[at]));
            cell.setCellStyle(bold);
            sheet.addMergedRegion(new CellRangeAddress(1, 1, starts[at], end));
        }
        sheet.createFreezePane(2, 3);
        sheet.setAutoFilter(new CellRangeAddress(2, 2 + ROWS, 0, COLUMNS.size() - 1));
    }

    private String heading(String column) {
        return vocabulary
                .stated(column)
                .map(term -> term.label().in(language) + (column.endsWith("Cost") ? "（元）" : ""))
                .map(label -> column.equals("complaint.reportedAt")
                        ? label.substring(0, 2) + "\n" + label.substring(2)
                        : label)
                .orElse(column);
    }

    private void row(int at) {
        Row row = sheet.createRow(FIRST - 1 + at);
        LocalDate reported = LocalDate.of(2026, 1, 4).plusDays(random.nextInt(80));
        LocalDate delivered = LocalDate.of(2021, 3, 1).plusDays(random.nextInt(1_600));
        int cost = 80 + random.nextInt(300) * 10 * (1 + random.nextInt(6));
        boolean done = random.nextInt(3) > 0;
        boolean repair = random.nextInt(12) > 0;
        put(row, "序号", at + 1);
        put(row, "complaint.reference", "YXL-2026-%04d".formatted(at + 1));
        put(
                row,
                "complaint.kind",
                code("complaint.kind", repair ? "REPAIR" : random.nextBoolean() ? "COMPLAINT" : "CONSULTATION"));
        put(row, "complaint.reportedAt", reported(reported));
        put(row, "报修内容", SAID[random.nextInt(SAID.length)]);
        put(row, "unit.project", "云栖里");
        put(
                row,
                "unit.reference",
                "%d-%d-%d".formatted(1 + random.nextInt(12), 1 + random.nextInt(3), 101 + 100 * random.nextInt(17)));
        put(row, "备注", random.nextInt(6) == 0 ? "已电话回访" : null);
        if (!repair) {
            return;
        }
        put(row, "complaint.part", code("complaint.part", PARTS[random.nextInt(PARTS.length)]));
        put(row, "complaint.cause", code("complaint.cause", CAUSES[random.nextInt(CAUSES.length)]));
        put(row, "unit.completionAcceptedOn", day(delivered.minusDays(60 + random.nextInt(120))));
        put(row, "unit.deliveredOn", day(delivered));
        put(row, "complaint.affectedHouseholds", random.nextInt(5) == 0 ? "３" : (Object) (1 + random.nextInt(4)));
        put(row, "complaint.safetyHazard", flag(random.nextInt(40) == 0));
        put(row, "repair.estimatedCost", money(cost));
        put(row, "repair.trades", 1 + random.nextInt(3));
        put(row, "repair.teamCapable", flag(random.nextInt(5) > 0));
        put(
                row,
                "contractor.response",
                code("contractor.response", random.nextBoolean() ? "ACCEPTED" : "NOT_NOTIFIED"));
        put(row, "contractor.reference", CONTRACTORS[random.nextInt(CONTRACTORS.length)]);
        put(row, "contractor.retentionBalance", money(8_000 + random.nextInt(40) * 1_000));
        if (done) {
            put(row, "repair.actualCost", money(cost));
            put(row, "repair.dispatchedOn", day(reported.plusDays(1)));
            put(row, "repair.completedOn", day(reported.plusDays(3 + random.nextInt(9))));
        }
    }

    private void put(Row row, String column, Object value) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(COLUMNS.indexOf(column));
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(sum(column) ? sum : cell.getCellStyle());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private boolean sum(String column) {
        return vocabulary
                .stated(column)
                .map(term -> term.type() instanceof ValueType.Money)
                .orElse(false);
    }

    private Object reported(LocalDate date) {
        return switch (random.nextInt(4)) {
            case 0 -> date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfMonth() + " 9:05";
            case 1 -> date + " 14:30";
            default -> date;
        };
    }

    private Object day(LocalDate date) {
        String year = date.getYear() + "";
        return switch (random.nextInt(8)) {
            case 0 -> year + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            case 1 -> year + "/" + date.getMonthValue() + "/" + date.getDayOfMonth();
            case 2 -> year + "." + date.getMonthValue() + "." + date.getDayOfMonth();
            case 3 -> date.toString().replace("-", "");
            default -> date;
        };
    }

    private Object money(int amount) {
        return switch (random.nextInt(8)) {
            case 0 -> "%,d元".formatted(amount);
            case 1 -> "￥" + amount + ".50";
            case 2 -> full(String.valueOf(amount));
            case 3 -> amount % 1_000 == 0 ? amount / 10_000.0 + "万" : amount;
            default -> amount;
        };
    }

    private static String full(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + '０')))
                .reduce("", String::concat);
    }

    private String flag(boolean holds) {
        List<String> words = holds ? List.of("是", "√", "Y") : List.of("否", "否", "×");
        return words.get(random.nextInt(words.size()));
    }

    private String code(String path, String code) {
        var list = ((ValueType.Code) vocabulary.stated(path).orElseThrow().type()).list();
        String label = list.label(code).orElseThrow().in(language);
        return random.nextInt(20) == 0 ? code : random.nextInt(20) == 0 ? " " + label + " " : label;
    }

    /** Two of each kind, each in a row of its own. */
    private void faults() {
        List<Integer> rows = new ArrayList<>();
        for (int at = 0; rows.size() < 20; at += 37) {
            int row = FIRST - 1 + at % ROWS;
            Cell part = sheet.getRow(row).getCell(COLUMNS.indexOf("complaint.part"));
            if (part != null && !rows.contains(row)) {
                rows.add(row);
            }
        }
        for (int twice = 0; twice < 2; twice++) {
            int from = twice * 10;
            wrong(rows.get(from), "complaint.part", twice == 0 ? "屋顶漏" : "外墙渗水", "UNKNOWN_CODE");
            wrong(rows.get(from + 1), "unit.completionAcceptedOn", twice == 0 ? "2023年2月30日" : "去年底", "WRONG_TYPE");
            wrong(rows.get(from + 2), "repair.estimatedCost", twice == 0 ? "约1200元" : "面议", "WRONG_TYPE");
            wrong(rows.get(from + 3), "repair.estimatedCost", 860.555 + twice, "WRONG_TYPE");
            wrong(rows.get(from + 4), "complaint.safetyHazard", twice == 0 ? "待定" : "可能", "WRONG_TYPE");
            wrong(rows.get(from + 5), "unit.deliveredOn", LocalDate.of(2015 + twice, 6, 1), "INCONSISTENT");
            Row early = sheet.getRow(rows.get(from + 6));
            put(early, "repair.dispatchedOn", LocalDate.of(2026, 5, 2));
            wrong(rows.get(from + 6), "repair.completedOn", LocalDate.of(2026, 5, 1), "INCONSISTENT");
            wrong(rows.get(from + 7), "complaint.part", "", "REQUIRED");
            wrong(rows.get(from + 8), "complaint.affectedHouseholds", twice == 0 ? 0 : 2_000_000, "WRONG_TYPE");
            Cell computed = cell(rows.get(from + 9), twice == 0 ? "repair.estimatedCost" : "unit.deliveredOn");
            if (twice == 0) {
                computed.setCellFormula("100*12");
                computed.setCellValue(1_200);
            } else {
                computed.setBlank();
                computed.setCellErrorValue(FormulaError.NA.getCode());
            }
            faults.put(computed.getAddress().toString(), twice == 0 ? "FORBIDDEN_CONTENT" : "WRONG_TYPE");
        }
    }

    private Cell cell(int row, String column) {
        Row there = sheet.getRow(row);
        Cell cell = there.getCell(COLUMNS.indexOf(column));
        return cell == null ? there.createCell(COLUMNS.indexOf(column)) : cell;
    }

    private void wrong(int row, String column, Object value, String code) {
        Cell cell = cell(row, column);
        cell.setBlank();
        put(sheet.getRow(row), column, value);
        faults.put(cell.getAddress().toString(), code);
    }
}
