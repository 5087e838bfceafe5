internal import Glibc

/// A system call that failed: its name, what it was for, and `errno`.
package struct SystemError: Error, Equatable, CustomStringConvertible {
    package let code: CInt
    package let operation: String

    package init(_ code: CInt, _ operation: String) {
        self.code = code
        self.operation = operation
    }

    package var description: String { "\(operation): \(unsafe String(cString: strerror(code)))" }
}
