package org.throughline.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may read, and how tokens are looked at.
 *
 * @param reading whether everybody may read, or whoever has a token
 * @param lasts how long a token that was found to hold is taken for one before it is looked at again
 * @param folder where the first admin's key is left; the data folder unless set
 */
@ConfigurationProperties("throughline.access")
record AccessProperties(
        @DefaultValue("open") Openness reading,
        @DefaultValue("5s") Duration lasts,
        @Nullable String folder) {}
