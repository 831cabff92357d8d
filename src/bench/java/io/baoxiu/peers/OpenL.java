package io.baoxiu.peers;

import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openl.rules.runtime.RulesEngineFactory;

/** OpenL Tablets: a method a table, each called with its inputs. */
final class OpenL implements Peer<Object[][]> {

    private final List<CoreTable> tables;
    private final Object rules;
    private final Method[] methods;

    /** By table and input, where the value comes from: the table and the output that concludes it; absent for a fact. */
    private final int[][][] sources;

    OpenL(List<CoreTable> tables) {
        this.tables = tables;
        try {
            Path file = Files.createTempFile("core", ".xlsx");
            file.toFile().deleteOnExit();
            Files.write(file, new OpenLWorkbook(tables).bytes());
            var factory = new RulesEngineFactory<Object>(file.toUri().toURL());
            rules = factory.newEngineInstance();
            methods = tables.stream()
                    .map(table -> method(factory.getInterfaceClass(), table))
                    .toArray(Method[]::new);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        sources = tables.stream()
                .map(table -> table.inputs().stream().map(this::source).toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    private static Method method(Class<?> all, CoreTable table) {
        return Stream.of(all.getMethods())
                .filter(one -> one.getName().equals(CoreTable.variable(table.name())))
                .findFirst()
                .orElseThrow();
    }

    private int[] source(Term input) {
        for (int table = 0; table < tables.size(); table++) {
            int output = tables.get(table).outputs().indexOf(input);
            if (output >= 0) {
                return new int[] {table, output};
            }
        }
        return new int[0];
    }

    static String type(Term input) {
        if (input.type() instanceof ValueType.Flag) {
            return "Boolean";
        } else if (input.type() instanceof ValueType.Code) {
            return "String";
        }
        return input.type() instanceof ValueType.Whole ? "Integer" : "Double";
    }

    /** The arguments of each method; what another table concludes is put in when it has decided. */
    @Override
    public Object[][] facts(Map<Term, Object> known) {
        Map<Term, Object> values = new HashMap<>(known);
        values.replaceAll((term, value) -> {
            if (value instanceof Long whole) {
                return whole.intValue();
            }
            return value instanceof BigDecimal sum ? sum.doubleValue() : value;
        });
        return tables.stream()
                .map(table -> table.inputs().stream().map(values::get).toArray())
                .toArray(Object[][]::new);
    }

    @Override
    public Object decide(Object[][] facts) {
        @Nullable String[][] decided = new String[methods.length][];
        for (int table = 0; table < methods.length; table++) {
            @Nullable Object[] arguments = facts[table].clone();
            for (int input = 0; input < arguments.length; input++) {
                int[] source = sources[table][input];
                if (source.length > 0) {
                    String[] by = decided[source[0]];
                    arguments[input] = by == null ? null : by[source[1]];
                }
            }
            decided[table] = invoke(table, arguments);
        }
        return decided;
    }

    private @Nullable String @Nullable [] invoke(int table, @Nullable Object[] arguments) {
        try {
            return (String[]) methods[table].invoke(rules, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public List<@Nullable String> outcomes(Object decision, CoreTable table) {
        @Nullable String[] results = ((String[][]) decision)[tables.indexOf(table)];
        List<@Nullable String> outcomes = new ArrayList<>();
        if (results == null) {
            table.outputs().forEach(output -> outcomes.add(null));
            return outcomes;
        }
        Arrays.stream(results)
                .forEach(result -> outcomes.add(Objects.equals(result, OpenLWorkbook.BLANK) ? null : result));
        return outcomes;
    }
}
