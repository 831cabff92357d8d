package io.baoxiu.table.reading.sheet;

import static io.baoxiu.table.Finding.Code.BAD_SETTING;
import static io.baoxiu.table.Finding.Code.UNKNOWN_TABLE;

import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Unseen;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys and values above the header row. */
public final class Settings {

    private static final String FIRST_CELL = "A1";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}");
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Report report;

    /** If a key is duplicated, the first one counts. */
    Settings(List<Line> above, Report report) {
        this.report = report;
        for (Line line : above) {
            String key = SettingWords.named(Unseen.without(line.text(0)))
                    .map(SettingWords::key)
                    .orElse("");
            if (!key.isEmpty()) {
                report.wording(line.text(0), BAD_SETTING, "A" + line.number());
                report.wording(line.text(1), BAD_SETTING, "B" + line.number());
            }
            if (!key.isEmpty() && lines.putIfAbsent(key, line) != null) {
                report.error(
                        BAD_SETTING,
                        "A" + line.number(),
                        "设置 `" + key + "` 重复出现",
                        "the setting `" + key + "` is duplicated");
            }
        }
    }

    /** The lines that are not empty. */
    Collection<Line> lines() {
        return lines.values();
    }

    String table() {
        return value("table");
    }

    String title(String name) {
        String title = value("title");
        return title.isEmpty() ? name : title;
    }

    /** Whether each row that holds is a separate entry. */
    public boolean each() {
        String written = plain(SettingWords.RESULTS);
        if (!List.of("", "each").contains(written)) {
            report.error(
                    BAD_SETTING,
                    cell("results"),
                    new Message(
                            "设置 `results` 是 `" + value("results") + "`，应为 `each`（逐行）或空着",
                            "the setting `results` says `" + value("results") + "`; expected `each`, or nothing"),
                    List.of("each"));
        }
        return !written.isEmpty();
    }

    /**
     * Checks that the table's name is that of the file. A copy has a file name that is no table's, and must be renamed
     * back.
     *
     * @param known the existing tables; any other name is a new table
     * @return whether it is clear which table it is
     */
    public boolean names(String file, Collection<String> known) {
        boolean same = table().equals(file);
        if (same && !NAME.matcher(file).matches()) {
            report.error(
                    BAD_SETTING,
                    cell("table"),
                    "表名须为字母、数字、连字符和下划线",
                    "a table name may have only letters, digits, hyphens and underscores");
        } else if (!same && (known.contains(file) || known.contains(table()) || table().isEmpty())) {
            boolean copy = !table().isEmpty() && !known.contains(file);
            report.error(
                    BAD_SETTING,
                    cell("table"),
                    new Message(
                            "设置 `table` 是 `" + table() + "`，但文件名是 `" + file + "`，两者必须相同"
                                    + (copy ? "：请把文件存为 `" + table() + ".xlsx`" : ""),
                            "the setting `table` says `" + table() + "`, but the file is named `" + file
                                    + "`: both must be the same"
                                    + (copy ? "; save the file as `" + table() + ".xlsx`" : "")),
                    copy ? List.of() : inItsCell("table", named(file)));
        } else if (!same) {
            report.error(
                    UNKNOWN_TABLE,
                    cell("table"),
                    new Message(
                            "没有名为 `" + table() + "` 的表" + nearest("，最接近的是 ", known),
                            "there is no table `" + table() + "`" + nearest("; the nearest are ", known)),
                    inItsCell("table", named(file)));
        }
        return same || known.contains(file) || table().isEmpty();
    }

    /** Suggestions for the setting's cell; none if the setting is missing. */
    private List<String> inItsCell(String key, List<String> values) {
        return lines.containsKey(key) ? values : List.of();
    }

    /** The name of the file, if a table can have it. */
    private static List<String> named(String file) {
        return NAME.matcher(file).matches() ? List.of(file) : List.of();
    }

    private String nearest(String before, Collection<String> known) {
        List<String> names = Nearest.to(table(), known);
        return names.isEmpty() ? "" : before + "`" + String.join("`, `", names) + "`";
    }

    /** @param allowed after an error, the first one is used */
    HitPolicy policy(List<HitPolicy> allowed) {
        String written = plain(SettingWords.HIT_POLICY);
        return allowed.stream()
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElseGet(() -> {
                    report.error(
                            BAD_SETTING,
                            cell("hit policy"),
                            new Message(
                                    "设置 `hit policy` 是 `" + written + "`，本表应为 " + allowed,
                                    "the setting `hit policy` says `" + written + "`; for this table expected "
                                            + allowed),
                            inItsCell(
                                    "hit policy",
                                    allowed.stream().map(HitPolicy::name).toList()));
                    return allowed.get(0);
                });
    }

    @Nullable
    Boolean complete() {
        String written = plain(SettingWords.COMPLETE);
        if (!List.of("", "yes", "no").contains(written)) {
            report.error(
                    BAD_SETTING,
                    cell("complete"),
                    new Message(
                            "设置 `complete` 是 `" + written + "`，应为 `yes` 或 `no`",
                            "the setting `complete` says `" + written + "`; expected `yes` or `no`"),
                    List.of("yes", "no"));
        }
        return written.isEmpty() ? null : Boolean.valueOf(written.equals("yes"));
    }

    /** Where the value of a setting is, or would be. */
    public String cell(String key) {
        Line line = lines.get(key);
        return line == null ? FIRST_CELL : "B" + line.number();
    }

    private String value(String key) {
        Line line = lines.get(key);
        return line == null ? "" : Unseen.without(line.text(1));
    }

    private String plain(SettingWords setting) {
        return setting.value(value(setting.key()));
    }
}
