/** Days and moments as callers write them and as they are kept, and which day of Asia/Shanghai a report was made on. */
@NullMarked
package io.baoxiu.vocabulary.time;

import org.jspecify.annotations.NullMarked;
