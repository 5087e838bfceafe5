import Dossiers

/// The same for programs. Members are those of a rule file, where it has them.
extension RuleSheet {
    var json: JSONValue {
        .object([
            "demarche": .string(demarche.rawValue), "on": day(asked.date),
            "tenant": asked.tenant.map { .string("\($0)") } ?? .null, "own": .bool(!rule.tenants.isEmpty),
            "from": day(rule.from), "to": day(rule.to), "next": day(asked.nextChange(of: demarche)),
            "title": .string(rule.title), "applicants": .string(rule.applicants),
            "fields": .array(
                rule.fields.map { field in
                    .object(["path": .string(field.path), "label": .string(field.label), "when": labels(field.conditions)])
                }),
            "dates": .array(
                rule.dates.map { date in
                    .object(["path": .string(date.path), "message": .string(date.message), "when": labels(date.conditions)])
                }),
            "pieces": .array(rule.pieces.map(piece)),
            "notes": .array(
                rule.notes.map { .object(["text": .string($0.text), "when": labels($0.conditions)]) }),
            "fees": .array(
                rule.fees.map { fee in
                    .object(["label": .string(fee.label), "euros": .number(fee.euros), "source": .string(fee.source)])
                }),
            "handling": handling(rule.handling), "sources": texts(rule.sources),
        ])
    }

    private func piece(_ piece: PieceRule) -> JSONValue {
        .object([
            "anyOf": texts(piece.kinds.map(\.description)), "label": .string(piece.label), "help": optional(piece.help),
            "mediaTypes": texts(piece.mediaTypes.map(\.rawValue)), "sizeMax": .number(piece.sizeMax),
            "monthsMax": piece.monthsMax.map { .number($0) } ?? .null, "mustBeValid": .bool(piece.mustBeValid),
            "optional": .bool(piece.isOptional), "when": labels(piece.conditions),
        ])
    }

    private func handling(_ handling: Handling) -> JSONValue {
        .object([
            "silence": handling.silence.map { silence in
                .object([
                    "months": .number(silence.months), "meaning": .string(silence.meaning.rawValue),
                    "source": .string(silence.source),
                ])
            } ?? .null,
            "complementDays": .number(handling.complementDays),
            "reminderDays": .array(handling.reminderDays.map { .number($0) }), "warnDays": .number(handling.warnDays),
            "sources": texts(handling.sources),
        ])
    }

    private func day(_ date: CivilDate?) -> JSONValue { date.map { .string("\($0)") } ?? .null }

    private func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    private func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    private func labels(_ conditions: [RuleCondition]) -> JSONValue { texts(conditions.map(\.label)) }
}
