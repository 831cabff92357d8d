/** The vocabulary, read from its workbook. */
@NullMarked
package io.baoxiu.table.reading.words;

import org.jspecify.annotations.NullMarked;
