import Dossiers
import Federation

/// What a préfecture's agents say most often, as the files say it.
enum ReasonFiles {
    /// `desk/reasons.json`, and what `desk/reasons.CODE.json` changes of it: each beside the topology, else in `Topology` here, else
    /// installed with the program. Without files there are none, and agents use their own words.
    static func reasons(of tenant: TenantCode, beside topology: String) throws(Failure) -> CannedReasons {
        let general = ResourceFiles.optionalPath("desk/reasons.json", beside: topology)
        let own = ResourceFiles.optionalPath("desk/reasons.\(tenant).json", beside: topology)
        do throws(Refusal) { return try CannedReasons.load(general: general, own: own) } catch {
            throw Failure(.badData, error.message)
        }
    }
}
