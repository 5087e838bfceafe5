/* Dossiers and reports of one préfecture together (rules 10, adoption, and 13 to 16), over streams already made right by stream.pml: each
 * receiver takes the sender's log in order from its next; a new epoch from the first; a restored receiver has an older next. A decision
 * has a number of its own (0: none yet); `step` counts per dossier at the node and goes back with its ledger. When all is quiet:
 *
 *   Q1  the intake shows what the node holds
 *   Q2  a decision that the intake showed when the node was restored is not lost: the node holds it, unless it has decided anew since, or
 *       the intake was restored too
 *   Q3  what the node has decided since its last restore stands
 */
#include "properties.pml"

#ifndef DOSSIERS
#define DOSSIERS 1
#endif
#ifndef REPORTS_MAX
#define REPORTS_MAX 9
#endif
#ifndef ENTRIES_MAX
#define ENTRIES_MAX 8
#endif
#ifndef DECISIONS
#define DECISIONS 2          /* ever, over all dossiers */
#endif
#ifndef INTAKE_RESTORES
#define INTAKE_RESTORES 1
#endif
#ifndef NODE_RESTORES
#define NODE_RESTORES 1
#endif
#ifndef NODE_BACKUPS
#define NODE_BACKUPS 1       /* the last one is restored */
#endif
#ifndef SHOWS_FURTHEST
#define SHOWS_FURTHEST 0     /* 1, rejected: the intake shows the furthest step, not the last report */
#endif
#ifndef SEEN_BY_KEY
#define SEEN_BY_KEY 0        /* 1, rejected: a report whose (dossier, step) was seen is dropped */
#endif
#ifndef RULE10_CARRIES
#define RULE10_CARRIES 1     /* a replayed dossier carries what the intake knows */
#endif
#ifndef RULE10_DECIDED
#define RULE10_DECIDED 1     /* adopted only if nothing was decided since the restore */
#endif
#ifndef RULE13_RESTATED
#define RULE13_RESTATED 1    /* reports of rules 15 and 16 are marked; a marked one of a lower step is not shown */
#endif
#ifndef RULE14_KEPT
#define RULE14_KEPT 1        /* a report about an unknown dossier is kept */
#endif
#ifndef RULE15_ANSWER
#define RULE15_ANSWER 1      /* a dossier that is held and comes again is answered by its state */
#endif
#ifndef RULE16_ALL
#define RULE16_ALL 1         /* a new report epoch states every dossier */
#endif
#ifndef RULE16_LOG
#define RULE16_LOG 1         /* what the log held at the restore is restated too */
#endif
#ifndef RULE16_KNOWN
#define RULE16_KNOWN 1       /* a restated report of a lower step is answered `known` */
#endif
#ifndef RULE16_DECIDED
#define RULE16_DECIDED 1     /* known: only if nothing was decided since the restore */
#endif
#ifndef RULE16_LATER
#define RULE16_LATER 1       /* known: only if it is later than what the node holds */
#endif
#ifndef RULE16_EPOCH
#define RULE16_EPOCH 1       /* known: only in the report epoch that it names */
#endif

#define IN(set, dossier) (((set) >> (dossier)) & 1)
#define ALL ((1 << (DOSSIERS + 1)) - 2)

/* The intake: its dossiers log (`about` 0: the dossier itself; else `known` for that report epoch), what it shows, reports kept for later. */
typedef IntakeEntry { byte about, dossier, step, decision };
typedef Shown { byte step, decision; bool waits; byte waitingStep, waitingDecision };
typedef Intake { byte head, dossiers, reportEpoch, nextReport = 1, seen; Shown at[DOSSIERS + 1] };
/* The node: what it holds, and its reports log. */
typedef Held { byte step, decision };
typedef NodeLedger { byte epoch, next = 1, dossiers, decided, reportHead; Held at[DOSSIERS + 1] };
typedef Report { byte dossier, step, decision; bool isRestated };

