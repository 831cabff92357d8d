/** The tables in force: the list, one table, its search, its use and its history. */
@NullMarked
package io.baoxiu.workbench.tables;

import org.jspecify.annotations.NullMarked;
