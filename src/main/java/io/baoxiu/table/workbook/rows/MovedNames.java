package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.annotate.XmlCopy;
import io.baoxiu.table.workbook.read.Layout;
import org.xml.sax.Attributes;

/** Copies the main part of a workbook, with its names adapted to moved rows. */
final class MovedNames extends XmlCopy {

    private final Layout layout;
    private final MovedFormula formulas;
    private final StringBuilder text = new StringBuilder();
    private String sheet = "";
    private boolean named;

    MovedNames(Layout layout, MovedFormula formulas) {
        this.layout = layout;
        this.formulas = formulas;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        named = local.equals("definedName");
        if (named) {
            String place = attributes.getValue("localSheetId");
            int at = place == null ? -1 : Address.number(place, 0);
            sheet = at >= 0 && at < layout.sheets().size()
                    ? layout.sheets().get(at).name()
                    : "";
            text.setLength(0);
        }
        copy(qualified, attributes);
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (named) {
            text.append(signs, start, length);
        } else {
            super.characters(signs, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (named) {
            text(formulas.of(text.toString(), sheet));
            named = false;
        }
        end(qualified);
    }
}
