import Foundation
import Testing

/// A day in the life of the préfecture du Cher, over real processes, some of which are killed in between.
@Suite(.serialized) struct DayTests {
    @Test(.timeLimit(.minutes(5)))
    func `a week of dossiers is worked through, and each ends where its people brought it, with each mail once`() throws {
        let trial = try DayTrial(count: 64, seed: 18)
        try trial.startMailer()
        try trial.submitWhileTheIntakeDies()
        try trial.killMailer(after: 20)
        try trial.awaitMails()

        // Applicants act on what their mails say: the code is nowhere else.
        let incomplete = trial.book.ids(in: "incomplete")
        try #require(incomplete.count >= 8)
        for (index, id) in incomplete.enumerated() {
            switch index % 4 {
            case 0: try trial.complete(id)
            case 1: try trial.answerWrongly(id)
            case 2: try trial.withdraw(id)
            default: break
            }
        }
        try trial.killNode()
        try trial.awaitAnswers()

        let complete = trial.book.ids(in: "complete")
        let half = complete.count / 2
        try trial.work(by: .first, on: Array(complete[..<half]))
        try trial.killNode()
        try trial.work(by: .second, on: Array(complete[half...]))
        try trial.killMailer(after: trial.mails().count + 3)
        try trial.awaitMails()
        try trial.judge()
    }
}
