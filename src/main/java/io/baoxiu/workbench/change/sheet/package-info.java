/** The sheets of a draft and what is typed into them. */
@NullMarked
package io.baoxiu.workbench.change.sheet;

import org.jspecify.annotations.NullMarked;
