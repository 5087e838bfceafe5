	switch (t->back) {
	default: Uerror("bad return move");
	case  0: goto R999; /* nothing to undo */

		 /* PROC :init: */

	case 3: // STATE 4
		;
		now.node[0].n = trpt->bup.ovals[3];
		now.node[0].g = trpt->bup.ovals[2];
		now.node[0].life = trpt->bup.ovals[1];
		now.lives = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 4: // STATE 6
		;
		now.node[0].takenChain = trpt->bup.ovals[1];
		now.node[0].taken = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 5: // STATE 24
		;
		now.sender.isServed = trpt->bup.ovals[2];
		now.node[0].r = trpt->bup.ovals[1];
		now.rDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 6: // STATE 24
		;
		now.sender.isServed = trpt->bup.ovals[2];
		now.node[0].r = trpt->bup.ovals[1];
		now.isCut = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 7: // STATE 24
		;
		now.sender.isServed = trpt->bup.ovals[1];
		now.node[0].r = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 8: // STATE 24
		;
		now.sender.isServed = trpt->bup.ovals[1];
		now.node[0].r = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 9: // STATE 25
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 10: // STATE 26
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 11: // STATE 27
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 12: // STATE 29
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC Faults */

	case 13: // STATE 2
		;
		now.senderKills = trpt->bup.oval;
		;
		goto R999;

	case 14: // STATE 4
		;
		now.sender.holder = trpt->bup.ovals[1];
		now.sender.cursor = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 15: // STATE 10
		;
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 6);
		goto R999;

	case 16: // STATE 16
		;
		now.receiverKills = trpt->bup.oval;
		;
		goto R999;

	case 17: // STATE 20
		;
		now.node[0].n = trpt->bup.ovals[3];
		now.node[0].g = trpt->bup.ovals[2];
		now.node[0].life = trpt->bup.ovals[1];
		now.lives = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 18: // STATE 22
		;
		now.node[0].takenChain = trpt->bup.ovals[1];
		now.node[0].taken = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 19: // STATE 37
		;
		now.node[0].r = trpt->bup.ovals[1];
		now.rDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 20: // STATE 37
		;
		now.node[0].r = trpt->bup.ovals[1];
		now.isCut = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 21: // STATE 37
		;
		now.node[0].r = trpt->bup.oval;
		;
		goto R999;

	case 22: // STATE 37
		;
		now.node[0].r = trpt->bup.oval;
		;
		goto R999;

	case 23: // STATE 44
		;
		now.sender.holder = trpt->bup.ovals[1];
		now.senderLapses = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 24: // STATE 50
		;
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 6);
		goto R999;
