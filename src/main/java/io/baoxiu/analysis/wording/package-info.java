/**
 * What two versions of a workbook say otherwise to people: title, clauses, reasons, worked cases, and the rows of the
 * vocabulary. Nothing here decides.
 */
@NullMarked
package io.baoxiu.analysis.wording;

import org.jspecify.annotations.NullMarked;
