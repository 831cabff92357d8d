/** Workbook files as they come: opened with suspicion, read as plain cells, and given back with the findings in them. */
@NullMarked
package io.baoxiu.table.workbook;

import org.jspecify.annotations.NullMarked;
