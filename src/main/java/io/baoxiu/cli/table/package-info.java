/** Commands that check, compare and write workbooks. */
@NullMarked
package io.baoxiu.cli.table;

import org.jspecify.annotations.NullMarked;