;
		;
		
	case 26: // STATE 56
		;
		((P2 *)_this)->h = trpt->bup.ovals[1];
		now.senderRestores = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 27: // STATE 58
		;
		((P2 *)_this)->h = trpt->bup.oval;
		;
		goto R999;

	case 28: // STATE 63
		;
		((P2 *)_this)->a = trpt->bup.oval;
		;
		goto R999;

	case 29: // STATE 64
		;
		((P2 *)_this)->a = trpt->bup.oval;
		;
		goto R999;

	case 30: // STATE 69
		;
		now.sender.head = trpt->bup.ovals[1];
		now.sender.log[ Index(now.sender.head, 3) ] = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 31: // STATE 75
		;
		now.sender.acknowledged = trpt->bup.oval;
		;
		goto R999;

	case 32: // STATE 82
		;
		now.sender.isStopped = trpt->bup.ovals[2];
		now.sender.isDiverged = trpt->bup.ovals[1];
		now.sender.discarded = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 33: // STATE 82
		;
		now.sender.isStopped = trpt->bup.ovals[1];
		now.sender.isDiverged = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 34: // STATE 84
		;
		now.sender.holder = trpt->bup.ovals[1];
		now.sender.cursor = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 35: // STATE 94
		;
		now.sender.acknowledged = trpt->bup.ovals[7];
		now.sender.needsEpoch = trpt->bup.ovals[6];
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;

	case 36: // STATE 102
		;
		((P2 *)_this)->a = trpt->bup.ovals[3];
		((P2 *)_this)->h = trpt->bup.ovals[2];
		now.sender.epoch = trpt->bup.ovals[1];
	/* 0 */	((P2 *)_this)->h = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 37: // STATE 102
		;
		((P2 *)_this)->a = trpt->bup.ovals[1];
		((P2 *)_this)->h = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 38: // STATE 102
		;
		((P2 *)_this)->a = trpt->bup.ovals[1];
		((P2 *)_this)->h = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 39: // STATE 106
		;
		now.calm = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 41: // STATE 109
		;
		XX = 1;
		unrecv(now.lateDatum[0], XX-1, 0, trpt->bup.ovals[0], 1);
		unrecv(now.lateDatum[0], XX-1, 1, trpt->bup.ovals[1], 0);
		unrecv(now.lateDatum[0], XX-1, 2, trpt->bup.ovals[2], 0);
		unrecv(now.lateDatum[0], XX-1, 3, trpt->bup.ovals[3], 0);
		unrecv(now.lateDatum[0], XX-1, 4, trpt->bup.ovals[4], 0);
		unrecv(now.lateDatum[0], XX-1, 5, trpt->bup.ovals[5], 0);
		unrecv(now.lateDatum[0], XX-1, 6, trpt->bup.ovals[6], 0);
		unrecv(now.lateDatum[0], XX-1, 7, trpt->bup.ovals[7], 0);
		unrecv(now.lateDatum[0], XX-1, 8, trpt->bup.ovals[8], 0);
		;
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;
;
		;
		;
		;
		
	case 44: // STATE 117
		;
		XX = 1;
		unrecv(now.lateReply[0], XX-1, 0, trpt->bup.ovals[0], 1);
		unrecv(now.lateReply[0], XX-1, 1, trpt->bup.ovals[1], 0);
		unrecv(now.lateReply[0], XX-1, 2, trpt->bup.ovals[2], 0);
		unrecv(now.lateReply[0], XX-1, 3, trpt->bup.ovals[3], 0);
		unrecv(now.lateReply[0], XX-1, 4, trpt->bup.ovals[4], 0);
		unrecv(now.lateReply[0], XX-1, 5, trpt->bup.ovals[5], 0);
		unrecv(now.lateReply[0], XX-1, 6, trpt->bup.ovals[6], 0);
		unrecv(now.lateReply[0], XX-1, 7, trpt->bup.ovals[7], 0);
		unrecv(now.lateReply[0], XX-1, 8, trpt->bup.ovals[8], 0);
		;
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 45: // STATE 125
		;
		now.lateReplies = trpt->bup.ovals[1];
		now.lateData = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 46: // STATE 125
		;
		now.lateReplies = trpt->bup.ovals[1];
		now.lateData = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 47: // STATE 131
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC SenderLoop */
;
		;
		
	case 49: // STATE 4
		;
		((P1 *)_this)->x = trpt->bup.ovals[1];
		now.dossiersDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 50: // STATE 6
		;
		((P1 *)_this)->x = trpt->bup.oval;
		;
		goto R999;

	case 51: // STATE 8
		;
		((P1 *)_this)->x = trpt->bup.oval;
		;
		goto R999;

	case 52: // STATE 13
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 53: // STATE 13
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 54: // STATE 15
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 55: // STATE 26
		;
		((P1 *)_this)->w = trpt->bup.ovals[2];
		((P1 *)_this)->x = trpt->bup.ovals[1];
	/* 0 */	((P1 *)_this)->w = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 56: // STATE 26
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 57: // STATE 37
		;
		((P1 *)_this)->x = trpt->bup.ovals[2];
		now.sender.log[ Index(now.sender.head, 3) ] = trpt->bup.ovals[1];
		now.sender.head = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 58: // STATE 37
		;
		((P1 *)_this)->x = trpt->bup.oval;
		;
		goto R999;

	case 59: // STATE 42
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->x = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
		
	case 61: // STATE 45
		;
		_m = unsend(now.data[0]);
		;
		goto R999;

	case 62: // STATE 47
		;
		now.node[0].lost = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 64: // STATE 65
		;
		now.sender.cursor = trpt->bup.ovals[2];
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->x = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;
;
		;
		
	case 66: // STATE 65
		;
		now.sender.cursor = trpt->bup.ovals[3];
		((P1 *)_this)->w = trpt->bup.ovals[2];
		((P1 *)_this)->x = trpt->bup.ovals[1];
		now.lateData = trpt->bup.ovals[0];
		_m = unsend(now.lateDatum[0]);
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 67: // STATE 65
		;
		now.sender.cursor = trpt->bup.ovals[2];
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->x = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;
;
		;
		
	case 69: // STATE 69
		;
		now.quietHeartbeats = trpt->bup.oval;
		;
		goto R999;
;
		;
		;
		
	case 71: // STATE 72
		goto R999;

	case 72: // STATE 88
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 73: // STATE 88
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 74: // STATE 88
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 76: // STATE 90
		;
		_m = unsend(now.data[0]);
		;
		goto R999;

	case 77: // STATE 92
		;
		now.node[0].lost = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 79: // STATE 109
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
		
	case 81: // STATE 109
		;
		((P1 *)_this)->w = trpt->bup.ovals[2];
		((P1 *)_this)->sequence = trpt->bup.ovals[1];
		now.lateData = trpt->bup.ovals[0];
		_m = unsend(now.lateDatum[0]);
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 82: // STATE 109
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
		
	case 84: // STATE 113
		;
		XX = 1;
		unrecv(now.reply, XX-1, 0, ((P1 *)_this)->kind, 1);
		unrecv(now.reply, XX-1, 1, ((int)((P1 *)_this)->i), 0);
		unrecv(now.reply, XX-1, 2, ((int)((P1 *)_this)->life), 0);
		unrecv(now.reply, XX-1, 3, ((int)((P1 *)_this)->epoch), 0);
		unrecv(now.reply, XX-1, 4, ((int)((P1 *)_this)->sequence), 0);
		unrecv(now.reply, XX-1, 5, ((int)((P1 *)_this)->r), 0);
		unrecv(now.reply, XX-1, 6, ((int)((P1 *)_this)->g), 0);
		unrecv(now.reply, XX-1, 7, ((int)((P1 *)_this)->chain), 0);
		unrecv(now.reply, XX-1, 8, ((int)((P1 *)_this)->n), 0);
		((P1 *)_this)->kind = trpt->bup.ovals[0];
		((P1 *)_this)->i = trpt->bup.ovals[1];
		((P1 *)_this)->life = trpt->bup.ovals[2];
		((P1 *)_this)->epoch = trpt->bup.ovals[3];
		((P1 *)_this)->sequence = trpt->bup.ovals[4];
		((P1 *)_this)->r = trpt->bup.ovals[5];
		((P1 *)_this)->g = trpt->bup.ovals[6];
		((P1 *)_this)->chain = trpt->bup.ovals[7];
		((P1 *)_this)->n = trpt->bup.ovals[8];
		;
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 85: // STATE 114
		;
	/* 0 */	((P1 *)_this)->kind = trpt->bup.oval;
		;
		;
		goto R999;
;
		
	case 86: // STATE 115
		goto R999;
