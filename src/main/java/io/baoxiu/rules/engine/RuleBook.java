package io.baoxiu.rules.engine;

import io.baoxiu.table.reading.words.VocabularyReader;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.model.Model;

/**
 * The engineers' rules, the same for every release of the tables. The build compiled them, and its tests compared each declaration with
 * what the rule does; here they are loaded.
 */
public final class RuleBook {

    private static final String MODELS = "META-INF/kie/io.baoxiu/baoxiu/drools-model";
    private static final String HEADING = "Drools-Model-Version";

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped(ShippedEngineering.INSTANCE);

    /** Built once, as they hold no state of decisions. */
    public static final RuleBook SHIPPED = of(DrlUnit::new);

    private final List<DrlUnit> drl;
    private final Map<String, Label> names = new HashMap<>();

    private RuleBook(List<DrlUnit> drl) {
        this.drl = List.copyOf(drl);
        drl.forEach(unit -> names.putAll(unit.names()));
    }

    /** The label of a rule, by its name in answers; a rule of another version of the software gets that name. */
    public Label called(String rule) {
        return names.getOrDefault(rule, new Label(rule, rule));
    }

    /** Whether a path is in the vocabulary that comes with the software, so no analyst added it. */
    public static boolean comesWithTheSoftware(String path) {
        return VOCABULARY.stated(path).isPresent();
    }

    public List<DrlUnit> drl() {
        return drl;
    }

    public static RuleBook of(Function<Model, DrlUnit> unit) {
        return new RuleBook(models().stream().map(unit).toList());
    }

    /** The models compiled by the build. */
    public static List<Model> models() {
        return models(RuleBook.class.getClassLoader());
    }

    private static List<Model> models(ClassLoader loader) {
        try (InputStream list = loader.getResourceAsStream(MODELS)) {
            if (list == null) {
                throw new IllegalStateException("the build compiled no rules: `" + MODELS + "` is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(HEADING))
                    .sorted()
                    .map(line -> model(line.strip(), loader))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Model model(String name, ClassLoader loader) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("compiled rules `" + name + "` cannot be loaded", broken);
        }
    }
}
