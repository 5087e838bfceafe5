/* A portal's submission: sent at least once, applied once (rules 18 and 19). One dossier, up to ATTEMPTS. The intake may be killed between
 * commit and receipt, which is the loss of the answer; requests and answers are lost, repeated or overtake each other. `isShut`: the
 * topology refuses the dossier for a while.
 *
 *   U1  one commit
 *   U2  who was told of a receipt has one in the ledger, for the same bytes
 *   U3  bytes that were finally refused are not in the ledger (REFUSED names the id alone: a portal that changes the bytes under way may
 *       take the refusal of the old ones for one of the new; it has a conflict or a receipt coming)
 */
#include "properties.pml"

#ifndef ATTEMPTS
#define ATTEMPTS 5
#endif
#ifndef RULE18_CONFLICT
#define RULE18_CONFLICT 1    /* other bytes under the same id are a conflict (0: the old receipt is given) */
#endif
#ifndef RULE19_STORED
#define RULE19_STORED 1      /* a final refusal that rests on the topology is durable, by id and content, and repeated */
#endif
#ifndef OTHER_BYTES
#define OTHER_BYTES 1        /* the portal, by mistake, sends other bytes under the same id */
#endif

mtype = { NOTHING, RECEIPT, REFUSED, CONFLICT };

chan request = [3] of { byte };          /* bytes */
chan answer = [3] of { mtype, byte };
byte stored, commits, attempts, toldBytes, bytes = 1, changes; bool isRefused[3], isShut;
mtype told = NOTHING;

active proctype Portal() {
    mtype kind; byte b;
end:
    do
    :: atomic { told == NOTHING && attempts < ATTEMPTS && nfull(request) ->
        attempts++;
        if :: OTHER_BYTES && attempts > 1 -> bytes = 2 :: true fi;
        request!bytes; printf("portal: submits, attempt %d, bytes %d\n", attempts, bytes) }
    :: atomic { told == NOTHING && nempty(answer) ->
        if :: true :: len(answer) == 2 -> answer?kind, b; answer!kind, b fi;      /* one overtakes another */
        answer?kind, b;
        if :: RULE18_CONFLICT && kind == RECEIPT && b != bytes -> told = CONFLICT :: else -> told = kind fi;
        if :: told == REFUSED -> toldBytes = b :: else -> toldBytes = bytes fi;
        kind = 0; b = 0 }
    od
}
active proctype Intake() {
    mtype kind; byte b;
end:
    do
    :: atomic { nempty(request) ->
        if :: true :: len(request) == 2 -> request?b; request!b fi;
        request?b;
        if
        :: stored != 0 && stored != b && RULE18_CONFLICT -> kind = CONFLICT
        :: stored != 0 && (stored == b || !RULE18_CONFLICT) -> kind = RECEIPT
        :: stored == 0 && isRefused[b] && RULE19_STORED -> kind = REFUSED
        :: stored == 0 && !(isRefused[b] && RULE19_STORED) && isShut -> kind = REFUSED; isRefused[b] = 1
        :: stored == 0 && !(isRefused[b] && RULE19_STORED) && !isShut ->
            stored = b; commits++; kind = RECEIPT; printf("intake: commits bytes %d\n", b)
        fi;
        must(U1, commits <= 1);
        if :: nfull(answer) -> answer!kind, (kind == RECEIPT -> stored : b) :: printf("intake: killed before the answer, or it is lost\n") fi;
        if :: nfull(answer) -> answer!kind, (kind == RECEIPT -> stored : b) :: true fi;
        kind = 0; b = 0 }
    :: atomic { nempty(request) -> request?_ }
    :: atomic { nempty(answer) -> answer?_, _ }
    :: atomic { changes < 2 -> changes++; isShut = !isShut; printf("intake: the topology changes\n") }
    od
}
active proctype Monitor() {
end:
    atomic {
        told != NOTHING ->
        must(U2, told != RECEIPT || stored == toldBytes);
        must(U3, told != REFUSED || stored != toldBytes)
    }
}
