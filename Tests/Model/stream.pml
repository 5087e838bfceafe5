/* One stream: a sender with a durable log, one or two receivers with a durable place in it, a data path and a reply path. Rules 1 to 7
 * and 10 of the protocol (8: holder.pml; the replay mark: replay.pml). Names are those of StreamSender and StreamReceiver.
 *
 * A step is one turn of a loop: read, decide, commit, publish, answer. A crash between commit and answer is the loss of the answer, and
 * every message may be lost; a crash before the commit is the loss of the message that was read.
 *
 * The channels are connections: first in, first out, with loss. A late copy of a message may come at any time after it.
 *
 * Calm: from some moment on no faults, losses, late copies or new entries. Heartbeats then come only when all else is quiet, and
 * HEARTBEATS of them, with SPARE new r, g and n, must suffice until everything is applied and acknowledged: liveness as an assertion, so
 * that no fairness is assumed but that timers fire.
 *
 *   S1  within an epoch a receiver holds everything below `next`, in order, or was told that it is gone (TRUNCATED)
 *   S2  once RESUMEd with a receiver's present life, all that the sender calls acknowledged is held by that receiver's ledger, or told gone
 *   S3  what was discarded as safe is never needed again
 *   S4  only the receiver that an entry was granted to applies it
 *   S5  diverged only after a silent restore; stopped only after one, after restores of both sides, or with a second node
 *   S6  without late messages nothing is sent again unless something was lost
 *   L   after the last fault everything is applied and acknowledged
 */
#include "stream-settings.pml"
#include "properties.pml"

mtype = { HEARTBEAT, ENTRY, HELLO, RESUME, ACK, TRUNCATED };

/* A chain is exact: a number in base B, chain(q) = chain(q - 1) * B + dossier. */
#define B (DOSSIERS + 1)
#if ENTRIES < 2
#define CHAIN(q) (q == 1 -> sender.log[1] : 0)
#elif ENTRIES < 3
#define CHAIN(q) (q == 0 -> 0 : (q == 1 -> sender.log[1] : sender.log[1] * B + sender.log[2]))
#else
#define CHAIN(q) (q == 0 -> 0 : (q == 1 -> sender.log[1] : (q == 2 -> sender.log[1] * B + sender.log[2] \
    : (sender.log[1] * B + sender.log[2]) * B + sender.log[3])))
#endif

/* An epoch is 8 * counter + random part. */
typedef Sender {
    /* durable */
    byte epoch = 8; byte head; byte acknowledged; byte discarded; byte log[ENTRIES + 1];
    bool needsEpoch; bool isServed; bool isDiverged; bool isStopped;
    /* volatile */
    byte cursor = 1; byte r; byte g; byte n; byte holder; byte safe; bool isServing;
};
typedef Receiver {
    /* durable; `held` and `gone` are sets of dossiers */
    byte epoch; byte next = 1; byte held; byte gone; byte chain;
    /* volatile; g 0: it waits. `taken` is the last entry accepted in this grant, committed or not */
    byte r; byte g; byte n; byte taken; byte takenChain;
    /* seen from outside: which life of the process this is, and whether something on its way here was lost since its last RESUME */
    byte life; bool lost;
};
typedef Copy { byte epoch; byte next = 1; byte held; byte gone; byte chain; bool isMade };

Sender sender; Receiver node[NODES]; Copy backup;
byte epochsDrawn = 1, gDrawn, rDrawn, dossiersDrawn, lives;
byte grantee[G_MAX + SPARE + R_MAX + 2];    /* 1 + node, by g */
byte resumedLife, newestResumedLife;        /* the life that the sender has RESUMEd with */
bool calm, isCut;                           /* isCut: a bound was reached; the run is not judged further */
byte quietHeartbeats, senderKills, receiverKills, senderRestores, receiverRestores, senderLapses, receiverLapses, lateData, lateReplies;

