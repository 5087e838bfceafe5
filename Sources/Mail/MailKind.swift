/// What a message to an applicant is about. The raw value is its name in the outbox, on the command line, and of its template's file.
package enum MailKind: String, CaseIterable, Sendable {
    case received, completed, complement, reminder, closed
    case underInstruction = "under-instruction"
    case validated, refused, ready, withdrawn
}
