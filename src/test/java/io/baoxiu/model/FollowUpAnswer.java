package io.baoxiu.model;

import io.baoxiu.rules.Reason;
import java.util.List;

/** What follows from how a customer rated a visit (CSP 3.7.5.7 to 3.7.5.9). */
public record FollowUpAnswer(List<String> actions, List<Reason> because) implements Answer {}
