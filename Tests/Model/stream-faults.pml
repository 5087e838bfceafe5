/* What may go wrong, and the moment from which nothing does. */

inline drain(channel) { do :: nempty(channel) -> channel?_, _, _, _, _, _, _, _, _ :: empty(channel) -> break od }
inline senderStarts() { sender.cursor = 1; sender.holder = 0; endGrant() }
inline restoreSender() {
    senderRestores++;
    h = 0;
    do :: h < sender.head - 1 -> h++ :: break od;
    if :: a = 0 :: a = (sender.acknowledged < h -> sender.acknowledged : h) fi;
    do :: sender.head > h -> sender.log[sender.head] = 0; sender.head-- :: else -> break od;
    sender.acknowledged = a;
    if :: sender.discarded > h -> sender.discarded = h :: else fi;
    sender.isDiverged = 0; sender.isStopped = 0; senderStarts();
#if !SILENT
    sender.needsEpoch = 1; sender.acknowledged = sender.discarded;
    if :: h == 0 -> sender.epoch = 0 :: true fi;      /* an empty ledger, or a restored one */
#endif
    printf("*** sender restored: epoch %d.%d head %d acknowledged %d\n", sender.epoch / 8, sender.epoch % 8, sender.head,
        sender.acknowledged);
    h = 0; a = 0
}

proctype Faults() {
    byte h, a;
end:
    do
    :: atomic { !calm && !isCut && senderKills < SENDER_KILLS -> senderKills++; senderStarts(); printf("*** sender killed\n") }
    :: atomic { !calm && !isCut && receiverKills < RECEIVER_KILLS -> receiverKills++; starts(0); printf("*** receiver killed\n") }
    :: atomic { !calm && !isCut && senderLapses < SENDER_LAPSES && sender.holder != 0 ->
        senderLapses++; sender.holder = 0; endGrant(); printf("*** the lease ends at the sender\n") }
    :: atomic { !calm && !isCut && senderRestores < SENDER_RESTORES && sender.head > 0 -> restoreSender() }
#if RECEIVER_RESTORES > 0
    :: atomic { !calm && !isCut && !backup.isMade && receiverRestores == 0 && node[0].next > 1 ->
        backup.isMade = 1; backup.epoch = node[0].epoch; backup.next = node[0].next; backup.held = node[0].held;
        backup.gone = node[0].gone; backup.chain = node[0].chain;
        printf("*** receiver backed up: epoch %d.%d next %d\n", backup.epoch / 8, backup.epoch % 8, backup.next) }
    :: atomic { !calm && !isCut && receiverRestores < RECEIVER_RESTORES && (DISCARD != 2 || backup.isMade) ->
        receiverRestores++;
        node[0].epoch = backup.epoch; node[0].next = backup.next; node[0].held = backup.held; node[0].gone = backup.gone;
        node[0].chain = backup.chain; starts(0);
        printf("*** receiver restored: epoch %d.%d next %d\n", backup.epoch / 8, backup.epoch % 8, backup.next) }
#endif
#if CALM
    :: atomic { !calm && !isCut && sender.head > 0 ->
        calm = 1; printf("*** calm\n");
        drain(lateDatum[0]); drain(lateReply[0]);
#if LATE_AT_ONCE > 1
        drain(lateDatum[1]); drain(lateReply[1]);
#endif
        lateData = 0; lateReplies = 0; break }
#endif
    od
}
