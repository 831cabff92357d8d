/** The vocabulary: the facts and conclusions of each question, with the codes, types and ranges of each. */
@NullMarked
package io.baoxiu.vocabulary;

import org.jspecify.annotations.NullMarked;