;
		
	case 87: // STATE 117
		goto R999;
;
		;
		;
		;
		;
		;
		
	case 91: // STATE 133
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 92: // STATE 133
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 93: // STATE 133
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 94: // STATE 133
		;
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.needsEpoch = trpt->bup.ovals[1];
		now.epochsDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 95: // STATE 139
		;
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 6);
		goto R999;

	case 96: // STATE 143
		;
		now.isCut = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 98: // STATE 159
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 99: // STATE 159
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 100: // STATE 159
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 101: // STATE 159
		;
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.needsEpoch = trpt->bup.ovals[1];
		now.epochsDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 102: // STATE 165
		;
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 6);
		goto R999;

	case 103: // STATE 169
		;
		now.isCut = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 105: // STATE 180
		;
		now.sender.isStopped = trpt->bup.ovals[1];
	/* 0 */	((P1 *)_this)->epoch = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 106: // STATE 188
		;
		now.sender.holder = trpt->bup.ovals[6];
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 7);
		goto R999;
;
		;
		;
		
	case 108: // STATE 192
		goto R999;

	case 109: // STATE 198
		;
	/* 0 */	((P1 *)_this)->epoch = trpt->bup.oval;
		;
		;
		goto R999;

	case 110: // STATE 199
		;
		now.sender.holder = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 112: // STATE 208
		;
		now.sender.r = trpt->bup.ovals[6];
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 7);
		goto R999;

	case 113: // STATE 222
		;
		now.sender.g = trpt->bup.ovals[1];
		now.gDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 114: // STATE 222
		;
		now.sender.g = trpt->bup.ovals[1];
		now.isCut = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 115: // STATE 222
		;
		now.sender.g = trpt->bup.oval;
		;
		goto R999;

	case 116: // STATE 222
		;
		now.sender.g = trpt->bup.oval;
		;
		goto R999;

	case 117: // STATE 224
		;
		grantee[ Index(now.sender.g, 15) ] = trpt->bup.oval;
		;
		goto R999;
;
		
	case 118: // STATE 228
		goto R999;
;
		;
		
	case 120: // STATE 240
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 121: // STATE 240
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 122: // STATE 240
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 124: // STATE 242
		;
		_m = unsend(now.data[0]);
		;
		goto R999;

	case 125: // STATE 244
		;
		now.node[0].lost = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 127: // STATE 261
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
		
	case 129: // STATE 261
		;
		((P1 *)_this)->w = trpt->bup.ovals[2];
		((P1 *)_this)->sequence = trpt->bup.ovals[1];
		now.lateData = trpt->bup.ovals[0];
		_m = unsend(now.lateDatum[0]);
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 130: // STATE 261
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 131: // STATE 272
		;
	/* 0 */	((P1 *)_this)->kind = trpt->bup.oval;
		;
		;
		goto R999;

	case 132: // STATE 273
		;
	/* 2 */	((P1 *)_this)->n = trpt->bup.ovals[2];
	/* 1 */	((P1 *)_this)->epoch = trpt->bup.ovals[1];
	/* 0 */	((P1 *)_this)->g = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 133: // STATE 277
		;
		now.sender.isDiverged = trpt->bup.ovals[2];
	/* 1 */	((P1 *)_this)->chain = trpt->bup.ovals[1];
	/* 0 */	((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 134: // STATE 283
		;
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 6);
		goto R999;
;
		;
		;
		
	case 136: // STATE 288
		goto R999;
;
		;
		;
		
	case 138: // STATE 297
		goto R999;

	case 139: // STATE 305
		;
		now.sender.cursor = trpt->bup.ovals[1];
		now.sender.acknowledged = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 140: // STATE 308
		;
		now.sender.acknowledged = trpt->bup.oval;
		;
		goto R999;

	case 141: // STATE 313
		;
		now.sender.cursor = trpt->bup.oval;
		;
		goto R999;

	case 142: // STATE 315
		;
		now.sender.cursor = trpt->bup.oval;
		;
		goto R999;

	case 143: // STATE 332
		;
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = trpt->bup.ovals[4];
		now.resumedLife = trpt->bup.ovals[3];
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.isServing = trpt->bup.ovals[1];
		now.sender.n = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 144: // STATE 332
		;
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = trpt->bup.ovals[4];
		now.resumedLife = trpt->bup.ovals[3];
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.isServing = trpt->bup.ovals[1];
		now.sender.n = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 145: // STATE 332
		;
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = trpt->bup.ovals[4];
		now.resumedLife = trpt->bup.ovals[3];
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.isServing = trpt->bup.ovals[1];
		now.sender.n = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 146: // STATE 340
		;
	/* 0 */	((P1 *)_this)->kind = trpt->bup.oval;
		;
		;
		goto R999;

	case 147: // STATE 342
		;
		now.sender.acknowledged = trpt->bup.ovals[2];
	/* 1 */	((P1 *)_this)->epoch = trpt->bup.ovals[1];
	/* 0 */	((P1 *)_this)->g = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 148: // STATE 344
		;
		now.sender.safe = trpt->bup.oval;
		;
		goto R999;

	case 149: // STATE 349
		;
		now.sender.cursor = trpt->bup.oval;
		;
		goto R999;
;
		
	case 150: // STATE 353
		goto R999;
;
		;
		
	case 152: // STATE 366
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		now.newestResumedLife = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 153: // STATE 366
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 155: // STATE 376
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 156: // STATE 376
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 157: // STATE 376
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 158: // STATE 392
		;
		((P1 *)_this)->n = trpt->bup.ovals[9];
		((P1 *)_this)->chain = trpt->bup.ovals[8];
		((P1 *)_this)->g = trpt->bup.ovals[7];
		((P1 *)_this)->r = trpt->bup.ovals[6];
		((P1 *)_this)->sequence = trpt->bup.ovals[5];
		((P1 *)_this)->epoch = trpt->bup.ovals[4];
		((P1 *)_this)->life = trpt->bup.ovals[3];
		((P1 *)_this)->i = trpt->bup.ovals[2];
		((P1 *)_this)->kind = trpt->bup.ovals[1];
		((P1 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;
;
		;
		
	case 160: // STATE 396
		;
		XX = 1;
		unrecv(now.lateReply[0], XX-1, 0, ((P1 *)_this)->kind, 1);
		unrecv(now.lateReply[0], XX-1, 1, ((int)((P1 *)_this)->i), 0);
		unrecv(now.lateReply[0], XX-1, 2, ((int)((P1 *)_this)->life), 0);
		unrecv(now.lateReply[0], XX-1, 3, ((int)((P1 *)_this)->epoch), 0);
		unrecv(now.lateReply[0], XX-1, 4, ((int)((P1 *)_this)->sequence), 0);
		unrecv(now.lateReply[0], XX-1, 5, ((int)((P1 *)_this)->r), 0);
		unrecv(now.lateReply[0], XX-1, 6, ((int)((P1 *)_this)->g), 0);
		unrecv(now.lateReply[0], XX-1, 7, ((int)((P1 *)_this)->chain), 0);
		unrecv(now.lateReply[0], XX-1, 8, ((int)((P1 *)_this)->n), 0);
		((P1 *)_this)->kind = trpt->bup.ovals[0];
		((P1 *)_this)->i = trpt->bup.ovals[1];
		((P1 *)_this)->life = trpt->bup.ovals[2];
		((P1 *)_this)->epoch = trpt->bup.ovals[3];
		((P1 *)_this)->sequence = trpt->bup.ovals[4];
		((P1 *)_this)->r = trpt->bup.ovals[5];
		((P1 *)_this)->g = trpt->bup.ovals[6];
		((P1 *)_this)->chain = trpt->bup.ovals[7];
		((P1 *)_this)->n = trpt->bup.ovals[8];
		;
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 161: // STATE 398
		;
	/* 0 */	((P1 *)_this)->kind = trpt->bup.oval;
		;
		;
		goto R999;
;
		
	case 162: // STATE 399
		goto R999;
;
		
	case 163: // STATE 401
		goto R999;
;
		;
		;
		;
		;
		;
		
	case 167: // STATE 417
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 168: // STATE 417
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 169: // STATE 417
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 170: // STATE 417
		;
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.needsEpoch = trpt->bup.ovals[1];
		now.epochsDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 171: // STATE 423
		;
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 6);
		goto R999;

	case 172: // STATE 427
		;
		now.isCut = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 174: // STATE 443
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 175: // STATE 443
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 176: // STATE 443
		;
		now.sender.isServed = trpt->bup.ovals[3];
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.epochsDrawn = trpt->bup.ovals[1];
		now.sender.epoch = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 177: // STATE 443
		;
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.needsEpoch = trpt->bup.ovals[1];
		now.epochsDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 178: // STATE 449
		;
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 6);
		goto R999;

	case 179: // STATE 453
		;
		now.isCut = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 181: // STATE 464
		;
		now.sender.isStopped = trpt->bup.ovals[1];
	/* 0 */	((P1 *)_this)->epoch = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 182: // STATE 472
		;
		now.sender.holder = trpt->bup.ovals[6];
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 7);
		goto R999;
