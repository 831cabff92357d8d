/** What a workbook may hold: what is not known to hold no code and to lead nowhere is refused. */
@NullMarked
package io.baoxiu.table.workbook.guard;

import org.jspecify.annotations.NullMarked;
