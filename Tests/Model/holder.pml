/* Who holds a stream: rules 2, 3 and 8. HELLO, heartbeats (r, g) under every prefix, RESUME; restarts, a copied ledger (clone), another
 * ledger, and the person who releases one of two clones. Entries have no substance here: one kind stands for all.
 *
 * Node d runs on disk d; each start draws a new instance. With CLONE, disk 1 is a copy of disk 0, started at any time. Calm as in
 * stream.pml: after it, HEARTBEATS quiet ones and SPARE new r and g must suffice until the end that is due has come.
 *
 *   S4  only the instance that an entry was granted to takes it
 *   S7  a grant is adopted only when subscribed under every prefix
 *   S8  cloned only when two copies of one ledger were alive at once
 *   L   one live copy: it holds a RESUMEd grant; two: cloned, or after a release the released one holds; two ledgers: one of them holds
 */
#include "properties.pml"

#ifndef DISKS
#define DISKS 1
#endif
#ifndef CLONE
#define CLONE 0
#endif
#ifndef RELEASE
#define RELEASE 0        /* 1: a person may release a clone */
#endif
#ifndef PREFIXES
#define PREFIXES 1
#endif
#ifndef DATA_CAPACITY
#define DATA_CAPACITY 2
#endif
#ifndef LATE_REPLIES
#define LATE_REPLIES 0
#endif
#ifndef LATE_DATA
#define LATE_DATA 0
#endif
#ifndef KILLS
#define KILLS 1
#endif
#ifndef SENDER_KILLS
#define SENDER_KILLS 0
#endif
#ifndef SENDER_LAPSES
#define SENDER_LAPSES 0
#endif
#ifndef RECEIVER_LAPSES
#define RECEIVER_LAPSES 0
#endif
#ifndef HEARTBEATS
#define HEARTBEATS 8
#endif
#ifndef SPARE
#define SPARE 5
#endif
#ifndef R_MAX
#define R_MAX 5
#endif
#ifndef G_MAX
#define G_MAX 5
#endif
#ifndef RULE3_KEEP
#define RULE3_KEEP 1     /* who waits keeps r */
#endif
#ifndef RULE3_PREFIXES
#define RULE3_PREFIXES 1 /* adopted once heard under every prefix */
#endif
#ifndef RULE8_DISPLACED
#define RULE8_DISPLACED 1 /* HELLO names the grant by which its instance was displaced */
#endif
#ifndef RULE8_PROOF
#define RULE8_PROOF 1    /* cloned only once the displacing grant has been RESUMEd */
#endif
#ifndef TAKEOVER_STOPS
#define TAKEOVER_STOPS 0 /* 1, the rejected design: a takeover sends STOP to the old instance, which then speaks once */
#endif

mtype = { HEARTBEAT, ENTRY, STOP, HELLO, RESUME };
#define EVERY ((1 << PREFIXES) - 1)
#define LEDGER(d) (CLONE -> 1 : (d) + 1)

/* The sender: who holds (0: nobody) and on which grant. `cloned` and `barred` are durable. */
byte holder, holderDisk, sentR, sentG; bool isResumed, cloned; byte barred, otherClone;
/* The nodes, all volatile. */
typedef Node { bool isUp, hasHeld, isSilenced, hasSpoken; byte instance, r, g, awaitedG, heard, subscribed };
Node node[DISKS];
byte instances, rDrawn, gDrawn; bool calm, isCut, bothWereUp, wasReleased;
byte named, heartbeatsUnanswered, kills, senderKills, senderLapses, receiverLapses, lateReplies, lateData, quietHeartbeats;
byte owner[G_MAX + SPARE + 1];

chan data[DISKS] = [DATA_CAPACITY] of { mtype, byte, byte, byte, byte };     /* kind prefix r g resumed */
chan lateDatum = [1] of { byte, mtype, byte, byte, byte, byte };
chan reply = [1] of { mtype, byte, byte, byte, byte, byte };                 /* kind disk instance r g displacedBy */
chan lateReply = [1] of { mtype, byte, byte, byte, byte, byte };

