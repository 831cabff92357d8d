/** The language of the decision tables: workbooks are read as data, typed, and checked cell by cell. */
@NullMarked
package io.baoxiu.table;

import org.jspecify.annotations.NullMarked;
