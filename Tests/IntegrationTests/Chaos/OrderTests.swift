import Testing

/// Whoever is killed the moment its answer leaves must have kept what it answered: commit, then publish, then answer.
///
/// The disk is slow, so that a process which answers first is still writing when it dies. A ledger that is not synced cannot be seen
/// this way: what a killed process has written stays in the kernel. The simulator cuts the power.
@Suite(.serialized) struct OrderTests {
    @Test(.timeLimit(.minutes(3)), arguments: [("intake", "RECEIPT"), ("18", "ACK"), ("18", "DATA")])
    func `what a process answers outlives it`(whose: String, word: String) throws {
        let trial = try DiskTrial(whose)
        defer { trial.federation.stop() }
        try trial.submit(20)
        try trial.service.order("pause 500")
        var kills = 0
        for _ in 0..<6 {
            trial.federation.proxy.kill(trial.service.pid, after: word)
            try trial.beginSubmitting(20)
            try trial.wait(for: "a kill after \(word)") { trial.federation.proxy.hasStruck && !trial.service.isRunning }
            kills += 1
            try trial.drainAnswers()
            try TrialVerdict(trial.federation).checkAcknowledgements()
            try trial.federation.tend()
            try trial.wait(for: "20 receipts") { trial.portal.isDone }
        }
        #expect(kills == 6)
        try trial.service.order()
        try trial.finish()
    }
}
