package io.baoxiu.spark.ledger;

import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.Unfit;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Facts in columns: a struct for each group, as made by {@link FactTypes}, or a column {@code complaint.part} for each. Other columns are
 * ignored. The whole row is kept.
 *
 * @param type of the rows
 * @param read the indexes of the columns that state facts
 */
public record FactColumns(StructType type, int[] read) implements FactsOfRow {

    /** @throws Unfit when no column states a fact, or a struct of facts has a field that is not a fact */
    public static FactColumns of(StructType type, Engine engine) {
        Set<String> names = names(engine.question());
        Set<String> unknown = new TreeSet<>();
        List<Integer> read = new ArrayList<>();
        for (int place = 0; place < type.length(); place++) {
            StructField column = type.fields()[place];
            if (names.contains(column.name())) {
                read.add(place);
                strangers(column, column.name(), names, unknown);
            }
        }
        if (read.isEmpty()) {
            throw new Unfit("no column states a fact: there are " + String.join(", ", type.fieldNames()));
        } else if (!unknown.isEmpty()) {
            throw new Unfit("these are no facts: " + String.join(", ", unknown));
        }
        return new FactColumns(type, read.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The names of facts and of their groups. */
    private static Set<String> names(Question question) {
        Set<String> names = new HashSet<>(Set.of(Vocabulary.RULES_AS_OF));
        question.facts().forEach(fact -> {
            for (int dot = fact.name().length(); dot > 0; dot = fact.name().lastIndexOf('.', dot - 1)) {
                names.add(fact.name().substring(0, dot));
            }
        });
        return names;
    }

    private static void strangers(StructField column, String path, Set<String> names, Set<String> unknown) {
        if (!names.contains(path)) {
            unknown.add("`" + path + "`");
        } else if (column.dataType() instanceof StructType inner) {
            for (StructField field : inner.fields()) {
                strangers(field, path + "." + field.name(), names, unknown);
            }
        }
    }

    /** The names of ignored columns. */
    List<String> leftAlone() {
        Set<Integer> places = new HashSet<>();
        for (int place : read) {
            places.add(place);
        }
        List<String> names = new ArrayList<>();
        for (int place = 0; place < type.length(); place++) {
            if (!places.contains(place)) {
                names.add(type.fields()[place].name());
            }
        }
        return names;
    }

    @Override
    public Function<Row, Stated> by(Engine engine) {
        return row -> read(row, engine);
    }

    private Stated read(Row row, Engine engine) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int place : read) {
            Object value = value(row.get(place), type.fields()[place].dataType());
            if (value != null) {
                put(facts, type.fields()[place].name(), value);
            }
        }
        return Stated.of(engine.reader().read(Request.of(facts), engine.question(), Engine.NO_CLOCK), engine);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> facts, String name, Object value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            facts.put(name, value);
        } else {
            Object group = facts.computeIfAbsent(name.substring(0, dot), any -> new HashMap<String, Object>());
            put((Map<String, Object>) group, name.substring(dot + 1), value);
        }
    }

    private static @Nullable Object value(@Nullable Object value, DataType type) {
        if (value instanceof Row struct) {
            StructField[] fields = ((StructType) type).fields();
            Map<String, Object> stated = new LinkedHashMap<>();
            for (int place = 0; place < fields.length; place++) {
                Object inner = value(struct.get(place), fields[place].dataType());
                if (inner != null) {
                    stated.put(fields[place].name(), inner);
                }
            }
            return stated.isEmpty() ? null : stated;
        } else if (value instanceof scala.collection.Iterable<?> several) {
            return all(CollectionConverters.asJava(several), (ArrayType) type);
        } else if (value instanceof Object[] several) {
            return all(Arrays.asList(several), (ArrayType) type);
        }
        return moment(value);
    }

    private static List<@Nullable Object> all(Iterable<?> several, ArrayType type) {
        List<@Nullable Object> all = new ArrayList<>();
        several.forEach(one -> all.add(value(one, type.elementType())));
        return all;
    }

    /** For a moment, its day in Asia/Shanghai counts; Spark stores it without a zone. */
    private static @Nullable Object moment(@Nullable Object value) {
        if (value instanceof Timestamp moment) {
            return moment(moment.toInstant());
        } else if (value instanceof Instant instant) {
            return instant.atZone(ReportedAt.ZONE).toOffsetDateTime().toString();
        }
        return value instanceof Date day ? day.toLocalDate() : value;
    }

    @Override
    public StructType kept() {
        return type;
    }

    @Override
    public @Nullable Object[] kept(Row row, boolean faulty) {
        @Nullable Object[] values = new @Nullable Object[row.length()];
        for (int place = 0; place < values.length; place++) {
            values[place] = row.get(place);
        }
        return values;
    }
}