Intake intake, intakeBackup; IntakeEntry entry[ENTRIES_MAX + 1]; byte epoch = 1;
NodeLedger node, nodeBackup; Report report[REPORTS_MAX + 1]; byte reportEpoch = 1;
byte epochsDrawn = 1, decisions, intakeRestores, nodeRestores, backups; bool calm, isCut, hasIntakeBackup, hasNodeBackup;
byte mustHold[DOSSIERS + 1], lastDecision[DOSSIERS + 1];     /* seen from outside */
chan underWay = [1] of { byte, byte, byte, byte };           /* epoch sequence step decision, as known when published */

inline say(d, restated) {
    if
    :: node.reportHead < REPORTS_MAX ->
        node.reportHead++; h = node.reportHead;
        report[h].dossier = d; report[h].step = node.at[d].step; report[h].decision = node.at[d].decision; report[h].isRestated = restated;
        printf("  node: report %d of epoch %d: dossier %d step %d decision %d restated %d\n", h, reportEpoch, d, node.at[d].step,
            node.at[d].decision, restated);
        h = 0
    :: else -> isCut = 1
    fi
}
inline append(ABOUT, d, STEP, DECISION) {
    if
    :: intake.head < ENTRIES_MAX ->
        intake.head++; h = intake.head;
        entry[h].about = ABOUT; entry[h].dossier = d; entry[h].step = STEP; entry[h].decision = DECISION; h = 0
    :: else -> isCut = 1
    fi
}
inline any(d) { d = 1; do :: d < DOSSIERS -> d++ :: break od }
inline submit() {
    any(d);
    if
    :: !IN(intake.dossiers, d) ->
        append(0, d, 0, 0); intake.dossiers = intake.dossiers | (1 << d); intake.at[d].step = 0; intake.at[d].decision = 0;
        printf("intake: accepts dossier %d as %d of epoch %d\n", d, intake.head, epoch);
        if
        :: RULE14_KEPT && intake.at[d].waits ->
            intake.at[d].step = intake.at[d].waitingStep; intake.at[d].decision = intake.at[d].waitingDecision
        :: else
        fi
    :: else
    fi;
    d = 0
}
inline publish() {
    d = entry[node.next].dossier;
    if
    :: RULE10_CARRIES && entry[node.next].about == 0 -> underWay!epoch, node.next, intake.at[d].step, intake.at[d].decision
    :: else -> underWay!epoch, node.next, 0, 0
    fi;
    d = 0
}
inline take() {
    underWay?e, q, s, v;
    if
    :: e == epoch && node.epoch == epoch && q == node.next ->
        d = entry[node.next].dossier;
        if
        :: entry[node.next].about == 0 && !IN(node.dossiers, d) ->
            node.dossiers = node.dossiers | (1 << d); node.at[d].step = s; node.at[d].decision = v;
            printf("  node: dossier %d, step %d decision %d\n", d, s, v)
        :: entry[node.next].about == 0 && IN(node.dossiers, d) ->
            if
            :: s > node.at[d].step && (!RULE10_DECIDED || !IN(node.decided, d)) ->
                node.at[d].step = s; node.at[d].decision = v; printf("  node: adopts step %d decision %d from the replay\n", s, v)
            :: else
            fi;
            if :: RULE15_ANSWER -> say(d, 1) :: else fi
        :: entry[node.next].about != 0 ->
            if
            :: IN(node.dossiers, d) && (!RULE16_EPOCH || entry[node.next].about == reportEpoch) &&
                    (!RULE16_DECIDED || !IN(node.decided, d)) && (!RULE16_LATER || entry[node.next].step > node.at[d].step) ->
                node.at[d].step = entry[node.next].step; node.at[d].decision = entry[node.next].decision;
                printf("  node: adopts known: step %d decision %d\n", node.at[d].step, node.at[d].decision)
            :: else -> printf("  node: known ignored\n")
            fi
        fi;
        node.next++
    :: else
    fi;
    d = 0; e = 0; q = 0; s = 0; v = 0
}
inline decide() {
    any(d);
    if
    :: IN(node.dossiers, d) ->
        decisions++; node.at[d].step++; node.at[d].decision = decisions; node.decided = node.decided | (1 << d);
        mustHold[d] = 0; lastDecision[d] = decisions; printf("  node: decides %d\n", decisions); say(d, 0)
    :: else
    fi;
    d = 0
}
inline display() { intake.at[d].step = s; intake.at[d].decision = v }
inline record() {
    d = report[intake.nextReport].dossier; s = report[intake.nextReport].step; v = report[intake.nextReport].decision;
    if
    :: SEEN_BY_KEY && IN(intake.seen, d * 4 + s) -> printf("intake: report %d already seen\n", intake.nextReport)
    :: !(SEEN_BY_KEY && IN(intake.seen, d * 4 + s)) && !IN(intake.dossiers, d) ->
        printf("intake: report %d about unknown dossier %d kept\n", intake.nextReport, d);
        intake.at[d].waits = 1; intake.at[d].waitingStep = s; intake.at[d].waitingDecision = v
    :: !(SEEN_BY_KEY && IN(intake.seen, d * 4 + s)) && IN(intake.dossiers, d) ->
        if
        :: s < intake.at[d].step && (!RULE13_RESTATED || report[intake.nextReport].isRestated) ->
            h = intake.head;
            if
            :: RULE16_KNOWN && !(h > 0 && entry[h].about == reportEpoch && entry[h].dossier == d && entry[h].step == intake.at[d].step &&
                    entry[h].decision == intake.at[d].decision) ->
                append(reportEpoch, d, intake.at[d].step, intake.at[d].decision);
                printf("intake: known: step %d decision %d\n", intake.at[d].step, intake.at[d].decision)
            :: else
            fi;
            h = 0;
            if :: !RULE13_RESTATED && !SHOWS_FURTHEST -> display() :: else fi
        :: s < intake.at[d].step && RULE13_RESTATED && !report[intake.nextReport].isRestated -> if :: !SHOWS_FURTHEST -> display() :: else fi
        :: s >= intake.at[d].step -> display()
        fi;
        printf("intake: report %d: shows step %d decision %d\n", intake.nextReport, intake.at[d].step, intake.at[d].decision)
    fi;
    if :: SEEN_BY_KEY -> intake.seen = intake.seen | (1 << (d * 4 + s)) :: else fi;
    intake.nextReport++;
    d = 0; s = 0; v = 0
}
inline copyIntake(from, to) {
    to.head = from.head; to.dossiers = from.dossiers; to.reportEpoch = from.reportEpoch; to.nextReport = from.nextReport; to.seen = from.seen;
    d = 1;
    do
    :: d <= DOSSIERS ->
        to.at[d].step = from.at[d].step; to.at[d].decision = from.at[d].decision; to.at[d].waits = from.at[d].waits;
        to.at[d].waitingStep = from.at[d].waitingStep; to.at[d].waitingDecision = from.at[d].waitingDecision; d++
    :: else -> break
    od;
    d = 0
}
inline copyNode(from, to) {
    to.epoch = from.epoch; to.next = from.next; to.dossiers = from.dossiers; to.decided = from.decided; to.reportHead = from.reportHead;
    d = 1;
    do :: d <= DOSSIERS -> to.at[d].step = from.at[d].step; to.at[d].decision = from.at[d].decision; d++ :: else -> break od;
    d = 0
}
inline restoreIntake() {
    intakeRestores++;
    if :: nempty(underWay) -> underWay?_, _, _, _ :: empty(underWay) fi;
    h = intake.head;
    do
    :: h > intakeBackup.head -> entry[h].about = 0; entry[h].dossier = 0; entry[h].step = 0; entry[h].decision = 0; h--
    :: else -> break
    od;
    h = 0;
    copyIntake(intakeBackup, intake);
    d = 1; do :: d <= DOSSIERS -> mustHold[d] = 0; d++ :: else -> break od; d = 0;
    epochsDrawn++; epoch = epochsDrawn; printf("*** intake restored: head %d, epoch %d\n", intake.head, epoch)
}
inline restoreNode() {
    nodeRestores++;
    if :: nempty(underWay) -> underWay?_, _, _, _ :: empty(underWay) fi;
    d = 1;
    do
    :: d <= DOSSIERS ->
        if
        :: IN(intake.dossiers, d) && intake.at[d].step > nodeBackup.at[d].step && mustHold[d] == 0 -> mustHold[d] = intake.at[d].decision
        :: else
        fi;
        lastDecision[d] = 0; d++
    :: else -> break
    od;
    d = 0;
    h = node.reportHead;
    do
    :: h > nodeBackup.reportHead ->
        report[h].dossier = 0; report[h].step = 0; report[h].decision = 0; report[h].isRestated = 0; h--
    :: else -> break
    od;
    copyNode(nodeBackup, node);
    node.decided = 0;
    h = 1; do :: RULE16_LOG && h <= node.reportHead -> report[h].isRestated = 1; h++ :: else -> break od; h = 0;
    epochsDrawn++; reportEpoch = epochsDrawn; printf("*** node restored: %d reports, epoch %d\n", node.reportHead, reportEpoch);
    d = 1; do :: RULE16_ALL && d <= DOSSIERS -> if :: IN(node.dossiers, d) -> say(d, 1) :: else fi; d++ :: else -> break od; d = 0
}
inline judge() {
    d = 1;
    do
    :: d <= DOSSIERS ->
        must(Q1, intake.at[d].decision == node.at[d].decision);
        must(Q2, mustHold[d] == 0 || node.at[d].decision == mustHold[d]);
        must(Q3, lastDecision[d] == 0 || node.at[d].decision == lastDecision[d]);
        d++
    :: else -> break
    od;
    d = 0
}

