internal import Dossiers

/// By what names a dossier's people are found and shown. What its body does not say, or an erased body, is absent.
struct DeskNames {
    /// `DIALLO Amina`: the name of birth, as préfectures file it.
    let whole: String?
    /// Everything that is searched: names, the child's, the foreigner's number.
    let all: [String]

    init(_ body: [UInt8]) {
        let json: JSONValue
        do { json = try JSONValue.parse(body, sizeMax: Dossier.sizeMax) } catch {
            (whole, all) = (nil, [])
            return
        }
        func text(_ part: String, _ name: String) -> String? {
            guard case .string(let text)? = json[part]?[name], !text.allSatisfy(\.isWhitespace) else { return nil }
            return text
        }
        let given = text("applicant", "givenNames")
        let birth = text("applicant", "birthName")
        let names = [birth?.uppercased(), given].compactMap(\.self)
        whole = names.isEmpty ? nil : names.joined(separator: " ")
        all = [
            birth, text("applicant", "usualName"), given, text("applicant", "foreignerNumber"), text("minor", "birthName"),
            text("minor", "givenNames"), text("applicant", "email"),
        ].compactMap(\.self)
    }
}
