/** Deciding a whole ledger: a workbook of complaints is uploaded and comes back decided. */
@NullMarked
package io.baoxiu.workbench.batch;

import org.jspecify.annotations.NullMarked;
