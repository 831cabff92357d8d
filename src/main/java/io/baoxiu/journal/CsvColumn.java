package io.baoxiu.journal;

import io.baoxiu.vocabulary.Language;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A column of the spreadsheet of entries. One cell may hold several values, one after the other. */
record CsvColumn(String name, String zh, Function<Row, String> value) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Every spreadsheet program reads this as a date and time, in any locale. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    static final List<CsvColumn> ALL = List.of(
            entry("id", "决策编号", Entry::id),
            entry("decidedAt", "决策时间（北京时间）", entry -> MOMENT.format(entry.decidedAt())),
            entry("question", "问题", Entry::question),
            entry("caller", "提问人", Entry::caller),
            entry("release", "版本", Entry::release),
            entry("kind", "类型", entry -> entry.labels().get("kind")),
            entry("reference", "报修编号", entry -> entry.labels().get("reference")),
            entry("project", "项目", entry -> entry.labels().get("project")),
            entry("warrantyClass", "保修类别", entry -> entry.labels().get("warrantyClass")),
            entry("tier", "审批档", entry -> entry.labels().get("tier")),
            answer("severity.level", "严重程度"),
            answer("warranty.part", "部位"),
            answer("warranty.contractorUntil", "施工单位保修至"),
            answer("warranty.ownerUntil", "对业主保修至"),
            answer("responsibility.party", "责任方"),
            answer("responsibility.department", "责任部门"),
            answer("execution.executor", "维修单位"),
            answer("approval.amount", "审批金额（元）"),
            answer("approval.reviewer", "审核岗位"),
            answer("approval.approver", "批准岗位"),
            answer("approval.costReviewer", "费用复核岗位"),
            new CsvColumn("repair.actualCost", "实际费用（元）", row -> text(row.facts.at("/repair/actualCost"))),
            new CsvColumn(
                    "settlement.steps", "结算步骤", row -> joined(row.answer.at("/settlement/steps"), CsvColumn::text)),
            recovery("RETENTION", "从质量保证金扣回（元）"),
            recovery("CONTRACTOR_CLAIM", "向施工单位追偿（元）"),
            answer("retention.opinion", "质量保证金意见"),
            answer("retention.amount", "质量保证金金额（元）"),
            new CsvColumn("obligations", "项目义务", row -> joined(row.answer.path("obligations"), CsvColumn::due)),
            new CsvColumn("deadlines", "期限", row -> joined(row.answer.path("deadlines"), CsvColumn::deadline)));

    /** An entry with its JSON parsed. */
    static final class Row {

        private final Entry entry;
        private final JsonNode answer;
        private final JsonNode facts;

        Row(Entry entry) {
            this.entry = entry;
            answer = JSON.readTree(entry.outcome().conclusions());
            facts = entry.facts() == null ? MissingNode.getInstance() : JSON.readTree(entry.facts());
        }

        /** The answer to a narrower question is one section, without the section's name. */
        private JsonNode at(String section, String name) {
            boolean bare = entry.question().equals("approval") && section.equals("approval")
                    || entry.question().equals("retention-releases") && section.equals("retention");
            return bare ? answer.path(name) : answer.path(section).path(name);
        }
    }

    String header(Language language) {
        return language == Language.ZH ? zh : name;
    }

    String value(Row row) {
        return value.apply(row);
    }

    private static CsvColumn entry(String name, String zh, Function<Entry, @Nullable Object> part) {
        return new CsvColumn(name, zh, row -> {
            Object value = part.apply(row.entry);
            return value == null ? "" : value.toString();
        });
    }

    private static CsvColumn answer(String path, String zh) {
        String[] names = path.split("\\.");
        return new CsvColumn(path, zh, row -> text(row.at(names[0], names[1])));
    }

    private static CsvColumn recovery(String channel, String zh) {
        return new CsvColumn(
                "settlement.recoveries." + channel,
                zh,
                row -> joined(
                        row.answer.at("/settlement/recoveries"),
                        recovery -> recovery.path("channel").asString("").equals(channel)
                                ? text(recovery.path("amount"))
                                : ""));
    }

    private static String due(JsonNode obligation) {
        return obligation.path("due").asBoolean(false) ? dated(obligation, "code") : "";
    }

    private static String deadline(JsonNode deadline) {
        return dated(deadline, "task");
    }

    private static String dated(JsonNode what, String name) {
        return (text(what.path(name)) + " " + text(what.path("dueOn"))).strip();
    }

    private static String joined(JsonNode values, Function<JsonNode, String> told) {
        return values.valueStream().map(told).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
    }
}
