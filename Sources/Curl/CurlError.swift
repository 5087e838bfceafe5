internal import CCurl

/// libcurl refused a setting, or could not start: its code, and what it says of it.
package struct CurlError: Error, Hashable, Sendable, CustomStringConvertible {
    package let code: UInt32
    /// The function or option that failed.
    package let operation: String

    init(_ code: CURLcode, _ operation: String) {
        self.code = code.rawValue
        self.operation = operation
    }

    package var description: String { "\(operation): \(Self.text(CURLcode(code)))" }

    /// `curl_easy_strerror`.
    static func text(_ code: CURLcode) -> String { unsafe String(cString: curl_easy_strerror(code)) }
}
