package io.baoxiu.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for things, from 1 on; equal things have the same. */
final class Numbered<T> {

    private final List<T> things = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    int of(T thing) {
        Integer known = numbers.putIfAbsent(thing, things.size() + 1);
        if (known != null) {
            return known;
        }
        things.add(thing);
        return things.size();
    }

    T get(int number) {
        return things.get(number - 1);
    }
}
