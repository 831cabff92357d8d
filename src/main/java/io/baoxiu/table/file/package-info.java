/** The files of workbooks: their bytes and names, as they ship with the software or lie in a folder. */
@NullMarked
package io.baoxiu.table.file;

import org.jspecify.annotations.NullMarked;
