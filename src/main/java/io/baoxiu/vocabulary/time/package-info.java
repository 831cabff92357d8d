/** Days and moments as callers write them and as they are kept, and the day in Asia/Shanghai on which a report was made. */
@NullMarked
package io.baoxiu.vocabulary.time;

import org.jspecify.annotations.NullMarked;