inline draw(counter, bound) {
    if
    :: counter < bound || (calm && counter < bound + SPARE) -> counter++
    :: !calm && counter >= bound -> isCut = 1
    :: calm && counter >= bound + SPARE -> printf("no end of new numbers\n"); violated(L)
    fi
}
inline replies(kind, d, R, G, X) {
    if :: nfull(reply) -> reply!kind, d, node[d].instance, R, G, X :: !calm -> printf("      (lost)\n") fi;
    if
    :: true
    :: !calm && lateReplies < LATE_REPLIES && empty(lateReply) ->
        lateReply!kind, d, node[d].instance, R, G, X; lateReplies++; printf("      (a copy stays behind)\n")
    fi
}
inline sendTo(d, kind, P, R, G, N) {
    if
    :: nfull(data[d]) && node[d].isUp && (kind == STOP || ((node[d].subscribed >> P) & 1)) -> data[d]!kind, P, R, G, N
    :: !calm || full(data[d]) || !node[d].isUp || (kind != STOP && !((node[d].subscribed >> P) & 1)) -> skip
    fi;
    if
    :: true
    :: !calm && lateData < LATE_DATA && empty(lateDatum) && kind == HEARTBEAT ->
        lateDatum!d, kind, P, R, G, N; lateData++; printf("      (a copy stays behind)\n")
    fi
}
inline sayHeartbeat() {
    printf("sender: heartbeat r=%d g=%d resumed=%d\n", sentR, sentG, isResumed);
    sendTo(0, HEARTBEAT, 0, sentR, sentG, isResumed);
#if PREFIXES > 1
    sendTo(0, HEARTBEAT, 1, sentR, sentG, isResumed);
#endif
#if DISKS > 1
    sendTo(1, HEARTBEAT, 0, sentR, sentG, isResumed);
#endif
}
inline drawR(d) { draw(rDrawn, R_MAX); node[d].r = rDrawn }
inline sayHello(d, G) {
    printf("  node %d.%d: HELLO(r=%d displaced by %d)\n", d, node[d].instance, node[d].r, G);
    named = (RULE8_DISPLACED -> G : 0); replies(HELLO, d, node[d].r, 0, named); named = 0
}
inline forget(d) {
    node[d].g = 0; node[d].hasHeld = 0; node[d].isSilenced = 0; node[d].hasSpoken = 0; node[d].awaitedG = 0; node[d].heard = 0;
    node[d].subscribed = 0
}
inline boot(d) {
    instances++; forget(d); node[d].instance = instances; node[d].isUp = 1; drawR(d);
    printf("*** node on disk %d starts: instance %d\n", d, instances);
    if :: isCut :: else -> sayHello(d, 0) fi
}

