package io.baoxiu.spark.release;

import java.util.List;

/** What was named cannot be used: said in a line each, before anything runs. */
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    public Unfit(String line) {
        this(List.of(line));
    }

    public Unfit(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
