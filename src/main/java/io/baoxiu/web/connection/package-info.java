/**
 * Who may hold a connection, and for how long.
 *
 * <p>Tomcat waits for a body, and for a caller to take an answer, with a thread; for the head of a request and between
 * requests it waits without one. A caller who is slow on purpose costs little itself, and can take all threads or all
 * connections from the others. So {@link io.baoxiu.web.connection.ConnectionWatch} looks at all connections, twenty times a
 * second, and no longer listens to one
 *
 * <ul>
 *   <li>whose head has not come whole in its time;
 *   <li>whose thread has waited longer than the time for a body and what the bytes so far take at the least speed;
 *   <li>whose thread has waited at all while others want for a thread, the furthest behind first;
 *   <li>that is idle while nearly all connections are taken, those that never asked anything first.
 * </ul>
 *
 * <p>Not to listen means to shut its socket for reading (for a caller who does not take the answer, for writing): the
 * waiting thread finds the end of the stream, and the connection is closed the way in which every connection is closed.
 * {@link io.baoxiu.web.connection.HangUp} sees to it that nobody reads on for whom the answer has been told.
 */
@NullMarked
package io.baoxiu.web.connection;

import org.jspecify.annotations.NullMarked;
