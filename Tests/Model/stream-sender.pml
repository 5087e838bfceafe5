/* The sending side: StreamSender. */

inline endGrant() { sender.isServing = 0; sender.r = 0; sender.g = 0; sender.n = 0; sender.safe = 0; resumedLife = 0 }

inline mint(above) {
    if
    :: epochsDrawn < 4 ->
        if
        :: !RULE1_RANDOM -> sender.epoch = (above / 8 + 1) * 8
        :: RULE1_RANDOM -> sender.epoch = (above / 8 + 1) * 8 + epochsDrawn
        :: RULE1_RANDOM && BOTH_ORDERS -> sender.epoch = (above / 8 + 1) * 8 + 7 - epochsDrawn
        fi;
        epochsDrawn++; sender.needsEpoch = 0; sender.isServed = !RULE1_SERVED; endGrant();
        printf("sender: new epoch %d.%d\n", sender.epoch / 8, sender.epoch % 8)
    :: else -> isCut = 1
    fi
}
inline sayHeartbeat() {
    if :: sender.isServing -> sequence = sender.cursor - 1 :: else -> sequence = 0 fi;
    printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", sender.epoch / 8, sender.epoch % 8, sender.r, sender.g,
        sender.n, sequence);
    w = CHAIN(sender.discarded);
    publish(HEARTBEAT, sender.epoch, sequence, sender.r, sender.discarded, w, sender.g, sender.n);
    sequence = 0; w = 0
}
inline grant() {
    sender.holder = i + 1;
    if
    :: r != sender.r ->
        endGrant(); sender.r = r;
#if RULE3_G
        draw(gDrawn, G_MAX); sender.g = gDrawn;
#else
        sender.g = r;
#endif
        if :: !isCut -> grantee[sender.g] = i + 1 :: else fi;
        printf("sender: grants r=%d g=%d to node %d\n", sender.r, sender.g, i)
    :: else
    fi;
    if :: !isCut -> sayHeartbeat() :: else fi
}
inline hello() {
    if
    :: sender.holder != 0 && sender.holder != i + 1 -> printf("sender: HELD, node %d\n", i)
    :: sender.isDiverged || sender.isStopped -> printf("sender: REFUSED, node %d\n", i)
    :: else ->
        if
        :: sender.needsEpoch || (RULE1_ABOVE && epoch > sender.epoch && !sender.isServed) ->
            if :: RULE1_ABOVE && epoch > sender.epoch -> mint(epoch) :: else -> mint(sender.epoch) fi
        :: else
        fi;
        if
        :: isCut
        :: !isCut && epoch > sender.epoch ->
            sender.isStopped = 1; endGrant(); sender.holder = 0; printf("sender: told of a higher epoch: stopped\n");
            must(S5, SILENT || (senderRestores > 0 && receiverRestores > 0) || (senderRestores > 0 && NODES > 1))
        :: !isCut && epoch <= sender.epoch -> grant()
        fi
    fi
}
inline resume() {
    if
    :: (RULE3_REPLIES && (g != sender.g || epoch != sender.epoch)) || sender.g == 0 || (RULE4_N && n <= sender.n) ->
        printf("sender: ignores a RESUME\n")
    :: else ->
        if
        :: RULE4_CHAIN && (sequence > sender.head + 1 || CHAIN((sequence - 1)) != chain) ->
            sender.isDiverged = 1; endGrant(); printf("sender: diverged\n");
            must(S5, (SILENT && senderRestores > 0) || !RULE3_REPLIES)
#if DISCARD == 3
        :: RULE10_TRUNCATED && sequence <= sender.discarded ->
            w = CHAIN(sender.discarded);
            if :: empty(answer[i]) -> answer[i]!epoch, sender.discarded + 1, w, g, n :: !calm || full(answer[i]) fi;
            w = 0
#endif
        :: else -> obey()
        fi
    fi
}
inline obey() {
    must(S6, LATE_DATA + LATE_REPLIES > 0 || sender.n == 0 || node[i].lost || !RULE3_KEEP || !RULE3_REDRAW || DISCARD == 3);
    if
    :: RULE4_SETS && (sender.n == 0 || !RULE4_RAISES) -> sender.acknowledged = sequence - 1; sender.cursor = sequence
    :: else ->
        if :: sequence - 1 > sender.acknowledged && sequence <= sender.head + 1 -> sender.acknowledged = sequence - 1 :: else fi;
        if :: sequence > sender.acknowledged + 1 -> sender.cursor = sequence :: else -> sender.cursor = sender.acknowledged + 1 fi
    fi;
#if DISCARD == 3
    if :: sender.cursor <= sender.discarded -> sender.cursor = sender.discarded + 1; sender.acknowledged = sender.discarded :: else fi;
#else
    must(S3, sender.cursor > sender.discarded);
#endif
    sender.n = n; sender.isServing = 1; sender.isServed = 1; resumedLife = life; node[i].lost = 0;
    printf("sender: RESUMEd at %d, acknowledged %d\n", sender.cursor, sender.acknowledged)
}
inline acknowledge() {
    if
    :: (!RULE3_REPLIES || (g == sender.g && epoch == sender.epoch)) && sender.g != 0 && sender.isServing &&
            sequence >= sender.acknowledged && sequence <= sender.head ->
        sender.acknowledged = sequence;
        if :: chain > sender.safe -> sender.safe = chain :: else fi;
        if :: sender.cursor <= sequence -> sender.cursor = sequence + 1 :: else fi;
        printf("sender: acknowledged %d\n", sender.acknowledged)
    :: else -> printf("sender: ignores ACK %d\n", sequence)
    fi
}
inline judgeAcknowledged() {
    if :: resumedLife > newestResumedLife -> newestResumedLife = resumedLife :: else fi;
    w = 1;
    do
#if NODES == 1
    :: newestResumedLife == node[0].life && w <= sender.acknowledged -> must(S2, HAS(node[0].held | node[0].gone, sender.log[w])); w++
#else
    :: sender.holder > 0 && resumedLife == node[sender.holder - 1].life && sender.isServing && w <= sender.acknowledged ->
        must(S2, HAS(node[sender.holder - 1].held | node[sender.holder - 1].gone, sender.log[w])); w++
#endif
    :: else -> break
    od;
    w = 0
}
inline receive() {
    if
    :: kind == HELLO -> hello()
    :: kind == RESUME -> resume()
    :: kind == ACK -> acknowledge()
    fi;
    judgeAcknowledged();
    kind = 0; i = 0; life = 0; epoch = 0; sequence = 0; r = 0; g = 0; chain = 0; n = 0
}
/* A dossier is accepted: a new one, or after a restore one that was lost with the ledger and is submitted again. */
inline accept() {
    if
    :: dossiersDrawn < DOSSIERS -> dossiersDrawn++; x = dossiersDrawn
    :: dossiersDrawn > 0 && senderRestores > 0 ->
        x = 1;
        do :: x < dossiersDrawn -> x++ :: break od;
        w = 1;
        do :: w <= sender.head && sender.log[w] != x -> w++ :: else -> break od;
        if :: w <= sender.head -> x = 0 :: else fi;
        w = 0
    :: else
    fi;
    if
    :: x > 0 -> sender.head++; sender.log[sender.head] = x; printf("sender: commits %d = dossier %d\n", sender.head, x)
    :: else
    fi;
    x = 0
}

