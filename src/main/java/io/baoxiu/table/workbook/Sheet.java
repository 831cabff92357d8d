package io.baoxiu.table.workbook;

import java.util.List;

/** The rows of a sheet that are not wholly empty, from the top. */
public record Sheet(String name, List<Line> lines) {}