inline await(d) {
    if
    :: g != 0 && r == node[d].r ->
        if :: g != node[d].awaitedG -> node[d].awaitedG = g; node[d].heard = 0 :: else fi;
        node[d].heard = node[d].heard | (1 << prefix);
        if
        :: node[d].heard == EVERY || !RULE3_PREFIXES ->
            node[d].g = g; node[d].hasHeld = 1; node[d].awaitedG = 0; node[d].heard = 0;
            printf("  node %d.%d: holds g=%d\n", d, node[d].instance, g);
            must(S7, node[d].subscribed == EVERY);
            replies(RESUME, d, 0, g, 0)
        :: else
        fi
    :: else ->
        if :: !RULE3_KEEP -> node[d].awaitedG = 0; node[d].heard = 0; drawR(d) :: else fi;
        if
        :: isCut
        :: !isCut && node[d].hasHeld -> sayHello(d, g)
        :: !isCut && !node[d].hasHeld -> sayHello(d, 0)
        fi
    fi
}
inline receiveDatum(d) {
    if
    :: kind == STOP -> node[d].g = 0; node[d].isSilenced = 1
    :: kind == ENTRY -> if :: node[d].g != 0 && g == node[d].g -> must(S4, owner[g] == node[d].instance) :: else fi
    :: kind == HEARTBEAT && node[d].isSilenced ->
        if :: node[d].hasHeld && !node[d].hasSpoken && g != 0 && r != node[d].r -> node[d].hasSpoken = 1; sayHello(d, g) :: else fi
    :: kind == HEARTBEAT && !node[d].isSilenced && node[d].g == 0 -> await(d)
    :: kind == HEARTBEAT && !node[d].isSilenced && node[d].g != 0 && g == node[d].g ->
        if :: !n -> replies(RESUME, d, 0, g, 0) :: else fi
    :: kind == HEARTBEAT && !node[d].isSilenced && node[d].g != 0 && g != node[d].g ->
        node[d].g = 0; node[d].awaitedG = 0; node[d].heard = 0; drawR(d);
        if :: isCut :: else -> sayHello(d, g) fi
    fi
}
inline endGrant() { holder = 0; holderDisk = 0; sentR = 0; sentG = 0; isResumed = 0 }
inline grant() {
    holder = i; holderDisk = d; heartbeatsUnanswered = 0;
    if
    :: r != sentR || sentG == 0 -> sentR = r; isResumed = 0; draw(gDrawn, G_MAX); sentG = gDrawn; owner[sentG] = i
    :: else
    fi;
    if :: isCut :: else -> printf("sender: grants r=%d g=%d to instance %d\n", sentR, sentG, i); sayHeartbeat() fi
}
inline receiveReply() {
    if
    :: cloned || (kind == HELLO && i == barred && i != 0)      /* REFUSED */
    :: !cloned && kind == RESUME -> if :: g == sentG && sentG != 0 -> isResumed = 1 :: else fi
    :: !cloned && kind == HELLO && i != barred && (holder == 0 || holder == i) -> grant()
    :: !cloned && kind == HELLO && i != barred && holder != 0 && holder != i && LEDGER(d) != LEDGER(holderDisk) -> printf("sender: HELD\n")
    :: !cloned && kind == HELLO && i != barred && holder != 0 && holder != i && LEDGER(d) == LEDGER(holderDisk) ->
        if
        :: x != 0 && x == sentG && (isResumed || !RULE8_PROOF) ->
            printf("sender: cloned: instances %d and %d\n", i, holder);
            must(S8, bothWereUp);
            cloned = 1; barred = 0; otherClone = i
        :: x != 0 && x == sentG && !isResumed && RULE8_PROOF -> printf("sender: waits whether g=%d is RESUMEd\n", sentG)
        :: !(x != 0 && x == sentG) -> if :: TAKEOVER_STOPS -> sendTo(holderDisk, STOP, 0, 0, 0, 0) :: else fi; grant()
        fi
    fi;
    kind = 0; d = 0; i = 0; r = 0; g = 0; x = 0
}

#define IS_HOLDING(d) (node[d].isUp && !node[d].isSilenced && holder == node[d].instance && node[d].g == sentG && sentG != 0 && isResumed)
#if DISKS > 1
#define QUIET (empty(reply) && empty(data[0]) && empty(data[1]) && (!node[0].isUp || node[0].subscribed == EVERY) && \
    (!node[1].isUp || node[1].subscribed == EVERY))
#define BOTH (node[0].isUp && node[1].isUp)
#define NEITHER (!node[0].isUp && !node[1].isUp)
#define ONLY_BARRED ((node[0].isUp -> node[0].instance == barred : 1) && (node[1].isUp -> node[1].instance == barred : 1))
#define DUE_END (NEITHER || (CLONE && cloned && bothWereUp) || (wasReleased && (ONLY_BARRED || IS_HOLDING(0) || IS_HOLDING(1))) || \
    (!(CLONE && BOTH) && (IS_HOLDING(0) || IS_HOLDING(1))))
#else
#define QUIET (empty(reply) && empty(data[0]) && (!node[0].isUp || node[0].subscribed == EVERY))
#define DUE_END (!node[0].isUp || IS_HOLDING(0))
#endif
#define IS_ANSWERED (node[holderDisk].isUp && node[holderDisk].instance == holder && node[holderDisk].g == sentG)

