package io.baoxiu.rules;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.TableForms;
import java.util.List;

/** A calendar for cases that ask for no day. */
final class Calendars {

    static final RuledCalendar EMPTY = new RuledCalendar(empty("working-days"), empty("calendar-years"));

    private Calendars() {}

    private static DecisionTable empty(String name) {
        var form = TableForms.find(name).orElseThrow();
        return new DecisionTable(form, name, name, HitPolicy.FIRST, null, List.of(), List.of(), List.of());
    }
}
