package io.baoxiu.spark.ledger;

import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.spark.release.Broadcasts;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Complaints of a year, generated from the vocabulary: each depends only on its number, so they are the same however the work is divided.
 * Contradictory values are drawn again once, and then left unstated.
 */
public record GeneratedFacts(Broadcast<PortableRelease> release, String question, StructType type)
        implements MapFunction<Long, Row> {

    private static final int TRIES = 8;
    private static final double STATED = 0.45;

    public static Dataset<Row> rows(SparkSession spark, long count, PortableRelease release, Engine engine) {
        StructType type = FactTypes.of(engine.vocabulary(), engine.question());
        var generated = new GeneratedFacts(
                Broadcasts.of(spark, release), engine.question().name(), type);
        return spark.range(count).map(generated, Encoders.row(type));
    }

    @Override
    public Row call(Long number) {
        return row(type, nested(facts(number, Engine.of(release.value(), question))));
    }

    /** The facts by name. */
    static Map<String, Object> facts(long number, Engine engine) {
        var random = new SplittableRandom(number * 0x9E37_79B9_7F4A_7C15L);
        var draw = new DrawnValues(random, number);
        Set<Term> always = new HashSet<>(engine.question().required());
        always.addAll(FactsReader.dates(engine.vocabulary(), engine.question()));
        Map<String, Object> facts = new TreeMap<>();
        Map<String, Question.Named> byPointer = new TreeMap<>();
        for (Question.Named fact : engine.question().facts()) {
            byPointer.put(fact.pointer(), fact);
            if (always.contains(fact.term()) || random.nextDouble() < STATED) {
                facts.put(fact.name(), draw.of(fact.term()));
            }
        }
        for (int tried = 0; tried < TRIES; tried++) {
            Reading reading = engine.reader().read(Request.of(nested(facts)), engine.question(), Engine.NO_CLOCK);
            if (!(reading instanceof Reading.Faulty faulty)) {
                break;
            }
            for (Fault fault : faulty.faults()) {
                Question.Named fact = byPointer.get(fault.pointer());
                if (fact != null && (tried == 0 || always.contains(fact.term()) || isMissing(fault))) {
                    facts.put(fact.name(), draw.of(fact.term()));
                } else if (fact != null) {
                    facts.remove(fact.name());
                }
            }
        }
        return facts;
    }

    private static boolean isMissing(Fault fault) {
        return fault.code() == Fault.Code.REQUIRED;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> nested(Map<String, Object> facts) {
        Map<String, Object> nested = new LinkedHashMap<>();
        facts.forEach((name, value) -> {
            Map<String, Object> group = nested;
            List<String> names = List.of(name.split("\\."));
            for (String outer : names.subList(0, names.size() - 1)) {
                group = (Map<String, Object>) group.computeIfAbsent(outer, any -> new LinkedHashMap<>());
            }
            group.put(names.get(names.size() - 1), value);
        });
        return nested;
    }

    private static Row row(StructType type, Map<?, ?> values) {
        StructField[] fields = type.fields();
        @Nullable Object[] row = new @Nullable Object[fields.length];
        for (int place = 0; place < row.length; place++) {
            Object value = values.get(fields[place].name());
            if (value instanceof Map<?, ?> inner && fields[place].dataType() instanceof StructType struct) {
                row[place] = row(struct, inner);
            } else {
                row[place] = value instanceof List<?> several ? several.toArray() : value;
            }
        }
        return RowFactory.create(row);
    }
}
