/** What is asked: a question with its facts, a batch of them, and the vocabulary that they are asked in. */
@NullMarked
package io.baoxiu.web.question;

import org.jspecify.annotations.NullMarked;
