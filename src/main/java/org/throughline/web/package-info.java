/** The service as the web sees it: one endpoint over HTTP, events and sockets, the schema's text and the page. */
@NullMarked
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
