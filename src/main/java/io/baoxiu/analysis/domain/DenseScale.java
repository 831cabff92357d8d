package io.baoxiu.analysis.domain;

import io.baoxiu.table.condition.Order;
import java.math.BigDecimal;
import java.util.List;

/** Decimals of any precision: relevant points at even positions, the intervals between them at odd ones. */
record DenseScale(List<BigDecimal> points, long first, long last) implements Scale {

    static DenseScale of(List<BigDecimal> points, BigDecimal minimum, BigDecimal maximum) {
        DenseScale wide = new DenseScale(points, 0, 2L * points.size());
        return new DenseScale(points, wide.at(minimum), wide.at(maximum));
    }

    @Override
    public long at(Object value) {
        long position = 0;
        for (BigDecimal point : points) {
            int order = Order.compare(value, point);
            if (order <= 0) {
                return order == 0 ? position : position - 1;
            }
            position += 2;
        }
        return position - 1;
    }

    @Override
    public Object value(long position) {
        BigDecimal low = points.get((int) (position / 2));
        if (position % 2 == 0) {
            return low;
        }
        BigDecimal high = points.get((int) (position / 2) + 1);
        return low.add(high).divide(BigDecimal.valueOf(2)).stripTrailingZeros();
    }
}
