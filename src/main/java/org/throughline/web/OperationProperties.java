package org.throughline.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which operations are told in the log.
 *
 * @param slow those that took longer
 */
@ConfigurationProperties("throughline.operations")
record OperationProperties(@DefaultValue("2s") Duration slow) {}
