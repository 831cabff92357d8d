/** Values and tests as text, and what is wrong with a text. */
@NullMarked
package io.baoxiu.table.cell.text;

import org.jspecify.annotations.NullMarked;
