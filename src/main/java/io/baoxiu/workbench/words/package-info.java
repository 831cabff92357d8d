/** Values, conditions, conclusions and reasons as people read them, in Chinese and English. */
@NullMarked
package io.baoxiu.workbench.words;

import org.jspecify.annotations.NullMarked;
