/** Questions over HTTP: one question with its facts, a batch of them, and their vocabulary. */
@NullMarked
package io.baoxiu.web.question;

import org.jspecify.annotations.NullMarked;
