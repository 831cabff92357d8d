/**
 * Who may hold a connection, and for how long.
 *
 * <p>Tomcat occupies a thread while it waits for a body, or for a caller to take an answer; it needs none while it waits for the head of a
 * request or between requests. A caller who is slow on purpose spends little, and can take all threads or all connections from the others.
 * So {@link io.baoxiu.web.connection.ConnectionWatch} checks all connections twenty times a second, and shuts one
 *
 * <ul>
 * <li>whose head has not arrived completely in its time;
 * <li>whose thread has waited longer than the time for a body plus the time of the bytes so far at the least speed;
 * <li>whose thread has waited at all while others lack a thread, the furthest behind first;
 * <li>that is idle while nearly all connections are taken, those without any request so far first.
 * </ul>
 *
 * <p>The socket is shut for reading (for writing if the caller does not take the answer): the waiting thread sees the
 * end of the stream, and the connection is closed in the usual way. {@link io.baoxiu.web.connection.HangUp} ends
 * reading from callers who have already been answered.
 */
@NullMarked
package io.baoxiu.web.connection;

import org.jspecify.annotations.NullMarked;
