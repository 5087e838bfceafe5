internal import CCurl

/// Submits messages to one server, over one connection while it lasts (`curl_easy_perform`). Waits; for a process that has nothing else to do.
@safe package final class SMTPSession {
    private static let started: CURLcode = saisine_curl_start()

    private let server: SMTPServer
    private let handle: UnsafeMutableRawPointer

    /// - Throws: when libcurl cannot start, or knows an option not.
    package init(_ server: SMTPServer) throws(CurlError) {
        guard Self.started == CURLE_OK else { throw CurlError(Self.started, "curl_global_init") }
        guard let handle = unsafe curl_easy_init() else { throw CurlError(CURLE_FAILED_INIT, "curl_easy_init") }
        self.server = server
        unsafe self.handle = unsafe handle
        do { try setUp() } catch {
            unsafe curl_easy_cleanup(handle)
            throw error
        }
    }

    deinit { unsafe curl_easy_cleanup(handle) }

    /// Hands one message over to one recipient.
    ///
    /// - Parameters:
    ///   - message: with lines that end with CR LF; dots are doubled by libcurl.
    ///   - sender: the envelope's, without brackets, as the recipient.
    package func submit(_ message: [UInt8], from sender: String, to recipient: String) throws(CurlError) -> SMTPOutcome {
        let (source, dialogue) = (MessageSource(message), SMTPDialogue())
        guard let recipients = unsafe curl_slist_append(nil, "<\(recipient)>") else {
            throw CurlError(CURLE_OUT_OF_MEMORY, "curl_slist_append")
        }
        defer { unsafe curl_slist_free_all(recipients) }
        try set(CURLOPT_MAIL_FROM, "<\(sender)>")
        unsafe try setPointer(CURLOPT_MAIL_RCPT, UnsafeMutableRawPointer(recipients))
        unsafe try setPointer(CURLOPT_READDATA, Unmanaged.passUnretained(source).toOpaque())
        unsafe try setPointer(CURLOPT_DEBUGDATA, Unmanaged.passUnretained(dialogue).toOpaque())
        let code = withExtendedLifetime((source, dialogue)) { unsafe curl_easy_perform(handle) }
        return outcome(code, dialogue)
    }

    private func outcome(_ code: CURLcode, _ dialogue: SMTPDialogue) -> SMTPOutcome {
        if code == CURLE_OK { return .accepted }
        let answer = dialogue.answer
        guard let reply = Int(answer.prefix(3)), (400...599).contains(reply) else {
            return .unreachable(CurlError.text(code), dialogue.step)
        }
        return .refused(code: reply, text: answer, dialogue.step)
    }

    private func setUp() throws(CurlError) {
        try set(CURLOPT_URL, server.url)
        try set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        try set(CURLOPT_USE_SSL, server.security == .none ? Int(CURLUSESSL_NONE.rawValue) : Int(CURLUSESSL_ALL.rawValue))
        try set(CURLOPT_UPLOAD, 1)
        // Timeouts without signals.
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_CONNECTTIMEOUT, min(20, Int(server.timeout.components.seconds)))
        try set(CURLOPT_TIMEOUT, Int(server.timeout.components.seconds))
        if let user = server.user { try set(CURLOPT_USERNAME, user) }
        if let password = server.password { try set(CURLOPT_PASSWORD, password) }
        if let authorities = server.authorities { try set(CURLOPT_CAINFO, authorities) }
        try check(unsafe saisine_curl_set_reader(handle, readMessage), "CURLOPT_READFUNCTION")
        // What it would print goes to the dialogue instead.
        try check(unsafe saisine_curl_set_debugger(handle, noteDialogue), "CURLOPT_DEBUGFUNCTION")
        try set(CURLOPT_VERBOSE, 1)
    }

    private func set(_ option: CURLoption, _ value: String) throws(CurlError) {
        try check(unsafe saisine_curl_set_text(handle, option, value), "option \(option.rawValue)")
    }

    private func set(_ option: CURLoption, _ value: Int) throws(CurlError) {
        try check(unsafe saisine_curl_set_number(handle, option, value), "option \(option.rawValue)")
    }

    private func setPointer(_ option: CURLoption, _ value: UnsafeMutableRawPointer) throws(CurlError) {
        try check(unsafe saisine_curl_set_pointer(handle, option, value), "option \(option.rawValue)")
    }

    private func check(_ code: CURLcode, _ operation: String) throws(CurlError) {
        guard code == CURLE_OK else { throw CurlError(code, operation) }
    }
}

/// The bytes that are still to be sent.
private final class MessageSource {
    private var rest: ArraySlice<UInt8>

    init(_ message: [UInt8]) { rest = message[...] }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, rest.count)
        unsafe buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
    }
}

/// `CURLOPT_READFUNCTION`.
private func readMessage(
    _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ source: UnsafeMutableRawPointer?
) -> Int {
    guard let buffer = unsafe buffer, let source = unsafe source else { return 0 }
    let target = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
    return unsafe Unmanaged<MessageSource>.fromOpaque(source).takeUnretainedValue().read(into: target)
}

/// `CURLOPT_DEBUGFUNCTION`.
private func noteDialogue(
    _ handle: UnsafeMutableRawPointer?, _ kind: curl_infotype, _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int,
    _ dialogue: UnsafeMutableRawPointer?
) -> CInt {
    guard let bytes = unsafe bytes, let dialogue = unsafe dialogue else { return 0 }
    guard kind == CURLINFO_HEADER_OUT || kind == CURLINFO_HEADER_IN else { return 0 }
    let text = unsafe String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    let noted = unsafe Unmanaged<SMTPDialogue>.fromOpaque(dialogue).takeUnretainedValue()
    if kind == CURLINFO_HEADER_OUT { noted.sent(text) } else { noted.received(text) }
    return 0
}
