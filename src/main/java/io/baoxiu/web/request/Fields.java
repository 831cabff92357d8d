package io.baoxiu.web.request;

import static io.baoxiu.decision.reading.RequestSchema.optional;
import static io.baoxiu.decision.reading.RequestSchema.required;

import io.baoxiu.decision.lookup.JournalFields;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.release.record.Release;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ValueType;
import java.util.List;

/**
 * Inputs of routes that no vocabulary defines: requests are read by them, and the routes are described by them. Required fields are
 * sentences for people.
 */
public enum Fields {
    DAY(optional("rulesAsOf", ValueType.DAY)),
    LABELS(optional("labels", ValueType.codes("zh", "en", "code"))),
    STATUS(optional("status", ValueType.codes(Release.Status.class))),
    COMPARED_WITH(optional("from", ValueType.TEXT)),
    NOTE(required("note", new ValueType.Text(1, Release.LONGEST_REMARK))),
    REASON(required("reason", new ValueType.Text(1, Release.LONGEST_REMARK))),
    PROPOSAL(NOTE.all.get(0), optional("effectiveFrom", ValueType.DAY)),
    REPLAYED(JournalFields.FROM, JournalFields.TO, optional("limit", ValueType.whole(1, Integer.MAX_VALUE)));

    private final List<Field> all;
    private final RequestSchema schema;

    Fields(Field... all) {
        this.all = List.of(all);
        var plain = new RequestSchema(all);
        schema = all[0].required() ? plain.withWording(all[0].path()) : plain;
    }

    public List<Field> all() {
        return all;
    }

    public RequestSchema schema() {
        return schema;
    }
}