active proctype Federation() {
    byte d, e, q, s, v, h;
end:
    do
    :: atomic { !isCut && intake.dossiers != ALL -> submit() }
    :: atomic { !isCut && node.epoch != epoch -> node.epoch = epoch; node.next = 1; printf("  node: epoch %d, next 1\n", epoch) }
    :: atomic { !isCut && node.epoch == epoch && node.next <= intake.head && empty(underWay) -> publish() }
    :: atomic { !isCut && nempty(underWay) -> take() }
    :: atomic { !isCut && !calm && decisions < DECISIONS -> decide() }
    :: atomic { !isCut && intake.reportEpoch != reportEpoch -> intake.reportEpoch = reportEpoch; intake.nextReport = 1 }
    :: atomic { !isCut && intake.reportEpoch == reportEpoch && intake.nextReport <= node.reportHead -> record() }
    :: atomic { !isCut && !calm && !hasIntakeBackup && INTAKE_RESTORES && intakeRestores == 0 ->
        hasIntakeBackup = 1; copyIntake(intake, intakeBackup); printf("*** intake backed up\n") }
    :: atomic { !isCut && !calm && hasIntakeBackup && intakeRestores < INTAKE_RESTORES -> restoreIntake() }
    :: atomic { !isCut && !calm && backups < NODE_BACKUPS && NODE_RESTORES && nodeRestores < NODE_RESTORES ->
        backups++; hasNodeBackup = 1; copyNode(node, nodeBackup); printf("*** node backed up\n") }
    :: atomic { !isCut && !calm && hasNodeBackup && nodeRestores < NODE_RESTORES -> restoreNode() }
    :: atomic { !isCut && !calm -> calm = 1; printf("*** calm\n") }
    :: atomic { !isCut && calm && node.epoch == epoch && node.next > intake.head && empty(underWay) && intake.reportEpoch == reportEpoch &&
            intake.nextReport > node.reportHead && intake.dossiers == ALL -> judge(); break }
    od
}
