package io.baoxiu.analysis.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers objects from 1 on; equal objects have the same number. */
public final class Numbered<T> {

    private final List<T> things = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    public int of(T thing) {
        Integer known = numbers.putIfAbsent(thing, things.size() + 1);
        if (known != null) {
            return known;
        }
        things.add(thing);
        return things.size();
    }

    public T get(int number) {
        return things.get(number - 1);
    }
}
