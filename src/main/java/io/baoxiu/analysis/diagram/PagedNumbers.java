package io.baoxiu.analysis.diagram;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers one behind the other, in pages: more of them are added without copying those before, and collecting garbage follows none. A page
 * fills a region of the garbage-first collector, which does not move what takes more than half of one.
 */
final class PagedNumbers {

    private static final int HEADER_BYTES = 64;
    static final int SIZE = (regionBytes() - HEADER_BYTES) / Integer.BYTES;
    private static final int FIRST = 64;

    private int[][] pages = {new int[FIRST]};
    private int size;

    int size() {
        return size;
    }

    int get(int place) {
        int page = place / SIZE;
        return pages[page][place - page * SIZE];
    }

    void add(int number) {
        int page = size / SIZE;
        int place = size - page * SIZE;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page + 1);
            pages[page] = new int[SIZE];
        } else if (place == pages[page].length) {
            pages[page] = Arrays.copyOf(pages[page], Math.min(2 * place, SIZE));
        }
        pages[page][place] = number;
        size++;
    }

    /** 1 MiB where there are no regions, or the machine does not say how large they are. */
    private static int regionBytes() {
        int usual = 1 << 20;
        try {
            @Nullable
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            String told = machine == null
                    ? ""
                    : machine.getVMOption("G1HeapRegionSize").getValue();
            return told.isEmpty() ? usual : Math.max(usual, Integer.parseInt(told));
        } catch (IllegalArgumentException unknown) {
            return usual;
        }
    }
}
