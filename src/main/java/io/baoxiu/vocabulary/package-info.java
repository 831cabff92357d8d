/** What can be said: the facts of each question and what is concluded from them, with the codes, types and ranges of each. */
@NullMarked
package io.baoxiu.vocabulary;

import org.jspecify.annotations.NullMarked;