;
		;
		;
		
	case 184: // STATE 476
		goto R999;

	case 185: // STATE 482
		;
	/* 0 */	((P1 *)_this)->epoch = trpt->bup.oval;
		;
		;
		goto R999;

	case 186: // STATE 483
		;
		now.sender.holder = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 188: // STATE 492
		;
		now.sender.r = trpt->bup.ovals[6];
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 7);
		goto R999;

	case 189: // STATE 506
		;
		now.sender.g = trpt->bup.ovals[1];
		now.gDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 190: // STATE 506
		;
		now.sender.g = trpt->bup.ovals[1];
		now.isCut = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 191: // STATE 506
		;
		now.sender.g = trpt->bup.oval;
		;
		goto R999;

	case 192: // STATE 506
		;
		now.sender.g = trpt->bup.oval;
		;
		goto R999;

	case 193: // STATE 508
		;
		grantee[ Index(now.sender.g, 15) ] = trpt->bup.oval;
		;
		goto R999;
;
		
	case 194: // STATE 512
		goto R999;
;
		;
		
	case 196: // STATE 524
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 197: // STATE 524
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 198: // STATE 524
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 200: // STATE 526
		;
		_m = unsend(now.data[0]);
		;
		goto R999;

	case 201: // STATE 528
		;
		now.node[0].lost = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 203: // STATE 545
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
		
	case 205: // STATE 545
		;
		((P1 *)_this)->w = trpt->bup.ovals[2];
		((P1 *)_this)->sequence = trpt->bup.ovals[1];
		now.lateData = trpt->bup.ovals[0];
		_m = unsend(now.lateDatum[0]);
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 206: // STATE 545
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 207: // STATE 556
		;
	/* 0 */	((P1 *)_this)->kind = trpt->bup.oval;
		;
		;
		goto R999;

	case 208: // STATE 557
		;
	/* 2 */	((P1 *)_this)->n = trpt->bup.ovals[2];
	/* 1 */	((P1 *)_this)->epoch = trpt->bup.ovals[1];
	/* 0 */	((P1 *)_this)->g = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 209: // STATE 561
		;
		now.sender.isDiverged = trpt->bup.ovals[2];
	/* 1 */	((P1 *)_this)->chain = trpt->bup.ovals[1];
	/* 0 */	((P1 *)_this)->sequence = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 210: // STATE 567
		;
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 6);
		goto R999;
