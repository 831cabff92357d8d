package io.baoxiu.rules.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML with every scalar as text. */
public final class PlainYaml {

    private PlainYaml() {}

    /** A file that comes with the software. */
    static List<Map<?, ?>> shipped(String place) {
        try (InputStream file = PlainYaml.class.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException("the software comes without `" + place + "`");
            }
            return list(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Map<?, ?>> list(InputStream file) {
        return load(file);
    }

    public static Map<?, ?> map(InputStream file) {
        return load(file);
    }

    private static <T> T load(InputStream file) {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new AllText());
        return yaml.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    private static final class AllText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // `true` and `null` are cells of a table here, not values of YAML.
        }
    }
}
