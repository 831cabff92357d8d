package io.baoxiu.journal;

/**
 * A caller's name for a request that may reach the service more than once.
 *
 * @param name as the caller chose it
 * @param bodyHash of the request, so that another request under the same name is noticed
 */
public record IdempotencyKey(String name, String bodyHash) {}
