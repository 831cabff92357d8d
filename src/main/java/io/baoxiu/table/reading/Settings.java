package io.baoxiu.table.reading;

import static io.baoxiu.table.Finding.Code.BAD_SETTING;

import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.workbook.Line;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys and values above the header row. */
final class Settings {

    private static final String FIRST_CELL = "A1";

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Report report;

    /** Of a key that stands twice, the first counts. */
    Settings(List<Line> above, Report report) {
        this.report = report;
        for (Line line : above) {
            String key = line.text(0).toLowerCase(Locale.ROOT);
            if (List.of("table", "title", "hit policy", "complete").contains(key)
                    && lines.putIfAbsent(key, line) != null) {
                report.error(
                        BAD_SETTING,
                        "A" + line.number(),
                        "设置 `" + key + "` 重复出现",
                        "the setting `" + key + "` stands twice");
            }
        }
    }

    /** Those that say something. */
    Collection<Line> lines() {
        return lines.values();
    }

    String table() {
        return value("table");
    }

    String title(TableForm form) {
        return value("title").isEmpty() ? form.name() : value("title");
    }

    /** The table's name must be the file's. */
    void checkName(String file) {
        if (!table().equals(file)) {
            report.error(
                    BAD_SETTING,
                    cell("table"),
                    new Message(
                            "设置 `table` 是 `" + table() + "`, 但文件名是 `" + file + "`, 两者必须相同",
                            "the setting `table` says `" + table() + "`, but the file is named `" + file
                                    + "`: both must be the same"),
                    List.of(file));
        }
    }

    HitPolicy policy(TableForm form) {
        String written = value("hit policy").toUpperCase(Locale.ROOT);
        Optional<HitPolicy> policy = Arrays.stream(HitPolicy.values())
                .filter(form.policies()::contains)
                .filter(one -> one.name().equals(written))
                .findFirst();
        List<HitPolicy> allowed = form.policies().stream().sorted().toList();
        return policy.orElseGet(() -> {
            report.error(
                    BAD_SETTING,
                    cell("hit policy"),
                    new Message(
                            "设置 `hit policy` 是 `" + written + "`, 本表应为 " + allowed,
                            "the setting `hit policy` says `" + written + "`; this table takes " + allowed),
                    allowed.stream().map(HitPolicy::name).toList());
            return allowed.get(0);
        });
    }

    @Nullable
    Boolean complete() {
        String written = value("complete").toLowerCase(Locale.ROOT);
        if (!List.of("", "yes", "no").contains(written)) {
            report.error(
                    BAD_SETTING,
                    cell("complete"),
                    new Message(
                            "设置 `complete` 是 `" + written + "`, 应为 `yes` 或 `no`",
                            "the setting `complete` says `" + written + "`; it takes `yes` or `no`"),
                    List.of("yes", "no"));
        }
        return written.isEmpty() ? null : Boolean.valueOf(written.equals("yes"));
    }

    /** Where the value of a setting stands, or would. */
    String cell(String key) {
        Line line = lines.get(key);
        return line == null ? FIRST_CELL : "B" + line.number();
    }

    private String value(String key) {
        Line line = lines.get(key);
        return line == null ? "" : line.text(1);
    }
}