;
		;
		;
		
	case 212: // STATE 572
		goto R999;
;
		;
		;
		
	case 214: // STATE 581
		goto R999;

	case 215: // STATE 589
		;
		now.sender.cursor = trpt->bup.ovals[1];
		now.sender.acknowledged = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 216: // STATE 592
		;
		now.sender.acknowledged = trpt->bup.oval;
		;
		goto R999;

	case 217: // STATE 597
		;
		now.sender.cursor = trpt->bup.oval;
		;
		goto R999;

	case 218: // STATE 599
		;
		now.sender.cursor = trpt->bup.oval;
		;
		goto R999;

	case 219: // STATE 616
		;
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = trpt->bup.ovals[4];
		now.resumedLife = trpt->bup.ovals[3];
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.isServing = trpt->bup.ovals[1];
		now.sender.n = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 220: // STATE 616
		;
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = trpt->bup.ovals[4];
		now.resumedLife = trpt->bup.ovals[3];
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.isServing = trpt->bup.ovals[1];
		now.sender.n = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 221: // STATE 616
		;
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = trpt->bup.ovals[4];
		now.resumedLife = trpt->bup.ovals[3];
		now.sender.isServed = trpt->bup.ovals[2];
		now.sender.isServing = trpt->bup.ovals[1];
		now.sender.n = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 222: // STATE 624
		;
	/* 0 */	((P1 *)_this)->kind = trpt->bup.oval;
		;
		;
		goto R999;

	case 223: // STATE 626
		;
		now.sender.acknowledged = trpt->bup.ovals[2];
	/* 1 */	((P1 *)_this)->epoch = trpt->bup.ovals[1];
	/* 0 */	((P1 *)_this)->g = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 224: // STATE 628
		;
		now.sender.safe = trpt->bup.oval;
		;
		goto R999;

	case 225: // STATE 633
		;
		now.sender.cursor = trpt->bup.oval;
		;
		goto R999;
;
		
	case 226: // STATE 637
		goto R999;
;
		;
		
	case 228: // STATE 650
		;
		((P1 *)_this)->w = trpt->bup.ovals[1];
		now.newestResumedLife = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 229: // STATE 650
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 231: // STATE 660
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 232: // STATE 660
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 233: // STATE 660
		;
		((P1 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 234: // STATE 676
		;
		((P1 *)_this)->n = trpt->bup.ovals[9];
		((P1 *)_this)->chain = trpt->bup.ovals[8];
		((P1 *)_this)->g = trpt->bup.ovals[7];
		((P1 *)_this)->r = trpt->bup.ovals[6];
		((P1 *)_this)->sequence = trpt->bup.ovals[5];
		((P1 *)_this)->epoch = trpt->bup.ovals[4];
		((P1 *)_this)->life = trpt->bup.ovals[3];
		((P1 *)_this)->i = trpt->bup.ovals[2];
		((P1 *)_this)->kind = trpt->bup.ovals[1];
		((P1 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;

	case 235: // STATE 683
		;
		now.sender.needsEpoch = trpt->bup.ovals[2];
		now.sender.isStopped = trpt->bup.ovals[1];
		now.sender.isDiverged = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 236: // STATE 691
		;
		now.sender.holder = trpt->bup.ovals[6];
		now.resumedLife = trpt->bup.ovals[5];
		now.sender.safe = trpt->bup.ovals[4];
		now.sender.n = trpt->bup.ovals[3];
		now.sender.g = trpt->bup.ovals[2];
		now.sender.r = trpt->bup.ovals[1];
		now.sender.isServing = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 7);
		goto R999;

	case 237: // STATE 696
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC ReceiverLoop */
;
		;
		
	case 239: // STATE 2
		;
		XX = 1;
		unrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 0, ((P0 *)_this)->kind, 1);
		unrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 1, ((int)((P0 *)_this)->epoch), 0);
		unrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 2, ((int)((P0 *)_this)->sequence), 0);
		unrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 3, ((int)((P0 *)_this)->x), 0);
		unrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 4, ((int)((P0 *)_this)->first), 0);
		unrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 5, ((int)((P0 *)_this)->chain), 0);
		unrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 6, ((int)((P0 *)_this)->g), 0);
		unrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 7, ((int)((P0 *)_this)->n), 0);
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->n = trpt->bup.ovals[7];
		;
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;

	case 240: // STATE 3
		;
	/* 0 */	((P0 *)_this)->kind = trpt->bup.oval;
		;
		;
		goto R999;
;
		;
		
	case 242: // STATE 5
		;
	/* 0 */	((P0 *)_this)->x = trpt->bup.oval;
		;
		;
		goto R999;

	case 243: // STATE 7
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].n = trpt->bup.ovals[1];
		now.node[ Index(((P0 *)_this)->me, 1) ].g = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 244: // STATE 12
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].epoch = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[1];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 245: // STATE 18
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].takenChain = trpt->bup.ovals[1];
		now.node[ Index(((P0 *)_this)->me, 1) ].taken = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
		;
		;
		
	case 248: // STATE 25
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 249: // STATE 26
		goto R999;

	case 250: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 252: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;
;
		;
		
	case 254: // STATE 55
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.ovals[1];
		now.rDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 255: // STATE 55
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.ovals[1];
		now.isCut = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 256: // STATE 55
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.oval;
		;
		goto R999;

	case 257: // STATE 55
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.oval;
		;
		goto R999;
