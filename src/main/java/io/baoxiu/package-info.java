/** Decides who answers for a defect in a home, under which term, by when, and who approves. */
@NullMarked
package io.baoxiu;

import org.jspecify.annotations.NullMarked;
