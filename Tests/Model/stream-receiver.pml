/* The receiving side: StreamReceiver. */

#if RULE5_TAKEN
#define LAST_IN(i) node[i].taken
#else
#define LAST_IN(i) (node[i].next - 1)
#endif

inline sayHello(i) {
    printf("  node %d: HELLO(r=%d highest=%d.%d)\n", i, node[i].r, node[i].epoch / 8, node[i].epoch % 8);
    replies(HELLO, i, node[i].epoch, 0, node[i].r, 0, 0, 0)
}
inline sayResume(i) {
    printf("  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\n", i, node[i].epoch / 8, node[i].epoch % 8, node[i].g, node[i].n,
        node[i].next);
#if RULE5_RESUME_NEXT
    replies(RESUME, i, node[i].epoch, node[i].next, 0, node[i].g, node[i].chain, node[i].n)
#else
    replies(RESUME, i, node[i].epoch, node[i].taken + 1, 0, node[i].g, node[i].takenChain, node[i].n)
#endif
}
inline sayAcknowledged(i) {
    if :: RULE5_ACK_NEXT -> w = node[i].next - 1 :: else -> w = node[i].taken fi;
    if :: DISCARD == 2 && backup.epoch == node[i].epoch && backup.next > 1 -> v = backup.next - 1 :: else -> v = 0 fi;
    printf("  node %d: ACK(g=%d %d safe=%d)\n", i, node[i].g, w, v);
    replies(ACK, i, node[i].epoch, w, 0, node[i].g, v, 0);
    w = 0; v = 0
}
inline drawR(i) { draw(rDrawn, R_MAX); node[i].r = rDrawn }
inline askAgain(i) { node[i].g = 0; drawR(i); sayHello(i) }
inline askForLost(i) { draw(node[i].n, N_MAX); sayResume(i) }
inline dropWaiting(i) { node[i].taken = node[i].next - 1; node[i].takenChain = node[i].chain }
inline starts(i) { lives++; node[i].life = lives; node[i].g = 0; node[i].n = 0; dropWaiting(i); drawR(i) }

inline hold(i) {
    node[i].g = g; node[i].n = 1;
    if
    :: epoch != node[i].epoch ->
        printf("  node %d: epoch %d.%d, next %d\n", i, epoch / 8, epoch % 8, first + 1);
        node[i].next = first + 1; node[i].chain = chain; node[i].epoch = epoch
    :: else
    fi;
    if :: RULE5_DROP -> dropWaiting(i) :: else fi;
    sayResume(i)
}
/* Awaiting a grant, or holding none: a heartbeat with its own r makes it hold. */
inline await(i) {
    if
    :: g != 0 && x == node[i].r && epoch >= node[i].epoch -> hold(i)
    :: else -> if :: !RULE3_KEEP -> drawR(i) :: else fi; sayHello(i)
    fi
}
inline heartbeat(i) {
    if
    :: node[i].g == 0 -> await(i)
    :: node[i].g != 0 && g != node[i].g ->
#if RULE3_REDRAW
        askAgain(i)
#else
        node[i].g = 0; await(i)
#endif
    :: node[i].g != 0 && g == node[i].g ->
        if
        :: (RULE4_N && n < node[i].n) || (!RULE4_N && n == 0) ->
            if :: RULE7_REPEAT -> sayResume(i) :: else -> sayAcknowledged(i) fi
        :: ((RULE4_N && n == node[i].n) || (!RULE4_N && n != 0)) && sequence > LAST_IN(i) -> askForLost(i)
        :: else -> if :: RULE6_ANSWER -> sayAcknowledged(i) :: else fi
        fi
    fi
}
inline entry(i) {
    if
    :: node[i].g == 0 || (RULE3_ENTRIES && g != node[i].g) || (RULE4_N && n < node[i].n) -> printf("  node %d: not for me\n", i)
    :: else ->
        if
        :: sequence <= LAST_IN(i) -> sayAcknowledged(i)
        :: sequence > LAST_IN(i) + 1 -> askForLost(i)
        :: sequence == LAST_IN(i) + 1 && RULE4_CHAIN && chain != node[i].takenChain * B + x ->
            /* Off the chain within a grant whose RESUME was on it: never, unless a rule is off. */
            must(S5, !RULE3_ENTRIES || !RULE5_DROP || !RULE5_TAKEN || !RULE3_REPLIES)
        :: sequence == LAST_IN(i) + 1 && (!RULE4_CHAIN || chain == node[i].takenChain * B + x) ->
            node[i].taken = sequence; node[i].takenChain = node[i].takenChain * B + x;
            printf("  node %d: takes %d\n", i, sequence);
#if NODES > 1
            must(S4, grantee[g] == i + 1);
#endif
            if
            :: node[i].taken == node[i].next -> commitNext(i)
            :: OFF_LOOP
            fi
        fi
    fi
}
/* The next of what was taken, whose dossier its chain tells. */
inline commitNext(i) {
    if
    :: node[i].taken == node[i].next -> x = node[i].takenChain % B
    :: node[i].taken == node[i].next + 1 -> x = (node[i].takenChain / B) % B
    :: else -> x = ((node[i].takenChain / B) / B) % B
    fi;
    printf("  node %d: commits %d of epoch %d.%d (dossier %d)\n", i, node[i].next, node[i].epoch / 8, node[i].epoch % 8, x);
    node[i].held = node[i].held | (1 << x); node[i].chain = node[i].chain * B + x; node[i].next++;
#if !SILENT && RULE1_RANDOM
    w = 1;
    do
    :: node[i].epoch == sender.epoch && !sender.needsEpoch && w < node[i].next ->
        must(S1, w <= sender.head && HAS(node[i].held | node[i].gone, sender.log[w])); w++
    :: else -> break
    od;
    w = 0;
#endif
    sayAcknowledged(i);
    x = 0
}

