/** The service over HTTP: who may call, how a request is read, and how an answer or a problem is told. */
@NullMarked
package io.baoxiu.web;

import org.jspecify.annotations.NullMarked;
