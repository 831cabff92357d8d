package io.baoxiu.peers;

import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An engine that decides by the nine tables.
 *
 * @param <F> facts as it takes them
 */
public interface Peer<F> {

    /** Not measured: facts are made once and decided about many times. */
    F facts(Map<Term, Object> known);

    /** What is measured: all nine tables. */
    Object decide(F facts);

    /** Not measured: what a decision says, the outcomes of a table by its name, as texts. */
    List<@Nullable String> outcomes(Object decision, CoreTable table);

    /** The engines in the order in which they are told. */
    enum Engine {
        BAOXIU("this engine, with its reasons", Baoxiu::new),
        OPENL("OpenL Tablets 5.27.14", OpenL::new),
        KIE_DMN("kie-dmn-core 10.2.0", KieDmn::new),
        CAMUNDA_LEGACY("Camunda DMN 7.24.0, legacy FEEL", tables -> new Camunda(tables, true)),
        CAMUNDA("Camunda DMN 7.24.0, FEEL-scala", tables -> new Camunda(tables, false));

        private final String title;
        private final Function<List<CoreTable>, Peer<?>> maker;

        Engine(String title, Function<List<CoreTable>, Peer<?>> maker) {
            this.title = title;
            this.maker = maker;
        }

        String title() {
            return title;
        }

        Peer<?> of(List<CoreTable> tables) {
            return maker.apply(tables);
        }
    }
}
