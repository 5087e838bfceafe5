/// The disk under a data directory: SQLite's file layer, and the calls on the other files.
package struct Storage: Sendable {
    /// The name of a registered SQLite VFS; nil is SQLite's own for this system.
    package let vfs: String?
    package let files: any FileCalls

    package init(vfs: String?, files: any FileCalls) {
        self.vfs = vfs
        self.files = files
    }

    /// The disks of this machine.
    package static let system = Storage(vfs: nil, files: SystemFiles())
}
