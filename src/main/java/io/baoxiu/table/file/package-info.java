/** The files of workbooks: their bytes, names and hashes, shipped with the software or in a folder. */
@NullMarked
package io.baoxiu.table.file;

import org.jspecify.annotations.NullMarked;
