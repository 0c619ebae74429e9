package org.throughline.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.fault.OneLine;

/**
 * The end of what those who read frames complain of: they have closed the socket with the reason, or it has gone in the
 * middle of a message.
 */
final class BrokenSocket extends ChannelInboundHandlerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenSocket.class);

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
        LOG.debug("A socket broke off: {}", OneLine.of(broken.toString()));
        var _ = context.close();
    }
}
