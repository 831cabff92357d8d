package io.baoxiu.rules;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;

/** A calendar for cases that ask for no day. */
public final class Calendars {

    public static final RuledCalendar EMPTY = new RuledCalendar(empty("working-days"), empty("calendar-years"));

    private Calendars() {}

    /** Nothing is known in it. */
    public static Case emptyCase() {
        Vocabulary vocabulary = ShippedRules.vocabulary();
        return new Case(vocabulary, new Object[vocabulary.size()], EMPTY);
    }

    private static DecisionTable empty(String name) {
        var form = ShippedRules.tables().get(name).form();
        return new DecisionTable(form, name, name, HitPolicy.FIRST, null, List.of(), List.of(), List.of());
    }
}
