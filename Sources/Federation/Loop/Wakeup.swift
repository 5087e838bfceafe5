internal import CLinux
internal import Glibc

/// An `eventfd`: work done elsewhere makes it readable, and a loop that polls it wakes.
package struct Wakeup: Sendable {
    package let descriptor: CInt

    package init() throws(SystemError) {
        descriptor = eventfd(0, CInt(EFD_CLOEXEC | EFD_NONBLOCK))
        guard descriptor >= 0 else { throw SystemError(errno, "eventfd") }
    }

    package func signal() {
        var one: UInt64 = 1
        _ = unsafe write(descriptor, &one, 8)
    }

    package func clear() {
        var count: UInt64 = 0
        _ = unsafe read(descriptor, &count, 8)
    }

    package func close() { _ = Glibc.close(descriptor) }
}
