/** A ledger at once: a workbook of complaints goes in and comes back decided. */
@NullMarked
package io.baoxiu.workbench.batch;

import org.jspecify.annotations.NullMarked;
