internal import Dossiers
internal import Ledger

extension RetentionAges {
    /// The members of a COMMAND `retention.apply`.
    init(command json: JSONValue) throws(Refusal) {
        self.init(backed: try Self.days(json, "days"), unbacked: try Self.days(json, "unbackedDays"))
    }

    private static func days(_ json: JSONValue, _ member: String) throws(Refusal) -> Int {
        guard case .number(let text)? = json[member], let days = Int(text), (0...36_500).contains(days) else {
            throw Refusal(.malformed, "“\(member)” is a whole number of days from 0 to 36500")
        }
        return days
    }
}
