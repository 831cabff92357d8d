/** A workbook as a file: a zip of parts with their types and relationships, read as XML within limits of size and depth. */
@NullMarked
package io.baoxiu.table.workbook.container;

import org.jspecify.annotations.NullMarked;
