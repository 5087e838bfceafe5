/* The replay mark (rule 10). One stream over the grants of stream.pml: a RESUME of the receiver's newest attempt g; what is of an older g
 * is ignored. A dossier without a record that arrives unmarked is mailed. The receiver's ledger may be restored from an older copy or
 * emptied, the sender killed or restored, ACKs and entries lost; reports, which are another stream, arrive late.
 *
 *   P1  an entry of which the sender knew, by an ACK, a RESUME or a report, that some receiver ledger held it, is never accepted
 *       unmarked, unless that knowledge went with the sender's own ledger and the receiver has the record, so that it does nothing
 *   P2  only what some receiver ledger has committed is ever marked: a mark never swallows the first mail
 *   P3  with the receiver's ledger never restored nobody is mailed twice, whatever happens to the sender
 */
#include "properties.pml"

#ifndef ENTRIES
#define ENTRIES 3
#endif
#ifndef SENDER_KILLS
#define SENDER_KILLS 1
#endif
#ifndef RECEIVER_KILLS
#define RECEIVER_KILLS 1
#endif
#ifndef RECEIVER_RESTORES
#define RECEIVER_RESTORES 1
#endif
#ifndef SENDER_RESTORES
#define SENDER_RESTORES 0
#endif
#ifndef REPORTS
#define REPORTS 1
#endif
#ifndef G_MAX
#define G_MAX 6
#endif
#ifndef RULE10_HIGHEST
#define RULE10_HIGHEST 2     /* 2: the highest ever acknowledged is durable; 1: lost in a kill; 0: only acknowledged, which RESUME sets down */
#endif
#ifndef RULE10_REPORTED
#define RULE10_REPORTED 1    /* a dossier that has a report is marked */
#endif
#define DOSSIERS (ENTRIES + SENDER_RESTORES)
#define IN(set, dossier) (((set) >> (dossier)) & 1)
#define HIGHEST (RULE10_HIGHEST == 0 -> acknowledged : highestAcknowledged)

/* sender, durable; `reported` is a set of dossiers */
byte head, acknowledged, highestAcknowledged, reported, log[ENTRIES + 1], epoch = 1;
/* volatile */
byte cursor = 1, sentG; bool isServing;
/* receiver, durable; `records` is a set */
byte next = 1, records, receiverEpoch = 1;
byte g;
byte backupNext = 1, backupRecords, backupEpoch = 1; bool isBackedUp;
/* seen from outside, sets of dossiers */
byte drawn, gDrawn, mailed, mailedTwice, knownHeld, committedOnce;
byte senderKills, receiverKills, receiverRestores, senderRestores; bool isCut;
byte q, h, i;

chan data = [2] of { byte, byte, byte, byte, bool };     /* epoch sequence dossier g replay */
chan reply = [2] of { byte, bool, byte, byte };          /* epoch isAck sequence g */

inline ask() {
    if
    :: gDrawn < G_MAX ->
        gDrawn++; g = gDrawn; printf("  receiver: RESUME(next=%d g=%d)\n", next, g);
        if :: nfull(reply) -> reply!receiverEpoch, 0, next, g :: true fi
    :: else -> isCut = 1
    fi
}
inline learn(through) {
    i = 1;
    do :: i <= through && i <= head -> knownHeld = knownHeld | (1 << log[i]); i++ :: else -> break od;
    i = 0
}
inline sayAcknowledged() { if :: nfull(reply) -> reply!receiverEpoch, 1, next - 1, g :: true fi }