;
		;
		;
		;
		
	case 260: // STATE 62
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 261: // STATE 63
		goto R999;

	case 262: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 264: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 265: // STATE 79
		;
	/* 0 */	((P0 *)_this)->g = trpt->bup.oval;
		;
		;
		goto R999;

	case 266: // STATE 80
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].g = trpt->bup.oval;
		;
		goto R999;

	case 267: // STATE 94
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.ovals[1];
		now.rDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 268: // STATE 94
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.ovals[1];
		now.isCut = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 269: // STATE 94
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.oval;
		;
		goto R999;

	case 270: // STATE 94
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.oval;
		;
		goto R999;
;
		;
		;
		;
		
	case 273: // STATE 98
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 274: // STATE 99
		goto R999;

	case 275: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 277: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 278: // STATE 113
		;
	/* 0 */	((P0 *)_this)->g = trpt->bup.oval;
		;
		;
		goto R999;

	case 279: // STATE 114
		;
	/* 0 */	((P0 *)_this)->n = trpt->bup.oval;
		;
		;
		goto R999;
;
		;
		;
		;
		
	case 282: // STATE 118
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 283: // STATE 119
		goto R999;

	case 284: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 286: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 287: // STATE 134
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 288: // STATE 136
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 289: // STATE 140
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;

	case 290: // STATE 142
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;
;
		
	case 291: // STATE 145
		goto R999;
;
		;
		
	case 293: // STATE 147
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 294: // STATE 148
		goto R999;

	case 295: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;
;
		;
		
	case 297: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->v = trpt->bup.ovals[2];
		((P0 *)_this)->w = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;

	case 298: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;

	case 299: // STATE 165
		;
	/* 1 */	((P0 *)_this)->sequence = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->n = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 300: // STATE 167
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].n = trpt->bup.oval;
		;
		goto R999;

	case 301: // STATE 169
		;
		now.isCut = trpt->bup.oval;
		;
		goto R999;
;
		
	case 302: // STATE 170
		goto R999;
;
		;
		;
		;
		
	case 305: // STATE 181
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 306: // STATE 182
		goto R999;

	case 307: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 309: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 310: // STATE 199
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 311: // STATE 201
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 312: // STATE 205
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;

	case 313: // STATE 207
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;
;
		
	case 314: // STATE 210
		goto R999;
;
		;
		
	case 316: // STATE 212
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 317: // STATE 213
		goto R999;

	case 318: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;
;
		;
		
	case 320: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->v = trpt->bup.ovals[2];
		((P0 *)_this)->w = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;

	case 321: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;

	case 322: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
	/* 1 */	((P0 *)_this)->n = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->g = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;

	case 323: // STATE 240
		;
	/* 0 */	((P0 *)_this)->sequence = trpt->bup.oval;
		;
		;
		goto R999;

	case 324: // STATE 242
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 325: // STATE 244
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 326: // STATE 248
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;

	case 327: // STATE 250
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;
;
		
	case 328: // STATE 253
		goto R999;
;
		;
		
	case 330: // STATE 255
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 331: // STATE 256
		goto R999;

	case 332: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;
;
		;
		
	case 334: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->v = trpt->bup.ovals[2];
		((P0 *)_this)->w = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;

	case 335: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;

	case 336: // STATE 271
		;
	/* 0 */	((P0 *)_this)->sequence = trpt->bup.oval;
		;
		;
		goto R999;

	case 337: // STATE 273
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].n = trpt->bup.oval;
		;
		goto R999;

	case 338: // STATE 275
		;
		now.isCut = trpt->bup.oval;
		;
		goto R999;
;
		
	case 339: // STATE 276
		goto R999;
;
		;
		;
		;
		
	case 342: // STATE 287
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 343: // STATE 288
		goto R999;

	case 344: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 346: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 347: // STATE 302
		;
	/* 2 */	((P0 *)_this)->x = trpt->bup.ovals[2];
	/* 1 */	((P0 *)_this)->chain = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->sequence = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 348: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;

	case 349: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;

	case 350: // STATE 313
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].takenChain = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].taken = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->chain = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;
;
		;
		
	case 352: // STATE 328
		;
		((P0 *)_this)->w = trpt->bup.ovals[4];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[3];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].held = trpt->bup.ovals[1];
		((P0 *)_this)->x = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 353: // STATE 328
		;
		((P0 *)_this)->w = trpt->bup.ovals[4];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[3];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].held = trpt->bup.ovals[1];
		((P0 *)_this)->x = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 354: // STATE 328
		;
		((P0 *)_this)->w = trpt->bup.ovals[4];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[3];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].held = trpt->bup.ovals[1];
		((P0 *)_this)->x = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 355: // STATE 328
		;
		((P0 *)_this)->w = trpt->bup.ovals[3];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[1];
		now.node[ Index(((P0 *)_this)->me, 1) ].held = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;
;
		;
		
	case 357: // STATE 338
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 358: // STATE 338
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 359: // STATE 338
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 360: // STATE 344
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 361: // STATE 346
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 362: // STATE 348
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 363: // STATE 352
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;

	case 364: // STATE 354
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;
;
		
	case 365: // STATE 357
		goto R999;
;
		;
		
	case 367: // STATE 359
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 368: // STATE 360
		goto R999;

	case 369: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->x = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;
