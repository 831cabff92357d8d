package io.baoxiu.table.workbook.read;

import io.baoxiu.table.Findings;
import io.baoxiu.table.workbook.container.Xml;
import io.baoxiu.table.workbook.guard.Forbidden;
import io.baoxiu.table.workbook.guard.FormulaReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xml.sax.Attributes;

/** Reads the main part of a workbook: its sheets, its names, and how it counts days. */
final class BookHandler extends Xml.Handler {

    private final List<Tab> tabs = new ArrayList<>();
    private final RichText text = new RichText();
    private final Findings findings;
    private final String workbook;
    private boolean since1904;

    public record Tab(String name, String relation, boolean hidden) {}

    BookHandler(Findings findings, String workbook) {
        this.findings = findings;
        this.workbook = workbook;
    }

    List<Tab> tabs() {
        return tabs;
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "workbookPr" -> since1904 = isTrue(attributes, "date1904");
            case "sheet" -> tabs.add(tab(attributes));
            case "definedName" -> name(attributes);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (local.equals("definedName") && !FormulaReferences.within(text.toString())) {
            findings.add(Forbidden.REFERENCE.in(workbook, null, null));
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        text.append(signs, start, length);
    }

    private void name(Attributes attributes) {
        text.clear();
        text.start("t");
        if (Stream.of("function", "vbProcedure", "xlm").anyMatch(flag -> isTrue(attributes, flag))) {
            findings.add(Forbidden.MACROS.in(workbook, null, null));
        }
    }

    private static Tab tab(Attributes attributes) {
        String relation = "";
        for (int i = 0; i < attributes.getLength(); i++) {
            relation = attributes.getLocalName(i).equals("id") ? attributes.getValue(i) : relation;
        }
        String name = attributes.getValue("name");
        String state = attributes.getValue("state");
        return new Tab(name == null ? "" : name, relation, state != null && !state.equals("visible"));
    }

    private static boolean isTrue(Attributes attributes, String flag) {
        String value = attributes.getValue(flag);
        return "1".equals(value) || "true".equals(value);
    }
}
