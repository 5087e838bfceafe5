package import Dossiers
import FoundationEssentials

/// A file that people write and the federation reads whole.
package enum SettingsFile {
    /// The file's bytes.
    ///
    /// - Throws: `bad-field` with a sentence that says why it cannot be read; `too-large` above `sizeMax` bytes.
    package static func bytes(at path: String, sizeMax: Int = 4 << 20) throws(Refusal) -> [UInt8] {
        let data: Data
        do { data = try Data(contentsOf: URL(filePath: path)) } catch {
            throw Refusal(.badField, "\(path) cannot be read: \(reason(of: error))")
        }
        guard data.count <= sizeMax else { throw Refusal(.tooLarge, "\(path) has \(data.count) bytes, \(sizeMax) allowed") }
        return Array(data)
    }

    private static func reason(of error: any Error) -> String {
        guard let error = error as? CocoaError else { return "\(error)" }
        switch error.code {
        case .fileReadNoSuchFile: return "there is no such file"
        case .fileReadNoPermission: return "permission is denied"
        default: return (error.underlying as? POSIXError).map { "error \($0.code)" } ?? "error \(error.code.rawValue)"
        }
    }
}
