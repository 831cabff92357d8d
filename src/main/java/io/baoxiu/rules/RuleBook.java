package io.baoxiu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.drools.model.Model;

/** The engineers' rules, the same for every release of the tables. The build compiled them; here they are found. */
public final class RuleBook {

    private static final String MODELS = "META-INF/kie/io.baoxiu/baoxiu/drools-model";
    private static final String HEADING = "Drools-Model-Version";

    /** Built once: they hold no state of any decision. */
    static final RuleBook SHIPPED = of(DrlUnit::new);

    private final List<DrlUnit> drl;

    private RuleBook(List<DrlUnit> drl) {
        this.drl = List.copyOf(drl);
    }

    List<DrlUnit> drl() {
        return drl;
    }

    static RuleBook of(Function<Model, DrlUnit> unit) {
        return new RuleBook(
                models(RuleBook.class.getClassLoader()).stream().map(unit).toList());
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
