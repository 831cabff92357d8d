package io.baoxiu.analysis.diagram;

import java.util.Arrays;

/** Numbers one behind the other, in pages: more of them are added without copying those before, and collecting garbage follows none. */
final class PagedNumbers {

    private static final int BITS = 16;
    private static final int SIZE = 1 << BITS;
    private static final int FIRST = 64;

    private int[][] pages = {new int[FIRST]};
    private int size;

    int size() {
        return size;
    }

    int get(int place) {
        return pages[place >>> BITS][place & SIZE - 1];
    }

    void add(int number) {
        int page = size >>> BITS;
        int place = size & SIZE - 1;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page + 1);
            pages[page] = new int[SIZE];
        } else if (place == pages[page].length) {
            pages[page] = Arrays.copyOf(pages[page], 2 * place);
        }
        pages[page][place] = number;
        size++;
    }
}
