package io.baoxiu.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baoxiu.spark.ledger.Ledger;
import io.baoxiu.vocabulary.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark decides is what the service's own jar decides, on 100,000 complaints, and so are the reasons. */
class SameAsServiceTest {

    private static final int COMPLAINTS = 100_000;
    private static final int WITH_REASONS = 5_000;
    private static final String BECAUSE = ",\"because\":";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void decidesAsTheServiceDoes() throws IOException, InterruptedException {
        Path facts = facts();
        Map<String, Hashes> service = byTheService(facts);
        Ledger all = LocalSpark.ledger(facts, Ledger.Format.NDJSON);
        var some = new Ledger(all.rows().limit(WITH_REASONS), all.facts(), List.of());

        assertThat(service).hasSize(COMPLAINTS);
        assertThat(otherwise(LocalSpark.decided(all, null), service, Hashes::conclusions, COMPLAINTS))
                .isEmpty();
        assertThat(otherwise(LocalSpark.decided(some, Language.EN), service, Hashes::withReasons, WITH_REASONS))
                .isEmpty();
    }

    /** What is told of a complaint, with reasons and without. */
    private record Hashes(int conclusions, int withReasons) {}

    /** Those that come out otherwise than the service has them. */
    private static List<String> otherwise(
            Dataset<Row> decided, Map<String, Hashes> service, ToIntFunction<Hashes> meant, int expected) {
        List<Row> rows = decided.select("facts", "decision").collectAsList();
        assertThat(rows).hasSize(expected);
        return rows.stream()
                .filter(row -> told(row.getStruct(1)).hashCode() != meant.applyAsInt(service.get(row.getString(0))))
                .map(row -> row.getString(0))
                .toList();
    }

    private Path facts() throws IOException {
        Path parts = folder.resolve("parts");
        LocalSpark.generated(COMPLAINTS).write().mode(SaveMode.Overwrite).json(parts.toString());
        Path all = folder.resolve("facts.ndjson");
        try (Stream<Path> found = Files.list(parts);
                var out = Files.newOutputStream(all)) {
            for (Path part : (Iterable<Path>)
                    found.filter(one -> one.toString().endsWith(".json")).sorted()::iterator) {
                Files.copy(part, out);
            }
        }
        return all;
    }

    /** By line of facts. */
    private Map<String, Hashes> byTheService(Path facts) throws IOException, InterruptedException {
        Path decided = folder.resolve("decided.ndjson");
        String jar = System.getProperty("service.jar");
        Process batch = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-jar",
                        jar,
                        "batch",
                        "--lang",
                        "en",
                        facts.toString(),
                        decided.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("batch.log").toFile())
                .start();
        assertThat(batch.waitFor())
                .as(Files.readString(folder.resolve("batch.log")))
                .isZero();
        Map<String, Hashes> hashes = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(facts);
                BufferedReader answers = Files.newBufferedReader(decided)) {
            for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
                boolean reasons = hashes.size() < WITH_REASONS;
                String conclusions = answer.substring(0, answer.indexOf(BECAUSE)) + "}";
                hashes.put(lines.readLine(), new Hashes(hash(conclusions), reasons ? hash(answer) : 0));
            }
        }
        return hashes;
    }

    private static int hash(String json) throws IOException {
        return told(JSON.readTree(json)).hashCode();
    }

    /** A decision as text, whichever way numbers are written; the number of its line is not of it. */
    private static String told(JsonNode node) {
        var text = new StringBuilder();
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> {
                if (!field.getKey().equals("line") && !field.getValue().isNull()) {
                    text.append(field.getKey())
                            .append('{')
                            .append(told(field.getValue()))
                            .append('}');
                }
            });
        } else if (node.isArray()) {
            node.forEach(one -> text.append('[').append(told(one)).append(']'));
        } else {
            text.append(node.isNumber() ? plain(new BigDecimal(node.asText())) : node.asText());
        }
        return text.toString();
    }

    private static String told(Row row) {
        var text = new StringBuilder();
        StructField[] fields = row.schema().fields();
        for (int place = 0; place < fields.length; place++) {
            if (!row.isNullAt(place)) {
                text.append(fields[place].name())
                        .append('{')
                        .append(told(row.get(place)))
                        .append('}');
            }
        }
        return text.toString();
    }

    private static String told(Object value) {
        if (value instanceof Row row) {
            return told(row);
        } else if (value instanceof scala.collection.Iterable<?> several) {
            var text = new StringBuilder();
            scala.jdk.javaapi.CollectionConverters.asJava(several)
                    .forEach(one -> text.append('[').append(told(one)).append(']'));
            return text.toString();
        }
        return value instanceof Number number ? plain(new BigDecimal(number.toString())) : String.valueOf(value);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
