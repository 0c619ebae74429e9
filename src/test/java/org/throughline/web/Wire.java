package org.throughline.web;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.throughline.running.Patience;

/** A connection on which a test says what no client would. */
final class Wire implements AutoCloseable {

    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    private static final byte[] MASK = {1, 2, 3, 4};

    private final Socket socket;
    private final DataInputStream heard;

    Wire(URI service) throws IOException {
        this(service, new Socket());
    }

    private Wire(URI service, Socket unconnected) throws IOException {
        this.socket = unconnected;
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), service.getPort()));
        socket.setSoTimeout((int) Patience.LONGEST.toMillis());
        this.heard = new DataInputStream(socket.getInputStream());
    }

    /** What came: the operation of a frame, its text, and the code with which it closed the socket; 0 for another. */
    record Frame(int operation, String text, int code) {

        private static Frame of(int operation, byte[] content) {
            boolean closes = operation == CLOSE && content.length >= 2;
            return new Frame(
                    operation,
                    new String(content, StandardCharsets.UTF_8),
                    closes ? ByteBuffer.wrap(content).getShort() : 0);
        }
    }

    void say(String text) throws IOException {
        say(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void say(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** The head of an answer. */
    String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) heard.readUnsignedByte());
        }
        return head.toString();
    }

    /** All that comes until the service closes the connection. */
    String all() throws IOException {
        return new String(heard.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A request with a body of JSON, and what is answered before the connection is closed. */
    static String answer(URI service, String head, byte[] body) throws IOException {
        try (Wire wire = new Wire(service)) {
            wire.say(
                    "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                            + head + "Content-Length: " + body.length + "\r\n\r\n");
            wire.say(body);
            return wire.all();
        }
    }

    /** Asks for a socket, and answers the head of what comes. */
    String upgrade(String more) throws IOException {
        say("GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + more + "\r\n");
        return head();
    }

    static Wire greeted(URI service) throws IOException {
        return greeted(new Wire(service));
    }

    /** One at whose end little can wait to be read. */
    static Wire narrow(URI service) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        return new Wire(service, socket);
    }

    static Wire greeted(Wire wire) throws IOException {
        wire.upgrade("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n");
        wire.frame("{\"type\":\"connection_init\"}");
        wire.hear();
        return wire;
    }

    void frame(String text) throws IOException {
        frame(0x80 | TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With a first byte that says what it is, whether it is the last, and what stands in the reserved bits. */
    void frame(int first, byte[] content) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(content.length + 14).put((byte) first);
        if (content.length < 126) {
            frame.put((byte) (0x80 | content.length));
        } else if (content.length < 65_536) {
            frame.put((byte) 0xfe).putShort((short) content.length);
        } else {
            frame.put((byte) 0xff).putLong(content.length);
        }
        frame.put(MASK);
        for (int place = 0; place < content.length; place++) {
            frame.put((byte) (content[place] ^ MASK[place % 4]));
        }
        byte[] bytes = new byte[frame.position()];
        frame.flip().get(bytes);
        say(bytes);
    }

    /** The next frame of a socket. */
    Frame hear() throws IOException {
        int operation = heard.readUnsignedByte() & 0x0f;
        int length = heard.readUnsignedByte();
        int size =
                length == 126 ? heard.readUnsignedShort() : length == 127 ? Math.toIntExact(heard.readLong()) : length;
        byte[] content = new byte[size];
        heard.readFully(content);
        return Frame.of(operation, content);
    }

    /** Whether the service has closed the connection. */
    boolean isClosed() throws IOException {
        try {
            hear();
            return false;
        } catch (EOFException closed) {
            return true;
        }
    }

    boolean isOpen() {
        return !socket.isClosed();
    }

    /** Leaves without a word. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