proctype Sender() {
    byte e, n, gg; bool isAck, isReplay;
end:
    do
    :: atomic { !isCut && head < ENTRIES && drawn < DOSSIERS ->
        drawn++; head++; log[head] = drawn; printf("sender: commits %d = dossier %d\n", head, drawn) }
    :: atomic { !isCut && nempty(reply) ->
        reply?e, isAck, n, gg;
        if
        :: !isAck && gg > sentG && e == epoch && n <= head + 1 ->
            sentG = gg; isServing = 1; cursor = n; acknowledged = n - 1;
            if :: n - 1 > highestAcknowledged -> highestAcknowledged = n - 1 :: else fi;
            learn((n - 1)); printf("sender: RESUMEd at %d, highest %d\n", n, highestAcknowledged)
        :: !isAck && e != epoch ->      /* the handshake, in one step */
            receiverEpoch = epoch; next = 1; printf("  receiver: epoch %d\n", epoch); ask()
        :: isAck && gg == sentG && e == epoch && isServing && n <= head && n >= acknowledged ->
            acknowledged = n;
            if :: n > highestAcknowledged -> highestAcknowledged = n :: else fi;
            learn(n);
            if :: cursor <= n -> cursor = n + 1 :: else fi;
            printf("sender: acknowledged %d\n", n)
        :: else -> printf("sender: ignores\n")
        fi;
        e = 0; isAck = 0; n = 0; gg = 0 }
    :: atomic { !isCut && isServing && cursor <= head && cursor <= acknowledged + 2 && nfull(data) ->
        isReplay = (cursor <= HIGHEST) || (RULE10_REPORTED && IN(reported, log[cursor]));
        printf("sender: publishes %d (dossier %d) replay=%d\n", cursor, log[cursor], isReplay);
        must(P2, !isReplay || IN(committedOnce, log[cursor]));
        if :: data!epoch, cursor, log[cursor], sentG, isReplay :: printf("      (lost)\n") fi;
        cursor++; isReplay = 0 }
    od
}
proctype Receiver() {
    byte e, n, x, gg; bool isReplay;
end:
    do
    :: atomic { !isCut && nempty(data) ->
        data?e, n, x, gg, isReplay;
        if
        :: gg != g || e != receiverEpoch -> skip
        :: gg == g && e == receiverEpoch && n == next ->
            must(P1, isReplay || !IN(knownHeld, x) || (SENDER_RESTORES > 0 && IN(records, x)));
            if
            :: !IN(records, x) && !isReplay ->
                printf("  receiver: mails about dossier %d\n", x);
                if :: IN(mailed, x) -> mailedTwice = mailedTwice | (1 << x) :: else -> mailed = mailed | (1 << x) fi
            :: else
            fi;
            must(P3, RECEIVER_RESTORES > 0 || mailedTwice == 0);
            records = records | (1 << x); committedOnce = committedOnce | (1 << x); next++;
            sayAcknowledged()
        :: gg == g && e == receiverEpoch && n < next -> sayAcknowledged()
        :: gg == g && e == receiverEpoch && n > next -> ask()
        fi;
        e = 0; n = 0; x = 0; gg = 0; isReplay = 0 }
    :: atomic { !isCut && !isServing && empty(reply) -> ask() }
    :: atomic { !isCut && REPORTS && records != 0 && records != reported ->
        i = 1;
        do :: i < DOSSIERS -> i++ :: break od;
        q = 1;
        do :: q <= head && log[q] != i -> q++ :: else -> break od;
        if
        :: IN(records, i) && q <= head ->
            reported = reported | (1 << i); knownHeld = knownHeld | (1 << i); printf("sender: a report about dossier %d\n", i)
        :: else
        fi;
        i = 0; q = 0 }
    od
}
proctype Faults() {
end:
    do
    :: atomic { !isCut && senderKills < SENDER_KILLS ->
        senderKills++; cursor = 1; sentG = 0; isServing = 0;
        if :: RULE10_HIGHEST == 1 -> highestAcknowledged = acknowledged :: else fi;
        printf("*** sender killed\n") }
    :: atomic { !isCut && receiverKills < RECEIVER_KILLS -> receiverKills++; printf("*** receiver killed\n"); ask() }
    :: atomic { !isCut && RECEIVER_RESTORES && !isBackedUp && receiverRestores == 0 && next > 1 ->
        isBackedUp = 1; backupNext = next; backupRecords = records; backupEpoch = receiverEpoch; printf("*** receiver backed up\n") }
    :: atomic { !isCut && receiverRestores < RECEIVER_RESTORES ->
        receiverRestores++;
        if
        :: next = backupNext; records = backupRecords; receiverEpoch = backupEpoch
        :: next = 1; records = 0; receiverEpoch = epoch
        fi;
        printf("*** receiver restored: next %d\n", next); ask() }
    :: atomic { !isCut && senderRestores < SENDER_RESTORES && head > 0 ->
        senderRestores++; h = 0;
        do :: h < head - 1 -> h++ :: break od;
        do :: head > h -> log[head] = 0; head-- :: else -> break od;
        if :: highestAcknowledged > h -> highestAcknowledged = h :: highestAcknowledged <= h fi;
        if :: highestAcknowledged = 0 :: true fi;
        if :: reported = 0 :: true fi;
        acknowledged = 0; epoch = 2; knownHeld = 0; learn(highestAcknowledged); knownHeld = knownHeld | reported;
        cursor = 1; sentG = 0; isServing = 0; h = 0;
        printf("*** sender restored: head %d highest %d, new epoch\n", head, highestAcknowledged) }
    od
}
init { atomic { ask(); run Sender(); run Receiver(); run Faults() } }
