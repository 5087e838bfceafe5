import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What a piece is by its bytes, whatever its name and its sender say.
struct NodeMediaTests {
    private let scratch: Scratch
    private let node: NodeHost
    private let intake: ScriptedIntake

    init() throws {
        scratch = try Scratch()
        // The préfecture that asks for the copy of the récépissé alone.
        let stream = try #require(try Reference.topology(["76"]).streams.first)
        node = try NodeHost(stream, path: scratch.path + "/76", now: IntakeHost.start)
        intake = ScriptedIntake(node)
    }

    private static let pdf = Array("%PDF-1.4\n".utf8)
    private static let jpeg: [UInt8] = [0xff, 0xd8, 0xff, 0xe0]
    private static let word: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

    private func submission(_ piece: [UInt8], mediaType: String) throws -> Submission {
        let (id, upload) = (IntakeHost.id(), Submission.Piece(piece))
        let body = """
            {"id":"\(id)","demarche":"renouvellement-recepisse","postalCode":"76000","applicant":{"foreignerNumber":"0012345678",\
            "birthName":"Benali","givenNames":"Amina","birthDate":"1987","email":"a@example.org"},\
            "address":{"line":"1 rue Pasteur","city":"Rouen"},"pieces":[{"kind":"recepisse","name":"scan.pdf",\
            "mediaType":"\(mediaType)","size":\(upload.total),"hash":"\(upload.hash)"}]}
            """
        return Submission(
            tag: 0, id: id, revision: 1, demarche: .renouvellementRecepisse, postalCode: try #require(PostalCode("76000")),
            commune: nil, body: Array(body.utf8), pieces: [upload])
    }

    @Test(
        "the bytes decide, of a small piece and of a large one",
        arguments: [
            (pdf, "application/pdf", nil), (jpeg, "application/pdf", nil), (pdf, "application/msword", nil),
            (word, "application/pdf", .unreadable), (word, "application/msword", .wrongMediaType),
        ] as [([UInt8], String, Shortcoming.Problem?)], [200, PieceFiles.inlineBytesMax + 1, 600_000])
    func bytes(_ given: (start: [UInt8], claimed: String, problem: Shortcoming.Problem?), size: Int) throws {
        try intake.grant()
        let content = given.start + [UInt8](repeating: 0x20, count: size - given.start.count)
        let submission = try submission(content, mediaType: given.claimed)
        for chunk in try intake.chunks(submission) { try node.receive(publication: chunk) }
        node.bench.run()
        try node.receive(publication: intake.dossier(submission))
        try intake.turn()
        try intake.askForReports()
        let report = try #require(intake.reports.first)
        #expect(report.header.state == (given.problem == nil ? .complete : .incomplete))
        #expect(try Reason(decoding: report.body).shortcomings.map(\.problem) == [given.problem].compactMap(\.self))
    }
}
