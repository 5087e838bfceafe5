internal import Dossiers
internal import Ledger

extension Node {
    func perform(_ act: DeskAct, on references: [DossierReference], version: DossierVersion?, by agent: Agent) throws
        -> JSONValue
    {
        throw DeskRefusals.full
    }
}
