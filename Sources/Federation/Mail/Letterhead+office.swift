package import Dossiers
package import Mail

extension Letterhead {
    /// The letterhead of an office.
    ///
    /// - Throws: `bad-field` for a sender or an address for answers that no mail can come from or go to.
    package init(_ office: Office) throws(Refusal) {
        func address(_ text: String, _ member: String) throws(Refusal) -> MailAddress {
            guard let address = MailAddress(text, name: office.name) else {
                throw Refusal(
                    .badField, "\(member): “\(text)” is no address that mail can be sent with; letters beyond ASCII are not")
            }
            return address
        }
        self.init(
            name: office.name, service: office.service ?? "", address: office.address, phone: office.phone ?? "",
            hours: office.hours, replyTo: try office.email.map { (text) throws(Refusal) in try address(text, "email") },
            sender: try address(office.sender, "sender"), domain: office.domain, website: office.website ?? "",
            appointment: office.appointment, court: office.court ?? "", secondsEast: { office.secondsEast(at: $0) })
    }
}
