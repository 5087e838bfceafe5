internal import Glibc

/// A call on a file that failed: `errno`, the call and the file.
package struct FileError: Error, Equatable, CustomStringConvertible {
    package let code: CInt
    package let operation: String
    package let file: String

    package init(_ code: CInt, _ operation: String, _ file: String) {
        self.code = code
        self.operation = operation
        self.file = file
    }

    /// The file is gone, or the disk cannot read it.
    package var isLost: Bool { code == ENOENT || code == EIO }

    /// A chunk would have left a hole before it: the write before it had failed.
    package var isHole: Bool { code == ESPIPE }

    package var description: String { "\(operation) \(file): \(unsafe String(cString: strerror(code)))" }
}