;
		;
		
	case 371: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[11];
		((P0 *)_this)->g = trpt->bup.ovals[10];
		((P0 *)_this)->chain = trpt->bup.ovals[9];
		((P0 *)_this)->first = trpt->bup.ovals[8];
		((P0 *)_this)->x = trpt->bup.ovals[7];
		((P0 *)_this)->sequence = trpt->bup.ovals[6];
		((P0 *)_this)->epoch = trpt->bup.ovals[5];
		((P0 *)_this)->kind = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->v = trpt->bup.ovals[2];
		((P0 *)_this)->w = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 12);
		goto R999;

	case 372: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->x = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;

	case 373: // STATE 394
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 375: // STATE 397
		;
		XX = 1;
		unrecv(now.lateDatum[0], XX-1, 0, trpt->bup.ovals[0], 1);
		unrecv(now.lateDatum[0], XX-1, 1, ((P0 *)_this)->kind, 0);
		unrecv(now.lateDatum[0], XX-1, 2, ((int)((P0 *)_this)->epoch), 0);
		unrecv(now.lateDatum[0], XX-1, 3, ((int)((P0 *)_this)->sequence), 0);
		unrecv(now.lateDatum[0], XX-1, 4, ((int)((P0 *)_this)->x), 0);
		unrecv(now.lateDatum[0], XX-1, 5, ((int)((P0 *)_this)->first), 0);
		unrecv(now.lateDatum[0], XX-1, 6, ((int)((P0 *)_this)->chain), 0);
		unrecv(now.lateDatum[0], XX-1, 7, ((int)((P0 *)_this)->g), 0);
		unrecv(now.lateDatum[0], XX-1, 8, ((int)((P0 *)_this)->n), 0);
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->n = trpt->bup.ovals[8];
		;
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 376: // STATE 399
		;
	/* 0 */	((P0 *)_this)->kind = trpt->bup.oval;
		;
		;
		goto R999;
;
		;
		
	case 378: // STATE 401
		;
	/* 0 */	((P0 *)_this)->x = trpt->bup.oval;
		;
		;
		goto R999;

	case 379: // STATE 403
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].n = trpt->bup.ovals[1];
		now.node[ Index(((P0 *)_this)->me, 1) ].g = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 380: // STATE 408
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].epoch = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[1];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 381: // STATE 414
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].takenChain = trpt->bup.ovals[1];
		now.node[ Index(((P0 *)_this)->me, 1) ].taken = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
		;
		;
		
	case 384: // STATE 421
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 385: // STATE 422
		goto R999;

	case 386: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 388: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;
;
		;
		
	case 390: // STATE 451
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.ovals[1];
		now.rDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 391: // STATE 451
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.ovals[1];
		now.isCut = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 392: // STATE 451
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.oval;
		;
		goto R999;

	case 393: // STATE 451
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.oval;
		;
		goto R999;
;
		;
		;
		;
		
	case 396: // STATE 458
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 397: // STATE 459
		goto R999;

	case 398: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 400: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 401: // STATE 475
		;
	/* 0 */	((P0 *)_this)->g = trpt->bup.oval;
		;
		;
		goto R999;

	case 402: // STATE 476
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].g = trpt->bup.oval;
		;
		goto R999;

	case 403: // STATE 490
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.ovals[1];
		now.rDrawn = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 404: // STATE 490
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.ovals[1];
		now.isCut = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 405: // STATE 490
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.oval;
		;
		goto R999;

	case 406: // STATE 490
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].r = trpt->bup.oval;
		;
		goto R999;
;
		;
		;
		;
		
	case 409: // STATE 494
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 410: // STATE 495
		goto R999;

	case 411: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 413: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 414: // STATE 509
		;
	/* 0 */	((P0 *)_this)->g = trpt->bup.oval;
		;
		;
		goto R999;

	case 415: // STATE 510
		;
	/* 0 */	((P0 *)_this)->n = trpt->bup.oval;
		;
		;
		goto R999;
;
		;
		;
		;
		
	case 418: // STATE 514
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 419: // STATE 515
		goto R999;

	case 420: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 422: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 423: // STATE 530
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 424: // STATE 532
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 425: // STATE 536
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;

	case 426: // STATE 538
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;
;
		
	case 427: // STATE 541
		goto R999;
;
		;
		
	case 429: // STATE 543
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 430: // STATE 544
		goto R999;

	case 431: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;
;
		;
		
	case 433: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->v = trpt->bup.ovals[2];
		((P0 *)_this)->w = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;

	case 434: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;

	case 435: // STATE 561
		;
	/* 1 */	((P0 *)_this)->sequence = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->n = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 436: // STATE 563
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].n = trpt->bup.oval;
		;
		goto R999;

	case 437: // STATE 565
		;
		now.isCut = trpt->bup.oval;
		;
		goto R999;
;
		
	case 438: // STATE 566
		goto R999;
;
		;
		;
		;
		
	case 441: // STATE 577
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 442: // STATE 578
		goto R999;

	case 443: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 445: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 446: // STATE 595
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 447: // STATE 597
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 448: // STATE 601
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;

	case 449: // STATE 603
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;
;
		
	case 450: // STATE 606
		goto R999;
;
		;
		
	case 452: // STATE 608
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 453: // STATE 609
		goto R999;

	case 454: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;
;
		;
		
	case 456: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->v = trpt->bup.ovals[2];
		((P0 *)_this)->w = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;

	case 457: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;

	case 458: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
	/* 1 */	((P0 *)_this)->n = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->g = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;

	case 459: // STATE 636
		;
	/* 0 */	((P0 *)_this)->sequence = trpt->bup.oval;
		;
		;
		goto R999;

	case 460: // STATE 638
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 461: // STATE 640
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 462: // STATE 644
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;

	case 463: // STATE 646
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;
;
		
	case 464: // STATE 649
		goto R999;
;
		;
		
	case 466: // STATE 651
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 467: // STATE 652
		goto R999;

	case 468: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;
