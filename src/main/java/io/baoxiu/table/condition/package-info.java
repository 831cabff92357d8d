/** Tests in condition cells: every form of test, the order of values, and the values that a test names. */
@NullMarked
package io.baoxiu.table.condition;

import org.jspecify.annotations.NullMarked;
