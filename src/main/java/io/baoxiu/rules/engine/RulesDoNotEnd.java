package io.baoxiu.rules.engine;

/** A rule set concludes more often than any sensible number of steps: a bug in its rules. */
public class RulesDoNotEnd extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RulesDoNotEnd(String unit) {
        super("the rules of `" + unit + "` do not terminate");
    }
}
