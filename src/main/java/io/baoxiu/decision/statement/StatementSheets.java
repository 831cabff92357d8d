package io.baoxiu.decision.statement;

import io.baoxiu.journal.statement.Statement;
import io.baoxiu.journal.statement.Statement.OfContractor;
import io.baoxiu.table.print.PrintedSheet;
import io.baoxiu.table.print.PrintedSheet.Block;
import io.baoxiu.table.print.PrintedSheet.Column;
import io.baoxiu.vocabulary.time.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement as sheets to print and serve: its totals, its lines, and a sheet for each contractor. */
public record StatementSheets(
        Statement statement, StatementQuery query, StatementWords words, StatementDetails details) {

    public StatementSheets(Statement statement, StatementQuery query, StatementWords words) {
        this(statement, query, words, new StatementDetails(words));
    }

    /** With more contractors, there are no separate sheets for them. */
    private static final int MOST_CONTRACTORS = 200;

    public List<PrintedSheet> all() {
        List<PrintedSheet> sheets = new ArrayList<>(List.of(summary(), everyLine()));
        List<OfContractor> contractors = statement.totals().contractors();
        if (contractors.size() <= MOST_CONTRACTORS) {
            contractors.forEach(contractor -> sheets.add(own(contractor)));
        }
        return sheets;
    }

    /** Its totals. */
    public PrintedSheet summary() {
        Statement.Totals totals = statement.totals();
        var sums = new Block(
                columns(words.of("订单数", "Orders"), cost(), retention(), claim()),
                List.of(values(totals.orders(), totals.cost(), totals.retention(), totals.claim())),
                List.of());
        var classes = new Block(
                columns(words.of("派工类别", "Class"), words.of("订单数", "Orders"), cost()),
                totals.classes().stream()
                        .map(one -> values(details.ofClass(one.warrantyClass()), one.orders(), one.cost()))
                        .toList(),
                List.of());
        var contractors = new Block(
                columns(words.of("施工单位", "Contractor"), words.of("订单数", "Orders"), cost(), retention(), claim()),
                totals.contractors().stream()
                        .map(one -> values(
                                words.contractor(one.contractor()),
                                one.orders(),
                                one.cost(),
                                one.retention(),
                                one.claim()))
                        .toList(),
                values(words.of("合计", "Total"), totals.orders(), totals.cost(), totals.retention(), totals.claim()));
        return new PrintedSheet(
                "汇总",
                words.of("维修费用月度结算汇总 ", "Repairs settled: summary of ") + statement.month(),
                notes(words.of(
                        "未注明报修编号的决策 " + statement.withoutReference() + " 个，事实已按期删除的 " + statement.dropped()
                                + " 个，均不在明细中",
                        statement.withoutReference() + " decisions of the month state no order, and of "
                                + statement.dropped()
                                + " the facts were deleted because of their age; none of them has a line")),
                List.of(sums, classes, contractors),
                signatures());
    }

    private PrintedSheet everyLine() {
        return new PrintedSheet(
                "明细",
                words.of("维修费用月度结算明细 ", "Repairs settled: lines of ") + statement.month(),
                notes(null),
                List.of(details.all(statement.lines())),
                List.of());
    }

    private PrintedSheet own(OfContractor contractor) {
        String name = words.contractor(contractor.contractor());
        return new PrintedSheet(
                name,
                words.of("施工单位维修费用对账单 ", "Repairs charged to the contractor, ") + statement.month(),
                notes(words.of("施工单位：", "Contractor: ") + name),
                List.of(details.own(statement.lines().stream()
                        .filter(line -> Objects.equals(line.contractor(), contractor.contractor()))
                        .toList())),
                signatures());
    }

    private List<String> notes(@Nullable String more) {
        List<String> notes = new ArrayList<>();
        if (more != null) {
            notes.add(more);
        }
        if (query.project() != null) {
            notes.add(words.of("仅项目：", "Project only: ") + query.project());
        }
        if (query.contractor() != null) {
            notes.add(words.of("仅施工单位：", "Contractor only: ") + query.contractor());
        }
        notes.add(words.of("决策日志读取至 ", "The journal was read up to ") + Moments.text(statement.upTo()));
        return notes;
    }

    private List<String> signatures() {
        return List.of(
                words.of("物业公司（盖章）：", "Property company (seal):"),
                words.of("建设单位（盖章）：", "Developer (seal):"),
                words.of("施工单位（盖章）：", "Contractor (seal):"),
                words.of("日期：", "Date:"));
    }

    private String cost() {
        return words.of("实际费用（元）", "Cost (yuan)");
    }

    private String retention() {
        return words.of("从质量保证金扣回（元）", "From retention (yuan)");
    }

    private String claim() {
        return words.of("向施工单位追偿（元）", "Claimed (yuan)");
    }

    private static List<Column> columns(String... labels) {
        return Arrays.stream(labels).map(label -> new Column(label, 22)).toList();
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
