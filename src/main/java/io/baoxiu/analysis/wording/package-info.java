/**
 * Differences in texts between two versions of a workbook: title, clauses, reasons, worked cases, and the rows of the
 * vocabulary. They do not affect decisions.
 */
@NullMarked
package io.baoxiu.analysis.wording;

import org.jspecify.annotations.NullMarked;
