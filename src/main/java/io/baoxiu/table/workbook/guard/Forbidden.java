package io.baoxiu.table.workbook.guard;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.workbook.container.Relationship;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Content that no workbook may contain, recognized by the names of parts, of their types and of their relationships. The
 * list only gives it a name in messages: anything not {@link Harmless} is refused, listed or not.
 */
public enum Forbidden {
    HIDDEN_SHEET("该工作表被隐藏，请取消隐藏", "the sheet is hidden: unhide it"),
    REFERENCE(
            "公式、下拉列表或名称引用了文件之外的内容，或用了不知是否无害的函数",
            "a formula, drop-down or name refers outside the file, or uses a function that is not known to be harmless"),
    EXTERNAL_LINK("文件含有外部链接（或 DDE）", "the file contains an external link (or DDE)"),
    MACROS("文件含有宏，请另存为不含宏的 .xlsx", "the file contains macros: save it as .xlsx without them"),
    EMBEDDED("文件含有嵌入的对象或控件", "the file contains an embedded object or control"),
    CONNECTION("文件含有数据连接", "the file contains a connection to data elsewhere"),
    EXTENSION("文件含有自定义界面或加载项", "the file contains a custom interface or add-in");

    private static final Map<String, Forbidden> SIGNS = Map.ofEntries(
            Map.entry("vba", MACROS),
            Map.entry("macro", MACROS),
            Map.entry("jsaproject", MACROS),
            Map.entry("jsproject", MACROS),
            Map.entry("jdedata", MACROS),
            Map.entry("jdeextension", MACROS),
            Map.entry("pythonscript", MACROS),
            Map.entry("dialogsheet", MACROS),
            Map.entry("activex", EMBEDDED),
            Map.entry("oleobject", EMBEDDED),
            Map.entry("embeddings/", EMBEDDED),
            Map.entry("ctrlprop", EMBEDDED),
            Map.entry("externallink", EXTERNAL_LINK),
            Map.entry("attachedtemplate", EXTERNAL_LINK),
            Map.entry("connections", CONNECTION),
            Map.entry("querytable", CONNECTION),
            Map.entry("powerpivot", CONNECTION),
            Map.entry("volatiledependencies", CONNECTION),
            Map.entry("xmlmaps", CONNECTION),
            Map.entry("customui", EXTENSION),
            Map.entry("webextension", EXTENSION),
            Map.entry("attachedtoolbars", EXTENSION));

    private final Message message;

    Forbidden(String zh, String en) {
        message = new Message(zh, en);
    }

    public Finding in(String workbook, @Nullable String sheet, @Nullable String cell) {
        return Finding.error(Finding.Code.FORBIDDEN_CONTENT, workbook, sheet, cell, message);
    }

    /** What the name or type of a part reveals. */
    static Optional<Forbidden> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return signs(lower).findFirst();
    }

    private static Stream<Forbidden> signs(String lower) {
        return SIGNS.entrySet().stream()
                .filter(sign -> lower.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .sorted();
    }

    /** What a relationship out of the file is, unless it is allowed. */
    static Optional<Forbidden> outside(Relationship relation) {
        return welcome(relation) ? Optional.empty() : Optional.of(EXTERNAL_LINK);
    }

    /** What a relationship within the file reveals. */
    static Optional<Forbidden> related(Relationship relation) {
        return switch (relation.kind()) {
            case "package", "control", "ctrlprop" -> Optional.of(EMBEDDED);
            case "extensibility" -> Optional.of(EXTENSION);
            default -> named(relation.kind());
        };
    }

    /** A link that a reader may click and that nothing follows automatically. */
    private static boolean welcome(Relationship relation) {
        String target = relation.target().toLowerCase(Locale.ROOT);
        return relation.kind().equals("hyperlink")
                && Stream.of("https://", "http://", "mailto:").anyMatch(target::startsWith);
    }
}
