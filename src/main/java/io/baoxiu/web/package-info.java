/** The service over HTTP: how a request is read, and how an answer is told. */
@NullMarked
package io.baoxiu.web;

import org.jspecify.annotations.NullMarked;