#define NOTHING_READ kind = 0; epoch = 0; sequence = 0; x = 0; first = 0; chain = 0; g = 0; n = 0

proctype ReceiverLoop(byte me) {
    mtype kind; byte epoch, sequence, x, first, chain, g, n, v, w;
end:
    do
    :: atomic { !isCut && nempty(data[me]) && (!calm || nfull(reply)) ->
        data[me]?kind, epoch, sequence, x, first, chain, g, n;
        if :: kind == HEARTBEAT -> heartbeat(me) :: else -> entry(me) fi;
        NOTHING_READ }
#if OFF_LOOP
    :: atomic { !isCut && node[me].taken >= node[me].next && (!calm || nfull(reply)) -> commitNext(me) }
#endif
    :: atomic { !calm && !isCut && lateDatum[0]?[eval(me), kind, epoch, sequence, x, first, chain, g, n] ->
        lateDatum[0]?_, kind, epoch, sequence, x, first, chain, g, n;
        printf("  node %d: late: sequence %d g=%d n=%d\n", me, sequence, g, n);
        if :: kind == HEARTBEAT -> heartbeat(me) :: else -> entry(me) fi;
        NOTHING_READ }
#if LATE_AT_ONCE > 1
    :: atomic { !calm && !isCut && lateDatum[1]?[eval(me), kind, epoch, sequence, x, first, chain, g, n] ->
        lateDatum[1]?_, kind, epoch, sequence, x, first, chain, g, n;
        printf("  node %d: late: sequence %d g=%d n=%d\n", me, sequence, g, n);
        if :: kind == HEARTBEAT -> heartbeat(me) :: else -> entry(me) fi;
        NOTHING_READ }
#endif
#if DISCARD == 3
    :: atomic { !isCut && nempty(answer[me]) && (!calm || nfull(reply)) ->
        answer[me]?epoch, first, chain, g, n;
        if
        :: node[me].g != 0 && g == node[me].g && n == node[me].n && epoch == node[me].epoch && first > node[me].next &&
                node[me].taken < node[me].next ->
            printf("  node %d: TRUNCATED, goes on at %d\n", me, first);
            w = node[me].next;
            do :: w < first -> node[me].gone = node[me].gone | (1 << sender.log[w]); w++ :: else -> break od;
            w = 0;
            node[me].next = first; node[me].chain = chain; dropWaiting(me);
            askForLost(me)
        :: else
        fi;
        NOTHING_READ }
#endif
#if RECEIVER_LAPSES
    :: atomic { !calm && !isCut && node[me].g != 0 && receiverLapses < RECEIVER_LAPSES ->
        receiverLapses++; printf("  node %d: nothing heard for the lease\n", me); askAgain(me) }
#endif
    od
}
