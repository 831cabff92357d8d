package io.baoxiu.rules;

import io.baoxiu.facts.Language;

/** Something that an answer can stand on. */
sealed interface Cited {

    Reason reason(String section, Language language);

    record TableRow(String table, io.baoxiu.table.Row row) implements Cited {
        @Override
        public Reason reason(String section, Language language) {
            String text = language == Language.ZH ? row.textZh() : row.textEn();
            return new Reason(section, table, row.number(), null, row.clause(), text);
        }
    }

    record Rule(String name, String clause, String zh, String en) implements Cited {
        @Override
        public Reason reason(String section, Language language) {
            return new Reason(section, null, null, name, clause, language == Language.ZH ? zh : en);
        }
    }
}
