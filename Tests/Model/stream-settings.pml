/* What a run may set with -D: bounds, faults, and which rules hold. Everything has a default: all rules on, no fault. */

/* Bounds. */
#ifndef ENTRIES
#define ENTRIES 2        /* highest sequence (at most 3) */
#endif
#ifndef DOSSIERS
#define DOSSIERS 2       /* different dossiers ever committed */
#endif
#ifndef WINDOW
#define WINDOW 2
#endif
#ifndef NODES
#define NODES 1          /* receivers, each with a ledger of its own */
#endif
#ifndef DATA_CAPACITY
#define DATA_CAPACITY 2  /* messages under way on the data path */
#endif
#ifndef REPLY_CAPACITY
#define REPLY_CAPACITY 1
#endif
#ifndef R_MAX
#define R_MAX 5          /* r, g and n drawn before calm; SPARE more after it */
#endif
#ifndef G_MAX
#define G_MAX 5
#endif
#ifndef N_MAX
#define N_MAX 3
#endif
#ifndef SPARE
#define SPARE 3
#endif
#ifndef HEARTBEATS
#define HEARTBEATS 6     /* quiet heartbeats after calm that must suffice (L) */
#endif
#ifndef CALM
#define CALM 1           /* 0: faults never end; L is not judged */
#endif
#ifndef BOTH_ORDERS
#define BOTH_ORDERS 1    /* the random parts of two epochs in both orders */
#endif

/* Faults: how often each may happen. */
#ifndef LATE
#define LATE 0           /* copies of a message that arrive at any later time, per direction */
#endif
#ifndef LATE_DATA
#define LATE_DATA LATE
#endif
#ifndef LATE_REPLIES
#define LATE_REPLIES LATE
#endif
#ifndef LATE_AT_ONCE
#define LATE_AT_ONCE 1   /* of them at one time: 1 or 2 */
#endif
#ifndef SENDER_KILLS
#define SENDER_KILLS 0
#endif
#ifndef RECEIVER_KILLS
#define RECEIVER_KILLS 0
#endif
#ifndef SENDER_RESTORES
#define SENDER_RESTORES 0     /* from an older ledger, or an empty one */
#endif
#ifndef RECEIVER_RESTORES
#define RECEIVER_RESTORES 0
#endif
#ifndef SILENT
#define SILENT 0         /* 1: a sender is restored without `saisine restore`: it does not know */
#endif
#ifndef SENDER_LAPSES
#define SENDER_LAPSES 0  /* the lease ends at the sender */
#endif
#ifndef RECEIVER_LAPSES
#define RECEIVER_LAPSES 0
#endif
#ifndef OFF_LOOP
#define OFF_LOOP 0       /* 1: an entry may be accepted now and committed later */
#endif
#ifndef DISCARD
#define DISCARD 0        /* 0 never; 1 what is acknowledged; 2 what is acknowledged and safe; 3 by age: then TRUNCATED */
#endif

/* Rules; 0 takes one away, and a property must fail. */
#ifndef RULE1_RANDOM
#define RULE1_RANDOM 1       /* an epoch has a random part */
#endif
#ifndef RULE1_ABOVE
#define RULE1_ABOVE 1        /* minted above the highest that HELLO tells */
#endif
#ifndef RULE1_SERVED
#define RULE1_SERVED 1       /* an epoch counts as served once RESUMEd in (0: once minted) */
#endif
#ifndef RULE3_G
#define RULE3_G 1            /* the sender draws g (0: r alone is the grant) */
#endif
#ifndef RULE3_ENTRIES
#define RULE3_ENTRIES 1      /* entries of another grant are ignored */
#endif
#ifndef RULE3_REPLIES
#define RULE3_REPLIES 1      /* RESUMEs and ACKs of another grant are ignored */
#endif
#ifndef RULE3_REDRAW
#define RULE3_REDRAW 1       /* who holds a grant and hears another's heartbeat draws a new r */
#endif
#ifndef RULE3_KEEP
#define RULE3_KEEP 1         /* who waits keeps r */
#endif
#ifndef RULE4_N
#define RULE4_N 1            /* each n is obeyed once */
#endif
#ifndef RULE4_CHAIN
#define RULE4_CHAIN 1        /* chains are compared */
#endif
#ifndef RULE4_SETS
#define RULE4_SETS 1         /* the first RESUME of a grant sets acknowledged, also downwards */
#endif
#ifndef RULE4_RAISES
#define RULE4_RAISES 1       /* a later one only raises it */
#endif
#ifndef RULE5_TAKEN
#define RULE5_TAKEN 1        /* loss is judged against taken + 1 (0: next) */
#endif
#ifndef RULE5_ACK_NEXT
#define RULE5_ACK_NEXT 1     /* ACK tells what is committed (0: what is taken) */
#endif
#ifndef RULE5_RESUME_NEXT
#define RULE5_RESUME_NEXT 1  /* RESUME tells next (0: taken + 1) */
#endif
#ifndef RULE5_DROP
#define RULE5_DROP 1         /* a grant begins at taken = next - 1 */
#endif
#ifndef RULE6_ANSWER
#define RULE6_ANSWER 1       /* every heartbeat of the grant is answered */
#endif
#ifndef RULE7_REPEAT
#define RULE7_REPEAT 1       /* a lower n in a heartbeat: the same RESUME again */
#endif
#ifndef RULE10_TRUNCATED
#define RULE10_TRUNCATED 1   /* RESUME below what is held gets TRUNCATED (0: served from what is held, without a word) */
#endif
