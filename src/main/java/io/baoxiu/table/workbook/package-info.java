/** Workbook files from untrusted sources: opened with care, read as plain cells, and returned with the findings in them. */
@NullMarked
package io.baoxiu.table.workbook;

import org.jspecify.annotations.NullMarked;