#define NOTHING_WAITS (node[0].taken < node[0].next && (NODES == 1 || node[NODES - 1].taken < node[NODES - 1].next))
#if DISCARD == 3
#define NOTHING_ANSWERED empty(answer[0])
#else
#define NOTHING_ANSWERED true
#endif
#define QUIET (empty(reply) && empty(data[0]) && (NODES == 1 || empty(data[NODES - 1])) && NOTHING_WAITS && NOTHING_ANSWERED)
#define CAN_PUBLISH (sender.isServing && sender.cursor <= sender.head && sender.cursor <= sender.acknowledged + WINDOW)
#define DRAINED (sender.isServing && sender.acknowledged == sender.head && sender.holder > 0 && \
    resumedLife == node[sender.holder - 1].life && node[sender.holder - 1].epoch == sender.epoch && \
    node[sender.holder - 1].next == sender.head + 1)

proctype SenderLoop() {
    mtype kind; byte i, life, epoch, sequence, r, g, chain, n, w, x;
end:
    do
    :: atomic { !calm && !isCut && sender.head < ENTRIES -> accept() }
    :: atomic { !isCut && CAN_PUBLISH && nfull(data[0]) && nfull(data[NODES - 1]) ->
        x = sender.log[sender.cursor]; w = CHAIN(sender.cursor);
        printf("sender: publishes %d (dossier %d) g=%d n=%d\n", sender.cursor, x, sender.g, sender.n);
        publish(ENTRY, 0, sender.cursor, x, 0, w, sender.g, sender.n);
        x = 0; w = 0; sender.cursor++ }
    :: atomic { !isCut && nfull(data[0]) && nfull(data[NODES - 1]) &&
            (!calm || (QUIET && !CAN_PUBLISH && !DRAINED && !sender.isDiverged && !sender.isStopped)) ->
        if :: calm -> quietHeartbeats++; must(L, quietHeartbeats <= HEARTBEATS) :: else fi;
        sayHeartbeat() }
    :: atomic { !isCut && nempty(reply) -> reply?kind, i, life, epoch, sequence, r, g, chain, n; receive() }
    :: atomic { !calm && !isCut && nempty(lateReply[0]) ->
        lateReply[0]?kind, i, life, epoch, sequence, r, g, chain, n; printf("sender: late, from life %d:\n", life); receive() }
#if LATE_AT_ONCE > 1
    :: atomic { !calm && !isCut && nempty(lateReply[1]) ->
        lateReply[1]?kind, i, life, epoch, sequence, r, g, chain, n; printf("sender: late, from life %d:\n", life); receive() }
#endif
    :: atomic { !isCut && (sender.isDiverged || sender.isStopped) ->
        printf("*** saisine stream new-epoch\n");
        sender.isDiverged = 0; sender.isStopped = 0; sender.needsEpoch = 1; endGrant(); sender.holder = 0 }
#if DISCARD == 1 || DISCARD == 3
    :: atomic { !calm && !isCut && sender.discarded < sender.acknowledged ->
        sender.discarded = sender.acknowledged; printf("sender: discards up to %d\n", sender.discarded) }
#endif
#if DISCARD == 2
    :: atomic { !calm && !isCut && sender.isServing && sender.discarded < sender.acknowledged && sender.discarded < sender.safe ->
        sender.discarded = (sender.acknowledged < sender.safe -> sender.acknowledged : sender.safe);
        printf("sender: discards up to %d\n", sender.discarded) }
#endif
    od
}
