/** Checking, comparing and writing workbooks. */
@NullMarked
package io.baoxiu.cli.table;

import org.jspecify.annotations.NullMarked;
