package io.baoxiu.workbench.change.sheet;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.decision.reading.json.Pointer;
import io.baoxiu.table.Message;
import io.baoxiu.table.grid.GridEdit;
import io.baoxiu.table.workbook.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the edits that the page sends, as strictly as facts are read, and reports all faults at once. */
public final class EditsReader {

    private static final int MOST = 50_000;
    private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,3}");

    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param version the version that was edited
     * @param sheet the part of the workbook
     */
    record Edits(long version, String sheet, List<GridEdit> edits) {}

    /** @throws FaultyFields when it is invalid */
    static Edits edits(JsonNode body) {
        EditsReader reader = new EditsReader();
        reader.only(body, "", Set.of("version", "sheet", "edits"));
        long version = reader.version(body);
        String sheet = reader.text(body, "", "sheet");
        List<GridEdit> edits = reader.all(body);
        reader.end();
        return new Edits(version, sheet, edits);
    }

    /** Reads a request that contains only the version. */
    public static long version(JsonNode body, Set<String> others) {
        EditsReader reader = new EditsReader();
        reader.only(body, "", others);
        long version = reader.version(body);
        reader.end();
        return version;
    }

    /** @param column a letter */
    record Typed(String sheet, int column, String text) {}

    static Typed typed(JsonNode body) {
        EditsReader reader = new EditsReader();
        reader.only(body, "", Set.of("sheet", "column", "text"));
        Typed typed = new Typed(reader.text(body, "", "sheet"), reader.column(body, ""), reader.text(body, "", "text"));
        reader.end();
        return typed;
    }

    private void end() {
        if (!faults.isEmpty()) {
            throw new FaultyFields(faults);
        }
    }

    private long version(JsonNode body) {
        JsonNode version = body.path("version");
        if (!version.isIntegralNumber() || !version.canConvertToLong() || version.asLong() < 0) {
            wrong("/version", version, "须为草稿的版本号", "must be the version of the draft: a whole number");
            return 0;
        }
        return version.asLong();
    }

    private List<GridEdit> all(JsonNode body) {
        JsonNode edits = body.path("edits");
        List<GridEdit> all = new ArrayList<>();
        if (!edits.isArray() || edits.isEmpty() || edits.size() > MOST) {
            wrong("/edits", edits, "须为 1 至 " + MOST + " 项改动", "must be a list of 1 to " + MOST + " edits");
            return all;
        }
        for (int at = 0; at < edits.size(); at++) {
            GridEdit edit = edit(edits.get(at), "/edits/" + at);
            if (edit != null) {
                all.add(edit);
            }
        }
        return all;
    }

    private @Nullable GridEdit edit(JsonNode edit, String at) {
        switch (edit.path("op").asString("")) {
            case "set" -> {
                only(edit, at, Set.of("op", "id", "column", "text"));
                return new GridEdit.SetCell(text(edit, at, "id"), column(edit, at), text(edit, at, "text"));
            }
            case "insert" -> {
                only(edit, at, Set.of("op", "afterId", "rows"));
                return new GridEdit.Insert(afterId(edit, at), rows(edit, at));
            }
            case "delete" -> {
                only(edit, at, Set.of("op", "ids"));
                return new GridEdit.Delete(texts(edit, at, "ids"));
            }
            case "move" -> {
                only(edit, at, Set.of("op", "ids", "afterId"));
                return new GridEdit.Move(texts(edit, at, "ids"), afterId(edit, at));
            }
            default -> {
                wrong(
                        at + "/op",
                        edit.path("op"),
                        "须为 `set`、`insert`、`delete` 或 `move`",
                        "must be `set`, `insert`, `delete` or `move`");
                return null;
            }
        }
    }

    private List<GridEdit.NewRow> rows(JsonNode edit, String at) {
        JsonNode rows = edit.path("rows");
        List<GridEdit.NewRow> all = new ArrayList<>();
        if (!rows.isArray() || rows.isEmpty()) {
            wrong(at + "/rows", rows, "须为至少一行", "must be a list of at least one row");
        }
        for (int row = 0; row < rows.size(); row++) {
            String place = at + "/rows/" + row;
            only(rows.get(row), place, Set.of("id", "cells"));
            all.add(new GridEdit.NewRow(text(rows.get(row), place, "id"), texts(rows.get(row), place, "cells")));
        }
        return all;
    }

    private @Nullable String afterId(JsonNode edit, String at) {
        JsonNode after = edit.path("afterId");
        return after.isNull() || after.isMissingNode() ? null : text(edit, at, "afterId");
    }

    private int column(JsonNode edit, String at) {
        String letters = edit.path("column").asString("");
        Address address = COLUMN.matcher(letters).matches() ? Address.of(letters + "1") : null;
        if (address == null) {
            wrong(at + "/column", edit.path("column"), "须为列的字母", "must be the letter of a column");
            return 0;
        }
        return address.column();
    }

    private String text(JsonNode within, String at, String name) {
        JsonNode text = within.path(name);
        if (!text.isString()) {
            wrong(at + "/" + name, text, "须为文字", "must be a text");
        }
        return text.asString("");
    }

    private List<String> texts(JsonNode within, String at, String name) {
        JsonNode texts = within.path(name);
        List<String> all = new ArrayList<>();
        if (!texts.isArray()) {
            wrong(at + "/" + name, texts, "须为若干文字", "must be a list of texts");
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isString()) {
                wrong(at + "/" + name + "/" + i, texts.get(i), "须为文字", "must be a text");
            }
            all.add(texts.get(i).asString(""));
        }
        return all;
    }

    private void only(JsonNode object, String at, Set<String> known) {
        if (!object.isObject()) {
            wrong(at, object, "须为对象", "must be an object");
        }
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(new Fault(
                        Pointer.of(at, name),
                        Fault.Code.UNKNOWN_PROPERTY,
                        new Message("没有这个属性", "is not a property of this request"),
                        List.of())));
    }

    private void wrong(String pointer, JsonNode found, String zh, String en) {
        Fault.Code code = found.isMissingNode() ? Fault.Code.REQUIRED : Fault.Code.WRONG_TYPE;
        faults.add(new Fault(pointer, code, new Message(zh, en), List.of()));
    }
}
