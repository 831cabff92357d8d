/** The engineers' files beside the rules: provisions of questions, premises, relations, legal floors, and the words of reasons. */
@NullMarked
package io.baoxiu.rules.file;

import org.jspecify.annotations.NullMarked;
