package id.jejak.eval.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the Java platform and the system say of memory. */
public final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long KIBI = 1024;

    private Memory() {}

    /** Bytes that the current thread has allocated so far; -1 where the platform does not count them. */
    public static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getThreadAllocatedBytes(Thread.currentThread().threadId())
                : -1;
    }

    /** Processor time of the current thread in nanoseconds; -1 where the platform does not count it. */
    public static long processorNanos() {
        return ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : -1;
    }

    /** Forgets the heap's peak so far. */
    public static void resetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The heap's peak in bytes since {@link #resetPeak}: the sum of its pools' peaks, garbage not yet collected included. */
    public static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** The heap's live bytes after a collection. */
    public static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The process's greatest resident size in bytes, whole run; -1 where the system does not tell. */
    public static long peakResident() {
        if (!Files.isReadable(STATUS)) {
            return -1;
        }
        try {
            return Files.readString(STATUS, StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
                    .findFirst()
                    .orElse(-1L);
        } catch (IOException e) {
            return -1;
        }
    }
}
