package io.baoxiu.journal;

/**
 * The name a caller gives to a request that may reach the service more than once.
 *
 * @param name as the caller chose it
 * @param bodyHash hash of the request, so that a different request under the same name is detected
 */
public record IdempotencyKey(String name, String bodyHash) {}
