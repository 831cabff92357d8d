/** Workbooks for reading and printing: titles, tables of values and places to sign. */
@NullMarked
package io.baoxiu.table.print;

import org.jspecify.annotations.NullMarked;
