/** What a workbook may contain: anything not known to be without code and external links is refused. */
@NullMarked
package io.baoxiu.table.workbook.guard;

import org.jspecify.annotations.NullMarked;