/* kind epoch sequence (dossier or r) first chain g n; a heartbeat's sequence is what was published, and its chain that before `first` */
chan data[NODES] = [DATA_CAPACITY] of { mtype, byte, byte, byte, byte, byte, byte, byte };
chan lateDatum[LATE_AT_ONCE] = [1] of { byte, mtype, byte, byte, byte, byte, byte, byte, byte };
/* kind node life epoch sequence r g (chain or safe) n */
chan reply = [REPLY_CAPACITY] of { mtype, byte, byte, byte, byte, byte, byte, byte, byte };
chan lateReply[LATE_AT_ONCE] = [1] of { mtype, byte, byte, byte, byte, byte, byte, byte, byte };
#if DISCARD == 3
/* TRUNCATED, on the connection that asked: epoch first chain g n */
chan answer[NODES] = [1] of { byte, byte, byte, byte, byte };
#endif

#define HAS(set, dossier) (((set) >> (dossier)) & 1)
#define STAYS printf("      (a copy stays behind)\n")

inline keepLate(i, kind, E, Q, X, F, C, G, NN) {
    if
    :: true
    :: !calm && lateData < LATE_DATA && empty(lateDatum[0]) -> lateDatum[0]!i, kind, E, Q, X, F, C, G, NN; lateData++; STAYS
#if LATE_AT_ONCE > 1
    :: !calm && lateData < LATE_DATA && full(lateDatum[0]) && empty(lateDatum[1]) ->
        lateDatum[1]!i, kind, E, Q, X, F, C, G, NN; lateData++; STAYS
#endif
    fi
}
inline sendTo(i, kind, E, Q, X, F, C, G, NN) {
    if
    :: nfull(data[i]) -> data[i]!kind, E, Q, X, F, C, G, NN
    :: !calm -> node[i].lost = 1; printf("      (lost on the way to node %d)\n", i)
    :: calm && full(data[i]) -> skip      /* only the answer to a HELLO: the timer repeats it */
    fi;
    keepLate(i, kind, E, Q, X, F, C, G, NN)
}
inline publish(kind, E, Q, X, F, C, G, NN) {
    sendTo(0, kind, E, Q, X, F, C, G, NN);
#if NODES > 1
    sendTo(1, kind, E, Q, X, F, C, G, NN);
#endif
}
inline replies(kind, i, E, Q, R, G, C, NN) {
    if
    :: nfull(reply) -> reply!kind, i, node[i].life, E, Q, R, G, C, NN
    :: !calm -> printf("      (lost on the way to the sender)\n")
    fi;
    if
    :: true
    :: !calm && lateReplies < LATE_REPLIES && empty(lateReply[0]) ->
        lateReply[0]!kind, i, node[i].life, E, Q, R, G, C, NN; lateReplies++; STAYS
#if LATE_AT_ONCE > 1
    :: !calm && lateReplies < LATE_REPLIES && full(lateReply[0]) && empty(lateReply[1]) ->
        lateReply[1]!kind, i, node[i].life, E, Q, R, G, C, NN; lateReplies++; STAYS
#endif
    fi
}

/* A fresh number: before calm the bound cuts the run off; after it, needing more than SPARE of them is a violation of L. */
inline draw(counter, bound) {
    if
    :: counter < bound || (calm && counter < bound + SPARE) -> counter++
    :: !calm && counter >= bound -> isCut = 1
    :: calm && counter >= bound + SPARE -> printf("no end of new numbers\n"); violated(L)
    fi
}

#include "stream-receiver.pml"
#include "stream-sender.pml"
#include "stream-faults.pml"

init {
    atomic {
        starts(0);
#if SENDER_RESTORES && BOTH_ORDERS
        if :: sender.epoch = 8 :: sender.epoch = 15 fi;
#endif
        sender.isServed = !RULE1_SERVED;
#if NODES > 1
        starts(1);
#endif
        run SenderLoop(); run ReceiverLoop(0);
#if NODES > 1
        run ReceiverLoop(1);
#endif
        run Faults()
    }
}
