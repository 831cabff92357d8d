/** Workbooks that are made to be read and printed: titles, tables of values and places to sign. */
@NullMarked
package io.baoxiu.table.print;

import org.jspecify.annotations.NullMarked;
