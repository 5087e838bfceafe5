/// How a permit was lost.
package struct Loss: Equatable, Sendable {
    package enum Circumstance: String, CaseIterable, Sendable {
        case perte, vol
    }

    package let circumstance: Circumstance?
    package let date: CivilDate?

    init(_ field: JSONField) throws(Refusal) {
        _ = try field.object()
        circumstance = try field["circumstance"].present?.parsed("\"perte\" or \"vol\"") { Circumstance(rawValue: $0) }
        date = try field["date"].present?.day()
    }
}