proctype Sender() {
    mtype kind; byte d, i, r, g, x;
end:
    do
    :: atomic { !isCut && nempty(reply) -> reply?kind, d, i, r, g, x; receiveReply() }
    :: atomic { !isCut && !calm && nempty(lateReply) ->
        lateReply?kind, d, i, r, g, x; printf("sender: late, of instance %d:\n", i); receiveReply() }
    :: atomic { !isCut && !cloned && nfull(data[0]) && nfull(data[DISKS - 1]) &&
            (!calm || (QUIET && !DUE_END && (holder == 0 || IS_ANSWERED || heartbeatsUnanswered < 2))) ->
        if :: calm -> quietHeartbeats++; heartbeatsUnanswered++; must(L, quietHeartbeats <= HEARTBEATS) :: else fi;
        sayHeartbeat() }
    :: atomic { !isCut && calm && QUIET && cloned && !DUE_END -> violated(L) }
    :: atomic { !isCut && !calm && isResumed && sentG != 0 && nfull(data[0]) && nfull(data[DISKS - 1]) ->
        sendTo(0, ENTRY, 0, 0, sentG, 0);
#if DISKS > 1
        sendTo(1, ENTRY, 0, 0, sentG, 0)
#else
        skip
#endif
    }
    :: atomic { !isCut && calm && QUIET && holder != 0 && !IS_ANSWERED && !cloned && heartbeatsUnanswered >= 2 ->
        heartbeatsUnanswered = 0; endGrant(); printf("sender: the lease lapses, nobody answers\n") }
#if RELEASE
    :: atomic { !isCut && !calm && cloned && !wasReleased ->      /* the last holder, or the other one */
        wasReleased = 1; cloned = 0;
        if :: barred = otherClone :: barred = holder fi;
        endGrant(); printf("*** saisine stream release: instance %d is barred\n", barred) }
#endif
    od
}
proctype NodeLoop(byte d) {
    mtype kind; byte prefix, r, g, n;
end:
    do
    :: atomic { !isCut && node[d].isUp && nempty(data[d]) && (!calm || nfull(reply)) ->
        data[d]?kind, prefix, r, g, n; receiveDatum(d); kind = 0; prefix = 0; r = 0; g = 0; n = 0 }
    :: atomic { !isCut && !calm && node[d].isUp && node[d].subscribed == EVERY && lateDatum?[eval(d), kind, prefix, r, g, n] ->
        lateDatum?_, kind, prefix, r, g, n; printf("  node %d.%d: late: r=%d g=%d\n", d, node[d].instance, r, g);
        receiveDatum(d); kind = 0; prefix = 0; r = 0; g = 0; n = 0 }
    :: atomic { !isCut && node[d].isUp && !(node[d].subscribed & 1) -> node[d].subscribed = node[d].subscribed | 1 }
#if PREFIXES > 1
    :: atomic { !isCut && node[d].isUp && !(node[d].subscribed & 2) -> node[d].subscribed = node[d].subscribed | 2 }
#endif
    :: atomic { !isCut && !calm && receiverLapses < RECEIVER_LAPSES && node[d].isUp && node[d].g != 0 ->
        receiverLapses++; node[d].g = 0; node[d].awaitedG = 0; node[d].heard = 0; drawR(d);
        printf("*** node %d.%d hears nothing for the lease\n", d, node[d].instance);
        if :: isCut :: else -> sayHello(d, 0) fi }
    od
}
proctype Faults() {
    byte d;
end:
    do
    :: atomic { !isCut && !calm && kills < KILLS ->
        kills++;
        if :: d = 0 :: DISKS > 1 -> d = DISKS - 1 fi;
        if
        :: node[d].isUp -> forget(d); node[d].isUp = 0; node[d].instance = 0; node[d].r = 0; printf("*** node on disk %d killed\n", d)
        :: else
        fi;
        do :: nempty(data[d]) -> data[d]?_, _, _, _, _ :: empty(data[d]) -> break od;
        d = 0 }
    :: atomic { !isCut && !calm && !node[0].isUp && instances < KILLS + DISKS ->
        boot(0);
        if :: DISKS > 1 && node[DISKS - 1].isUp -> bothWereUp = 1 :: else fi }
#if DISKS > 1
    :: atomic { !isCut && !calm && !node[1].isUp && instances < KILLS + DISKS ->
        boot(1);
        if :: node[0].isUp -> bothWereUp = 1 :: else fi }
#endif
    :: atomic { !isCut && !calm && senderKills < SENDER_KILLS -> senderKills++; endGrant(); printf("*** sender killed\n") }
    :: atomic { !isCut && !calm && senderLapses < SENDER_LAPSES && holder != 0 && !cloned ->
        senderLapses++; endGrant(); printf("*** the lease ends at the sender\n") }
    :: atomic { !isCut && !calm && instances > 0 ->
        calm = 1; printf("*** calm\n");
        do :: nempty(lateReply) -> lateReply?_, _, _, _, _, _ :: empty(lateReply) -> break od;
        do :: nempty(lateDatum) -> lateDatum?_, _, _, _, _, _ :: empty(lateDatum) -> break od;
        lateReplies = 0; lateData = 0; break }
    od
}
init {
    atomic {
        run Sender(); run NodeLoop(0);
#if DISKS > 1
        run NodeLoop(1);
#endif
        run Faults()
    }
}
