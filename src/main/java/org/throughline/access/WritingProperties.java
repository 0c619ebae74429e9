package org.throughline.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the service changes anything at all.
 *
 * @param writing whether those with a token for it may
 */
@ConfigurationProperties("throughline")
record WritingProperties(@DefaultValue("false") boolean writing) {}
