package org.throughline.bench.watch;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a JVM tells of itself, this one or another. */
record Beans(MBeanServerConnection connection) {

    private static final String MEMORY = ManagementFactory.MEMORY_MXBEAN_NAME;

    static Beans own() {
        return new Beans(ManagementFactory.getPlatformMBeanServer());
    }

    /** The address is the process's own word, on this machine; the connection stays open until either JVM ends. */
    @SuppressWarnings("BanJNDI")
    static Beans of(ProcessHandle process) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
            try {
                JMXServiceURL address = new JMXServiceURL(machine.startLocalManagementAgent());
                return new Beans(JMXConnectorFactory.connect(address).getMBeanServerConnection());
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException refused) {
            throw new IOException(refused);
        }
    }

    /** Bytes since its start, by all threads. */
    double allocated() throws IOException {
        return ((Number) attribute(ManagementFactory.THREAD_MXBEAN_NAME, "TotalThreadAllocatedBytes")).doubleValue();
    }

    /** Bytes of the heap that outlive a collection. */
    double heap() throws IOException {
        collect();
        return inUse();
    }

    /** Bytes of the heap, what is to be collected included. */
    double inUse() throws IOException {
        CompositeData use = (CompositeData) attribute(MEMORY, "HeapMemoryUsage");
        return ((Number) use.get("used")).doubleValue();
    }

    long threads() throws IOException {
        return ((Number) attribute(ManagementFactory.THREAD_MXBEAN_NAME, "ThreadCount")).longValue();
    }

    private void collect() throws IOException {
        try {
            connection.invoke(new ObjectName(MEMORY), "gc", new Object[0], new String[0]);
        } catch (JMException refused) {
            throw new IOException(refused);
        }
    }

    private Object attribute(String bean, String name) throws IOException {
        try {
            return connection.getAttribute(new ObjectName(bean), name);
        } catch (JMException refused) {
            throw new IOException(refused);
        }
    }
}