;
		;
		
	case 470: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->v = trpt->bup.ovals[2];
		((P0 *)_this)->w = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;

	case 471: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[9];
		((P0 *)_this)->g = trpt->bup.ovals[8];
		((P0 *)_this)->chain = trpt->bup.ovals[7];
		((P0 *)_this)->first = trpt->bup.ovals[6];
		((P0 *)_this)->x = trpt->bup.ovals[5];
		((P0 *)_this)->sequence = trpt->bup.ovals[4];
		((P0 *)_this)->epoch = trpt->bup.ovals[3];
		((P0 *)_this)->kind = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 10);
		goto R999;

	case 472: // STATE 667
		;
	/* 0 */	((P0 *)_this)->sequence = trpt->bup.oval;
		;
		;
		goto R999;

	case 473: // STATE 669
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].n = trpt->bup.oval;
		;
		goto R999;

	case 474: // STATE 671
		;
		now.isCut = trpt->bup.oval;
		;
		goto R999;
;
		
	case 475: // STATE 672
		goto R999;
;
		;
		;
		;
		
	case 478: // STATE 683
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 479: // STATE 684
		goto R999;

	case 480: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 482: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[8];
		((P0 *)_this)->g = trpt->bup.ovals[7];
		((P0 *)_this)->chain = trpt->bup.ovals[6];
		((P0 *)_this)->first = trpt->bup.ovals[5];
		((P0 *)_this)->x = trpt->bup.ovals[4];
		((P0 *)_this)->sequence = trpt->bup.ovals[3];
		((P0 *)_this)->epoch = trpt->bup.ovals[2];
		((P0 *)_this)->kind = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 9);
		goto R999;

	case 483: // STATE 698
		;
	/* 2 */	((P0 *)_this)->x = trpt->bup.ovals[2];
	/* 1 */	((P0 *)_this)->chain = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->sequence = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 484: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;

	case 485: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;

	case 486: // STATE 709
		;
		now.node[ Index(((P0 *)_this)->me, 1) ].takenChain = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].taken = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->chain = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;
;
		;
		
	case 488: // STATE 724
		;
		((P0 *)_this)->w = trpt->bup.ovals[4];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[3];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].held = trpt->bup.ovals[1];
		((P0 *)_this)->x = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 489: // STATE 724
		;
		((P0 *)_this)->w = trpt->bup.ovals[4];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[3];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].held = trpt->bup.ovals[1];
		((P0 *)_this)->x = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 490: // STATE 724
		;
		((P0 *)_this)->w = trpt->bup.ovals[4];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[3];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].held = trpt->bup.ovals[1];
		((P0 *)_this)->x = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 491: // STATE 724
		;
		((P0 *)_this)->w = trpt->bup.ovals[3];
		now.node[ Index(((P0 *)_this)->me, 1) ].next = trpt->bup.ovals[2];
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = trpt->bup.ovals[1];
		now.node[ Index(((P0 *)_this)->me, 1) ].held = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;
;
		;
		
	case 493: // STATE 734
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 494: // STATE 734
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 495: // STATE 734
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 496: // STATE 740
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 497: // STATE 742
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 498: // STATE 744
		;
		((P0 *)_this)->w = trpt->bup.oval;
		;
		goto R999;

	case 499: // STATE 748
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;

	case 500: // STATE 750
		;
		((P0 *)_this)->v = trpt->bup.oval;
		;
		goto R999;
;
		
	case 501: // STATE 753
		goto R999;
;
		;
		
	case 503: // STATE 755
		;
		_m = unsend(now.reply);
		;
		goto R999;
;
		
	case 504: // STATE 756
		goto R999;

	case 505: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->x = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;
;
		;
		
	case 507: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[11];
		((P0 *)_this)->g = trpt->bup.ovals[10];
		((P0 *)_this)->chain = trpt->bup.ovals[9];
		((P0 *)_this)->first = trpt->bup.ovals[8];
		((P0 *)_this)->x = trpt->bup.ovals[7];
		((P0 *)_this)->sequence = trpt->bup.ovals[6];
		((P0 *)_this)->epoch = trpt->bup.ovals[5];
		((P0 *)_this)->kind = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->v = trpt->bup.ovals[2];
		((P0 *)_this)->w = trpt->bup.ovals[1];
		now.lateReplies = trpt->bup.ovals[0];
		_m = unsend(now.lateReply[0]);
		;
		ungrab_ints(trpt->bup.ovals, 12);
		goto R999;

	case 508: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[10];
		((P0 *)_this)->g = trpt->bup.ovals[9];
		((P0 *)_this)->chain = trpt->bup.ovals[8];
		((P0 *)_this)->first = trpt->bup.ovals[7];
		((P0 *)_this)->x = trpt->bup.ovals[6];
		((P0 *)_this)->sequence = trpt->bup.ovals[5];
		((P0 *)_this)->epoch = trpt->bup.ovals[4];
		((P0 *)_this)->kind = trpt->bup.ovals[3];
		((P0 *)_this)->x = trpt->bup.ovals[2];
		((P0 *)_this)->v = trpt->bup.ovals[1];
		((P0 *)_this)->w = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 11);
		goto R999;

	case 509: // STATE 790
		;
		((P0 *)_this)->n = trpt->bup.ovals[7];
		((P0 *)_this)->g = trpt->bup.ovals[6];
		((P0 *)_this)->chain = trpt->bup.ovals[5];
		((P0 *)_this)->first = trpt->bup.ovals[4];
		((P0 *)_this)->x = trpt->bup.ovals[3];
		((P0 *)_this)->sequence = trpt->bup.ovals[2];
		((P0 *)_this)->epoch = trpt->bup.ovals[1];
		((P0 *)_this)->kind = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;

	case 510: // STATE 795
		;
		p_restor(II);
		;
		;
		goto R999;
	}

