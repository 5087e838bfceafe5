#define rand	pan_rand
#define pthread_equal(a,b)	((a)==(b))
#if defined(HAS_CODE) && defined(VERBOSE)
	#ifdef BFS_PAR
		bfs_printf("Pr: %d Tr: %d\n", II, t->forw);
	#else
		cpu_printf("Pr: %d Tr: %d\n", II, t->forw);
	#endif
#endif
	switch (t->forw) {
	default: Uerror("bad forward move");
	case 0:	/* if without executable clauses */
		continue;
	case 1: /* generic 'goto' or 'skip' */
		IfNotBlocked
		_m = 3; goto P999;
	case 2: /* generic 'else' */
		IfNotBlocked
		if (trpt->o_pm&1) continue;
		_m = 3; goto P999;

		 /* PROC :init: */
	case 3: // STATE 1 - stream-receiver.pml:33 - [lives = (lives+1)] (0:7:4 - 1)
		IfNotBlocked
		reached[3][1] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.lives);
		now.lives = (((int)now.lives)+1);
#ifdef VAR_RANGES
		logval("lives", ((int)now.lives));
#endif
		;
		/* merge: node[0].life = lives(7, 2, 7) */
		reached[3][2] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[0].life);
		now.node[0].life = ((int)now.lives);
#ifdef VAR_RANGES
		logval("node[0].life", ((int)now.node[0].life));
#endif
		;
		/* merge: node[0].g = 0(7, 3, 7) */
		reached[3][3] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[0].g);
		now.node[0].g = 0;
#ifdef VAR_RANGES
		logval("node[0].g", ((int)now.node[0].g));
#endif
		;
		/* merge: node[0].n = 0(7, 4, 7) */
		reached[3][4] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.node[0].n);
		now.node[0].n = 0;
#ifdef VAR_RANGES
		logval("node[0].n", ((int)now.node[0].n));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 4: // STATE 5 - stream-receiver.pml:32 - [node[0].taken = (node[0].next-1)] (0:22:2 - 1)
		IfNotBlocked
		reached[3][5] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.node[0].taken);
		now.node[0].taken = (((int)now.node[0].next)-1);
#ifdef VAR_RANGES
		logval("node[0].taken", ((int)now.node[0].taken));
#endif
		;
		/* merge: node[0].takenChain = node[0].chain(22, 6, 22) */
		reached[3][6] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[0].takenChain);
		now.node[0].takenChain = ((int)now.node[0].chain);
#ifdef VAR_RANGES
		logval("node[0].takenChain", ((int)now.node[0].takenChain));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 5: // STATE 8 - stream.pml:119 - [(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))] (25:0:3 - 1)
		IfNotBlocked
		reached[3][8] = 1;
		if (!(((((int)now.rDrawn)<5)||(((int)now.calm)&&(((int)now.rDrawn)<(5+3))))))
			continue;
		/* merge: rDrawn = (rDrawn+1)(25, 9, 25) */
		reached[3][9] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.rDrawn);
		now.rDrawn = (((int)now.rDrawn)+1);
#ifdef VAR_RANGES
		logval("rDrawn", ((int)now.rDrawn));
#endif
		;
		/* merge: .(goto)(25, 19, 25) */
		reached[3][19] = 1;
		;
		/* merge: node[0].r = rDrawn(25, 21, 25) */
		reached[3][21] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[0].r);
		now.node[0].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[0].r", ((int)now.node[0].r));
#endif
		;
		/* merge: sender.isServed = !(1)(25, 24, 25) */
		reached[3][24] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 4 */
	case 6: // STATE 10 - stream.pml:120 - [((!(calm)&&(rDrawn>=5)))] (25:0:3 - 1)
		IfNotBlocked
		reached[3][10] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.rDrawn)>=5))))
			continue;
		/* merge: isCut = 1(25, 11, 25) */
		reached[3][11] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(25, 19, 25) */
		reached[3][19] = 1;
		;
		/* merge: node[0].r = rDrawn(25, 21, 25) */
		reached[3][21] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[0].r);
		now.node[0].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[0].r", ((int)now.node[0].r));
#endif
		;
		/* merge: sender.isServed = !(1)(25, 24, 25) */
		reached[3][24] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 4 */
	case 7: // STATE 12 - stream.pml:121 - [((calm&&(rDrawn>=(5+3))))] (25:0:2 - 1)
		IfNotBlocked
		reached[3][12] = 1;
		if (!((((int)now.calm)&&(((int)now.rDrawn)>=(5+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(25, 13, 25) */
		reached[3][13] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(25, 14, 25) */
		reached[3][14] = 1;
		Printf("violated: ");
		/* merge: printf('L')(25, 15, 25) */
		reached[3][15] = 1;
		Printf("L");
		/* merge: printf('\\n')(25, 16, 25) */
		reached[3][16] = 1;
		Printf("\n");
		/* merge: assert(0)(25, 17, 25) */
		reached[3][17] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(25, 19, 25) */
		reached[3][19] = 1;
		;
		/* merge: node[0].r = rDrawn(25, 21, 25) */
		reached[3][21] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.node[0].r);
		now.node[0].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[0].r", ((int)now.node[0].r));
#endif
		;
		/* merge: sender.isServed = !(1)(25, 24, 25) */
		reached[3][24] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 8 */
	case 8: // STATE 21 - stream-receiver.pml:29 - [node[0].r = rDrawn] (0:25:2 - 4)
		IfNotBlocked
		reached[3][21] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.node[0].r);
		now.node[0].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[0].r", ((int)now.node[0].r));
#endif
		;
		/* merge: sender.isServed = !(1)(25, 24, 25) */
		reached[3][24] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 9: // STATE 25 - stream.pml:139 - [(run SenderLoop())] (0:0:0 - 1)
		IfNotBlocked
		reached[3][25] = 1;
		if (!(addproc(II, 1, 1, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 10: // STATE 26 - stream.pml:139 - [(run ReceiverLoop(0))] (0:0:0 - 1)
		IfNotBlocked
		reached[3][26] = 1;
		if (!(addproc(II, 1, 0, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 11: // STATE 27 - stream.pml:143 - [(run Faults())] (0:0:0 - 1)
		IfNotBlocked
		reached[3][27] = 1;
		if (!(addproc(II, 1, 2, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 12: // STATE 29 - stream.pml:145 - [-end-] (0:0:0 - 1)
		IfNotBlocked
		reached[3][29] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC Faults */
	case 13: // STATE 1 - stream-faults.pml:27 - [(((!(calm)&&!(isCut))&&(senderKills<0)))] (12:0:1 - 1)
		IfNotBlocked
		reached[2][1] = 1;
		if (!((( !(((int)now.calm))&& !(((int)now.isCut)))&&(((int)now.senderKills)<0))))
			continue;
		/* merge: senderKills = (senderKills+1)(0, 2, 12) */
		reached[2][2] = 1;
		(trpt+1)->bup.oval = ((int)now.senderKills);
		now.senderKills = (((int)now.senderKills)+1);
#ifdef VAR_RANGES
		logval("senderKills", ((int)now.senderKills));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 14: // STATE 3 - stream-faults.pml:4 - [sender.cursor = 1] (0:11:2 - 1)
		IfNotBlocked
		reached[2][3] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.cursor);
		now.sender.cursor = 1;
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: sender.holder = 0(11, 4, 11) */
		reached[2][4] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.holder);
		now.sender.holder = 0;
#ifdef VAR_RANGES
		logval("sender.holder", ((int)now.sender.holder));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 15: // STATE 5 - stream-sender.pml:3 - [sender.isServing = 0] (0:128:6 - 1)
		IfNotBlocked
		reached[2][5] = 1;
		(trpt+1)->bup.ovals = grab_ints(6);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(128, 6, 128) */
		reached[2][6] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(128, 7, 128) */
		reached[2][7] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(128, 8, 128) */
		reached[2][8] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(128, 9, 128) */
		reached[2][9] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(128, 10, 128) */
		reached[2][10] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: printf('*** sender killed\\n')(128, 13, 128) */
		reached[2][13] = 1;
		Printf("*** sender killed\n");
		/* merge: .(goto)(0, 129, 128) */
		reached[2][129] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 16: // STATE 15 - stream-faults.pml:28 - [(((!(calm)&&!(isCut))&&(receiverKills<0)))] (39:0:1 - 1)
		IfNotBlocked
		reached[2][15] = 1;
		if (!((( !(((int)now.calm))&& !(((int)now.isCut)))&&(((int)now.receiverKills)<0))))
			continue;
		/* merge: receiverKills = (receiverKills+1)(0, 16, 39) */
		reached[2][16] = 1;
		(trpt+1)->bup.oval = ((int)now.receiverKills);
		now.receiverKills = (((int)now.receiverKills)+1);
#ifdef VAR_RANGES
		logval("receiverKills", ((int)now.receiverKills));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 17: // STATE 17 - stream-receiver.pml:33 - [lives = (lives+1)] (0:23:4 - 1)
		IfNotBlocked
		reached[2][17] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.lives);
		now.lives = (((int)now.lives)+1);
#ifdef VAR_RANGES
		logval("lives", ((int)now.lives));
#endif
		;
		/* merge: node[0].life = lives(23, 18, 23) */
		reached[2][18] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[0].life);
		now.node[0].life = ((int)now.lives);
#ifdef VAR_RANGES
		logval("node[0].life", ((int)now.node[0].life));
#endif
		;
		/* merge: node[0].g = 0(23, 19, 23) */
		reached[2][19] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[0].g);
		now.node[0].g = 0;
#ifdef VAR_RANGES
		logval("node[0].g", ((int)now.node[0].g));
#endif
		;
		/* merge: node[0].n = 0(23, 20, 23) */
		reached[2][20] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.node[0].n);
		now.node[0].n = 0;
#ifdef VAR_RANGES
		logval("node[0].n", ((int)now.node[0].n));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 18: // STATE 21 - stream-receiver.pml:32 - [node[0].taken = (node[0].next-1)] (0:38:2 - 1)
		IfNotBlocked
		reached[2][21] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.node[0].taken);
		now.node[0].taken = (((int)now.node[0].next)-1);
#ifdef VAR_RANGES
		logval("node[0].taken", ((int)now.node[0].taken));
#endif
		;
		/* merge: node[0].takenChain = node[0].chain(38, 22, 38) */
		reached[2][22] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[0].takenChain);
		now.node[0].takenChain = ((int)now.node[0].chain);
#ifdef VAR_RANGES
		logval("node[0].takenChain", ((int)now.node[0].takenChain));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 19: // STATE 24 - stream.pml:119 - [(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))] (128:0:2 - 1)
		IfNotBlocked
		reached[2][24] = 1;
		if (!(((((int)now.rDrawn)<5)||(((int)now.calm)&&(((int)now.rDrawn)<(5+3))))))
			continue;
		/* merge: rDrawn = (rDrawn+1)(128, 25, 128) */
		reached[2][25] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.rDrawn);
		now.rDrawn = (((int)now.rDrawn)+1);
#ifdef VAR_RANGES
		logval("rDrawn", ((int)now.rDrawn));
#endif
		;
		/* merge: .(goto)(128, 35, 128) */
		reached[2][35] = 1;
		;
		/* merge: node[0].r = rDrawn(128, 37, 128) */
		reached[2][37] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[0].r);
		now.node[0].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[0].r", ((int)now.node[0].r));
#endif
		;
		/* merge: printf('*** receiver killed\\n')(128, 40, 128) */
		reached[2][40] = 1;
		Printf("*** receiver killed\n");
		/* merge: .(goto)(0, 129, 128) */
		reached[2][129] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 20: // STATE 26 - stream.pml:120 - [((!(calm)&&(rDrawn>=5)))] (128:0:2 - 1)
		IfNotBlocked
		reached[2][26] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.rDrawn)>=5))))
			continue;
		/* merge: isCut = 1(128, 27, 128) */
		reached[2][27] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(128, 35, 128) */
		reached[2][35] = 1;
		;
		/* merge: node[0].r = rDrawn(128, 37, 128) */
		reached[2][37] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[0].r);
		now.node[0].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[0].r", ((int)now.node[0].r));
#endif
		;
		/* merge: printf('*** receiver killed\\n')(128, 40, 128) */
		reached[2][40] = 1;
		Printf("*** receiver killed\n");
		/* merge: .(goto)(0, 129, 128) */
		reached[2][129] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 21: // STATE 28 - stream.pml:121 - [((calm&&(rDrawn>=(5+3))))] (128:0:1 - 1)
		IfNotBlocked
		reached[2][28] = 1;
		if (!((((int)now.calm)&&(((int)now.rDrawn)>=(5+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(128, 29, 128) */
		reached[2][29] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(128, 30, 128) */
		reached[2][30] = 1;
		Printf("violated: ");
		/* merge: printf('L')(128, 31, 128) */
		reached[2][31] = 1;
		Printf("L");
		/* merge: printf('\\n')(128, 32, 128) */
		reached[2][32] = 1;
		Printf("\n");
		/* merge: assert(0)(128, 33, 128) */
		reached[2][33] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(128, 35, 128) */
		reached[2][35] = 1;
		;
		/* merge: node[0].r = rDrawn(128, 37, 128) */
		reached[2][37] = 1;
		(trpt+1)->bup.oval = ((int)now.node[0].r);
		now.node[0].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[0].r", ((int)now.node[0].r));
#endif
		;
		/* merge: printf('*** receiver killed\\n')(128, 40, 128) */
		reached[2][40] = 1;
		Printf("*** receiver killed\n");
		/* merge: .(goto)(0, 129, 128) */
		reached[2][129] = 1;
		;
		_m = 3; goto P999; /* 9 */
	case 22: // STATE 37 - stream-receiver.pml:29 - [node[0].r = rDrawn] (0:128:1 - 4)
		IfNotBlocked
		reached[2][37] = 1;
		(trpt+1)->bup.oval = ((int)now.node[0].r);
		now.node[0].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[0].r", ((int)now.node[0].r));
#endif
		;
		/* merge: printf('*** receiver killed\\n')(128, 40, 128) */
		reached[2][40] = 1;
		Printf("*** receiver killed\n");
		/* merge: .(goto)(0, 129, 128) */
		reached[2][129] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 23: // STATE 42 - stream-faults.pml:29 - [((((!(calm)&&!(isCut))&&(senderLapses<0))&&(sender.holder!=0)))] (51:0:2 - 1)
		IfNotBlocked
		reached[2][42] = 1;
		if (!(((( !(((int)now.calm))&& !(((int)now.isCut)))&&(((int)now.senderLapses)<0))&&(((int)now.sender.holder)!=0))))
			continue;
		/* merge: senderLapses = (senderLapses+1)(51, 43, 51) */
		reached[2][43] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.senderLapses);
		now.senderLapses = (((int)now.senderLapses)+1);
#ifdef VAR_RANGES
		logval("senderLapses", ((int)now.senderLapses));
#endif
		;
		/* merge: sender.holder = 0(51, 44, 51) */
		reached[2][44] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.holder);
		now.sender.holder = 0;
#ifdef VAR_RANGES
		logval("sender.holder", ((int)now.sender.holder));
#endif
		;
		_m = 3; goto P999; /* 2 */
	case 24: // STATE 45 - stream-sender.pml:3 - [sender.isServing = 0] (0:128:6 - 1)
		IfNotBlocked
		reached[2][45] = 1;
		(trpt+1)->bup.ovals = grab_ints(6);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(128, 46, 128) */
		reached[2][46] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(128, 47, 128) */
		reached[2][47] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(128, 48, 128) */
		reached[2][48] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(128, 49, 128) */
		reached[2][49] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(128, 50, 128) */
		reached[2][50] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: printf('*** the lease ends at the sender\\n')(128, 52, 128) */
		reached[2][52] = 1;
		Printf("*** the lease ends at the sender\n");
		/* merge: .(goto)(0, 129, 128) */
		reached[2][129] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 25: // STATE 54 - stream-faults.pml:31 - [((((!(calm)&&!(isCut))&&(senderRestores<0))&&(sender.head>0)))] (0:0:0 - 1)
		IfNotBlocked
		reached[2][54] = 1;
		if (!(((( !(((int)now.calm))&& !(((int)now.isCut)))&&(((int)now.senderRestores)<0))&&(((int)now.sender.head)>0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 26: // STATE 55 - stream-faults.pml:6 - [senderRestores = (senderRestores+1)] (0:60:2 - 1)
		IfNotBlocked
		reached[2][55] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.senderRestores);
		now.senderRestores = (((int)now.senderRestores)+1);
#ifdef VAR_RANGES
		logval("senderRestores", ((int)now.senderRestores));
#endif
		;
		/* merge: h = 0(60, 56, 60) */
		reached[2][56] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P2 *)_this)->h);
		((P2 *)_this)->h = 0;
#ifdef VAR_RANGES
		logval("Faults:h", ((int)((P2 *)_this)->h));
#endif
		;
		/* merge: .(goto)(0, 61, 60) */
		reached[2][61] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 27: // STATE 57 - stream-faults.pml:8 - [((h<(sender.head-1)))] (60:0:1 - 1)
		IfNotBlocked
		reached[2][57] = 1;
		if (!((((int)((P2 *)_this)->h)<(((int)now.sender.head)-1))))
			continue;
		/* merge: h = (h+1)(0, 58, 60) */
		reached[2][58] = 1;
		(trpt+1)->bup.oval = ((int)((P2 *)_this)->h);
		((P2 *)_this)->h = (((int)((P2 *)_this)->h)+1);
#ifdef VAR_RANGES
		logval("Faults:h", ((int)((P2 *)_this)->h));
#endif
		;
		/* merge: .(goto)(0, 61, 60) */
		reached[2][61] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 28: // STATE 63 - stream-faults.pml:9 - [a = 0] (0:0:1 - 1)
		IfNotBlocked
		reached[2][63] = 1;
		(trpt+1)->bup.oval = ((int)((P2 *)_this)->a);
		((P2 *)_this)->a = 0;
#ifdef VAR_RANGES
		logval("Faults:a", ((int)((P2 *)_this)->a));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 29: // STATE 64 - stream-faults.pml:9 - [a = ( ((sender.acknowledged<h)) -> (sender.acknowledged) : (h) )] (0:0:1 - 1)
		IfNotBlocked
		reached[2][64] = 1;
		(trpt+1)->bup.oval = ((int)((P2 *)_this)->a);
		((P2 *)_this)->a = ( ((((int)now.sender.acknowledged)<((int)((P2 *)_this)->h))) ? (((int)now.sender.acknowledged)) : (((int)((P2 *)_this)->h)) );
#ifdef VAR_RANGES
		logval("Faults:a", ((int)((P2 *)_this)->a));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 30: // STATE 67 - stream-faults.pml:10 - [((sender.head>h))] (72:0:2 - 1)
		IfNotBlocked
		reached[2][67] = 1;
		if (!((((int)now.sender.head)>((int)((P2 *)_this)->h))))
			continue;
		/* merge: sender.log[sender.head] = 0(72, 68, 72) */
		reached[2][68] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.log[ Index(((int)now.sender.head), 3) ]);
		now.sender.log[ Index(now.sender.head, 3) ] = 0;
#ifdef VAR_RANGES
		logval("sender.log[sender.head]", ((int)now.sender.log[ Index(((int)now.sender.head), 3) ]));
#endif
		;
		/* merge: sender.head = (sender.head-1)(72, 69, 72) */
		reached[2][69] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.head);
		now.sender.head = (((int)now.sender.head)-1);
#ifdef VAR_RANGES
		logval("sender.head", ((int)now.sender.head));
#endif
		;
		/* merge: .(goto)(0, 73, 72) */
		reached[2][73] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 31: // STATE 75 - stream-faults.pml:11 - [sender.acknowledged = a] (0:79:1 - 3)
		IfNotBlocked
		reached[2][75] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.acknowledged);
		now.sender.acknowledged = ((int)((P2 *)_this)->a);
#ifdef VAR_RANGES
		logval("sender.acknowledged", ((int)now.sender.acknowledged));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 32: // STATE 76 - stream-faults.pml:12 - [((sender.discarded>h))] (92:0:3 - 1)
		IfNotBlocked
		reached[2][76] = 1;
		if (!((((int)now.sender.discarded)>((int)((P2 *)_this)->h))))
			continue;
		/* merge: sender.discarded = h(92, 77, 92) */
		reached[2][77] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.discarded);
		now.sender.discarded = ((int)((P2 *)_this)->h);
#ifdef VAR_RANGES
		logval("sender.discarded", ((int)now.sender.discarded));
#endif
		;
		/* merge: .(goto)(92, 80, 92) */
		reached[2][80] = 1;
		;
		/* merge: sender.isDiverged = 0(92, 81, 92) */
		reached[2][81] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isDiverged);
		now.sender.isDiverged = 0;
#ifdef VAR_RANGES
		logval("sender.isDiverged", ((int)now.sender.isDiverged));
#endif
		;
		/* merge: sender.isStopped = 0(92, 82, 92) */
		reached[2][82] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isStopped);
		now.sender.isStopped = 0;
#ifdef VAR_RANGES
		logval("sender.isStopped", ((int)now.sender.isStopped));
#endif
		;
		_m = 3; goto P999; /* 4 */
	case 33: // STATE 81 - stream-faults.pml:13 - [sender.isDiverged = 0] (0:92:2 - 3)
		IfNotBlocked
		reached[2][81] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isDiverged);
		now.sender.isDiverged = 0;
#ifdef VAR_RANGES
		logval("sender.isDiverged", ((int)now.sender.isDiverged));
#endif
		;
		/* merge: sender.isStopped = 0(92, 82, 92) */
		reached[2][82] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isStopped);
		now.sender.isStopped = 0;
#ifdef VAR_RANGES
		logval("sender.isStopped", ((int)now.sender.isStopped));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 34: // STATE 83 - stream-faults.pml:4 - [sender.cursor = 1] (0:91:2 - 1)
		IfNotBlocked
		reached[2][83] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.cursor);
		now.sender.cursor = 1;
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: sender.holder = 0(91, 84, 91) */
		reached[2][84] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.holder);
		now.sender.holder = 0;
#ifdef VAR_RANGES
		logval("sender.holder", ((int)now.sender.holder));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 35: // STATE 85 - stream-sender.pml:3 - [sender.isServing = 0] (0:98:8 - 1)
		IfNotBlocked
		reached[2][85] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(98, 86, 98) */
		reached[2][86] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(98, 87, 98) */
		reached[2][87] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(98, 88, 98) */
		reached[2][88] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(98, 89, 98) */
		reached[2][89] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(98, 90, 98) */
		reached[2][90] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: sender.needsEpoch = 1(98, 93, 98) */
		reached[2][93] = 1;
		(trpt+1)->bup.ovals[6] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 1;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.acknowledged = sender.discarded(98, 94, 98) */
		reached[2][94] = 1;
		(trpt+1)->bup.ovals[7] = ((int)now.sender.acknowledged);
		now.sender.acknowledged = ((int)now.sender.discarded);
#ifdef VAR_RANGES
		logval("sender.acknowledged", ((int)now.sender.acknowledged));
#endif
		;
		_m = 3; goto P999; /* 7 */
	case 36: // STATE 95 - stream-faults.pml:16 - [((h==0))] (128:0:4 - 1)
		IfNotBlocked
		reached[2][95] = 1;
		if (!((((int)((P2 *)_this)->h)==0)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: h */  (trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((P2 *)_this)->h;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P2 *)_this)->h = 0;
		/* merge: sender.epoch = 0(128, 96, 128) */
		reached[2][96] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.epoch);
		now.sender.epoch = 0;
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(128, 99, 128) */
		reached[2][99] = 1;
		;
		/* merge: printf('*** sender restored: epoch %d.%d head %d acknowledged %d\\n',(sender.epoch/8),(sender.epoch%8),sender.head,sender.acknowledged)(128, 100, 128) */
		reached[2][100] = 1;
		Printf("*** sender restored: epoch %d.%d head %d acknowledged %d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.head), ((int)now.sender.acknowledged));
		/* merge: h = 0(128, 101, 128) */
		reached[2][101] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P2 *)_this)->h);
		((P2 *)_this)->h = 0;
#ifdef VAR_RANGES
		logval("Faults:h", ((int)((P2 *)_this)->h));
#endif
		;
		/* merge: a = 0(128, 102, 128) */
		reached[2][102] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P2 *)_this)->a);
		((P2 *)_this)->a = 0;
#ifdef VAR_RANGES
		logval("Faults:a", ((int)((P2 *)_this)->a));
#endif
		;
		/* merge: .(goto)(0, 129, 128) */
		reached[2][129] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 37: // STATE 97 - stream-faults.pml:16 - [(1)] (128:0:2 - 1)
		IfNotBlocked
		reached[2][97] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(128, 99, 128) */
		reached[2][99] = 1;
		;
		/* merge: printf('*** sender restored: epoch %d.%d head %d acknowledged %d\\n',(sender.epoch/8),(sender.epoch%8),sender.head,sender.acknowledged)(128, 100, 128) */
		reached[2][100] = 1;
		Printf("*** sender restored: epoch %d.%d head %d acknowledged %d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.head), ((int)now.sender.acknowledged));
		/* merge: h = 0(128, 101, 128) */
		reached[2][101] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P2 *)_this)->h);
		((P2 *)_this)->h = 0;
#ifdef VAR_RANGES
		logval("Faults:h", ((int)((P2 *)_this)->h));
#endif
		;
		/* merge: a = 0(128, 102, 128) */
		reached[2][102] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P2 *)_this)->a);
		((P2 *)_this)->a = 0;
#ifdef VAR_RANGES
		logval("Faults:a", ((int)((P2 *)_this)->a));
#endif
		;
		/* merge: .(goto)(0, 129, 128) */
		reached[2][129] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 38: // STATE 100 - stream-faults.pml:18 - [printf('*** sender restored: epoch %d.%d head %d acknowledged %d\\n',(sender.epoch/8),(sender.epoch%8),sender.head,sender.acknowledged)] (0:128:2 - 3)
		IfNotBlocked
		reached[2][100] = 1;
		Printf("*** sender restored: epoch %d.%d head %d acknowledged %d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.head), ((int)now.sender.acknowledged));
		/* merge: h = 0(128, 101, 128) */
		reached[2][101] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P2 *)_this)->h);
		((P2 *)_this)->h = 0;
#ifdef VAR_RANGES
		logval("Faults:h", ((int)((P2 *)_this)->h));
#endif
		;
		/* merge: a = 0(128, 102, 128) */
		reached[2][102] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P2 *)_this)->a);
		((P2 *)_this)->a = 0;
#ifdef VAR_RANGES
		logval("Faults:a", ((int)((P2 *)_this)->a));
#endif
		;
		/* merge: .(goto)(0, 129, 128) */
		reached[2][129] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 39: // STATE 105 - stream-faults.pml:44 - [(((!(calm)&&!(isCut))&&(sender.head>0)))] (115:0:1 - 1)
		IfNotBlocked
		reached[2][105] = 1;
		if (!((( !(((int)now.calm))&& !(((int)now.isCut)))&&(((int)now.sender.head)>0))))
			continue;
		/* merge: calm = 1(115, 106, 115) */
		reached[2][106] = 1;
		(trpt+1)->bup.oval = ((int)now.calm);
		now.calm = 1;
#ifdef VAR_RANGES
		logval("calm", ((int)now.calm));
#endif
		;
		/* merge: printf('*** calm\\n')(115, 107, 115) */
		reached[2][107] = 1;
		Printf("*** calm\n");
		_m = 3; goto P999; /* 2 */
	case 40: // STATE 108 - stream-faults.pml:3 - [(nempty(lateDatum[0]))] (0:0:0 - 1)
		IfNotBlocked
		reached[2][108] = 1;
		if (!((q_len(now.lateDatum[0])>0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 41: // STATE 109 - stream-faults.pml:3 - [lateDatum[0]?_,_,_,_,_,_,_,_,_] (0:0:9 - 1)
		reached[2][109] = 1;
		if (q_len(now.lateDatum[0]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = qrecv(now.lateDatum[0], XX-1, 0, 0);
		(trpt+1)->bup.ovals[1] = qrecv(now.lateDatum[0], XX-1, 1, 0);
		(trpt+1)->bup.ovals[2] = qrecv(now.lateDatum[0], XX-1, 2, 0);
		(trpt+1)->bup.ovals[3] = qrecv(now.lateDatum[0], XX-1, 3, 0);
		(trpt+1)->bup.ovals[4] = qrecv(now.lateDatum[0], XX-1, 4, 0);
		(trpt+1)->bup.ovals[5] = qrecv(now.lateDatum[0], XX-1, 5, 0);
		(trpt+1)->bup.ovals[6] = qrecv(now.lateDatum[0], XX-1, 6, 0);
		(trpt+1)->bup.ovals[7] = qrecv(now.lateDatum[0], XX-1, 7, 0);
		(trpt+1)->bup.ovals[8] = qrecv(now.lateDatum[0], XX-1, 8, 0);
		;
		qrecv(now.lateDatum[0], XX-1, 0, 0);
		qrecv(now.lateDatum[0], XX-1, 1, 0);
		qrecv(now.lateDatum[0], XX-1, 2, 0);
		qrecv(now.lateDatum[0], XX-1, 3, 0);
		qrecv(now.lateDatum[0], XX-1, 4, 0);
		qrecv(now.lateDatum[0], XX-1, 5, 0);
		qrecv(now.lateDatum[0], XX-1, 6, 0);
		qrecv(now.lateDatum[0], XX-1, 7, 0);
		qrecv(now.lateDatum[0], XX-1, 8, 1);
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.lateDatum[0]);
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		}
#endif
		;
		_m = 4; goto P999; /* 0 */
	case 42: // STATE 110 - stream-faults.pml:3 - [(empty(lateDatum[0]))] (0:0:0 - 1)
		IfNotBlocked
		reached[2][110] = 1;
		if (!((q_len(now.lateDatum[0])==0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 43: // STATE 116 - stream-faults.pml:3 - [(nempty(lateReply[0]))] (0:0:0 - 1)
		IfNotBlocked
		reached[2][116] = 1;
		if (!((q_len(now.lateReply[0])>0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 44: // STATE 117 - stream-faults.pml:3 - [lateReply[0]?_,_,_,_,_,_,_,_,_] (0:0:9 - 1)
		reached[2][117] = 1;
		if (q_len(now.lateReply[0]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = qrecv(now.lateReply[0], XX-1, 0, 0);
		(trpt+1)->bup.ovals[1] = qrecv(now.lateReply[0], XX-1, 1, 0);
		(trpt+1)->bup.ovals[2] = qrecv(now.lateReply[0], XX-1, 2, 0);
		(trpt+1)->bup.ovals[3] = qrecv(now.lateReply[0], XX-1, 3, 0);
		(trpt+1)->bup.ovals[4] = qrecv(now.lateReply[0], XX-1, 4, 0);
		(trpt+1)->bup.ovals[5] = qrecv(now.lateReply[0], XX-1, 5, 0);
		(trpt+1)->bup.ovals[6] = qrecv(now.lateReply[0], XX-1, 6, 0);
		(trpt+1)->bup.ovals[7] = qrecv(now.lateReply[0], XX-1, 7, 0);
		(trpt+1)->bup.ovals[8] = qrecv(now.lateReply[0], XX-1, 8, 0);
		;
		qrecv(now.lateReply[0], XX-1, 0, 0);
		qrecv(now.lateReply[0], XX-1, 1, 0);
		qrecv(now.lateReply[0], XX-1, 2, 0);
		qrecv(now.lateReply[0], XX-1, 3, 0);
		qrecv(now.lateReply[0], XX-1, 4, 0);
		qrecv(now.lateReply[0], XX-1, 5, 0);
		qrecv(now.lateReply[0], XX-1, 6, 0);
		qrecv(now.lateReply[0], XX-1, 7, 0);
		qrecv(now.lateReply[0], XX-1, 8, 1);
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.lateReply[0]);
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		}
#endif
		;
		_m = 4; goto P999; /* 0 */
	case 45: // STATE 118 - stream-faults.pml:3 - [(empty(lateReply[0]))] (131:0:2 - 1)
		IfNotBlocked
		reached[2][118] = 1;
		if (!((q_len(now.lateReply[0])==0)))
			continue;
		/* merge: goto :b12(131, 119, 131) */
		reached[2][119] = 1;
		;
		/* merge: lateData = 0(131, 124, 131) */
		reached[2][124] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.lateData);
		now.lateData = 0;
#ifdef VAR_RANGES
		logval("lateData", ((int)now.lateData));
#endif
		;
		/* merge: lateReplies = 0(131, 125, 131) */
		reached[2][125] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.lateReplies);
		now.lateReplies = 0;
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: goto :b8(131, 126, 131) */
		reached[2][126] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 46: // STATE 124 - stream-faults.pml:50 - [lateData = 0] (0:131:2 - 3)
		IfNotBlocked
		reached[2][124] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.lateData);
		now.lateData = 0;
#ifdef VAR_RANGES
		logval("lateData", ((int)now.lateData));
#endif
		;
		/* merge: lateReplies = 0(131, 125, 131) */
		reached[2][125] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.lateReplies);
		now.lateReplies = 0;
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: goto :b8(131, 126, 131) */
		reached[2][126] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 47: // STATE 131 - stream-faults.pml:53 - [-end-] (0:0:0 - 2)
		IfNotBlocked
		reached[2][131] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC SenderLoop */
	case 48: // STATE 1 - stream-sender.pml:166 - [(((!(calm)&&!(isCut))&&(sender.head<2)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][1] = 1;
		if (!((( !(((int)now.calm))&& !(((int)now.isCut)))&&(((int)now.sender.head)<2))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 49: // STATE 2 - stream-sender.pml:133 - [((dossiersDrawn<2))] (35:0:2 - 1)
		IfNotBlocked
		reached[1][2] = 1;
		if (!((((int)now.dossiersDrawn)<2)))
			continue;
		/* merge: dossiersDrawn = (dossiersDrawn+1)(35, 3, 35) */
		reached[1][3] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.dossiersDrawn);
		now.dossiersDrawn = (((int)now.dossiersDrawn)+1);
#ifdef VAR_RANGES
		logval("dossiersDrawn", ((int)now.dossiersDrawn));
#endif
		;
		/* merge: x = dossiersDrawn(35, 4, 35) */
		reached[1][4] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = ((int)now.dossiersDrawn);
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: .(goto)(0, 29, 35) */
		reached[1][29] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 50: // STATE 5 - stream-sender.pml:134 - [(((dossiersDrawn>0)&&(senderRestores>0)))] (10:0:1 - 1)
		IfNotBlocked
		reached[1][5] = 1;
		if (!(((((int)now.dossiersDrawn)>0)&&(((int)now.senderRestores)>0))))
			continue;
		/* merge: x = 1(0, 6, 10) */
		reached[1][6] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = 1;
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: .(goto)(0, 11, 10) */
		reached[1][11] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 51: // STATE 7 - stream-sender.pml:136 - [((x<dossiersDrawn))] (10:0:1 - 1)
		IfNotBlocked
		reached[1][7] = 1;
		if (!((((int)((P1 *)_this)->x)<((int)now.dossiersDrawn))))
			continue;
		/* merge: x = (x+1)(0, 8, 10) */
		reached[1][8] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = (((int)((P1 *)_this)->x)+1);
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: .(goto)(0, 11, 10) */
		reached[1][11] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 52: // STATE 9 - stream-sender.pml:136 - [goto :b4] (0:18:1 - 1)
		IfNotBlocked
		reached[1][9] = 1;
		;
		/* merge: w = 1(18, 13, 18) */
		reached[1][13] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 19, 18) */
		reached[1][19] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 53: // STATE 13 - stream-sender.pml:137 - [w = 1] (0:18:1 - 2)
		IfNotBlocked
		reached[1][13] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 19, 18) */
		reached[1][19] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 54: // STATE 14 - stream-sender.pml:138 - [(((w<=sender.head)&&(sender.log[w]!=x)))] (18:0:1 - 1)
		IfNotBlocked
		reached[1][14] = 1;
		if (!(((((int)((P1 *)_this)->w)<=((int)now.sender.head))&&(((int)now.sender.log[ Index(((int)((P1 *)_this)->w), 3) ])!=((int)((P1 *)_this)->x)))))
			continue;
		/* merge: w = (w+1)(0, 15, 18) */
		reached[1][15] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = (((int)((P1 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 19, 18) */
		reached[1][19] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 55: // STATE 21 - stream-sender.pml:139 - [((w<=sender.head))] (35:0:3 - 1)
		IfNotBlocked
		reached[1][21] = 1;
		if (!((((int)((P1 *)_this)->w)<=((int)now.sender.head))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: w */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->w;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->w = 0;
		/* merge: x = 0(35, 22, 35) */
		reached[1][22] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: .(goto)(35, 25, 35) */
		reached[1][25] = 1;
		;
		/* merge: w = 0(35, 26, 35) */
		reached[1][26] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 29, 35) */
		reached[1][29] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 56: // STATE 26 - stream-sender.pml:140 - [w = 0] (0:35:1 - 3)
		IfNotBlocked
		reached[1][26] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 29, 35) */
		reached[1][29] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 57: // STATE 30 - stream-sender.pml:144 - [((x>0))] (693:0:3 - 1)
		IfNotBlocked
		reached[1][30] = 1;
		if (!((((int)((P1 *)_this)->x)>0)))
			continue;
		/* merge: sender.head = (sender.head+1)(693, 31, 693) */
		reached[1][31] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.head);
		now.sender.head = (((int)now.sender.head)+1);
#ifdef VAR_RANGES
		logval("sender.head", ((int)now.sender.head));
#endif
		;
		/* merge: sender.log[sender.head] = x(693, 32, 693) */
		reached[1][32] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.log[ Index(((int)now.sender.head), 3) ]);
		now.sender.log[ Index(now.sender.head, 3) ] = ((int)((P1 *)_this)->x);
#ifdef VAR_RANGES
		logval("sender.log[sender.head]", ((int)now.sender.log[ Index(((int)now.sender.head), 3) ]));
#endif
		;
		/* merge: printf('sender: commits %d = dossier %d\\n',sender.head,x)(693, 33, 693) */
		reached[1][33] = 1;
		Printf("sender: commits %d = dossier %d\n", ((int)now.sender.head), ((int)((P1 *)_this)->x));
		/* merge: .(goto)(693, 36, 693) */
		reached[1][36] = 1;
		;
		/* merge: x = 0(693, 37, 693) */
		reached[1][37] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 58: // STATE 36 - stream-sender.pml:147 - [.(goto)] (0:693:1 - 2)
		IfNotBlocked
		reached[1][36] = 1;
		;
		/* merge: x = 0(693, 37, 693) */
		reached[1][37] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 59: // STATE 40 - stream-sender.pml:167 - [((((!(isCut)&&((sender.isServing&&(sender.cursor<=sender.head))&&(sender.cursor<=(sender.acknowledged+2))))&&nfull(data[0]))&&nfull(data[(1-1)])))] (62:0:2 - 1)
		IfNotBlocked
		reached[1][40] = 1;
		if (!(((( !(((int)now.isCut))&&((((int)now.sender.isServing)&&(((int)now.sender.cursor)<=((int)now.sender.head)))&&(((int)now.sender.cursor)<=(((int)now.sender.acknowledged)+2))))&&(!q_full(now.data[0])))&&(!q_full(now.data[ Index((1-1), 1) ])))))
			continue;
		/* merge: x = sender.log[sender.cursor](62, 41, 62) */
		reached[1][41] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = ((int)now.sender.log[ Index(((int)now.sender.cursor), 3) ]);
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: w = ( ((sender.cursor==0)) -> (0) : (( ((sender.cursor==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(62, 42, 62) */
		reached[1][42] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.cursor)==0)) ? (0) : (( ((((int)now.sender.cursor)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: printf('sender: publishes %d (dossier %d) g=%d n=%d\\n',sender.cursor,x,sender.g,sender.n)(62, 43, 62) */
		reached[1][43] = 1;
		Printf("sender: publishes %d (dossier %d) g=%d n=%d\n", ((int)now.sender.cursor), ((int)((P1 *)_this)->x), ((int)now.sender.g), ((int)now.sender.n));
		_m = 3; goto P999; /* 3 */
	case 60: // STATE 44 - stream.pml:88 - [(nfull(data[0]))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][44] = 1;
		if (!((!q_full(now.data[0]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 61: // STATE 45 - stream.pml:88 - [data[0]!5,0,sender.cursor,x,0,w,sender.g,sender.n] (0:0:0 - 1)
		IfNotBlocked
		reached[1][45] = 1;
		if (q_full(now.data[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.data[0]);
		sprintf(simtmp, "%d", 5); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.cursor)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->x)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.data[0], 0, 5, 0, ((int)now.sender.cursor), ((int)((P1 *)_this)->x), 0, ((int)((P1 *)_this)->w), ((int)now.sender.g), ((int)now.sender.n), 0, 8);
		_m = 2; goto P999; /* 0 */
	case 62: // STATE 46 - stream.pml:89 - [(!(calm))] (60:0:1 - 1)
		IfNotBlocked
		reached[1][46] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: node[0].lost = 1(60, 47, 60) */
		reached[1][47] = 1;
		(trpt+1)->bup.oval = ((int)now.node[0].lost);
		now.node[0].lost = 1;
#ifdef VAR_RANGES
		logval("node[0].lost", ((int)now.node[0].lost));
#endif
		;
		/* merge: printf('      (lost on the way to node %d)\\n',0)(60, 48, 60) */
		reached[1][48] = 1;
		Printf("      (lost on the way to node %d)\n", 0);
		/* merge: .(goto)(0, 52, 60) */
		reached[1][52] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 63: // STATE 49 - stream.pml:90 - [((calm&&full(data[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][49] = 1;
		if (!((((int)now.calm)&&q_full(now.data[0]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 64: // STATE 53 - stream.pml:78 - [(1)] (693:0:3 - 1)
		IfNotBlocked
		reached[1][53] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(693, 59, 693) */
		reached[1][59] = 1;
		;
		/* merge: x = 0(693, 63, 693) */
		reached[1][63] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: w = 0(693, 64, 693) */
		reached[1][64] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: sender.cursor = (sender.cursor+1)(693, 65, 693) */
		reached[1][65] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.cursor);
		now.sender.cursor = (((int)now.sender.cursor)+1);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 65: // STATE 54 - stream.pml:79 - [(((!(calm)&&(lateData<0))&&empty(lateDatum[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][54] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateData)<0))&&(q_len(now.lateDatum[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 66: // STATE 55 - stream.pml:79 - [lateDatum[0]!0,5,0,sender.cursor,x,0,w,sender.g,sender.n] (693:0:4 - 1)
		IfNotBlocked
		reached[1][55] = 1;
		if (q_full(now.lateDatum[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateDatum[0]);
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 5); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.cursor)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->x)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateDatum[0], 0, 0, 5, 0, ((int)now.sender.cursor), ((int)((P1 *)_this)->x), 0, ((int)((P1 *)_this)->w), ((int)now.sender.g), ((int)now.sender.n), 9);
		/* merge: lateData = (lateData+1)(693, 56, 693) */
		reached[1][56] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.lateData);
		now.lateData = (((int)now.lateData)+1);
#ifdef VAR_RANGES
		logval("lateData", ((int)now.lateData));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(693, 57, 693) */
		reached[1][57] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(693, 59, 693) */
		reached[1][59] = 1;
		;
		/* merge: x = 0(693, 63, 693) */
		reached[1][63] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: w = 0(693, 64, 693) */
		reached[1][64] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: sender.cursor = (sender.cursor+1)(693, 65, 693) */
		reached[1][65] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.cursor);
		now.sender.cursor = (((int)now.sender.cursor)+1);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 2; goto P999; /* 7 */
	case 67: // STATE 63 - stream-sender.pml:171 - [x = 0] (0:693:3 - 3)
		IfNotBlocked
		reached[1][63] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->x);
		((P1 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:x", ((int)((P1 *)_this)->x));
#endif
		;
		/* merge: w = 0(693, 64, 693) */
		reached[1][64] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: sender.cursor = (sender.cursor+1)(693, 65, 693) */
		reached[1][65] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.cursor);
		now.sender.cursor = (((int)now.sender.cursor)+1);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 68: // STATE 67 - stream-sender.pml:173 - [((((!(isCut)&&nfull(data[0]))&&nfull(data[(1-1)]))&&(!(calm)||((((((((empty(reply)&&empty(data[0]))&&((1==1)||empty(data[(1-1)])))&&((node[0].taken<node[0].next)&&((1==1)||(node[(1-1)].taken<node[(1-1)].next))))&&1)&&!(((sender.isServing&&(sender.cursor<=sender.head))&&(sender.cursor<=(sender.acknowledged+2)))))&&!((((((sender.isServing&&(sender.acknowledged==sender.head))&&(sender.holder>0))&&(resumedLife==node[(sender.holder-1)].life))&&(node[(sender.holder-1)].epoch==sender.epoch))&&(node[(sender.holder-1)].next==(sender.head+1)))))&&!(sender.isDiverged))&&!(sender.isStopped)))))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][67] = 1;
		if (!(((( !(((int)now.isCut))&&(!q_full(now.data[0])))&&(!q_full(now.data[ Index((1-1), 1) ])))&&( !(((int)now.calm))||(((((((((q_len(now.reply)==0)&&(q_len(now.data[0])==0))&&((1==1)||(q_len(now.data[ Index((1-1), 1) ])==0)))&&((((int)now.node[0].taken)<((int)now.node[0].next))&&((1==1)||(((int)now.node[ Index((1-1), 1) ].taken)<((int)now.node[ Index((1-1), 1) ].next)))))&&1)&& !(((((int)now.sender.isServing)&&(((int)now.sender.cursor)<=((int)now.sender.head)))&&(((int)now.sender.cursor)<=(((int)now.sender.acknowledged)+2)))))&& !((((((((int)now.sender.isServing)&&(((int)now.sender.acknowledged)==((int)now.sender.head)))&&(((int)now.sender.holder)>0))&&(((int)now.resumedLife)==((int)now.node[ Index((((int)now.sender.holder)-1), 1) ].life)))&&(((int)now.node[ Index((((int)now.sender.holder)-1), 1) ].epoch)==((int)now.sender.epoch)))&&(((int)now.node[ Index((((int)now.sender.holder)-1), 1) ].next)==(((int)now.sender.head)+1)))))&& !(((int)now.sender.isDiverged)))&& !(((int)now.sender.isStopped)))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 69: // STATE 68 - stream-sender.pml:174 - [(calm)] (76:0:1 - 1)
		IfNotBlocked
		reached[1][68] = 1;
		if (!(((int)now.calm)))
			continue;
		/* merge: quietHeartbeats = (quietHeartbeats+1)(0, 69, 76) */
		reached[1][69] = 1;
		(trpt+1)->bup.oval = ((int)now.quietHeartbeats);
		now.quietHeartbeats = (((int)now.quietHeartbeats)+1);
#ifdef VAR_RANGES
		logval("quietHeartbeats", ((int)now.quietHeartbeats));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 70: // STATE 70 - stream-sender.pml:174 - [((quietHeartbeats<=6))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][70] = 1;
		if (!((((int)now.quietHeartbeats)<=6)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 71: // STATE 72 - stream-sender.pml:174 - [printf('violated: ')] (0:110:0 - 1)
		IfNotBlocked
		reached[1][72] = 1;
		Printf("violated: ");
		/* merge: printf('L')(110, 73, 110) */
		reached[1][73] = 1;
		Printf("L");
		/* merge: printf('\\n')(110, 74, 110) */
		reached[1][74] = 1;
		Printf("\n");
		/* merge: assert(0)(110, 75, 110) */
		reached[1][75] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 77, 110) */
		reached[1][77] = 1;
		;
		/* merge: .(goto)(0, 80, 110) */
		reached[1][80] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 72: // STATE 81 - stream-sender.pml:19 - [(sender.isServing)] (107:0:2 - 1)
		IfNotBlocked
		reached[1][81] = 1;
		if (!(((int)now.sender.isServing)))
			continue;
		/* merge: sequence = (sender.cursor-1)(107, 82, 107) */
		reached[1][82] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = (((int)now.sender.cursor)-1);
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: .(goto)(107, 86, 107) */
		reached[1][86] = 1;
		;
		/* merge: printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)(107, 87, 107) */
		reached[1][87] = 1;
		Printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.r), ((int)now.sender.g), ((int)now.sender.n), ((int)((P1 *)_this)->sequence));
		/* merge: w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(107, 88, 107) */
		reached[1][88] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.discarded)==0)) ? (0) : (( ((((int)now.sender.discarded)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 4 */
	case 73: // STATE 84 - stream-sender.pml:19 - [sequence = 0] (0:107:2 - 1)
		IfNotBlocked
		reached[1][84] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: .(goto)(107, 86, 107) */
		reached[1][86] = 1;
		;
		/* merge: printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)(107, 87, 107) */
		reached[1][87] = 1;
		Printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.r), ((int)now.sender.g), ((int)now.sender.n), ((int)((P1 *)_this)->sequence));
		/* merge: w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(107, 88, 107) */
		reached[1][88] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.discarded)==0)) ? (0) : (( ((((int)now.sender.discarded)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 74: // STATE 87 - stream-sender.pml:20 - [printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)] (0:107:1 - 3)
		IfNotBlocked
		reached[1][87] = 1;
		Printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.r), ((int)now.sender.g), ((int)now.sender.n), ((int)((P1 *)_this)->sequence));
		/* merge: w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(107, 88, 107) */
		reached[1][88] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.discarded)==0)) ? (0) : (( ((((int)now.sender.discarded)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 75: // STATE 89 - stream.pml:88 - [(nfull(data[0]))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][89] = 1;
		if (!((!q_full(now.data[0]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 76: // STATE 90 - stream.pml:88 - [data[0]!6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n] (0:0:0 - 1)
		IfNotBlocked
		reached[1][90] = 1;
		if (q_full(now.data[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.data[0]);
		sprintf(simtmp, "%d", 6); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.discarded)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.data[0], 0, 6, ((int)now.sender.epoch), ((int)((P1 *)_this)->sequence), ((int)now.sender.r), ((int)now.sender.discarded), ((int)((P1 *)_this)->w), ((int)now.sender.g), ((int)now.sender.n), 0, 8);
		_m = 2; goto P999; /* 0 */
	case 77: // STATE 91 - stream.pml:89 - [(!(calm))] (105:0:1 - 1)
		IfNotBlocked
		reached[1][91] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: node[0].lost = 1(105, 92, 105) */
		reached[1][92] = 1;
		(trpt+1)->bup.oval = ((int)now.node[0].lost);
		now.node[0].lost = 1;
#ifdef VAR_RANGES
		logval("node[0].lost", ((int)now.node[0].lost));
#endif
		;
		/* merge: printf('      (lost on the way to node %d)\\n',0)(105, 93, 105) */
		reached[1][93] = 1;
		Printf("      (lost on the way to node %d)\n", 0);
		/* merge: .(goto)(0, 97, 105) */
		reached[1][97] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 78: // STATE 94 - stream.pml:90 - [((calm&&full(data[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][94] = 1;
		if (!((((int)now.calm)&&q_full(now.data[0]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 79: // STATE 98 - stream.pml:78 - [(1)] (693:0:2 - 1)
		IfNotBlocked
		reached[1][98] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(693, 104, 693) */
		reached[1][104] = 1;
		;
		/* merge: sequence = 0(693, 108, 693) */
		reached[1][108] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: w = 0(693, 109, 693) */
		reached[1][109] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 80: // STATE 99 - stream.pml:79 - [(((!(calm)&&(lateData<0))&&empty(lateDatum[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][99] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateData)<0))&&(q_len(now.lateDatum[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 81: // STATE 100 - stream.pml:79 - [lateDatum[0]!0,6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n] (693:0:3 - 1)
		IfNotBlocked
		reached[1][100] = 1;
		if (q_full(now.lateDatum[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateDatum[0]);
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 6); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.discarded)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateDatum[0], 0, 0, 6, ((int)now.sender.epoch), ((int)((P1 *)_this)->sequence), ((int)now.sender.r), ((int)now.sender.discarded), ((int)((P1 *)_this)->w), ((int)now.sender.g), ((int)now.sender.n), 9);
		/* merge: lateData = (lateData+1)(693, 101, 693) */
		reached[1][101] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.lateData);
		now.lateData = (((int)now.lateData)+1);
#ifdef VAR_RANGES
		logval("lateData", ((int)now.lateData));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(693, 102, 693) */
		reached[1][102] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(693, 104, 693) */
		reached[1][104] = 1;
		;
		/* merge: sequence = 0(693, 108, 693) */
		reached[1][108] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: w = 0(693, 109, 693) */
		reached[1][109] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 2; goto P999; /* 6 */
	case 82: // STATE 108 - stream-sender.pml:24 - [sequence = 0] (0:693:2 - 3)
		IfNotBlocked
		reached[1][108] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: w = 0(693, 109, 693) */
		reached[1][109] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 83: // STATE 112 - stream-sender.pml:176 - [((!(isCut)&&nempty(reply)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][112] = 1;
		if (!(( !(((int)now.isCut))&&(q_len(now.reply)>0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 84: // STATE 113 - stream-sender.pml:176 - [reply?kind,i,life,epoch,sequence,r,g,chain,n] (0:0:9 - 1)
		reached[1][113] = 1;
		if (q_len(now.reply) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->kind;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->i);
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->life);
		(trpt+1)->bup.ovals[3] = ((int)((P1 *)_this)->epoch);
		(trpt+1)->bup.ovals[4] = ((int)((P1 *)_this)->sequence);
		(trpt+1)->bup.ovals[5] = ((int)((P1 *)_this)->r);
		(trpt+1)->bup.ovals[6] = ((int)((P1 *)_this)->g);
		(trpt+1)->bup.ovals[7] = ((int)((P1 *)_this)->chain);
		(trpt+1)->bup.ovals[8] = ((int)((P1 *)_this)->n);
		;
		((P1 *)_this)->kind = qrecv(now.reply, XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:kind", ((P1 *)_this)->kind);
#endif
		;
		((P1 *)_this)->i = qrecv(now.reply, XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:i", ((int)((P1 *)_this)->i));
#endif
		;
		((P1 *)_this)->life = qrecv(now.reply, XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:life", ((int)((P1 *)_this)->life));
#endif
		;
		((P1 *)_this)->epoch = qrecv(now.reply, XX-1, 3, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:epoch", ((int)((P1 *)_this)->epoch));
#endif
		;
		((P1 *)_this)->sequence = qrecv(now.reply, XX-1, 4, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		((P1 *)_this)->r = qrecv(now.reply, XX-1, 5, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:r", ((int)((P1 *)_this)->r));
#endif
		;
		((P1 *)_this)->g = qrecv(now.reply, XX-1, 6, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:g", ((int)((P1 *)_this)->g));
#endif
		;
		((P1 *)_this)->chain = qrecv(now.reply, XX-1, 7, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:chain", ((int)((P1 *)_this)->chain));
#endif
		;
		((P1 *)_this)->n = qrecv(now.reply, XX-1, 8, 1);
#ifdef VAR_RANGES
		logval("SenderLoop:n", ((int)((P1 *)_this)->n));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.reply);
		sprintf(simtmp, "%d", ((P1 *)_this)->kind); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->i)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->n)); strcat(simvals, simtmp);		}
#endif
		;
		_m = 4; goto P999; /* 0 */
	case 85: // STATE 114 - stream-sender.pml:123 - [((kind==HELLO))] (0:0:1 - 1)
		IfNotBlocked
		reached[1][114] = 1;
		if (!((((P1 *)_this)->kind==4)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: kind */  (trpt+1)->bup.oval = ((P1 *)_this)->kind;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->kind = 0;
		_m = 3; goto P999; /* 0 */
	case 86: // STATE 115 - stream-sender.pml:44 - [(((sender.holder!=0)&&(sender.holder!=(i+1))))] (383:0:0 - 1)
		IfNotBlocked
		reached[1][115] = 1;
		if (!(((((int)now.sender.holder)!=0)&&(((int)now.sender.holder)!=(((int)((P1 *)_this)->i)+1)))))
			continue;
		/* merge: printf('sender: HELD, node %d\\n',i)(0, 116, 383) */
		reached[1][116] = 1;
		Printf("sender: HELD, node %d\n", ((int)((P1 *)_this)->i));
		/* merge: .(goto)(0, 270, 383) */
		reached[1][270] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 87: // STATE 117 - stream-sender.pml:45 - [((sender.isDiverged||sender.isStopped))] (383:0:0 - 1)
		IfNotBlocked
		reached[1][117] = 1;
		if (!((((int)now.sender.isDiverged)||((int)now.sender.isStopped))))
			continue;
		/* merge: printf('sender: REFUSED, node %d\\n',i)(0, 118, 383) */
		reached[1][118] = 1;
		Printf("sender: REFUSED, node %d\n", ((int)((P1 *)_this)->i));
		/* merge: .(goto)(0, 270, 383) */
		reached[1][270] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 88: // STATE 120 - stream-sender.pml:48 - [((sender.needsEpoch||((1&&(epoch>sender.epoch))&&!(sender.isServed))))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][120] = 1;
		if (!((((int)now.sender.needsEpoch)||((1&&(((int)((P1 *)_this)->epoch)>((int)now.sender.epoch)))&& !(((int)now.sender.isServed))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 89: // STATE 121 - stream-sender.pml:49 - [((1&&(epoch>sender.epoch)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][121] = 1;
		if (!((1&&(((int)((P1 *)_this)->epoch)>((int)now.sender.epoch)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 90: // STATE 122 - stream-sender.pml:7 - [((epochsDrawn<4))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][122] = 1;
		if (!((((int)now.epochsDrawn)<4)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 91: // STATE 123 - stream-sender.pml:9 - [(!(1))] (140:0:4 - 1)
		IfNotBlocked
		reached[1][123] = 1;
		if (!( !(1)))
			continue;
		/* merge: sender.epoch = (((epoch/8)+1)*8)(140, 124, 140) */
		reached[1][124] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = (((((int)((P1 *)_this)->epoch)/8)+1)*8);
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(140, 130, 140) */
		reached[1][130] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(140, 131, 140) */
		reached[1][131] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(140, 132, 140) */
		reached[1][132] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(140, 133, 140) */
		reached[1][133] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 92: // STATE 125 - stream-sender.pml:10 - [(1)] (140:0:4 - 1)
		IfNotBlocked
		reached[1][125] = 1;
		if (!(1))
			continue;
		/* merge: sender.epoch = ((((epoch/8)+1)*8)+epochsDrawn)(140, 126, 140) */
		reached[1][126] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = ((((((int)((P1 *)_this)->epoch)/8)+1)*8)+((int)now.epochsDrawn));
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(140, 130, 140) */
		reached[1][130] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(140, 131, 140) */
		reached[1][131] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(140, 132, 140) */
		reached[1][132] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(140, 133, 140) */
		reached[1][133] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 93: // STATE 127 - stream-sender.pml:11 - [((1&&1))] (140:0:4 - 1)
		IfNotBlocked
		reached[1][127] = 1;
		if (!((1&&1)))
			continue;
		/* merge: sender.epoch = (((((epoch/8)+1)*8)+7)-epochsDrawn)(140, 128, 140) */
		reached[1][128] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = (((((((int)((P1 *)_this)->epoch)/8)+1)*8)+7)-((int)now.epochsDrawn));
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(140, 130, 140) */
		reached[1][130] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(140, 131, 140) */
		reached[1][131] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(140, 132, 140) */
		reached[1][132] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(140, 133, 140) */
		reached[1][133] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 94: // STATE 131 - stream-sender.pml:13 - [epochsDrawn = (epochsDrawn+1)] (0:140:3 - 4)
		IfNotBlocked
		reached[1][131] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(140, 132, 140) */
		reached[1][132] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(140, 133, 140) */
		reached[1][133] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 2 */
	case 95: // STATE 134 - stream-sender.pml:3 - [sender.isServing = 0] (0:267:6 - 1)
		IfNotBlocked
		reached[1][134] = 1;
		(trpt+1)->bup.ovals = grab_ints(6);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(267, 135, 267) */
		reached[1][135] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(267, 136, 267) */
		reached[1][136] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(267, 137, 267) */
		reached[1][137] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(267, 138, 267) */
		reached[1][138] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(267, 139, 267) */
		reached[1][139] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: printf('sender: new epoch %d.%d\\n',(sender.epoch/8),(sender.epoch%8))(267, 141, 267) */
		reached[1][141] = 1;
		Printf("sender: new epoch %d.%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8));
		/* merge: .(goto)(0, 145, 267) */
		reached[1][145] = 1;
		;
		/* merge: .(goto)(0, 174, 267) */
		reached[1][174] = 1;
		;
		/* merge: .(goto)(0, 177, 267) */
		reached[1][177] = 1;
		;
		_m = 3; goto P999; /* 9 */
	case 96: // STATE 143 - stream-sender.pml:15 - [isCut = 1] (0:0:1 - 1)
		IfNotBlocked
		reached[1][143] = 1;
		(trpt+1)->bup.oval = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 97: // STATE 148 - stream-sender.pml:7 - [((epochsDrawn<4))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][148] = 1;
		if (!((((int)now.epochsDrawn)<4)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 98: // STATE 149 - stream-sender.pml:9 - [(!(1))] (166:0:4 - 1)
		IfNotBlocked
		reached[1][149] = 1;
		if (!( !(1)))
			continue;
		/* merge: sender.epoch = (((sender.epoch/8)+1)*8)(166, 150, 166) */
		reached[1][150] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = (((((int)now.sender.epoch)/8)+1)*8);
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(166, 156, 166) */
		reached[1][156] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(166, 157, 166) */
		reached[1][157] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(166, 158, 166) */
		reached[1][158] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(166, 159, 166) */
		reached[1][159] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 99: // STATE 151 - stream-sender.pml:10 - [(1)] (166:0:4 - 1)
		IfNotBlocked
		reached[1][151] = 1;
		if (!(1))
			continue;
		/* merge: sender.epoch = ((((sender.epoch/8)+1)*8)+epochsDrawn)(166, 152, 166) */
		reached[1][152] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = ((((((int)now.sender.epoch)/8)+1)*8)+((int)now.epochsDrawn));
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(166, 156, 166) */
		reached[1][156] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(166, 157, 166) */
		reached[1][157] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(166, 158, 166) */
		reached[1][158] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(166, 159, 166) */
		reached[1][159] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 100: // STATE 153 - stream-sender.pml:11 - [((1&&1))] (166:0:4 - 1)
		IfNotBlocked
		reached[1][153] = 1;
		if (!((1&&1)))
			continue;
		/* merge: sender.epoch = (((((sender.epoch/8)+1)*8)+7)-epochsDrawn)(166, 154, 166) */
		reached[1][154] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = (((((((int)now.sender.epoch)/8)+1)*8)+7)-((int)now.epochsDrawn));
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(166, 156, 166) */
		reached[1][156] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(166, 157, 166) */
		reached[1][157] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(166, 158, 166) */
		reached[1][158] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(166, 159, 166) */
		reached[1][159] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 101: // STATE 157 - stream-sender.pml:13 - [epochsDrawn = (epochsDrawn+1)] (0:166:3 - 4)
		IfNotBlocked
		reached[1][157] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(166, 158, 166) */
		reached[1][158] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(166, 159, 166) */
		reached[1][159] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 2 */
	case 102: // STATE 160 - stream-sender.pml:3 - [sender.isServing = 0] (0:267:6 - 1)
		IfNotBlocked
		reached[1][160] = 1;
		(trpt+1)->bup.ovals = grab_ints(6);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(267, 161, 267) */
		reached[1][161] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(267, 162, 267) */
		reached[1][162] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(267, 163, 267) */
		reached[1][163] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(267, 164, 267) */
		reached[1][164] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(267, 165, 267) */
		reached[1][165] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: printf('sender: new epoch %d.%d\\n',(sender.epoch/8),(sender.epoch%8))(267, 167, 267) */
		reached[1][167] = 1;
		Printf("sender: new epoch %d.%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8));
		/* merge: .(goto)(0, 171, 267) */
		reached[1][171] = 1;
		;
		/* merge: .(goto)(0, 174, 267) */
		reached[1][174] = 1;
		;
		/* merge: .(goto)(0, 177, 267) */
		reached[1][177] = 1;
		;
		_m = 3; goto P999; /* 9 */
	case 103: // STATE 169 - stream-sender.pml:15 - [isCut = 1] (0:0:1 - 1)
		IfNotBlocked
		reached[1][169] = 1;
		(trpt+1)->bup.oval = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 104: // STATE 178 - stream-sender.pml:53 - [(isCut)] (0:0:0 - 1)
		IfNotBlocked
		reached[1][178] = 1;
		if (!(((int)now.isCut)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 105: // STATE 179 - stream-sender.pml:54 - [((!(isCut)&&(epoch>sender.epoch)))] (187:0:2 - 1)
		IfNotBlocked
		reached[1][179] = 1;
		if (!(( !(((int)now.isCut))&&(((int)((P1 *)_this)->epoch)>((int)now.sender.epoch)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: epoch */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->epoch = 0;
		/* merge: sender.isStopped = 1(0, 180, 187) */
		reached[1][180] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isStopped);
		now.sender.isStopped = 1;
#ifdef VAR_RANGES
		logval("sender.isStopped", ((int)now.sender.isStopped));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 106: // STATE 181 - stream-sender.pml:3 - [sender.isServing = 0] (0:196:7 - 1)
		IfNotBlocked
		reached[1][181] = 1;
		(trpt+1)->bup.ovals = grab_ints(7);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(196, 182, 196) */
		reached[1][182] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(196, 183, 196) */
		reached[1][183] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(196, 184, 196) */
		reached[1][184] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(196, 185, 196) */
		reached[1][185] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(196, 186, 196) */
		reached[1][186] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: sender.holder = 0(196, 188, 196) */
		reached[1][188] = 1;
		(trpt+1)->bup.ovals[6] = ((int)now.sender.holder);
		now.sender.holder = 0;
#ifdef VAR_RANGES
		logval("sender.holder", ((int)now.sender.holder));
#endif
		;
		/* merge: printf('sender: told of a higher epoch: stopped\\n')(196, 189, 196) */
		reached[1][189] = 1;
		Printf("sender: told of a higher epoch: stopped\n");
		_m = 3; goto P999; /* 7 */
	case 107: // STATE 190 - stream-sender.pml:56 - [(((0||((senderRestores>0)&&(receiverRestores>0)))||((senderRestores>0)&&(1>1))))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][190] = 1;
		if (!(((0||((((int)now.senderRestores)>0)&&(((int)now.receiverRestores)>0)))||((((int)now.senderRestores)>0)&&(1>1)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 108: // STATE 192 - stream-sender.pml:56 - [printf('violated: ')] (0:383:0 - 1)
		IfNotBlocked
		reached[1][192] = 1;
		Printf("violated: ");
		/* merge: printf('S5')(383, 193, 383) */
		reached[1][193] = 1;
		Printf("S5");
		/* merge: printf('\\n')(383, 194, 383) */
		reached[1][194] = 1;
		Printf("\n");
		/* merge: assert(0)(383, 195, 383) */
		reached[1][195] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 197, 383) */
		reached[1][197] = 1;
		;
		/* merge: .(goto)(0, 268, 383) */
		reached[1][268] = 1;
		;
		/* merge: .(goto)(0, 270, 383) */
		reached[1][270] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 109: // STATE 198 - stream-sender.pml:57 - [((!(isCut)&&(epoch<=sender.epoch)))] (0:0:1 - 1)
		IfNotBlocked
		reached[1][198] = 1;
		if (!(( !(((int)now.isCut))&&(((int)((P1 *)_this)->epoch)<=((int)now.sender.epoch)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: epoch */  (trpt+1)->bup.oval = ((P1 *)_this)->epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->epoch = 0;
		_m = 3; goto P999; /* 0 */
	case 110: // STATE 199 - stream-sender.pml:27 - [sender.holder = (i+1)] (0:0:1 - 1)
		IfNotBlocked
		reached[1][199] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.holder);
		now.sender.holder = (((int)((P1 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("sender.holder", ((int)now.sender.holder));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 111: // STATE 200 - stream-sender.pml:29 - [((r!=sender.r))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][200] = 1;
		if (!((((int)((P1 *)_this)->r)!=((int)now.sender.r))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 112: // STATE 201 - stream-sender.pml:3 - [sender.isServing = 0] (0:221:7 - 1)
		IfNotBlocked
		reached[1][201] = 1;
		(trpt+1)->bup.ovals = grab_ints(7);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(221, 202, 221) */
		reached[1][202] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(221, 203, 221) */
		reached[1][203] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(221, 204, 221) */
		reached[1][204] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(221, 205, 221) */
		reached[1][205] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(221, 206, 221) */
		reached[1][206] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: sender.r = r(221, 208, 221) */
		reached[1][208] = 1;
		(trpt+1)->bup.ovals[6] = ((int)now.sender.r);
		now.sender.r = ((int)((P1 *)_this)->r);
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		_m = 3; goto P999; /* 6 */
	case 113: // STATE 209 - stream.pml:119 - [(((gDrawn<5)||(calm&&(gDrawn<(5+3)))))] (226:0:2 - 1)
		IfNotBlocked
		reached[1][209] = 1;
		if (!(((((int)now.gDrawn)<5)||(((int)now.calm)&&(((int)now.gDrawn)<(5+3))))))
			continue;
		/* merge: gDrawn = (gDrawn+1)(226, 210, 226) */
		reached[1][210] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.gDrawn);
		now.gDrawn = (((int)now.gDrawn)+1);
#ifdef VAR_RANGES
		logval("gDrawn", ((int)now.gDrawn));
#endif
		;
		/* merge: .(goto)(226, 220, 226) */
		reached[1][220] = 1;
		;
		/* merge: sender.g = gDrawn(226, 222, 226) */
		reached[1][222] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.g);
		now.sender.g = ((int)now.gDrawn);
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 114: // STATE 211 - stream.pml:120 - [((!(calm)&&(gDrawn>=5)))] (226:0:2 - 1)
		IfNotBlocked
		reached[1][211] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.gDrawn)>=5))))
			continue;
		/* merge: isCut = 1(226, 212, 226) */
		reached[1][212] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(226, 220, 226) */
		reached[1][220] = 1;
		;
		/* merge: sender.g = gDrawn(226, 222, 226) */
		reached[1][222] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.g);
		now.sender.g = ((int)now.gDrawn);
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 115: // STATE 213 - stream.pml:121 - [((calm&&(gDrawn>=(5+3))))] (226:0:1 - 1)
		IfNotBlocked
		reached[1][213] = 1;
		if (!((((int)now.calm)&&(((int)now.gDrawn)>=(5+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(226, 214, 226) */
		reached[1][214] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(226, 215, 226) */
		reached[1][215] = 1;
		Printf("violated: ");
		/* merge: printf('L')(226, 216, 226) */
		reached[1][216] = 1;
		Printf("L");
		/* merge: printf('\\n')(226, 217, 226) */
		reached[1][217] = 1;
		Printf("\n");
		/* merge: assert(0)(226, 218, 226) */
		reached[1][218] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(226, 220, 226) */
		reached[1][220] = 1;
		;
		/* merge: sender.g = gDrawn(226, 222, 226) */
		reached[1][222] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.g);
		now.sender.g = ((int)now.gDrawn);
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		_m = 3; goto P999; /* 7 */
	case 116: // STATE 222 - stream-sender.pml:32 - [sender.g = gDrawn] (0:226:1 - 4)
		IfNotBlocked
		reached[1][222] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.g);
		now.sender.g = ((int)now.gDrawn);
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 117: // STATE 223 - stream-sender.pml:36 - [(!(isCut))] (264:0:1 - 1)
		IfNotBlocked
		reached[1][223] = 1;
		if (!( !(((int)now.isCut))))
			continue;
		/* merge: grantee[sender.g] = (i+1)(264, 224, 264) */
		reached[1][224] = 1;
		(trpt+1)->bup.oval = ((int)grantee[ Index(((int)now.sender.g), 15) ]);
		grantee[ Index(now.sender.g, 15) ] = (((int)((P1 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("grantee[sender.g]", ((int)grantee[ Index(((int)now.sender.g), 15) ]));
#endif
		;
		/* merge: .(goto)(264, 227, 264) */
		reached[1][227] = 1;
		;
		/* merge: printf('sender: grants r=%d g=%d to node %d\\n',sender.r,sender.g,i)(264, 228, 264) */
		reached[1][228] = 1;
		Printf("sender: grants r=%d g=%d to node %d\n", ((int)now.sender.r), ((int)now.sender.g), ((int)((P1 *)_this)->i));
		/* merge: .(goto)(0, 231, 264) */
		reached[1][231] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 118: // STATE 228 - stream-sender.pml:37 - [printf('sender: grants r=%d g=%d to node %d\\n',sender.r,sender.g,i)] (0:264:0 - 3)
		IfNotBlocked
		reached[1][228] = 1;
		Printf("sender: grants r=%d g=%d to node %d\n", ((int)now.sender.r), ((int)now.sender.g), ((int)((P1 *)_this)->i));
		/* merge: .(goto)(0, 231, 264) */
		reached[1][231] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 119: // STATE 232 - stream-sender.pml:40 - [(!(isCut))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][232] = 1;
		if (!( !(((int)now.isCut))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 120: // STATE 233 - stream-sender.pml:19 - [(sender.isServing)] (259:0:2 - 1)
		IfNotBlocked
		reached[1][233] = 1;
		if (!(((int)now.sender.isServing)))
			continue;
		/* merge: sequence = (sender.cursor-1)(259, 234, 259) */
		reached[1][234] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = (((int)now.sender.cursor)-1);
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: .(goto)(259, 238, 259) */
		reached[1][238] = 1;
		;
		/* merge: printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)(259, 239, 259) */
		reached[1][239] = 1;
		Printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.r), ((int)now.sender.g), ((int)now.sender.n), ((int)((P1 *)_this)->sequence));
		/* merge: w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(259, 240, 259) */
		reached[1][240] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.discarded)==0)) ? (0) : (( ((((int)now.sender.discarded)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 4 */
	case 121: // STATE 236 - stream-sender.pml:19 - [sequence = 0] (0:259:2 - 1)
		IfNotBlocked
		reached[1][236] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: .(goto)(259, 238, 259) */
		reached[1][238] = 1;
		;
		/* merge: printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)(259, 239, 259) */
		reached[1][239] = 1;
		Printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.r), ((int)now.sender.g), ((int)now.sender.n), ((int)((P1 *)_this)->sequence));
		/* merge: w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(259, 240, 259) */
		reached[1][240] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.discarded)==0)) ? (0) : (( ((((int)now.sender.discarded)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 122: // STATE 239 - stream-sender.pml:20 - [printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)] (0:259:1 - 3)
		IfNotBlocked
		reached[1][239] = 1;
		Printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.r), ((int)now.sender.g), ((int)now.sender.n), ((int)((P1 *)_this)->sequence));
		/* merge: w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(259, 240, 259) */
		reached[1][240] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.discarded)==0)) ? (0) : (( ((((int)now.sender.discarded)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 123: // STATE 241 - stream.pml:88 - [(nfull(data[0]))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][241] = 1;
		if (!((!q_full(now.data[0]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 124: // STATE 242 - stream.pml:88 - [data[0]!6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n] (0:0:0 - 1)
		IfNotBlocked
		reached[1][242] = 1;
		if (q_full(now.data[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.data[0]);
		sprintf(simtmp, "%d", 6); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.discarded)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.data[0], 0, 6, ((int)now.sender.epoch), ((int)((P1 *)_this)->sequence), ((int)now.sender.r), ((int)now.sender.discarded), ((int)((P1 *)_this)->w), ((int)now.sender.g), ((int)now.sender.n), 0, 8);
		_m = 2; goto P999; /* 0 */
	case 125: // STATE 243 - stream.pml:89 - [(!(calm))] (257:0:1 - 1)
		IfNotBlocked
		reached[1][243] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: node[0].lost = 1(257, 244, 257) */
		reached[1][244] = 1;
		(trpt+1)->bup.oval = ((int)now.node[0].lost);
		now.node[0].lost = 1;
#ifdef VAR_RANGES
		logval("node[0].lost", ((int)now.node[0].lost));
#endif
		;
		/* merge: printf('      (lost on the way to node %d)\\n',0)(257, 245, 257) */
		reached[1][245] = 1;
		Printf("      (lost on the way to node %d)\n", 0);
		/* merge: .(goto)(0, 249, 257) */
		reached[1][249] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 126: // STATE 246 - stream.pml:90 - [((calm&&full(data[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][246] = 1;
		if (!((((int)now.calm)&&q_full(now.data[0]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 127: // STATE 250 - stream.pml:78 - [(1)] (383:0:2 - 1)
		IfNotBlocked
		reached[1][250] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(383, 256, 383) */
		reached[1][256] = 1;
		;
		/* merge: sequence = 0(383, 260, 383) */
		reached[1][260] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: w = 0(383, 261, 383) */
		reached[1][261] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 265, 383) */
		reached[1][265] = 1;
		;
		/* merge: .(goto)(0, 268, 383) */
		reached[1][268] = 1;
		;
		/* merge: .(goto)(0, 270, 383) */
		reached[1][270] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 128: // STATE 251 - stream.pml:79 - [(((!(calm)&&(lateData<0))&&empty(lateDatum[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][251] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateData)<0))&&(q_len(now.lateDatum[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 129: // STATE 252 - stream.pml:79 - [lateDatum[0]!0,6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n] (383:0:3 - 1)
		IfNotBlocked
		reached[1][252] = 1;
		if (q_full(now.lateDatum[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateDatum[0]);
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 6); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.discarded)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateDatum[0], 0, 0, 6, ((int)now.sender.epoch), ((int)((P1 *)_this)->sequence), ((int)now.sender.r), ((int)now.sender.discarded), ((int)((P1 *)_this)->w), ((int)now.sender.g), ((int)now.sender.n), 9);
		/* merge: lateData = (lateData+1)(383, 253, 383) */
		reached[1][253] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.lateData);
		now.lateData = (((int)now.lateData)+1);
#ifdef VAR_RANGES
		logval("lateData", ((int)now.lateData));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(383, 254, 383) */
		reached[1][254] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(383, 256, 383) */
		reached[1][256] = 1;
		;
		/* merge: sequence = 0(383, 260, 383) */
		reached[1][260] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: w = 0(383, 261, 383) */
		reached[1][261] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 265, 383) */
		reached[1][265] = 1;
		;
		/* merge: .(goto)(0, 268, 383) */
		reached[1][268] = 1;
		;
		/* merge: .(goto)(0, 270, 383) */
		reached[1][270] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 2; goto P999; /* 9 */
	case 130: // STATE 260 - stream-sender.pml:24 - [sequence = 0] (0:383:2 - 3)
		IfNotBlocked
		reached[1][260] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: w = 0(383, 261, 383) */
		reached[1][261] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 265, 383) */
		reached[1][265] = 1;
		;
		/* merge: .(goto)(0, 268, 383) */
		reached[1][268] = 1;
		;
		/* merge: .(goto)(0, 270, 383) */
		reached[1][270] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 131: // STATE 272 - stream-sender.pml:124 - [((kind==RESUME))] (0:0:1 - 1)
		IfNotBlocked
		reached[1][272] = 1;
		if (!((((P1 *)_this)->kind==3)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: kind */  (trpt+1)->bup.oval = ((P1 *)_this)->kind;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->kind = 0;
		_m = 3; goto P999; /* 0 */
	case 132: // STATE 273 - stream-sender.pml:63 - [((((1&&((g!=sender.g)||(epoch!=sender.epoch)))||(sender.g==0))||(1&&(n<=sender.n))))] (383:0:3 - 1)
		IfNotBlocked
		reached[1][273] = 1;
		if (!((((1&&((((int)((P1 *)_this)->g)!=((int)now.sender.g))||(((int)((P1 *)_this)->epoch)!=((int)now.sender.epoch))))||(((int)now.sender.g)==0))||(1&&(((int)((P1 *)_this)->n)<=((int)now.sender.n))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->g = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: epoch */  (trpt+1)->bup.ovals[1] = ((P1 *)_this)->epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->epoch = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: n */  (trpt+1)->bup.ovals[2] = ((P1 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->n = 0;
		/* merge: printf('sender: ignores a RESUME\\n')(0, 274, 383) */
		reached[1][274] = 1;
		Printf("sender: ignores a RESUME\n");
		/* merge: .(goto)(0, 338, 383) */
		reached[1][338] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 133: // STATE 276 - stream-sender.pml:67 - [((1&&((sequence>(sender.head+1))||(( (((sequence-1)==0)) -> (0) : (( (((sequence-1)==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )!=chain))))] (284:0:3 - 1)
		IfNotBlocked
		reached[1][276] = 1;
		if (!((1&&((((int)((P1 *)_this)->sequence)>(((int)now.sender.head)+1))||(( (((((int)((P1 *)_this)->sequence)-1)==0)) ? (0) : (( (((((int)((P1 *)_this)->sequence)-1)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) )!=((int)((P1 *)_this)->chain))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->sequence = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: chain */  (trpt+1)->bup.ovals[1] = ((P1 *)_this)->chain;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->chain = 0;
		/* merge: sender.isDiverged = 1(0, 277, 284) */
		reached[1][277] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isDiverged);
		now.sender.isDiverged = 1;
#ifdef VAR_RANGES
		logval("sender.isDiverged", ((int)now.sender.isDiverged));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 134: // STATE 278 - stream-sender.pml:3 - [sender.isServing = 0] (0:292:6 - 1)
		IfNotBlocked
		reached[1][278] = 1;
		(trpt+1)->bup.ovals = grab_ints(6);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(292, 279, 292) */
		reached[1][279] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(292, 280, 292) */
		reached[1][280] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(292, 281, 292) */
		reached[1][281] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(292, 282, 292) */
		reached[1][282] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(292, 283, 292) */
		reached[1][283] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: printf('sender: diverged\\n')(292, 285, 292) */
		reached[1][285] = 1;
		Printf("sender: diverged\n");
		_m = 3; goto P999; /* 6 */
	case 135: // STATE 286 - stream-sender.pml:69 - [(((0&&(senderRestores>0))||!(1)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][286] = 1;
		if (!(((0&&(((int)now.senderRestores)>0))|| !(1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 136: // STATE 288 - stream-sender.pml:69 - [printf('violated: ')] (0:383:0 - 1)
		IfNotBlocked
		reached[1][288] = 1;
		Printf("violated: ");
		/* merge: printf('S5')(383, 289, 383) */
		reached[1][289] = 1;
		Printf("S5");
		/* merge: printf('\\n')(383, 290, 383) */
		reached[1][290] = 1;
		Printf("\n");
		/* merge: assert(0)(383, 291, 383) */
		reached[1][291] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 293, 383) */
		reached[1][293] = 1;
		;
		/* merge: .(goto)(0, 336, 383) */
		reached[1][336] = 1;
		;
		/* merge: .(goto)(0, 338, 383) */
		reached[1][338] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 137: // STATE 295 - stream-sender.pml:81 - [((((((((0+0)>0)||(sender.n==0))||node[i].lost)||!(1))||!(1))||(0==3)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][295] = 1;
		if (!((((((((0+0)>0)||(((int)now.sender.n)==0))||((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost))|| !(1))|| !(1))||(0==3))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 138: // STATE 297 - stream-sender.pml:81 - [printf('violated: ')] (0:318:0 - 1)
		IfNotBlocked
		reached[1][297] = 1;
		Printf("violated: ");
		/* merge: printf('S6')(318, 298, 318) */
		reached[1][298] = 1;
		Printf("S6");
		/* merge: printf('\\n')(318, 299, 318) */
		reached[1][299] = 1;
		Printf("\n");
		/* merge: assert(0)(318, 300, 318) */
		reached[1][300] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 302, 318) */
		reached[1][302] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 139: // STATE 303 - stream-sender.pml:83 - [((1&&((sender.n==0)||!(1))))] (326:0:2 - 1)
		IfNotBlocked
		reached[1][303] = 1;
		if (!((1&&((((int)now.sender.n)==0)|| !(1)))))
			continue;
		/* merge: sender.acknowledged = (sequence-1)(326, 304, 326) */
		reached[1][304] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.acknowledged);
		now.sender.acknowledged = (((int)((P1 *)_this)->sequence)-1);
#ifdef VAR_RANGES
		logval("sender.acknowledged", ((int)now.sender.acknowledged));
#endif
		;
		/* merge: sender.cursor = sequence(326, 305, 326) */
		reached[1][305] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.cursor);
		now.sender.cursor = ((int)((P1 *)_this)->sequence);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: .(goto)(0, 319, 326) */
		reached[1][319] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 140: // STATE 307 - stream-sender.pml:85 - [((((sequence-1)>sender.acknowledged)&&(sequence<=(sender.head+1))))] (316:0:1 - 1)
		IfNotBlocked
		reached[1][307] = 1;
		if (!((((((int)((P1 *)_this)->sequence)-1)>((int)now.sender.acknowledged))&&(((int)((P1 *)_this)->sequence)<=(((int)now.sender.head)+1)))))
			continue;
		/* merge: sender.acknowledged = (sequence-1)(0, 308, 316) */
		reached[1][308] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.acknowledged);
		now.sender.acknowledged = (((int)((P1 *)_this)->sequence)-1);
#ifdef VAR_RANGES
		logval("sender.acknowledged", ((int)now.sender.acknowledged));
#endif
		;
		/* merge: .(goto)(0, 311, 316) */
		reached[1][311] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 141: // STATE 312 - stream-sender.pml:86 - [((sequence>(sender.acknowledged+1)))] (326:0:1 - 1)
		IfNotBlocked
		reached[1][312] = 1;
		if (!((((int)((P1 *)_this)->sequence)>(((int)now.sender.acknowledged)+1))))
			continue;
		/* merge: sender.cursor = sequence(0, 313, 326) */
		reached[1][313] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.cursor);
		now.sender.cursor = ((int)((P1 *)_this)->sequence);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: .(goto)(0, 317, 326) */
		reached[1][317] = 1;
		;
		/* merge: .(goto)(0, 319, 326) */
		reached[1][319] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 142: // STATE 315 - stream-sender.pml:86 - [sender.cursor = (sender.acknowledged+1)] (0:0:1 - 1)
		IfNotBlocked
		reached[1][315] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.cursor);
		now.sender.cursor = (((int)now.sender.acknowledged)+1);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 143: // STATE 320 - stream-sender.pml:91 - [((sender.cursor>sender.discarded))] (383:0:5 - 1)
		IfNotBlocked
		reached[1][320] = 1;
		if (!((((int)now.sender.cursor)>((int)now.sender.discarded))))
			continue;
		/* merge: .(goto)(383, 327, 383) */
		reached[1][327] = 1;
		;
		/* merge: sender.n = n(383, 328, 383) */
		reached[1][328] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.n);
		now.sender.n = ((int)((P1 *)_this)->n);
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.isServing = 1(383, 329, 383) */
		reached[1][329] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isServing);
		now.sender.isServing = 1;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.isServed = 1(383, 330, 383) */
		reached[1][330] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed = 1;
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		/* merge: resumedLife = life(383, 331, 383) */
		reached[1][331] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.resumedLife);
		now.resumedLife = ((int)((P1 *)_this)->life);
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: node[i].lost = 0(383, 332, 383) */
		reached[1][332] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost);
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = 0;
#ifdef VAR_RANGES
		logval("node[SenderLoop:i].lost", ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost));
#endif
		;
		/* merge: printf('sender: RESUMEd at %d, acknowledged %d\\n',sender.cursor,sender.acknowledged)(383, 333, 383) */
		reached[1][333] = 1;
		Printf("sender: RESUMEd at %d, acknowledged %d\n", ((int)now.sender.cursor), ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 336, 383) */
		reached[1][336] = 1;
		;
		/* merge: .(goto)(0, 338, 383) */
		reached[1][338] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 10 */
	case 144: // STATE 322 - stream-sender.pml:91 - [printf('violated: ')] (0:383:5 - 1)
		IfNotBlocked
		reached[1][322] = 1;
		Printf("violated: ");
		/* merge: printf('S3')(383, 323, 383) */
		reached[1][323] = 1;
		Printf("S3");
		/* merge: printf('\\n')(383, 324, 383) */
		reached[1][324] = 1;
		Printf("\n");
		/* merge: assert(0)(383, 325, 383) */
		reached[1][325] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(383, 327, 383) */
		reached[1][327] = 1;
		;
		/* merge: sender.n = n(383, 328, 383) */
		reached[1][328] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.n);
		now.sender.n = ((int)((P1 *)_this)->n);
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.isServing = 1(383, 329, 383) */
		reached[1][329] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isServing);
		now.sender.isServing = 1;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.isServed = 1(383, 330, 383) */
		reached[1][330] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed = 1;
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		/* merge: resumedLife = life(383, 331, 383) */
		reached[1][331] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.resumedLife);
		now.resumedLife = ((int)((P1 *)_this)->life);
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: node[i].lost = 0(383, 332, 383) */
		reached[1][332] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost);
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = 0;
#ifdef VAR_RANGES
		logval("node[SenderLoop:i].lost", ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost));
#endif
		;
		/* merge: printf('sender: RESUMEd at %d, acknowledged %d\\n',sender.cursor,sender.acknowledged)(383, 333, 383) */
		reached[1][333] = 1;
		Printf("sender: RESUMEd at %d, acknowledged %d\n", ((int)now.sender.cursor), ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 336, 383) */
		reached[1][336] = 1;
		;
		/* merge: .(goto)(0, 338, 383) */
		reached[1][338] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 145: // STATE 328 - stream-sender.pml:93 - [sender.n = n] (0:383:5 - 3)
		IfNotBlocked
		reached[1][328] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.n);
		now.sender.n = ((int)((P1 *)_this)->n);
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.isServing = 1(383, 329, 383) */
		reached[1][329] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isServing);
		now.sender.isServing = 1;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.isServed = 1(383, 330, 383) */
		reached[1][330] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed = 1;
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		/* merge: resumedLife = life(383, 331, 383) */
		reached[1][331] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.resumedLife);
		now.resumedLife = ((int)((P1 *)_this)->life);
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: node[i].lost = 0(383, 332, 383) */
		reached[1][332] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost);
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = 0;
#ifdef VAR_RANGES
		logval("node[SenderLoop:i].lost", ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost));
#endif
		;
		/* merge: printf('sender: RESUMEd at %d, acknowledged %d\\n',sender.cursor,sender.acknowledged)(383, 333, 383) */
		reached[1][333] = 1;
		Printf("sender: RESUMEd at %d, acknowledged %d\n", ((int)now.sender.cursor), ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 336, 383) */
		reached[1][336] = 1;
		;
		/* merge: .(goto)(0, 338, 383) */
		reached[1][338] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 146: // STATE 340 - stream-sender.pml:125 - [((kind==ACK))] (0:0:1 - 1)
		IfNotBlocked
		reached[1][340] = 1;
		if (!((((P1 *)_this)->kind==2)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: kind */  (trpt+1)->bup.oval = ((P1 *)_this)->kind;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->kind = 0;
		_m = 3; goto P999; /* 0 */
	case 147: // STATE 341 - stream-sender.pml:99 - [((((((!(1)||((g==sender.g)&&(epoch==sender.epoch)))&&(sender.g!=0))&&sender.isServing)&&(sequence>=sender.acknowledged))&&(sequence<=sender.head)))] (346:0:3 - 1)
		IfNotBlocked
		reached[1][341] = 1;
		if (!(((((( !(1)||((((int)((P1 *)_this)->g)==((int)now.sender.g))&&(((int)((P1 *)_this)->epoch)==((int)now.sender.epoch))))&&(((int)now.sender.g)!=0))&&((int)now.sender.isServing))&&(((int)((P1 *)_this)->sequence)>=((int)now.sender.acknowledged)))&&(((int)((P1 *)_this)->sequence)<=((int)now.sender.head)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->g = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: epoch */  (trpt+1)->bup.ovals[1] = ((P1 *)_this)->epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->epoch = 0;
		/* merge: sender.acknowledged = sequence(0, 342, 346) */
		reached[1][342] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.acknowledged);
		now.sender.acknowledged = ((int)((P1 *)_this)->sequence);
#ifdef VAR_RANGES
		logval("sender.acknowledged", ((int)now.sender.acknowledged));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 148: // STATE 343 - stream-sender.pml:101 - [((chain>sender.safe))] (351:0:1 - 1)
		IfNotBlocked
		reached[1][343] = 1;
		if (!((((int)((P1 *)_this)->chain)>((int)now.sender.safe))))
			continue;
		/* merge: sender.safe = chain(0, 344, 351) */
		reached[1][344] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.safe);
		now.sender.safe = ((int)((P1 *)_this)->chain);
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: .(goto)(0, 347, 351) */
		reached[1][347] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 149: // STATE 348 - stream-sender.pml:102 - [((sender.cursor<=sequence))] (383:0:1 - 1)
		IfNotBlocked
		reached[1][348] = 1;
		if (!((((int)now.sender.cursor)<=((int)((P1 *)_this)->sequence))))
			continue;
		/* merge: sender.cursor = (sequence+1)(383, 349, 383) */
		reached[1][349] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.cursor);
		now.sender.cursor = (((int)((P1 *)_this)->sequence)+1);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: .(goto)(383, 352, 383) */
		reached[1][352] = 1;
		;
		/* merge: printf('sender: acknowledged %d\\n',sender.acknowledged)(383, 353, 383) */
		reached[1][353] = 1;
		Printf("sender: acknowledged %d\n", ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 357, 383) */
		reached[1][357] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 150: // STATE 353 - stream-sender.pml:103 - [printf('sender: acknowledged %d\\n',sender.acknowledged)] (0:383:0 - 3)
		IfNotBlocked
		reached[1][353] = 1;
		Printf("sender: acknowledged %d\n", ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 357, 383) */
		reached[1][357] = 1;
		;
		/* merge: .(goto)(0, 360, 383) */
		reached[1][360] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 151: // STATE 355 - stream-sender.pml:104 - [printf('sender: ignores ACK %d\\n',sequence)] (0:0:0 - 1)
		IfNotBlocked
		reached[1][355] = 1;
		Printf("sender: ignores ACK %d\n", ((int)((P1 *)_this)->sequence));
		_m = 3; goto P999; /* 0 */
	case 152: // STATE 361 - stream-sender.pml:108 - [((resumedLife>newestResumedLife))] (379:0:2 - 1)
		IfNotBlocked
		reached[1][361] = 1;
		if (!((((int)now.resumedLife)>((int)now.newestResumedLife))))
			continue;
		/* merge: newestResumedLife = resumedLife(379, 362, 379) */
		reached[1][362] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.newestResumedLife);
		now.newestResumedLife = ((int)now.resumedLife);
#ifdef VAR_RANGES
		logval("newestResumedLife", ((int)now.newestResumedLife));
#endif
		;
		/* merge: .(goto)(379, 365, 379) */
		reached[1][365] = 1;
		;
		/* merge: w = 1(379, 366, 379) */
		reached[1][366] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 380, 379) */
		reached[1][380] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 153: // STATE 366 - stream-sender.pml:109 - [w = 1] (0:379:1 - 3)
		IfNotBlocked
		reached[1][366] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 380, 379) */
		reached[1][380] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 154: // STATE 367 - stream-sender.pml:112 - [(((newestResumedLife==node[0].life)&&(w<=sender.acknowledged)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][367] = 1;
		if (!(((((int)now.newestResumedLife)==((int)now.node[0].life))&&(((int)((P1 *)_this)->w)<=((int)now.sender.acknowledged)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 155: // STATE 368 - stream-sender.pml:112 - [((((node[0].held|node[0].gone)>>sender.log[w])&1))] (379:0:1 - 1)
		IfNotBlocked
		reached[1][368] = 1;
		if (!((((((int)now.node[0].held)|((int)now.node[0].gone))>>((int)now.sender.log[ Index(((int)((P1 *)_this)->w), 3) ]))&1)))
			continue;
		/* merge: .(goto)(379, 375, 379) */
		reached[1][375] = 1;
		;
		/* merge: w = (w+1)(379, 376, 379) */
		reached[1][376] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = (((int)((P1 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 380, 379) */
		reached[1][380] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 156: // STATE 370 - stream-sender.pml:112 - [printf('violated: ')] (0:379:1 - 1)
		IfNotBlocked
		reached[1][370] = 1;
		Printf("violated: ");
		/* merge: printf('S2')(379, 371, 379) */
		reached[1][371] = 1;
		Printf("S2");
		/* merge: printf('\\n')(379, 372, 379) */
		reached[1][372] = 1;
		Printf("\n");
		/* merge: assert(0)(379, 373, 379) */
		reached[1][373] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(379, 375, 379) */
		reached[1][375] = 1;
		;
		/* merge: w = (w+1)(379, 376, 379) */
		reached[1][376] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = (((int)((P1 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 380, 379) */
		reached[1][380] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 157: // STATE 376 - stream-sender.pml:112 - [w = (w+1)] (0:379:1 - 3)
		IfNotBlocked
		reached[1][376] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = (((int)((P1 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 380, 379) */
		reached[1][380] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 158: // STATE 382 - stream-sender.pml:119 - [w = 0] (0:693:10 - 3)
		IfNotBlocked
		reached[1][382] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: kind = 0(693, 384, 693) */
		reached[1][384] = 1;
		(trpt+1)->bup.ovals[1] = ((P1 *)_this)->kind;
		((P1 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:kind", ((P1 *)_this)->kind);
#endif
		;
		/* merge: i = 0(693, 385, 693) */
		reached[1][385] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->i);
		((P1 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:i", ((int)((P1 *)_this)->i));
#endif
		;
		/* merge: life = 0(693, 386, 693) */
		reached[1][386] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P1 *)_this)->life);
		((P1 *)_this)->life = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:life", ((int)((P1 *)_this)->life));
#endif
		;
		/* merge: epoch = 0(693, 387, 693) */
		reached[1][387] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P1 *)_this)->epoch);
		((P1 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:epoch", ((int)((P1 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(693, 388, 693) */
		reached[1][388] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: r = 0(693, 389, 693) */
		reached[1][389] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P1 *)_this)->r);
		((P1 *)_this)->r = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:r", ((int)((P1 *)_this)->r));
#endif
		;
		/* merge: g = 0(693, 390, 693) */
		reached[1][390] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P1 *)_this)->g);
		((P1 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:g", ((int)((P1 *)_this)->g));
#endif
		;
		/* merge: chain = 0(693, 391, 693) */
		reached[1][391] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P1 *)_this)->chain);
		((P1 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:chain", ((int)((P1 *)_this)->chain));
#endif
		;
		/* merge: n = 0(693, 392, 693) */
		reached[1][392] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P1 *)_this)->n);
		((P1 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:n", ((int)((P1 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 3; goto P999; /* 10 */
	case 159: // STATE 395 - stream-sender.pml:177 - [(((!(calm)&&!(isCut))&&nempty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][395] = 1;
		if (!((( !(((int)now.calm))&& !(((int)now.isCut)))&&(q_len(now.lateReply[0])>0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 160: // STATE 396 - stream-sender.pml:178 - [lateReply[0]?kind,i,life,epoch,sequence,r,g,chain,n] (677:0:9 - 1)
		reached[1][396] = 1;
		if (q_len(now.lateReply[0]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->kind;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->i);
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->life);
		(trpt+1)->bup.ovals[3] = ((int)((P1 *)_this)->epoch);
		(trpt+1)->bup.ovals[4] = ((int)((P1 *)_this)->sequence);
		(trpt+1)->bup.ovals[5] = ((int)((P1 *)_this)->r);
		(trpt+1)->bup.ovals[6] = ((int)((P1 *)_this)->g);
		(trpt+1)->bup.ovals[7] = ((int)((P1 *)_this)->chain);
		(trpt+1)->bup.ovals[8] = ((int)((P1 *)_this)->n);
		;
		((P1 *)_this)->kind = qrecv(now.lateReply[0], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:kind", ((P1 *)_this)->kind);
#endif
		;
		((P1 *)_this)->i = qrecv(now.lateReply[0], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:i", ((int)((P1 *)_this)->i));
#endif
		;
		((P1 *)_this)->life = qrecv(now.lateReply[0], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:life", ((int)((P1 *)_this)->life));
#endif
		;
		((P1 *)_this)->epoch = qrecv(now.lateReply[0], XX-1, 3, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:epoch", ((int)((P1 *)_this)->epoch));
#endif
		;
		((P1 *)_this)->sequence = qrecv(now.lateReply[0], XX-1, 4, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		((P1 *)_this)->r = qrecv(now.lateReply[0], XX-1, 5, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:r", ((int)((P1 *)_this)->r));
#endif
		;
		((P1 *)_this)->g = qrecv(now.lateReply[0], XX-1, 6, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:g", ((int)((P1 *)_this)->g));
#endif
		;
		((P1 *)_this)->chain = qrecv(now.lateReply[0], XX-1, 7, 0);
#ifdef VAR_RANGES
		logval("SenderLoop:chain", ((int)((P1 *)_this)->chain));
#endif
		;
		((P1 *)_this)->n = qrecv(now.lateReply[0], XX-1, 8, 1);
#ifdef VAR_RANGES
		logval("SenderLoop:n", ((int)((P1 *)_this)->n));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.lateReply[0]);
		sprintf(simtmp, "%d", ((P1 *)_this)->kind); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->i)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->n)); strcat(simvals, simtmp);		}
#endif
		;
		/* merge: printf('sender: late, from life %d:\\n',life)(0, 397, 677) */
		reached[1][397] = 1;
		Printf("sender: late, from life %d:\n", ((int)((P1 *)_this)->life));
		_m = 4; goto P999; /* 1 */
	case 161: // STATE 398 - stream-sender.pml:123 - [((kind==HELLO))] (0:0:1 - 1)
		IfNotBlocked
		reached[1][398] = 1;
		if (!((((P1 *)_this)->kind==4)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: kind */  (trpt+1)->bup.oval = ((P1 *)_this)->kind;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->kind = 0;
		_m = 3; goto P999; /* 0 */
	case 162: // STATE 399 - stream-sender.pml:44 - [(((sender.holder!=0)&&(sender.holder!=(i+1))))] (667:0:0 - 1)
		IfNotBlocked
		reached[1][399] = 1;
		if (!(((((int)now.sender.holder)!=0)&&(((int)now.sender.holder)!=(((int)((P1 *)_this)->i)+1)))))
			continue;
		/* merge: printf('sender: HELD, node %d\\n',i)(0, 400, 667) */
		reached[1][400] = 1;
		Printf("sender: HELD, node %d\n", ((int)((P1 *)_this)->i));
		/* merge: .(goto)(0, 554, 667) */
		reached[1][554] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 163: // STATE 401 - stream-sender.pml:45 - [((sender.isDiverged||sender.isStopped))] (667:0:0 - 1)
		IfNotBlocked
		reached[1][401] = 1;
		if (!((((int)now.sender.isDiverged)||((int)now.sender.isStopped))))
			continue;
		/* merge: printf('sender: REFUSED, node %d\\n',i)(0, 402, 667) */
		reached[1][402] = 1;
		Printf("sender: REFUSED, node %d\n", ((int)((P1 *)_this)->i));
		/* merge: .(goto)(0, 554, 667) */
		reached[1][554] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 164: // STATE 404 - stream-sender.pml:48 - [((sender.needsEpoch||((1&&(epoch>sender.epoch))&&!(sender.isServed))))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][404] = 1;
		if (!((((int)now.sender.needsEpoch)||((1&&(((int)((P1 *)_this)->epoch)>((int)now.sender.epoch)))&& !(((int)now.sender.isServed))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 165: // STATE 405 - stream-sender.pml:49 - [((1&&(epoch>sender.epoch)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][405] = 1;
		if (!((1&&(((int)((P1 *)_this)->epoch)>((int)now.sender.epoch)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 166: // STATE 406 - stream-sender.pml:7 - [((epochsDrawn<4))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][406] = 1;
		if (!((((int)now.epochsDrawn)<4)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 167: // STATE 407 - stream-sender.pml:9 - [(!(1))] (424:0:4 - 1)
		IfNotBlocked
		reached[1][407] = 1;
		if (!( !(1)))
			continue;
		/* merge: sender.epoch = (((epoch/8)+1)*8)(424, 408, 424) */
		reached[1][408] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = (((((int)((P1 *)_this)->epoch)/8)+1)*8);
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(424, 414, 424) */
		reached[1][414] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(424, 415, 424) */
		reached[1][415] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(424, 416, 424) */
		reached[1][416] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(424, 417, 424) */
		reached[1][417] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 168: // STATE 409 - stream-sender.pml:10 - [(1)] (424:0:4 - 1)
		IfNotBlocked
		reached[1][409] = 1;
		if (!(1))
			continue;
		/* merge: sender.epoch = ((((epoch/8)+1)*8)+epochsDrawn)(424, 410, 424) */
		reached[1][410] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = ((((((int)((P1 *)_this)->epoch)/8)+1)*8)+((int)now.epochsDrawn));
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(424, 414, 424) */
		reached[1][414] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(424, 415, 424) */
		reached[1][415] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(424, 416, 424) */
		reached[1][416] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(424, 417, 424) */
		reached[1][417] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 169: // STATE 411 - stream-sender.pml:11 - [((1&&1))] (424:0:4 - 1)
		IfNotBlocked
		reached[1][411] = 1;
		if (!((1&&1)))
			continue;
		/* merge: sender.epoch = (((((epoch/8)+1)*8)+7)-epochsDrawn)(424, 412, 424) */
		reached[1][412] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = (((((((int)((P1 *)_this)->epoch)/8)+1)*8)+7)-((int)now.epochsDrawn));
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(424, 414, 424) */
		reached[1][414] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(424, 415, 424) */
		reached[1][415] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(424, 416, 424) */
		reached[1][416] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(424, 417, 424) */
		reached[1][417] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 170: // STATE 415 - stream-sender.pml:13 - [epochsDrawn = (epochsDrawn+1)] (0:424:3 - 4)
		IfNotBlocked
		reached[1][415] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(424, 416, 424) */
		reached[1][416] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(424, 417, 424) */
		reached[1][417] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 2 */
	case 171: // STATE 418 - stream-sender.pml:3 - [sender.isServing = 0] (0:551:6 - 1)
		IfNotBlocked
		reached[1][418] = 1;
		(trpt+1)->bup.ovals = grab_ints(6);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(551, 419, 551) */
		reached[1][419] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(551, 420, 551) */
		reached[1][420] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(551, 421, 551) */
		reached[1][421] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(551, 422, 551) */
		reached[1][422] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(551, 423, 551) */
		reached[1][423] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: printf('sender: new epoch %d.%d\\n',(sender.epoch/8),(sender.epoch%8))(551, 425, 551) */
		reached[1][425] = 1;
		Printf("sender: new epoch %d.%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8));
		/* merge: .(goto)(0, 429, 551) */
		reached[1][429] = 1;
		;
		/* merge: .(goto)(0, 458, 551) */
		reached[1][458] = 1;
		;
		/* merge: .(goto)(0, 461, 551) */
		reached[1][461] = 1;
		;
		_m = 3; goto P999; /* 9 */
	case 172: // STATE 427 - stream-sender.pml:15 - [isCut = 1] (0:0:1 - 1)
		IfNotBlocked
		reached[1][427] = 1;
		(trpt+1)->bup.oval = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 173: // STATE 432 - stream-sender.pml:7 - [((epochsDrawn<4))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][432] = 1;
		if (!((((int)now.epochsDrawn)<4)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 174: // STATE 433 - stream-sender.pml:9 - [(!(1))] (450:0:4 - 1)
		IfNotBlocked
		reached[1][433] = 1;
		if (!( !(1)))
			continue;
		/* merge: sender.epoch = (((sender.epoch/8)+1)*8)(450, 434, 450) */
		reached[1][434] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = (((((int)now.sender.epoch)/8)+1)*8);
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(450, 440, 450) */
		reached[1][440] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(450, 441, 450) */
		reached[1][441] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(450, 442, 450) */
		reached[1][442] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(450, 443, 450) */
		reached[1][443] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 175: // STATE 435 - stream-sender.pml:10 - [(1)] (450:0:4 - 1)
		IfNotBlocked
		reached[1][435] = 1;
		if (!(1))
			continue;
		/* merge: sender.epoch = ((((sender.epoch/8)+1)*8)+epochsDrawn)(450, 436, 450) */
		reached[1][436] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = ((((((int)now.sender.epoch)/8)+1)*8)+((int)now.epochsDrawn));
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(450, 440, 450) */
		reached[1][440] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(450, 441, 450) */
		reached[1][441] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(450, 442, 450) */
		reached[1][442] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(450, 443, 450) */
		reached[1][443] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 176: // STATE 437 - stream-sender.pml:11 - [((1&&1))] (450:0:4 - 1)
		IfNotBlocked
		reached[1][437] = 1;
		if (!((1&&1)))
			continue;
		/* merge: sender.epoch = (((((sender.epoch/8)+1)*8)+7)-epochsDrawn)(450, 438, 450) */
		reached[1][438] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.epoch);
		now.sender.epoch = (((((((int)now.sender.epoch)/8)+1)*8)+7)-((int)now.epochsDrawn));
#ifdef VAR_RANGES
		logval("sender.epoch", ((int)now.sender.epoch));
#endif
		;
		/* merge: .(goto)(450, 440, 450) */
		reached[1][440] = 1;
		;
		/* merge: epochsDrawn = (epochsDrawn+1)(450, 441, 450) */
		reached[1][441] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(450, 442, 450) */
		reached[1][442] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(450, 443, 450) */
		reached[1][443] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 5 */
	case 177: // STATE 441 - stream-sender.pml:13 - [epochsDrawn = (epochsDrawn+1)] (0:450:3 - 4)
		IfNotBlocked
		reached[1][441] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.epochsDrawn);
		now.epochsDrawn = (((int)now.epochsDrawn)+1);
#ifdef VAR_RANGES
		logval("epochsDrawn", ((int)now.epochsDrawn));
#endif
		;
		/* merge: sender.needsEpoch = 0(450, 442, 450) */
		reached[1][442] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 0;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		/* merge: sender.isServed = !(1)(450, 443, 450) */
		reached[1][443] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed =  !(1);
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		_m = 3; goto P999; /* 2 */
	case 178: // STATE 444 - stream-sender.pml:3 - [sender.isServing = 0] (0:551:6 - 1)
		IfNotBlocked
		reached[1][444] = 1;
		(trpt+1)->bup.ovals = grab_ints(6);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(551, 445, 551) */
		reached[1][445] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(551, 446, 551) */
		reached[1][446] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(551, 447, 551) */
		reached[1][447] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(551, 448, 551) */
		reached[1][448] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(551, 449, 551) */
		reached[1][449] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: printf('sender: new epoch %d.%d\\n',(sender.epoch/8),(sender.epoch%8))(551, 451, 551) */
		reached[1][451] = 1;
		Printf("sender: new epoch %d.%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8));
		/* merge: .(goto)(0, 455, 551) */
		reached[1][455] = 1;
		;
		/* merge: .(goto)(0, 458, 551) */
		reached[1][458] = 1;
		;
		/* merge: .(goto)(0, 461, 551) */
		reached[1][461] = 1;
		;
		_m = 3; goto P999; /* 9 */
	case 179: // STATE 453 - stream-sender.pml:15 - [isCut = 1] (0:0:1 - 1)
		IfNotBlocked
		reached[1][453] = 1;
		(trpt+1)->bup.oval = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 180: // STATE 462 - stream-sender.pml:53 - [(isCut)] (0:0:0 - 1)
		IfNotBlocked
		reached[1][462] = 1;
		if (!(((int)now.isCut)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 181: // STATE 463 - stream-sender.pml:54 - [((!(isCut)&&(epoch>sender.epoch)))] (471:0:2 - 1)
		IfNotBlocked
		reached[1][463] = 1;
		if (!(( !(((int)now.isCut))&&(((int)((P1 *)_this)->epoch)>((int)now.sender.epoch)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: epoch */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->epoch = 0;
		/* merge: sender.isStopped = 1(0, 464, 471) */
		reached[1][464] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isStopped);
		now.sender.isStopped = 1;
#ifdef VAR_RANGES
		logval("sender.isStopped", ((int)now.sender.isStopped));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 182: // STATE 465 - stream-sender.pml:3 - [sender.isServing = 0] (0:480:7 - 1)
		IfNotBlocked
		reached[1][465] = 1;
		(trpt+1)->bup.ovals = grab_ints(7);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(480, 466, 480) */
		reached[1][466] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(480, 467, 480) */
		reached[1][467] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(480, 468, 480) */
		reached[1][468] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(480, 469, 480) */
		reached[1][469] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(480, 470, 480) */
		reached[1][470] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: sender.holder = 0(480, 472, 480) */
		reached[1][472] = 1;
		(trpt+1)->bup.ovals[6] = ((int)now.sender.holder);
		now.sender.holder = 0;
#ifdef VAR_RANGES
		logval("sender.holder", ((int)now.sender.holder));
#endif
		;
		/* merge: printf('sender: told of a higher epoch: stopped\\n')(480, 473, 480) */
		reached[1][473] = 1;
		Printf("sender: told of a higher epoch: stopped\n");
		_m = 3; goto P999; /* 7 */
	case 183: // STATE 474 - stream-sender.pml:56 - [(((0||((senderRestores>0)&&(receiverRestores>0)))||((senderRestores>0)&&(1>1))))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][474] = 1;
		if (!(((0||((((int)now.senderRestores)>0)&&(((int)now.receiverRestores)>0)))||((((int)now.senderRestores)>0)&&(1>1)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 184: // STATE 476 - stream-sender.pml:56 - [printf('violated: ')] (0:667:0 - 1)
		IfNotBlocked
		reached[1][476] = 1;
		Printf("violated: ");
		/* merge: printf('S5')(667, 477, 667) */
		reached[1][477] = 1;
		Printf("S5");
		/* merge: printf('\\n')(667, 478, 667) */
		reached[1][478] = 1;
		Printf("\n");
		/* merge: assert(0)(667, 479, 667) */
		reached[1][479] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 481, 667) */
		reached[1][481] = 1;
		;
		/* merge: .(goto)(0, 552, 667) */
		reached[1][552] = 1;
		;
		/* merge: .(goto)(0, 554, 667) */
		reached[1][554] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 185: // STATE 482 - stream-sender.pml:57 - [((!(isCut)&&(epoch<=sender.epoch)))] (0:0:1 - 1)
		IfNotBlocked
		reached[1][482] = 1;
		if (!(( !(((int)now.isCut))&&(((int)((P1 *)_this)->epoch)<=((int)now.sender.epoch)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: epoch */  (trpt+1)->bup.oval = ((P1 *)_this)->epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->epoch = 0;
		_m = 3; goto P999; /* 0 */
	case 186: // STATE 483 - stream-sender.pml:27 - [sender.holder = (i+1)] (0:0:1 - 1)
		IfNotBlocked
		reached[1][483] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.holder);
		now.sender.holder = (((int)((P1 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("sender.holder", ((int)now.sender.holder));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 187: // STATE 484 - stream-sender.pml:29 - [((r!=sender.r))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][484] = 1;
		if (!((((int)((P1 *)_this)->r)!=((int)now.sender.r))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 188: // STATE 485 - stream-sender.pml:3 - [sender.isServing = 0] (0:505:7 - 1)
		IfNotBlocked
		reached[1][485] = 1;
		(trpt+1)->bup.ovals = grab_ints(7);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(505, 486, 505) */
		reached[1][486] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(505, 487, 505) */
		reached[1][487] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(505, 488, 505) */
		reached[1][488] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(505, 489, 505) */
		reached[1][489] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(505, 490, 505) */
		reached[1][490] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: sender.r = r(505, 492, 505) */
		reached[1][492] = 1;
		(trpt+1)->bup.ovals[6] = ((int)now.sender.r);
		now.sender.r = ((int)((P1 *)_this)->r);
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		_m = 3; goto P999; /* 6 */
	case 189: // STATE 493 - stream.pml:119 - [(((gDrawn<5)||(calm&&(gDrawn<(5+3)))))] (510:0:2 - 1)
		IfNotBlocked
		reached[1][493] = 1;
		if (!(((((int)now.gDrawn)<5)||(((int)now.calm)&&(((int)now.gDrawn)<(5+3))))))
			continue;
		/* merge: gDrawn = (gDrawn+1)(510, 494, 510) */
		reached[1][494] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.gDrawn);
		now.gDrawn = (((int)now.gDrawn)+1);
#ifdef VAR_RANGES
		logval("gDrawn", ((int)now.gDrawn));
#endif
		;
		/* merge: .(goto)(510, 504, 510) */
		reached[1][504] = 1;
		;
		/* merge: sender.g = gDrawn(510, 506, 510) */
		reached[1][506] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.g);
		now.sender.g = ((int)now.gDrawn);
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 190: // STATE 495 - stream.pml:120 - [((!(calm)&&(gDrawn>=5)))] (510:0:2 - 1)
		IfNotBlocked
		reached[1][495] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.gDrawn)>=5))))
			continue;
		/* merge: isCut = 1(510, 496, 510) */
		reached[1][496] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(510, 504, 510) */
		reached[1][504] = 1;
		;
		/* merge: sender.g = gDrawn(510, 506, 510) */
		reached[1][506] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.g);
		now.sender.g = ((int)now.gDrawn);
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 191: // STATE 497 - stream.pml:121 - [((calm&&(gDrawn>=(5+3))))] (510:0:1 - 1)
		IfNotBlocked
		reached[1][497] = 1;
		if (!((((int)now.calm)&&(((int)now.gDrawn)>=(5+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(510, 498, 510) */
		reached[1][498] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(510, 499, 510) */
		reached[1][499] = 1;
		Printf("violated: ");
		/* merge: printf('L')(510, 500, 510) */
		reached[1][500] = 1;
		Printf("L");
		/* merge: printf('\\n')(510, 501, 510) */
		reached[1][501] = 1;
		Printf("\n");
		/* merge: assert(0)(510, 502, 510) */
		reached[1][502] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(510, 504, 510) */
		reached[1][504] = 1;
		;
		/* merge: sender.g = gDrawn(510, 506, 510) */
		reached[1][506] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.g);
		now.sender.g = ((int)now.gDrawn);
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		_m = 3; goto P999; /* 7 */
	case 192: // STATE 506 - stream-sender.pml:32 - [sender.g = gDrawn] (0:510:1 - 4)
		IfNotBlocked
		reached[1][506] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.g);
		now.sender.g = ((int)now.gDrawn);
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 193: // STATE 507 - stream-sender.pml:36 - [(!(isCut))] (548:0:1 - 1)
		IfNotBlocked
		reached[1][507] = 1;
		if (!( !(((int)now.isCut))))
			continue;
		/* merge: grantee[sender.g] = (i+1)(548, 508, 548) */
		reached[1][508] = 1;
		(trpt+1)->bup.oval = ((int)grantee[ Index(((int)now.sender.g), 15) ]);
		grantee[ Index(now.sender.g, 15) ] = (((int)((P1 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("grantee[sender.g]", ((int)grantee[ Index(((int)now.sender.g), 15) ]));
#endif
		;
		/* merge: .(goto)(548, 511, 548) */
		reached[1][511] = 1;
		;
		/* merge: printf('sender: grants r=%d g=%d to node %d\\n',sender.r,sender.g,i)(548, 512, 548) */
		reached[1][512] = 1;
		Printf("sender: grants r=%d g=%d to node %d\n", ((int)now.sender.r), ((int)now.sender.g), ((int)((P1 *)_this)->i));
		/* merge: .(goto)(0, 515, 548) */
		reached[1][515] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 194: // STATE 512 - stream-sender.pml:37 - [printf('sender: grants r=%d g=%d to node %d\\n',sender.r,sender.g,i)] (0:548:0 - 3)
		IfNotBlocked
		reached[1][512] = 1;
		Printf("sender: grants r=%d g=%d to node %d\n", ((int)now.sender.r), ((int)now.sender.g), ((int)((P1 *)_this)->i));
		/* merge: .(goto)(0, 515, 548) */
		reached[1][515] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 195: // STATE 516 - stream-sender.pml:40 - [(!(isCut))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][516] = 1;
		if (!( !(((int)now.isCut))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 196: // STATE 517 - stream-sender.pml:19 - [(sender.isServing)] (543:0:2 - 1)
		IfNotBlocked
		reached[1][517] = 1;
		if (!(((int)now.sender.isServing)))
			continue;
		/* merge: sequence = (sender.cursor-1)(543, 518, 543) */
		reached[1][518] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = (((int)now.sender.cursor)-1);
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: .(goto)(543, 522, 543) */
		reached[1][522] = 1;
		;
		/* merge: printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)(543, 523, 543) */
		reached[1][523] = 1;
		Printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.r), ((int)now.sender.g), ((int)now.sender.n), ((int)((P1 *)_this)->sequence));
		/* merge: w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(543, 524, 543) */
		reached[1][524] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.discarded)==0)) ? (0) : (( ((((int)now.sender.discarded)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 4 */
	case 197: // STATE 520 - stream-sender.pml:19 - [sequence = 0] (0:543:2 - 1)
		IfNotBlocked
		reached[1][520] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: .(goto)(543, 522, 543) */
		reached[1][522] = 1;
		;
		/* merge: printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)(543, 523, 543) */
		reached[1][523] = 1;
		Printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.r), ((int)now.sender.g), ((int)now.sender.n), ((int)((P1 *)_this)->sequence));
		/* merge: w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(543, 524, 543) */
		reached[1][524] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.discarded)==0)) ? (0) : (( ((((int)now.sender.discarded)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 198: // STATE 523 - stream-sender.pml:20 - [printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)] (0:543:1 - 3)
		IfNotBlocked
		reached[1][523] = 1;
		Printf("sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\n", (((int)now.sender.epoch)/8), (((int)now.sender.epoch)%8), ((int)now.sender.r), ((int)now.sender.g), ((int)now.sender.n), ((int)((P1 *)_this)->sequence));
		/* merge: w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )(543, 524, 543) */
		reached[1][524] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = ( ((((int)now.sender.discarded)==0)) ? (0) : (( ((((int)now.sender.discarded)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) );
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 199: // STATE 525 - stream.pml:88 - [(nfull(data[0]))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][525] = 1;
		if (!((!q_full(now.data[0]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 200: // STATE 526 - stream.pml:88 - [data[0]!6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n] (0:0:0 - 1)
		IfNotBlocked
		reached[1][526] = 1;
		if (q_full(now.data[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.data[0]);
		sprintf(simtmp, "%d", 6); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.discarded)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.data[0], 0, 6, ((int)now.sender.epoch), ((int)((P1 *)_this)->sequence), ((int)now.sender.r), ((int)now.sender.discarded), ((int)((P1 *)_this)->w), ((int)now.sender.g), ((int)now.sender.n), 0, 8);
		_m = 2; goto P999; /* 0 */
	case 201: // STATE 527 - stream.pml:89 - [(!(calm))] (541:0:1 - 1)
		IfNotBlocked
		reached[1][527] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: node[0].lost = 1(541, 528, 541) */
		reached[1][528] = 1;
		(trpt+1)->bup.oval = ((int)now.node[0].lost);
		now.node[0].lost = 1;
#ifdef VAR_RANGES
		logval("node[0].lost", ((int)now.node[0].lost));
#endif
		;
		/* merge: printf('      (lost on the way to node %d)\\n',0)(541, 529, 541) */
		reached[1][529] = 1;
		Printf("      (lost on the way to node %d)\n", 0);
		/* merge: .(goto)(0, 533, 541) */
		reached[1][533] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 202: // STATE 530 - stream.pml:90 - [((calm&&full(data[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][530] = 1;
		if (!((((int)now.calm)&&q_full(now.data[0]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 203: // STATE 534 - stream.pml:78 - [(1)] (667:0:2 - 1)
		IfNotBlocked
		reached[1][534] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(667, 540, 667) */
		reached[1][540] = 1;
		;
		/* merge: sequence = 0(667, 544, 667) */
		reached[1][544] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: w = 0(667, 545, 667) */
		reached[1][545] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 549, 667) */
		reached[1][549] = 1;
		;
		/* merge: .(goto)(0, 552, 667) */
		reached[1][552] = 1;
		;
		/* merge: .(goto)(0, 554, 667) */
		reached[1][554] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 204: // STATE 535 - stream.pml:79 - [(((!(calm)&&(lateData<0))&&empty(lateDatum[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][535] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateData)<0))&&(q_len(now.lateDatum[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 205: // STATE 536 - stream.pml:79 - [lateDatum[0]!0,6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n] (667:0:3 - 1)
		IfNotBlocked
		reached[1][536] = 1;
		if (q_full(now.lateDatum[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateDatum[0]);
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 6); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.discarded)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.sender.n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateDatum[0], 0, 0, 6, ((int)now.sender.epoch), ((int)((P1 *)_this)->sequence), ((int)now.sender.r), ((int)now.sender.discarded), ((int)((P1 *)_this)->w), ((int)now.sender.g), ((int)now.sender.n), 9);
		/* merge: lateData = (lateData+1)(667, 537, 667) */
		reached[1][537] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.lateData);
		now.lateData = (((int)now.lateData)+1);
#ifdef VAR_RANGES
		logval("lateData", ((int)now.lateData));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(667, 538, 667) */
		reached[1][538] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(667, 540, 667) */
		reached[1][540] = 1;
		;
		/* merge: sequence = 0(667, 544, 667) */
		reached[1][544] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: w = 0(667, 545, 667) */
		reached[1][545] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 549, 667) */
		reached[1][549] = 1;
		;
		/* merge: .(goto)(0, 552, 667) */
		reached[1][552] = 1;
		;
		/* merge: .(goto)(0, 554, 667) */
		reached[1][554] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 2; goto P999; /* 9 */
	case 206: // STATE 544 - stream-sender.pml:24 - [sequence = 0] (0:667:2 - 3)
		IfNotBlocked
		reached[1][544] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: w = 0(667, 545, 667) */
		reached[1][545] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 549, 667) */
		reached[1][549] = 1;
		;
		/* merge: .(goto)(0, 552, 667) */
		reached[1][552] = 1;
		;
		/* merge: .(goto)(0, 554, 667) */
		reached[1][554] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 207: // STATE 556 - stream-sender.pml:124 - [((kind==RESUME))] (0:0:1 - 1)
		IfNotBlocked
		reached[1][556] = 1;
		if (!((((P1 *)_this)->kind==3)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: kind */  (trpt+1)->bup.oval = ((P1 *)_this)->kind;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->kind = 0;
		_m = 3; goto P999; /* 0 */
	case 208: // STATE 557 - stream-sender.pml:63 - [((((1&&((g!=sender.g)||(epoch!=sender.epoch)))||(sender.g==0))||(1&&(n<=sender.n))))] (667:0:3 - 1)
		IfNotBlocked
		reached[1][557] = 1;
		if (!((((1&&((((int)((P1 *)_this)->g)!=((int)now.sender.g))||(((int)((P1 *)_this)->epoch)!=((int)now.sender.epoch))))||(((int)now.sender.g)==0))||(1&&(((int)((P1 *)_this)->n)<=((int)now.sender.n))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->g = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: epoch */  (trpt+1)->bup.ovals[1] = ((P1 *)_this)->epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->epoch = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: n */  (trpt+1)->bup.ovals[2] = ((P1 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->n = 0;
		/* merge: printf('sender: ignores a RESUME\\n')(0, 558, 667) */
		reached[1][558] = 1;
		Printf("sender: ignores a RESUME\n");
		/* merge: .(goto)(0, 622, 667) */
		reached[1][622] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 209: // STATE 560 - stream-sender.pml:67 - [((1&&((sequence>(sender.head+1))||(( (((sequence-1)==0)) -> (0) : (( (((sequence-1)==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )!=chain))))] (568:0:3 - 1)
		IfNotBlocked
		reached[1][560] = 1;
		if (!((1&&((((int)((P1 *)_this)->sequence)>(((int)now.sender.head)+1))||(( (((((int)((P1 *)_this)->sequence)-1)==0)) ? (0) : (( (((((int)((P1 *)_this)->sequence)-1)==1)) ? (((int)now.sender.log[1])) : (((((int)now.sender.log[1])*(2+1))+((int)now.sender.log[2]))) )) )!=((int)((P1 *)_this)->chain))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->sequence = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: chain */  (trpt+1)->bup.ovals[1] = ((P1 *)_this)->chain;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->chain = 0;
		/* merge: sender.isDiverged = 1(0, 561, 568) */
		reached[1][561] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isDiverged);
		now.sender.isDiverged = 1;
#ifdef VAR_RANGES
		logval("sender.isDiverged", ((int)now.sender.isDiverged));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 210: // STATE 562 - stream-sender.pml:3 - [sender.isServing = 0] (0:576:6 - 1)
		IfNotBlocked
		reached[1][562] = 1;
		(trpt+1)->bup.ovals = grab_ints(6);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(576, 563, 576) */
		reached[1][563] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(576, 564, 576) */
		reached[1][564] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(576, 565, 576) */
		reached[1][565] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(576, 566, 576) */
		reached[1][566] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(576, 567, 576) */
		reached[1][567] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: printf('sender: diverged\\n')(576, 569, 576) */
		reached[1][569] = 1;
		Printf("sender: diverged\n");
		_m = 3; goto P999; /* 6 */
	case 211: // STATE 570 - stream-sender.pml:69 - [(((0&&(senderRestores>0))||!(1)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][570] = 1;
		if (!(((0&&(((int)now.senderRestores)>0))|| !(1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 212: // STATE 572 - stream-sender.pml:69 - [printf('violated: ')] (0:667:0 - 1)
		IfNotBlocked
		reached[1][572] = 1;
		Printf("violated: ");
		/* merge: printf('S5')(667, 573, 667) */
		reached[1][573] = 1;
		Printf("S5");
		/* merge: printf('\\n')(667, 574, 667) */
		reached[1][574] = 1;
		Printf("\n");
		/* merge: assert(0)(667, 575, 667) */
		reached[1][575] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 577, 667) */
		reached[1][577] = 1;
		;
		/* merge: .(goto)(0, 620, 667) */
		reached[1][620] = 1;
		;
		/* merge: .(goto)(0, 622, 667) */
		reached[1][622] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 213: // STATE 579 - stream-sender.pml:81 - [((((((((0+0)>0)||(sender.n==0))||node[i].lost)||!(1))||!(1))||(0==3)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][579] = 1;
		if (!((((((((0+0)>0)||(((int)now.sender.n)==0))||((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost))|| !(1))|| !(1))||(0==3))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 214: // STATE 581 - stream-sender.pml:81 - [printf('violated: ')] (0:602:0 - 1)
		IfNotBlocked
		reached[1][581] = 1;
		Printf("violated: ");
		/* merge: printf('S6')(602, 582, 602) */
		reached[1][582] = 1;
		Printf("S6");
		/* merge: printf('\\n')(602, 583, 602) */
		reached[1][583] = 1;
		Printf("\n");
		/* merge: assert(0)(602, 584, 602) */
		reached[1][584] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 586, 602) */
		reached[1][586] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 215: // STATE 587 - stream-sender.pml:83 - [((1&&((sender.n==0)||!(1))))] (610:0:2 - 1)
		IfNotBlocked
		reached[1][587] = 1;
		if (!((1&&((((int)now.sender.n)==0)|| !(1)))))
			continue;
		/* merge: sender.acknowledged = (sequence-1)(610, 588, 610) */
		reached[1][588] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.acknowledged);
		now.sender.acknowledged = (((int)((P1 *)_this)->sequence)-1);
#ifdef VAR_RANGES
		logval("sender.acknowledged", ((int)now.sender.acknowledged));
#endif
		;
		/* merge: sender.cursor = sequence(610, 589, 610) */
		reached[1][589] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.cursor);
		now.sender.cursor = ((int)((P1 *)_this)->sequence);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: .(goto)(0, 603, 610) */
		reached[1][603] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 216: // STATE 591 - stream-sender.pml:85 - [((((sequence-1)>sender.acknowledged)&&(sequence<=(sender.head+1))))] (600:0:1 - 1)
		IfNotBlocked
		reached[1][591] = 1;
		if (!((((((int)((P1 *)_this)->sequence)-1)>((int)now.sender.acknowledged))&&(((int)((P1 *)_this)->sequence)<=(((int)now.sender.head)+1)))))
			continue;
		/* merge: sender.acknowledged = (sequence-1)(0, 592, 600) */
		reached[1][592] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.acknowledged);
		now.sender.acknowledged = (((int)((P1 *)_this)->sequence)-1);
#ifdef VAR_RANGES
		logval("sender.acknowledged", ((int)now.sender.acknowledged));
#endif
		;
		/* merge: .(goto)(0, 595, 600) */
		reached[1][595] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 217: // STATE 596 - stream-sender.pml:86 - [((sequence>(sender.acknowledged+1)))] (610:0:1 - 1)
		IfNotBlocked
		reached[1][596] = 1;
		if (!((((int)((P1 *)_this)->sequence)>(((int)now.sender.acknowledged)+1))))
			continue;
		/* merge: sender.cursor = sequence(0, 597, 610) */
		reached[1][597] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.cursor);
		now.sender.cursor = ((int)((P1 *)_this)->sequence);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: .(goto)(0, 601, 610) */
		reached[1][601] = 1;
		;
		/* merge: .(goto)(0, 603, 610) */
		reached[1][603] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 218: // STATE 599 - stream-sender.pml:86 - [sender.cursor = (sender.acknowledged+1)] (0:0:1 - 1)
		IfNotBlocked
		reached[1][599] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.cursor);
		now.sender.cursor = (((int)now.sender.acknowledged)+1);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 219: // STATE 604 - stream-sender.pml:91 - [((sender.cursor>sender.discarded))] (667:0:5 - 1)
		IfNotBlocked
		reached[1][604] = 1;
		if (!((((int)now.sender.cursor)>((int)now.sender.discarded))))
			continue;
		/* merge: .(goto)(667, 611, 667) */
		reached[1][611] = 1;
		;
		/* merge: sender.n = n(667, 612, 667) */
		reached[1][612] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.n);
		now.sender.n = ((int)((P1 *)_this)->n);
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.isServing = 1(667, 613, 667) */
		reached[1][613] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isServing);
		now.sender.isServing = 1;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.isServed = 1(667, 614, 667) */
		reached[1][614] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed = 1;
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		/* merge: resumedLife = life(667, 615, 667) */
		reached[1][615] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.resumedLife);
		now.resumedLife = ((int)((P1 *)_this)->life);
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: node[i].lost = 0(667, 616, 667) */
		reached[1][616] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost);
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = 0;
#ifdef VAR_RANGES
		logval("node[SenderLoop:i].lost", ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost));
#endif
		;
		/* merge: printf('sender: RESUMEd at %d, acknowledged %d\\n',sender.cursor,sender.acknowledged)(667, 617, 667) */
		reached[1][617] = 1;
		Printf("sender: RESUMEd at %d, acknowledged %d\n", ((int)now.sender.cursor), ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 620, 667) */
		reached[1][620] = 1;
		;
		/* merge: .(goto)(0, 622, 667) */
		reached[1][622] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 10 */
	case 220: // STATE 606 - stream-sender.pml:91 - [printf('violated: ')] (0:667:5 - 1)
		IfNotBlocked
		reached[1][606] = 1;
		Printf("violated: ");
		/* merge: printf('S3')(667, 607, 667) */
		reached[1][607] = 1;
		Printf("S3");
		/* merge: printf('\\n')(667, 608, 667) */
		reached[1][608] = 1;
		Printf("\n");
		/* merge: assert(0)(667, 609, 667) */
		reached[1][609] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(667, 611, 667) */
		reached[1][611] = 1;
		;
		/* merge: sender.n = n(667, 612, 667) */
		reached[1][612] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.n);
		now.sender.n = ((int)((P1 *)_this)->n);
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.isServing = 1(667, 613, 667) */
		reached[1][613] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isServing);
		now.sender.isServing = 1;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.isServed = 1(667, 614, 667) */
		reached[1][614] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed = 1;
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		/* merge: resumedLife = life(667, 615, 667) */
		reached[1][615] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.resumedLife);
		now.resumedLife = ((int)((P1 *)_this)->life);
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: node[i].lost = 0(667, 616, 667) */
		reached[1][616] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost);
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = 0;
#ifdef VAR_RANGES
		logval("node[SenderLoop:i].lost", ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost));
#endif
		;
		/* merge: printf('sender: RESUMEd at %d, acknowledged %d\\n',sender.cursor,sender.acknowledged)(667, 617, 667) */
		reached[1][617] = 1;
		Printf("sender: RESUMEd at %d, acknowledged %d\n", ((int)now.sender.cursor), ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 620, 667) */
		reached[1][620] = 1;
		;
		/* merge: .(goto)(0, 622, 667) */
		reached[1][622] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 221: // STATE 612 - stream-sender.pml:93 - [sender.n = n] (0:667:5 - 3)
		IfNotBlocked
		reached[1][612] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.n);
		now.sender.n = ((int)((P1 *)_this)->n);
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.isServing = 1(667, 613, 667) */
		reached[1][613] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isServing);
		now.sender.isServing = 1;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.isServed = 1(667, 614, 667) */
		reached[1][614] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.isServed);
		now.sender.isServed = 1;
#ifdef VAR_RANGES
		logval("sender.isServed", ((int)now.sender.isServed));
#endif
		;
		/* merge: resumedLife = life(667, 615, 667) */
		reached[1][615] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.resumedLife);
		now.resumedLife = ((int)((P1 *)_this)->life);
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: node[i].lost = 0(667, 616, 667) */
		reached[1][616] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost);
		now.node[ Index(((P1 *)_this)->i, 1) ].lost = 0;
#ifdef VAR_RANGES
		logval("node[SenderLoop:i].lost", ((int)now.node[ Index(((int)((P1 *)_this)->i), 1) ].lost));
#endif
		;
		/* merge: printf('sender: RESUMEd at %d, acknowledged %d\\n',sender.cursor,sender.acknowledged)(667, 617, 667) */
		reached[1][617] = 1;
		Printf("sender: RESUMEd at %d, acknowledged %d\n", ((int)now.sender.cursor), ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 620, 667) */
		reached[1][620] = 1;
		;
		/* merge: .(goto)(0, 622, 667) */
		reached[1][622] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 222: // STATE 624 - stream-sender.pml:125 - [((kind==ACK))] (0:0:1 - 1)
		IfNotBlocked
		reached[1][624] = 1;
		if (!((((P1 *)_this)->kind==2)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: kind */  (trpt+1)->bup.oval = ((P1 *)_this)->kind;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->kind = 0;
		_m = 3; goto P999; /* 0 */
	case 223: // STATE 625 - stream-sender.pml:99 - [((((((!(1)||((g==sender.g)&&(epoch==sender.epoch)))&&(sender.g!=0))&&sender.isServing)&&(sequence>=sender.acknowledged))&&(sequence<=sender.head)))] (630:0:3 - 1)
		IfNotBlocked
		reached[1][625] = 1;
		if (!(((((( !(1)||((((int)((P1 *)_this)->g)==((int)now.sender.g))&&(((int)((P1 *)_this)->epoch)==((int)now.sender.epoch))))&&(((int)now.sender.g)!=0))&&((int)now.sender.isServing))&&(((int)((P1 *)_this)->sequence)>=((int)now.sender.acknowledged)))&&(((int)((P1 *)_this)->sequence)<=((int)now.sender.head)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P1 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->g = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: epoch */  (trpt+1)->bup.ovals[1] = ((P1 *)_this)->epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->epoch = 0;
		/* merge: sender.acknowledged = sequence(0, 626, 630) */
		reached[1][626] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.acknowledged);
		now.sender.acknowledged = ((int)((P1 *)_this)->sequence);
#ifdef VAR_RANGES
		logval("sender.acknowledged", ((int)now.sender.acknowledged));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 224: // STATE 627 - stream-sender.pml:101 - [((chain>sender.safe))] (635:0:1 - 1)
		IfNotBlocked
		reached[1][627] = 1;
		if (!((((int)((P1 *)_this)->chain)>((int)now.sender.safe))))
			continue;
		/* merge: sender.safe = chain(0, 628, 635) */
		reached[1][628] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.safe);
		now.sender.safe = ((int)((P1 *)_this)->chain);
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: .(goto)(0, 631, 635) */
		reached[1][631] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 225: // STATE 632 - stream-sender.pml:102 - [((sender.cursor<=sequence))] (667:0:1 - 1)
		IfNotBlocked
		reached[1][632] = 1;
		if (!((((int)now.sender.cursor)<=((int)((P1 *)_this)->sequence))))
			continue;
		/* merge: sender.cursor = (sequence+1)(667, 633, 667) */
		reached[1][633] = 1;
		(trpt+1)->bup.oval = ((int)now.sender.cursor);
		now.sender.cursor = (((int)((P1 *)_this)->sequence)+1);
#ifdef VAR_RANGES
		logval("sender.cursor", ((int)now.sender.cursor));
#endif
		;
		/* merge: .(goto)(667, 636, 667) */
		reached[1][636] = 1;
		;
		/* merge: printf('sender: acknowledged %d\\n',sender.acknowledged)(667, 637, 667) */
		reached[1][637] = 1;
		Printf("sender: acknowledged %d\n", ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 641, 667) */
		reached[1][641] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 226: // STATE 637 - stream-sender.pml:103 - [printf('sender: acknowledged %d\\n',sender.acknowledged)] (0:667:0 - 3)
		IfNotBlocked
		reached[1][637] = 1;
		Printf("sender: acknowledged %d\n", ((int)now.sender.acknowledged));
		/* merge: .(goto)(0, 641, 667) */
		reached[1][641] = 1;
		;
		/* merge: .(goto)(0, 644, 667) */
		reached[1][644] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 227: // STATE 639 - stream-sender.pml:104 - [printf('sender: ignores ACK %d\\n',sequence)] (0:0:0 - 1)
		IfNotBlocked
		reached[1][639] = 1;
		Printf("sender: ignores ACK %d\n", ((int)((P1 *)_this)->sequence));
		_m = 3; goto P999; /* 0 */
	case 228: // STATE 645 - stream-sender.pml:108 - [((resumedLife>newestResumedLife))] (663:0:2 - 1)
		IfNotBlocked
		reached[1][645] = 1;
		if (!((((int)now.resumedLife)>((int)now.newestResumedLife))))
			continue;
		/* merge: newestResumedLife = resumedLife(663, 646, 663) */
		reached[1][646] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.newestResumedLife);
		now.newestResumedLife = ((int)now.resumedLife);
#ifdef VAR_RANGES
		logval("newestResumedLife", ((int)now.newestResumedLife));
#endif
		;
		/* merge: .(goto)(663, 649, 663) */
		reached[1][649] = 1;
		;
		/* merge: w = 1(663, 650, 663) */
		reached[1][650] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 664, 663) */
		reached[1][664] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 229: // STATE 650 - stream-sender.pml:109 - [w = 1] (0:663:1 - 3)
		IfNotBlocked
		reached[1][650] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 664, 663) */
		reached[1][664] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 230: // STATE 651 - stream-sender.pml:112 - [(((newestResumedLife==node[0].life)&&(w<=sender.acknowledged)))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][651] = 1;
		if (!(((((int)now.newestResumedLife)==((int)now.node[0].life))&&(((int)((P1 *)_this)->w)<=((int)now.sender.acknowledged)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 231: // STATE 652 - stream-sender.pml:112 - [((((node[0].held|node[0].gone)>>sender.log[w])&1))] (663:0:1 - 1)
		IfNotBlocked
		reached[1][652] = 1;
		if (!((((((int)now.node[0].held)|((int)now.node[0].gone))>>((int)now.sender.log[ Index(((int)((P1 *)_this)->w), 3) ]))&1)))
			continue;
		/* merge: .(goto)(663, 659, 663) */
		reached[1][659] = 1;
		;
		/* merge: w = (w+1)(663, 660, 663) */
		reached[1][660] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = (((int)((P1 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 664, 663) */
		reached[1][664] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 232: // STATE 654 - stream-sender.pml:112 - [printf('violated: ')] (0:663:1 - 1)
		IfNotBlocked
		reached[1][654] = 1;
		Printf("violated: ");
		/* merge: printf('S2')(663, 655, 663) */
		reached[1][655] = 1;
		Printf("S2");
		/* merge: printf('\\n')(663, 656, 663) */
		reached[1][656] = 1;
		Printf("\n");
		/* merge: assert(0)(663, 657, 663) */
		reached[1][657] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(663, 659, 663) */
		reached[1][659] = 1;
		;
		/* merge: w = (w+1)(663, 660, 663) */
		reached[1][660] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = (((int)((P1 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 664, 663) */
		reached[1][664] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 233: // STATE 660 - stream-sender.pml:112 - [w = (w+1)] (0:663:1 - 3)
		IfNotBlocked
		reached[1][660] = 1;
		(trpt+1)->bup.oval = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = (((int)((P1 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 664, 663) */
		reached[1][664] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 234: // STATE 666 - stream-sender.pml:119 - [w = 0] (0:693:10 - 3)
		IfNotBlocked
		reached[1][666] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->w);
		((P1 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:w", ((int)((P1 *)_this)->w));
#endif
		;
		/* merge: kind = 0(693, 668, 693) */
		reached[1][668] = 1;
		(trpt+1)->bup.ovals[1] = ((P1 *)_this)->kind;
		((P1 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:kind", ((P1 *)_this)->kind);
#endif
		;
		/* merge: i = 0(693, 669, 693) */
		reached[1][669] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->i);
		((P1 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:i", ((int)((P1 *)_this)->i));
#endif
		;
		/* merge: life = 0(693, 670, 693) */
		reached[1][670] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P1 *)_this)->life);
		((P1 *)_this)->life = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:life", ((int)((P1 *)_this)->life));
#endif
		;
		/* merge: epoch = 0(693, 671, 693) */
		reached[1][671] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P1 *)_this)->epoch);
		((P1 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:epoch", ((int)((P1 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(693, 672, 693) */
		reached[1][672] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P1 *)_this)->sequence);
		((P1 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:sequence", ((int)((P1 *)_this)->sequence));
#endif
		;
		/* merge: r = 0(693, 673, 693) */
		reached[1][673] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P1 *)_this)->r);
		((P1 *)_this)->r = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:r", ((int)((P1 *)_this)->r));
#endif
		;
		/* merge: g = 0(693, 674, 693) */
		reached[1][674] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P1 *)_this)->g);
		((P1 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:g", ((int)((P1 *)_this)->g));
#endif
		;
		/* merge: chain = 0(693, 675, 693) */
		reached[1][675] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P1 *)_this)->chain);
		((P1 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:chain", ((int)((P1 *)_this)->chain));
#endif
		;
		/* merge: n = 0(693, 676, 693) */
		reached[1][676] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P1 *)_this)->n);
		((P1 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("SenderLoop:n", ((int)((P1 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 3; goto P999; /* 10 */
	case 235: // STATE 679 - stream-sender.pml:183 - [((!(isCut)&&(sender.isDiverged||sender.isStopped)))] (690:0:3 - 1)
		IfNotBlocked
		reached[1][679] = 1;
		if (!(( !(((int)now.isCut))&&(((int)now.sender.isDiverged)||((int)now.sender.isStopped)))))
			continue;
		/* merge: printf('*** saisine stream new-epoch\\n')(690, 680, 690) */
		reached[1][680] = 1;
		Printf("*** saisine stream new-epoch\n");
		/* merge: sender.isDiverged = 0(690, 681, 690) */
		reached[1][681] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isDiverged);
		now.sender.isDiverged = 0;
#ifdef VAR_RANGES
		logval("sender.isDiverged", ((int)now.sender.isDiverged));
#endif
		;
		/* merge: sender.isStopped = 0(690, 682, 690) */
		reached[1][682] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.isStopped);
		now.sender.isStopped = 0;
#ifdef VAR_RANGES
		logval("sender.isStopped", ((int)now.sender.isStopped));
#endif
		;
		/* merge: sender.needsEpoch = 1(690, 683, 690) */
		reached[1][683] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.needsEpoch);
		now.sender.needsEpoch = 1;
#ifdef VAR_RANGES
		logval("sender.needsEpoch", ((int)now.sender.needsEpoch));
#endif
		;
		_m = 3; goto P999; /* 4 */
	case 236: // STATE 684 - stream-sender.pml:3 - [sender.isServing = 0] (0:693:7 - 1)
		IfNotBlocked
		reached[1][684] = 1;
		(trpt+1)->bup.ovals = grab_ints(7);
		(trpt+1)->bup.ovals[0] = ((int)now.sender.isServing);
		now.sender.isServing = 0;
#ifdef VAR_RANGES
		logval("sender.isServing", ((int)now.sender.isServing));
#endif
		;
		/* merge: sender.r = 0(693, 685, 693) */
		reached[1][685] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.sender.r);
		now.sender.r = 0;
#ifdef VAR_RANGES
		logval("sender.r", ((int)now.sender.r));
#endif
		;
		/* merge: sender.g = 0(693, 686, 693) */
		reached[1][686] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.sender.g);
		now.sender.g = 0;
#ifdef VAR_RANGES
		logval("sender.g", ((int)now.sender.g));
#endif
		;
		/* merge: sender.n = 0(693, 687, 693) */
		reached[1][687] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.sender.n);
		now.sender.n = 0;
#ifdef VAR_RANGES
		logval("sender.n", ((int)now.sender.n));
#endif
		;
		/* merge: sender.safe = 0(693, 688, 693) */
		reached[1][688] = 1;
		(trpt+1)->bup.ovals[4] = ((int)now.sender.safe);
		now.sender.safe = 0;
#ifdef VAR_RANGES
		logval("sender.safe", ((int)now.sender.safe));
#endif
		;
		/* merge: resumedLife = 0(693, 689, 693) */
		reached[1][689] = 1;
		(trpt+1)->bup.ovals[5] = ((int)now.resumedLife);
		now.resumedLife = 0;
#ifdef VAR_RANGES
		logval("resumedLife", ((int)now.resumedLife));
#endif
		;
		/* merge: sender.holder = 0(693, 691, 693) */
		reached[1][691] = 1;
		(trpt+1)->bup.ovals[6] = ((int)now.sender.holder);
		now.sender.holder = 0;
#ifdef VAR_RANGES
		logval("sender.holder", ((int)now.sender.holder));
#endif
		;
		/* merge: .(goto)(0, 694, 693) */
		reached[1][694] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 237: // STATE 696 - stream-sender.pml:196 - [-end-] (0:0:0 - 1)
		IfNotBlocked
		reached[1][696] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC ReceiverLoop */
	case 238: // STATE 1 - stream-receiver.pml:122 - [(((!(isCut)&&nempty(data[me]))&&(!(calm)||nfull(reply))))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][1] = 1;
		if (!((( !(((int)now.isCut))&&(q_len(now.data[ Index(((int)((P0 *)_this)->me), 1) ])>0))&&( !(((int)now.calm))||(!q_full(now.reply))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 239: // STATE 2 - stream-receiver.pml:123 - [data[me]?kind,epoch,sequence,x,first,chain,g,n] (0:0:8 - 1)
		reached[0][2] = 1;
		if (q_len(now.data[ Index(((int)((P0 *)_this)->me), 1) ]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		;
		((P0 *)_this)->kind = qrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		((P0 *)_this)->epoch = qrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		((P0 *)_this)->sequence = qrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		((P0 *)_this)->x = qrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 3, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		((P0 *)_this)->first = qrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 4, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		((P0 *)_this)->chain = qrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 5, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		((P0 *)_this)->g = qrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 6, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		((P0 *)_this)->n = qrecv(now.data[ Index(((int)((P0 *)_this)->me), 1) ], XX-1, 7, 1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.data[ Index(((int)((P0 *)_this)->me), 1) ]);
		sprintf(simtmp, "%d", ((P0 *)_this)->kind); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->x)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->first)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->n)); strcat(simvals, simtmp);		}
#endif
		;
		_m = 4; goto P999; /* 0 */
	case 240: // STATE 3 - stream-receiver.pml:124 - [((kind==HEARTBEAT))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][3] = 1;
		if (!((((P0 *)_this)->kind==6)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: kind */  (trpt+1)->bup.oval = ((P0 *)_this)->kind;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->kind = 0;
		_m = 3; goto P999; /* 0 */
	case 241: // STATE 4 - stream-receiver.pml:55 - [((node[me].g==0))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][4] = 1;
		if (!((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)==0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 242: // STATE 5 - stream-receiver.pml:49 - [((((g!=0)&&(x==node[me].r))&&(epoch>=node[me].epoch)))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][5] = 1;
		if (!((((((int)((P0 *)_this)->g)!=0)&&(((int)((P0 *)_this)->x)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)))&&(((int)((P0 *)_this)->epoch)>=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: x */  (trpt+1)->bup.oval = ((P0 *)_this)->x;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->x = 0;
		_m = 3; goto P999; /* 0 */
	case 243: // STATE 6 - stream-receiver.pml:36 - [node[me].g = g] (0:14:2 - 1)
		IfNotBlocked
		reached[0][6] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g);
		now.node[ Index(((P0 *)_this)->me, 1) ].g = ((int)((P0 *)_this)->g);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].g", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g));
#endif
		;
		/* merge: node[me].n = 1(14, 7, 14) */
		reached[0][7] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n);
		now.node[ Index(((P0 *)_this)->me, 1) ].n = 1;
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].n", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 244: // STATE 8 - stream-receiver.pml:38 - [((epoch!=node[me].epoch))] (21:0:3 - 1)
		IfNotBlocked
		reached[0][8] = 1;
		if (!((((int)((P0 *)_this)->epoch)!=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch))))
			continue;
		/* merge: printf('  node %d: epoch %d.%d, next %d\\n',me,(epoch/8),(epoch%8),(first+1))(21, 9, 21) */
		reached[0][9] = 1;
		Printf("  node %d: epoch %d.%d, next %d\n", ((int)((P0 *)_this)->me), (((int)((P0 *)_this)->epoch)/8), (((int)((P0 *)_this)->epoch)%8), (((int)((P0 *)_this)->first)+1));
		/* merge: node[me].next = (first+1)(21, 10, 21) */
		reached[0][10] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)((P0 *)_this)->first)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: node[me].chain = chain(21, 11, 21) */
		reached[0][11] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((int)((P0 *)_this)->chain);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].epoch = epoch(21, 12, 21) */
		reached[0][12] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch);
		now.node[ Index(((P0 *)_this)->me, 1) ].epoch = ((int)((P0 *)_this)->epoch);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].epoch", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch));
#endif
		;
		/* merge: .(goto)(0, 15, 21) */
		reached[0][15] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 245: // STATE 17 - stream-receiver.pml:32 - [node[me].taken = (node[me].next-1)] (0:38:2 - 1)
		IfNotBlocked
		reached[0][17] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
		now.node[ Index(((P0 *)_this)->me, 1) ].taken = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].taken", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken));
#endif
		;
		/* merge: node[me].takenChain = node[me].chain(38, 18, 38) */
		reached[0][18] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain);
		now.node[ Index(((P0 *)_this)->me, 1) ].takenChain = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].takenChain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain));
#endif
		;
		/* merge: .(goto)(0, 22, 38) */
		reached[0][22] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 246: // STATE 23 - stream-receiver.pml:14 - [printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][23] = 1;
		Printf("  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\n", ((int)((P0 *)_this)->me), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
		_m = 3; goto P999; /* 0 */
	case 247: // STATE 24 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][24] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 248: // STATE 25 - stream.pml:102 - [reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (0:0:0 - 1)
		IfNotBlocked
		reached[0][25] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		_m = 2; goto P999; /* 0 */
	case 249: // STATE 26 - stream.pml:103 - [(!(calm))] (35:0:0 - 1)
		IfNotBlocked
		reached[0][26] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 27, 35) */
		reached[0][27] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 29, 35) */
		reached[0][29] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 250: // STATE 30 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][30] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 36, 792) */
		reached[0][36] = 1;
		;
		/* merge: .(goto)(792, 77, 792) */
		reached[0][77] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 251: // STATE 31 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][31] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 252: // STATE 32 - stream.pml:108 - [lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (792:0:9 - 1)
		IfNotBlocked
		reached[0][32] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		/* merge: lateReplies = (lateReplies+1)(792, 33, 792) */
		reached[0][33] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 34, 792) */
		reached[0][34] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 36, 792) */
		reached[0][36] = 1;
		;
		/* merge: .(goto)(792, 77, 792) */
		reached[0][77] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 15 */
	case 253: // STATE 41 - stream-receiver.pml:50 - [(!(1))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][41] = 1;
		if (!( !(1)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 254: // STATE 42 - stream.pml:119 - [(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))] (75:0:2 - 1)
		IfNotBlocked
		reached[0][42] = 1;
		if (!(((((int)now.rDrawn)<5)||(((int)now.calm)&&(((int)now.rDrawn)<(5+3))))))
			continue;
		/* merge: rDrawn = (rDrawn+1)(75, 43, 75) */
		reached[0][43] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.rDrawn);
		now.rDrawn = (((int)now.rDrawn)+1);
#ifdef VAR_RANGES
		logval("rDrawn", ((int)now.rDrawn));
#endif
		;
		/* merge: .(goto)(75, 53, 75) */
		reached[0][53] = 1;
		;
		/* merge: node[me].r = rDrawn(75, 55, 75) */
		reached[0][55] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		/* merge: .(goto)(0, 59, 75) */
		reached[0][59] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 255: // STATE 44 - stream.pml:120 - [((!(calm)&&(rDrawn>=5)))] (75:0:2 - 1)
		IfNotBlocked
		reached[0][44] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.rDrawn)>=5))))
			continue;
		/* merge: isCut = 1(75, 45, 75) */
		reached[0][45] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(75, 53, 75) */
		reached[0][53] = 1;
		;
		/* merge: node[me].r = rDrawn(75, 55, 75) */
		reached[0][55] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		/* merge: .(goto)(0, 59, 75) */
		reached[0][59] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 256: // STATE 46 - stream.pml:121 - [((calm&&(rDrawn>=(5+3))))] (75:0:1 - 1)
		IfNotBlocked
		reached[0][46] = 1;
		if (!((((int)now.calm)&&(((int)now.rDrawn)>=(5+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(75, 47, 75) */
		reached[0][47] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(75, 48, 75) */
		reached[0][48] = 1;
		Printf("violated: ");
		/* merge: printf('L')(75, 49, 75) */
		reached[0][49] = 1;
		Printf("L");
		/* merge: printf('\\n')(75, 50, 75) */
		reached[0][50] = 1;
		Printf("\n");
		/* merge: assert(0)(75, 51, 75) */
		reached[0][51] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(75, 53, 75) */
		reached[0][53] = 1;
		;
		/* merge: node[me].r = rDrawn(75, 55, 75) */
		reached[0][55] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		/* merge: .(goto)(0, 59, 75) */
		reached[0][59] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 257: // STATE 55 - stream-receiver.pml:29 - [node[me].r = rDrawn] (0:75:1 - 4)
		IfNotBlocked
		reached[0][55] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		/* merge: .(goto)(0, 59, 75) */
		reached[0][59] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 258: // STATE 60 - stream-receiver.pml:10 - [printf('  node %d: HELLO(r=%d highest=%d.%d)\\n',me,node[me].r,(node[me].epoch/8),(node[me].epoch%8))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][60] = 1;
		Printf("  node %d: HELLO(r=%d highest=%d.%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8));
		_m = 3; goto P999; /* 0 */
	case 259: // STATE 61 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][61] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 260: // STATE 62 - stream.pml:102 - [reply!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][62] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 4); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 4, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), 0, 0, 0, 9);
		_m = 2; goto P999; /* 0 */
	case 261: // STATE 63 - stream.pml:103 - [(!(calm))] (72:0:0 - 1)
		IfNotBlocked
		reached[0][63] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 64, 72) */
		reached[0][64] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 66, 72) */
		reached[0][66] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 262: // STATE 67 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][67] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 73, 792) */
		reached[0][73] = 1;
		;
		/* merge: .(goto)(792, 77, 792) */
		reached[0][77] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 263: // STATE 68 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][68] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 264: // STATE 69 - stream.pml:108 - [lateReply[0]!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0] (792:0:9 - 1)
		IfNotBlocked
		reached[0][69] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 4); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 4, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), 0, 0, 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 70, 792) */
		reached[0][70] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 71, 792) */
		reached[0][71] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 73, 792) */
		reached[0][73] = 1;
		;
		/* merge: .(goto)(792, 77, 792) */
		reached[0][77] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 15 */
	case 265: // STATE 79 - stream-receiver.pml:56 - [(((node[me].g!=0)&&(g!=node[me].g)))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][79] = 1;
		if (!(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)!=0)&&(((int)((P0 *)_this)->g)!=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.oval = ((P0 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->g = 0;
		_m = 3; goto P999; /* 0 */
	case 266: // STATE 80 - stream-receiver.pml:30 - [node[me].g = 0] (0:0:1 - 1)
		IfNotBlocked
		reached[0][80] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g);
		now.node[ Index(((P0 *)_this)->me, 1) ].g = 0;
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].g", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 267: // STATE 81 - stream.pml:119 - [(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))] (111:0:2 - 1)
		IfNotBlocked
		reached[0][81] = 1;
		if (!(((((int)now.rDrawn)<5)||(((int)now.calm)&&(((int)now.rDrawn)<(5+3))))))
			continue;
		/* merge: rDrawn = (rDrawn+1)(111, 82, 111) */
		reached[0][82] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.rDrawn);
		now.rDrawn = (((int)now.rDrawn)+1);
#ifdef VAR_RANGES
		logval("rDrawn", ((int)now.rDrawn));
#endif
		;
		/* merge: .(goto)(111, 92, 111) */
		reached[0][92] = 1;
		;
		/* merge: node[me].r = rDrawn(111, 94, 111) */
		reached[0][94] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 268: // STATE 83 - stream.pml:120 - [((!(calm)&&(rDrawn>=5)))] (111:0:2 - 1)
		IfNotBlocked
		reached[0][83] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.rDrawn)>=5))))
			continue;
		/* merge: isCut = 1(111, 84, 111) */
		reached[0][84] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(111, 92, 111) */
		reached[0][92] = 1;
		;
		/* merge: node[me].r = rDrawn(111, 94, 111) */
		reached[0][94] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 269: // STATE 85 - stream.pml:121 - [((calm&&(rDrawn>=(5+3))))] (111:0:1 - 1)
		IfNotBlocked
		reached[0][85] = 1;
		if (!((((int)now.calm)&&(((int)now.rDrawn)>=(5+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(111, 86, 111) */
		reached[0][86] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(111, 87, 111) */
		reached[0][87] = 1;
		Printf("violated: ");
		/* merge: printf('L')(111, 88, 111) */
		reached[0][88] = 1;
		Printf("L");
		/* merge: printf('\\n')(111, 89, 111) */
		reached[0][89] = 1;
		Printf("\n");
		/* merge: assert(0)(111, 90, 111) */
		reached[0][90] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(111, 92, 111) */
		reached[0][92] = 1;
		;
		/* merge: node[me].r = rDrawn(111, 94, 111) */
		reached[0][94] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		_m = 3; goto P999; /* 7 */
	case 270: // STATE 94 - stream-receiver.pml:29 - [node[me].r = rDrawn] (0:111:1 - 4)
		IfNotBlocked
		reached[0][94] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 271: // STATE 96 - stream-receiver.pml:10 - [printf('  node %d: HELLO(r=%d highest=%d.%d)\\n',me,node[me].r,(node[me].epoch/8),(node[me].epoch%8))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][96] = 1;
		Printf("  node %d: HELLO(r=%d highest=%d.%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8));
		_m = 3; goto P999; /* 0 */
	case 272: // STATE 97 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][97] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 273: // STATE 98 - stream.pml:102 - [reply!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][98] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 4); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 4, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), 0, 0, 0, 9);
		_m = 2; goto P999; /* 0 */
	case 274: // STATE 99 - stream.pml:103 - [(!(calm))] (108:0:0 - 1)
		IfNotBlocked
		reached[0][99] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 100, 108) */
		reached[0][100] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 102, 108) */
		reached[0][102] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 275: // STATE 103 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][103] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 109, 792) */
		reached[0][109] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 12 */
	case 276: // STATE 104 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][104] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 277: // STATE 105 - stream.pml:108 - [lateReply[0]!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0] (792:0:9 - 1)
		IfNotBlocked
		reached[0][105] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 4); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 4, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), 0, 0, 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 106, 792) */
		reached[0][106] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 107, 792) */
		reached[0][107] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 109, 792) */
		reached[0][109] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 14 */
	case 278: // STATE 113 - stream-receiver.pml:62 - [(((node[me].g!=0)&&(g==node[me].g)))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][113] = 1;
		if (!(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)!=0)&&(((int)((P0 *)_this)->g)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.oval = ((P0 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->g = 0;
		_m = 3; goto P999; /* 0 */
	case 279: // STATE 114 - stream-receiver.pml:64 - [(((1&&(n<node[me].n))||(!(1)&&(n==0))))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][114] = 1;
		if (!(((1&&(((int)((P0 *)_this)->n)<((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)))||( !(1)&&(((int)((P0 *)_this)->n)==0)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: n */  (trpt+1)->bup.oval = ((P0 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->n = 0;
		_m = 3; goto P999; /* 0 */
	case 280: // STATE 116 - stream-receiver.pml:14 - [printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][116] = 1;
		Printf("  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\n", ((int)((P0 *)_this)->me), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
		_m = 3; goto P999; /* 0 */
	case 281: // STATE 117 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][117] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 282: // STATE 118 - stream.pml:102 - [reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (0:0:0 - 1)
		IfNotBlocked
		reached[0][118] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		_m = 2; goto P999; /* 0 */
	case 283: // STATE 119 - stream.pml:103 - [(!(calm))] (128:0:0 - 1)
		IfNotBlocked
		reached[0][119] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 120, 128) */
		reached[0][120] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 122, 128) */
		reached[0][122] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 284: // STATE 123 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][123] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 129, 792) */
		reached[0][129] = 1;
		;
		/* merge: .(goto)(792, 164, 792) */
		reached[0][164] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 14 */
	case 285: // STATE 124 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][124] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 286: // STATE 125 - stream.pml:108 - [lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (792:0:9 - 1)
		IfNotBlocked
		reached[0][125] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		/* merge: lateReplies = (lateReplies+1)(792, 126, 792) */
		reached[0][126] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 127, 792) */
		reached[0][127] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 129, 792) */
		reached[0][129] = 1;
		;
		/* merge: .(goto)(792, 164, 792) */
		reached[0][164] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 16 */
	case 287: // STATE 133 - stream-receiver.pml:23 - [(1)] (143:0:1 - 1)
		IfNotBlocked
		reached[0][133] = 1;
		if (!(1))
			continue;
		/* merge: w = (node[me].next-1)(0, 134, 143) */
		reached[0][134] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 138, 143) */
		reached[0][138] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 288: // STATE 136 - stream-receiver.pml:23 - [w = node[me].taken] (0:0:1 - 1)
		IfNotBlocked
		reached[0][136] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 289: // STATE 139 - stream-receiver.pml:24 - [((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))] (159:0:1 - 1)
		IfNotBlocked
		reached[0][139] = 1;
		if (!((((0==2)&&(((int)now.backup.epoch)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))&&(((int)now.backup.next)>1))))
			continue;
		/* merge: v = (backup.next-1)(159, 140, 159) */
		reached[0][140] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = (((int)now.backup.next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(159, 144, 159) */
		reached[0][144] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(159, 145, 159) */
		reached[0][145] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 3 */
	case 290: // STATE 142 - stream-receiver.pml:24 - [v = 0] (0:159:1 - 1)
		IfNotBlocked
		reached[0][142] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(159, 144, 159) */
		reached[0][144] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(159, 145, 159) */
		reached[0][145] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 2 */
	case 291: // STATE 145 - stream-receiver.pml:25 - [printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)] (0:159:0 - 3)
		IfNotBlocked
		reached[0][145] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 0 */
	case 292: // STATE 146 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][146] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 293: // STATE 147 - stream.pml:102 - [reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][147] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		_m = 2; goto P999; /* 0 */
	case 294: // STATE 148 - stream.pml:103 - [(!(calm))] (157:0:0 - 1)
		IfNotBlocked
		reached[0][148] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 149, 157) */
		reached[0][149] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 151, 157) */
		reached[0][151] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 295: // STATE 152 - stream.pml:106 - [(1)] (792:0:10 - 1)
		IfNotBlocked
		reached[0][152] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 158, 792) */
		reached[0][158] = 1;
		;
		/* merge: w = 0(792, 160, 792) */
		reached[0][160] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 161, 792) */
		reached[0][161] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 164, 792) */
		reached[0][164] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 16 */
	case 296: // STATE 153 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][153] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 297: // STATE 154 - stream.pml:108 - [lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (792:0:11 - 1)
		IfNotBlocked
		reached[0][154] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 155, 792) */
		reached[0][155] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 156, 792) */
		reached[0][156] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 158, 792) */
		reached[0][158] = 1;
		;
		/* merge: w = 0(792, 160, 792) */
		reached[0][160] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 161, 792) */
		reached[0][161] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 164, 792) */
		reached[0][164] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 18 */
	case 298: // STATE 160 - stream-receiver.pml:27 - [w = 0] (0:792:10 - 3)
		IfNotBlocked
		reached[0][160] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 161, 792) */
		reached[0][161] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 164, 792) */
		reached[0][164] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 14 */
	case 299: // STATE 165 - stream-receiver.pml:66 - [((((1&&(n==node[me].n))||(!(1)&&(n!=0)))&&(sequence>node[me].taken)))] (0:0:2 - 1)
		IfNotBlocked
		reached[0][165] = 1;
		if (!((((1&&(((int)((P0 *)_this)->n)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)))||( !(1)&&(((int)((P0 *)_this)->n)!=0)))&&(((int)((P0 *)_this)->sequence)>((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: n */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->n = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->sequence = 0;
		_m = 3; goto P999; /* 0 */
	case 300: // STATE 166 - stream.pml:119 - [(((node[me].n<3)||(calm&&(node[me].n<(3+3)))))] (194:0:1 - 1)
		IfNotBlocked
		reached[0][166] = 1;
		if (!(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)<3)||(((int)now.calm)&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)<(3+3))))))
			continue;
		/* merge: node[me].n = (node[me].n+1)(0, 167, 194) */
		reached[0][167] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n);
		now.node[ Index(((P0 *)_this)->me, 1) ].n = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].n", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n));
#endif
		;
		/* merge: .(goto)(0, 177, 194) */
		reached[0][177] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 301: // STATE 168 - stream.pml:120 - [((!(calm)&&(node[me].n>=3)))] (194:0:1 - 1)
		IfNotBlocked
		reached[0][168] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)>=3))))
			continue;
		/* merge: isCut = 1(0, 169, 194) */
		reached[0][169] = 1;
		(trpt+1)->bup.oval = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(0, 177, 194) */
		reached[0][177] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 302: // STATE 170 - stream.pml:121 - [((calm&&(node[me].n>=(3+3))))] (194:0:0 - 1)
		IfNotBlocked
		reached[0][170] = 1;
		if (!((((int)now.calm)&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)>=(3+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(194, 171, 194) */
		reached[0][171] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(194, 172, 194) */
		reached[0][172] = 1;
		Printf("violated: ");
		/* merge: printf('L')(194, 173, 194) */
		reached[0][173] = 1;
		Printf("L");
		/* merge: printf('\\n')(194, 174, 194) */
		reached[0][174] = 1;
		Printf("\n");
		/* merge: assert(0)(194, 175, 194) */
		reached[0][175] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 177, 194) */
		reached[0][177] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 303: // STATE 179 - stream-receiver.pml:14 - [printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][179] = 1;
		Printf("  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\n", ((int)((P0 *)_this)->me), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
		_m = 3; goto P999; /* 0 */
	case 304: // STATE 180 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][180] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 305: // STATE 181 - stream.pml:102 - [reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (0:0:0 - 1)
		IfNotBlocked
		reached[0][181] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		_m = 2; goto P999; /* 0 */
	case 306: // STATE 182 - stream.pml:103 - [(!(calm))] (191:0:0 - 1)
		IfNotBlocked
		reached[0][182] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 183, 191) */
		reached[0][183] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 185, 191) */
		reached[0][185] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 307: // STATE 186 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][186] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 192, 792) */
		reached[0][192] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 308: // STATE 187 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][187] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 309: // STATE 188 - stream.pml:108 - [lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (792:0:9 - 1)
		IfNotBlocked
		reached[0][188] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		/* merge: lateReplies = (lateReplies+1)(792, 189, 792) */
		reached[0][189] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 190, 792) */
		reached[0][190] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 192, 792) */
		reached[0][192] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 15 */
	case 310: // STATE 198 - stream-receiver.pml:23 - [(1)] (208:0:1 - 1)
		IfNotBlocked
		reached[0][198] = 1;
		if (!(1))
			continue;
		/* merge: w = (node[me].next-1)(0, 199, 208) */
		reached[0][199] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 203, 208) */
		reached[0][203] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 311: // STATE 201 - stream-receiver.pml:23 - [w = node[me].taken] (0:0:1 - 1)
		IfNotBlocked
		reached[0][201] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 312: // STATE 204 - stream-receiver.pml:24 - [((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))] (224:0:1 - 1)
		IfNotBlocked
		reached[0][204] = 1;
		if (!((((0==2)&&(((int)now.backup.epoch)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))&&(((int)now.backup.next)>1))))
			continue;
		/* merge: v = (backup.next-1)(224, 205, 224) */
		reached[0][205] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = (((int)now.backup.next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(224, 209, 224) */
		reached[0][209] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(224, 210, 224) */
		reached[0][210] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 3 */
	case 313: // STATE 207 - stream-receiver.pml:24 - [v = 0] (0:224:1 - 1)
		IfNotBlocked
		reached[0][207] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(224, 209, 224) */
		reached[0][209] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(224, 210, 224) */
		reached[0][210] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 2 */
	case 314: // STATE 210 - stream-receiver.pml:25 - [printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)] (0:224:0 - 3)
		IfNotBlocked
		reached[0][210] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 0 */
	case 315: // STATE 211 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][211] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 316: // STATE 212 - stream.pml:102 - [reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][212] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		_m = 2; goto P999; /* 0 */
	case 317: // STATE 213 - stream.pml:103 - [(!(calm))] (222:0:0 - 1)
		IfNotBlocked
		reached[0][213] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 214, 222) */
		reached[0][214] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 216, 222) */
		reached[0][216] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 318: // STATE 217 - stream.pml:106 - [(1)] (792:0:10 - 1)
		IfNotBlocked
		reached[0][217] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 223, 792) */
		reached[0][223] = 1;
		;
		/* merge: w = 0(792, 225, 792) */
		reached[0][225] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 226, 792) */
		reached[0][226] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 230, 792) */
		reached[0][230] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 16 */
	case 319: // STATE 218 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][218] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 320: // STATE 219 - stream.pml:108 - [lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (792:0:11 - 1)
		IfNotBlocked
		reached[0][219] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 220, 792) */
		reached[0][220] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 221, 792) */
		reached[0][221] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 223, 792) */
		reached[0][223] = 1;
		;
		/* merge: w = 0(792, 225, 792) */
		reached[0][225] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 226, 792) */
		reached[0][226] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 230, 792) */
		reached[0][230] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 18 */
	case 321: // STATE 225 - stream-receiver.pml:27 - [w = 0] (0:792:10 - 3)
		IfNotBlocked
		reached[0][225] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 226, 792) */
		reached[0][226] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 230, 792) */
		reached[0][230] = 1;
		;
		/* merge: .(goto)(792, 232, 792) */
		reached[0][232] = 1;
		;
		/* merge: .(goto)(792, 234, 792) */
		reached[0][234] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 14 */
	case 322: // STATE 237 - stream-receiver.pml:73 - [((((node[me].g==0)||(1&&(g!=node[me].g)))||(1&&(n<node[me].n))))] (792:0:10 - 1)
		IfNotBlocked
		reached[0][237] = 1;
		if (!((((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)==0)||(1&&(((int)((P0 *)_this)->g)!=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g))))||(1&&(((int)((P0 *)_this)->n)<((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->g = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: n */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->n = 0;
		/* merge: printf('  node %d: not for me\\n',me)(792, 238, 792) */
		reached[0][238] = 1;
		Printf("  node %d: not for me\n", ((int)((P0 *)_this)->me));
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 12 */
	case 323: // STATE 240 - stream-receiver.pml:76 - [((sequence<=node[me].taken))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][240] = 1;
		if (!((((int)((P0 *)_this)->sequence)<=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.oval = ((P0 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->sequence = 0;
		_m = 3; goto P999; /* 0 */
	case 324: // STATE 241 - stream-receiver.pml:23 - [(1)] (251:0:1 - 1)
		IfNotBlocked
		reached[0][241] = 1;
		if (!(1))
			continue;
		/* merge: w = (node[me].next-1)(0, 242, 251) */
		reached[0][242] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 246, 251) */
		reached[0][246] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 325: // STATE 244 - stream-receiver.pml:23 - [w = node[me].taken] (0:0:1 - 1)
		IfNotBlocked
		reached[0][244] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 326: // STATE 247 - stream-receiver.pml:24 - [((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))] (267:0:1 - 1)
		IfNotBlocked
		reached[0][247] = 1;
		if (!((((0==2)&&(((int)now.backup.epoch)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))&&(((int)now.backup.next)>1))))
			continue;
		/* merge: v = (backup.next-1)(267, 248, 267) */
		reached[0][248] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = (((int)now.backup.next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(267, 252, 267) */
		reached[0][252] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(267, 253, 267) */
		reached[0][253] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 3 */
	case 327: // STATE 250 - stream-receiver.pml:24 - [v = 0] (0:267:1 - 1)
		IfNotBlocked
		reached[0][250] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(267, 252, 267) */
		reached[0][252] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(267, 253, 267) */
		reached[0][253] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 2 */
	case 328: // STATE 253 - stream-receiver.pml:25 - [printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)] (0:267:0 - 3)
		IfNotBlocked
		reached[0][253] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 0 */
	case 329: // STATE 254 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][254] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 330: // STATE 255 - stream.pml:102 - [reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][255] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		_m = 2; goto P999; /* 0 */
	case 331: // STATE 256 - stream.pml:103 - [(!(calm))] (265:0:0 - 1)
		IfNotBlocked
		reached[0][256] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 257, 265) */
		reached[0][257] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 259, 265) */
		reached[0][259] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 332: // STATE 260 - stream.pml:106 - [(1)] (792:0:10 - 1)
		IfNotBlocked
		reached[0][260] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 266, 792) */
		reached[0][266] = 1;
		;
		/* merge: w = 0(792, 268, 792) */
		reached[0][268] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 269, 792) */
		reached[0][269] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 15 */
	case 333: // STATE 261 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][261] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 334: // STATE 262 - stream.pml:108 - [lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (792:0:11 - 1)
		IfNotBlocked
		reached[0][262] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 263, 792) */
		reached[0][263] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 264, 792) */
		reached[0][264] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 266, 792) */
		reached[0][266] = 1;
		;
		/* merge: w = 0(792, 268, 792) */
		reached[0][268] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 269, 792) */
		reached[0][269] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 17 */
	case 335: // STATE 268 - stream-receiver.pml:27 - [w = 0] (0:792:10 - 3)
		IfNotBlocked
		reached[0][268] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 269, 792) */
		reached[0][269] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 336: // STATE 271 - stream-receiver.pml:77 - [((sequence>(node[me].taken+1)))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][271] = 1;
		if (!((((int)((P0 *)_this)->sequence)>(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)+1))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.oval = ((P0 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->sequence = 0;
		_m = 3; goto P999; /* 0 */
	case 337: // STATE 272 - stream.pml:119 - [(((node[me].n<3)||(calm&&(node[me].n<(3+3)))))] (300:0:1 - 1)
		IfNotBlocked
		reached[0][272] = 1;
		if (!(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)<3)||(((int)now.calm)&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)<(3+3))))))
			continue;
		/* merge: node[me].n = (node[me].n+1)(0, 273, 300) */
		reached[0][273] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n);
		now.node[ Index(((P0 *)_this)->me, 1) ].n = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].n", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n));
#endif
		;
		/* merge: .(goto)(0, 283, 300) */
		reached[0][283] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 338: // STATE 274 - stream.pml:120 - [((!(calm)&&(node[me].n>=3)))] (300:0:1 - 1)
		IfNotBlocked
		reached[0][274] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)>=3))))
			continue;
		/* merge: isCut = 1(0, 275, 300) */
		reached[0][275] = 1;
		(trpt+1)->bup.oval = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(0, 283, 300) */
		reached[0][283] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 339: // STATE 276 - stream.pml:121 - [((calm&&(node[me].n>=(3+3))))] (300:0:0 - 1)
		IfNotBlocked
		reached[0][276] = 1;
		if (!((((int)now.calm)&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)>=(3+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(300, 277, 300) */
		reached[0][277] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(300, 278, 300) */
		reached[0][278] = 1;
		Printf("violated: ");
		/* merge: printf('L')(300, 279, 300) */
		reached[0][279] = 1;
		Printf("L");
		/* merge: printf('\\n')(300, 280, 300) */
		reached[0][280] = 1;
		Printf("\n");
		/* merge: assert(0)(300, 281, 300) */
		reached[0][281] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 283, 300) */
		reached[0][283] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 340: // STATE 285 - stream-receiver.pml:14 - [printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][285] = 1;
		Printf("  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\n", ((int)((P0 *)_this)->me), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
		_m = 3; goto P999; /* 0 */
	case 341: // STATE 286 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][286] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 342: // STATE 287 - stream.pml:102 - [reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (0:0:0 - 1)
		IfNotBlocked
		reached[0][287] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		_m = 2; goto P999; /* 0 */
	case 343: // STATE 288 - stream.pml:103 - [(!(calm))] (297:0:0 - 1)
		IfNotBlocked
		reached[0][288] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 289, 297) */
		reached[0][289] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 291, 297) */
		reached[0][291] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 344: // STATE 292 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][292] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 298, 792) */
		reached[0][298] = 1;
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 345: // STATE 293 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][293] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 346: // STATE 294 - stream.pml:108 - [lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (792:0:9 - 1)
		IfNotBlocked
		reached[0][294] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		/* merge: lateReplies = (lateReplies+1)(792, 295, 792) */
		reached[0][295] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 296, 792) */
		reached[0][296] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 298, 792) */
		reached[0][298] = 1;
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 15 */
	case 347: // STATE 302 - stream-receiver.pml:78 - [((((sequence==(node[me].taken+1))&&1)&&(chain!=((node[me].takenChain*(2+1))+x))))] (0:0:3 - 1)
		IfNotBlocked
		reached[0][302] = 1;
		if (!((((((int)((P0 *)_this)->sequence)==(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)+1))&&1)&&(((int)((P0 *)_this)->chain)!=((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)*(2+1))+((int)((P0 *)_this)->x))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->sequence = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: chain */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->chain;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->chain = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: x */  (trpt+1)->bup.ovals[2] = ((P0 *)_this)->x;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->x = 0;
		_m = 3; goto P999; /* 0 */
	case 348: // STATE 303 - stream-receiver.pml:80 - [((((!(1)||!(1))||!(1))||!(1)))] (792:0:8 - 1)
		IfNotBlocked
		reached[0][303] = 1;
		if (!(((( !(1)|| !(1))|| !(1))|| !(1))))
			continue;
		/* merge: .(goto)(792, 310, 792) */
		reached[0][310] = 1;
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 349: // STATE 305 - stream-receiver.pml:80 - [printf('violated: ')] (0:792:8 - 1)
		IfNotBlocked
		reached[0][305] = 1;
		Printf("violated: ");
		/* merge: printf('S5')(792, 306, 792) */
		reached[0][306] = 1;
		Printf("S5");
		/* merge: printf('\\n')(792, 307, 792) */
		reached[0][307] = 1;
		Printf("\n");
		/* merge: assert(0)(792, 308, 792) */
		reached[0][308] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(792, 310, 792) */
		reached[0][310] = 1;
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 16 */
	case 350: // STATE 311 - stream-receiver.pml:81 - [(((sequence==(node[me].taken+1))&&(!(1)||(chain==((node[me].takenChain*(2+1))+x)))))] (378:0:3 - 1)
		IfNotBlocked
		reached[0][311] = 1;
		if (!(((((int)((P0 *)_this)->sequence)==(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)+1))&&( !(1)||(((int)((P0 *)_this)->chain)==((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)*(2+1))+((int)((P0 *)_this)->x)))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: chain */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->chain;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->chain = 0;
		/* merge: node[me].taken = sequence(378, 312, 378) */
		reached[0][312] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
		now.node[ Index(((P0 *)_this)->me, 1) ].taken = ((int)((P0 *)_this)->sequence);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].taken", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken));
#endif
		;
		/* merge: node[me].takenChain = ((node[me].takenChain*(2+1))+x)(378, 313, 378) */
		reached[0][313] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain);
		now.node[ Index(((P0 *)_this)->me, 1) ].takenChain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].takenChain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain));
#endif
		;
		/* merge: printf('  node %d: takes %d\\n',me,sequence)(378, 314, 378) */
		reached[0][314] = 1;
		Printf("  node %d: takes %d\n", ((int)((P0 *)_this)->me), ((int)((P0 *)_this)->sequence));
		_m = 3; goto P999; /* 3 */
	case 351: // STATE 315 - stream-receiver.pml:88 - [((node[me].taken==node[me].next))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][315] = 1;
		if (!((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 352: // STATE 316 - stream-receiver.pml:97 - [((node[me].taken==node[me].next))] (341:0:5 - 1)
		IfNotBlocked
		reached[0][316] = 1;
		if (!((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next))))
			continue;
		/* merge: x = (node[me].takenChain%(2+1))(341, 317, 341) */
		reached[0][317] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)%(2+1));
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(341, 323, 341) */
		reached[0][323] = 1;
		;
		/* merge: printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)(341, 324, 341) */
		reached[0][324] = 1;
		Printf("  node %d: commits %d of epoch %d.%d (dossier %d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)((P0 *)_this)->x));
		/* merge: node[me].held = (node[me].held|(1<<x))(341, 325, 341) */
		reached[0][325] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held);
		now.node[ Index(((P0 *)_this)->me, 1) ].held = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|(1<<((int)((P0 *)_this)->x)));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].held", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held));
#endif
		;
		/* merge: node[me].chain = ((node[me].chain*(2+1))+x)(341, 326, 341) */
		reached[0][326] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].next = (node[me].next+1)(341, 327, 341) */
		reached[0][327] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: w = 1(341, 328, 341) */
		reached[0][328] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 342, 341) */
		reached[0][342] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 353: // STATE 318 - stream-receiver.pml:98 - [((node[me].taken==(node[me].next+1)))] (341:0:5 - 1)
		IfNotBlocked
		reached[0][318] = 1;
		if (!((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)==(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1))))
			continue;
		/* merge: x = ((node[me].takenChain/(2+1))%(2+1))(341, 319, 341) */
		reached[0][319] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)/(2+1))%(2+1));
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(341, 323, 341) */
		reached[0][323] = 1;
		;
		/* merge: printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)(341, 324, 341) */
		reached[0][324] = 1;
		Printf("  node %d: commits %d of epoch %d.%d (dossier %d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)((P0 *)_this)->x));
		/* merge: node[me].held = (node[me].held|(1<<x))(341, 325, 341) */
		reached[0][325] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held);
		now.node[ Index(((P0 *)_this)->me, 1) ].held = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|(1<<((int)((P0 *)_this)->x)));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].held", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held));
#endif
		;
		/* merge: node[me].chain = ((node[me].chain*(2+1))+x)(341, 326, 341) */
		reached[0][326] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].next = (node[me].next+1)(341, 327, 341) */
		reached[0][327] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: w = 1(341, 328, 341) */
		reached[0][328] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 342, 341) */
		reached[0][342] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 354: // STATE 321 - stream-receiver.pml:99 - [x = (((node[me].takenChain/(2+1))/(2+1))%(2+1))] (0:341:5 - 1)
		IfNotBlocked
		reached[0][321] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = (((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)/(2+1))/(2+1))%(2+1));
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(341, 323, 341) */
		reached[0][323] = 1;
		;
		/* merge: printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)(341, 324, 341) */
		reached[0][324] = 1;
		Printf("  node %d: commits %d of epoch %d.%d (dossier %d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)((P0 *)_this)->x));
		/* merge: node[me].held = (node[me].held|(1<<x))(341, 325, 341) */
		reached[0][325] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held);
		now.node[ Index(((P0 *)_this)->me, 1) ].held = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|(1<<((int)((P0 *)_this)->x)));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].held", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held));
#endif
		;
		/* merge: node[me].chain = ((node[me].chain*(2+1))+x)(341, 326, 341) */
		reached[0][326] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].next = (node[me].next+1)(341, 327, 341) */
		reached[0][327] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: w = 1(341, 328, 341) */
		reached[0][328] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 342, 341) */
		reached[0][342] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 355: // STATE 324 - stream-receiver.pml:101 - [printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)] (0:341:4 - 4)
		IfNotBlocked
		reached[0][324] = 1;
		Printf("  node %d: commits %d of epoch %d.%d (dossier %d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)((P0 *)_this)->x));
		/* merge: node[me].held = (node[me].held|(1<<x))(341, 325, 341) */
		reached[0][325] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held);
		now.node[ Index(((P0 *)_this)->me, 1) ].held = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|(1<<((int)((P0 *)_this)->x)));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].held", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held));
#endif
		;
		/* merge: node[me].chain = ((node[me].chain*(2+1))+x)(341, 326, 341) */
		reached[0][326] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].next = (node[me].next+1)(341, 327, 341) */
		reached[0][327] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: w = 1(341, 328, 341) */
		reached[0][328] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 342, 341) */
		reached[0][342] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 356: // STATE 329 - stream-receiver.pml:106 - [((((node[me].epoch==sender.epoch)&&!(sender.needsEpoch))&&(w<node[me].next)))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][329] = 1;
		if (!((((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)==((int)now.sender.epoch))&& !(((int)now.sender.needsEpoch)))&&(((int)((P0 *)_this)->w)<((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 357: // STATE 330 - stream-receiver.pml:107 - [(((w<=sender.head)&&(((node[me].held|node[me].gone)>>sender.log[w])&1)))] (341:0:1 - 1)
		IfNotBlocked
		reached[0][330] = 1;
		if (!(((((int)((P0 *)_this)->w)<=((int)now.sender.head))&&(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].gone))>>((int)now.sender.log[ Index(((int)((P0 *)_this)->w), 3) ]))&1))))
			continue;
		/* merge: .(goto)(341, 337, 341) */
		reached[0][337] = 1;
		;
		/* merge: w = (w+1)(341, 338, 341) */
		reached[0][338] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)((P0 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 342, 341) */
		reached[0][342] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 358: // STATE 332 - stream-receiver.pml:107 - [printf('violated: ')] (0:341:1 - 1)
		IfNotBlocked
		reached[0][332] = 1;
		Printf("violated: ");
		/* merge: printf('S1')(341, 333, 341) */
		reached[0][333] = 1;
		Printf("S1");
		/* merge: printf('\\n')(341, 334, 341) */
		reached[0][334] = 1;
		Printf("\n");
		/* merge: assert(0)(341, 335, 341) */
		reached[0][335] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(341, 337, 341) */
		reached[0][337] = 1;
		;
		/* merge: w = (w+1)(341, 338, 341) */
		reached[0][338] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)((P0 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 342, 341) */
		reached[0][342] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 359: // STATE 338 - stream-receiver.pml:107 - [w = (w+1)] (0:341:1 - 3)
		IfNotBlocked
		reached[0][338] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)((P0 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 342, 341) */
		reached[0][342] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 360: // STATE 344 - stream-receiver.pml:110 - [w = 0] (0:374:1 - 3)
		IfNotBlocked
		reached[0][344] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 361: // STATE 345 - stream-receiver.pml:23 - [(1)] (355:0:1 - 1)
		IfNotBlocked
		reached[0][345] = 1;
		if (!(1))
			continue;
		/* merge: w = (node[me].next-1)(0, 346, 355) */
		reached[0][346] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 350, 355) */
		reached[0][350] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 362: // STATE 348 - stream-receiver.pml:23 - [w = node[me].taken] (0:0:1 - 1)
		IfNotBlocked
		reached[0][348] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 363: // STATE 351 - stream-receiver.pml:24 - [((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))] (371:0:1 - 1)
		IfNotBlocked
		reached[0][351] = 1;
		if (!((((0==2)&&(((int)now.backup.epoch)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))&&(((int)now.backup.next)>1))))
			continue;
		/* merge: v = (backup.next-1)(371, 352, 371) */
		reached[0][352] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = (((int)now.backup.next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(371, 356, 371) */
		reached[0][356] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(371, 357, 371) */
		reached[0][357] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 3 */
	case 364: // STATE 354 - stream-receiver.pml:24 - [v = 0] (0:371:1 - 1)
		IfNotBlocked
		reached[0][354] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(371, 356, 371) */
		reached[0][356] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(371, 357, 371) */
		reached[0][357] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 2 */
	case 365: // STATE 357 - stream-receiver.pml:25 - [printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)] (0:371:0 - 3)
		IfNotBlocked
		reached[0][357] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 0 */
	case 366: // STATE 358 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][358] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 367: // STATE 359 - stream.pml:102 - [reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][359] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		_m = 2; goto P999; /* 0 */
	case 368: // STATE 360 - stream.pml:103 - [(!(calm))] (369:0:0 - 1)
		IfNotBlocked
		reached[0][360] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 361, 369) */
		reached[0][361] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 363, 369) */
		reached[0][363] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 369: // STATE 364 - stream.pml:106 - [(1)] (792:0:11 - 1)
		IfNotBlocked
		reached[0][364] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 370, 792) */
		reached[0][370] = 1;
		;
		/* merge: w = 0(792, 372, 792) */
		reached[0][372] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 373, 792) */
		reached[0][373] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: x = 0(792, 375, 792) */
		reached[0][375] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(792, 379, 792) */
		reached[0][379] = 1;
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 17 */
	case 370: // STATE 365 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][365] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 371: // STATE 366 - stream.pml:108 - [lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (792:0:12 - 1)
		IfNotBlocked
		reached[0][366] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 367, 792) */
		reached[0][367] = 1;
		(trpt+1)->bup.ovals = grab_ints(12);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 368, 792) */
		reached[0][368] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 370, 792) */
		reached[0][370] = 1;
		;
		/* merge: w = 0(792, 372, 792) */
		reached[0][372] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 373, 792) */
		reached[0][373] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: x = 0(792, 375, 792) */
		reached[0][375] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(792, 379, 792) */
		reached[0][379] = 1;
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[4] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[11] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 19 */
	case 372: // STATE 372 - stream-receiver.pml:27 - [w = 0] (0:792:11 - 3)
		IfNotBlocked
		reached[0][372] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 373, 792) */
		reached[0][373] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: x = 0(792, 375, 792) */
		reached[0][375] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(792, 379, 792) */
		reached[0][379] = 1;
		;
		/* merge: .(goto)(792, 381, 792) */
		reached[0][381] = 1;
		;
		/* merge: .(goto)(792, 383, 792) */
		reached[0][383] = 1;
		;
		/* merge: .(goto)(792, 386, 792) */
		reached[0][386] = 1;
		;
		/* merge: kind = 0(792, 387, 792) */
		reached[0][387] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 15 */
	case 373: // STATE 387 - stream-receiver.pml:125 - [kind = 0] (0:792:8 - 37)
		IfNotBlocked
		reached[0][387] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 388, 792) */
		reached[0][388] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 389, 792) */
		reached[0][389] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 390, 792) */
		reached[0][390] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 391, 792) */
		reached[0][391] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 392, 792) */
		reached[0][392] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 393, 792) */
		reached[0][393] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 394, 792) */
		reached[0][394] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 374: // STATE 396 - stream-receiver.pml:129 - [(((!(calm)&&!(isCut))&&lateDatum[0]?[eval(me),kind,epoch,sequence,x,first,chain,g,n]))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][396] = 1;
		if (!((( !(((int)now.calm))&& !(((int)now.isCut)))&&(q_len(now.lateDatum[0]) > 0 \
		&& qrecv(now.lateDatum[0], 0, 0, 0) == ((int)((P0 *)_this)->me)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 375: // STATE 397 - stream-receiver.pml:130 - [lateDatum[0]?_,kind,epoch,sequence,x,first,chain,g,n] (781:0:9 - 1)
		reached[0][397] = 1;
		if (q_len(now.lateDatum[0]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = qrecv(now.lateDatum[0], XX-1, 0, 0);
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		;
		qrecv(now.lateDatum[0], XX-1, 0, 0);
		((P0 *)_this)->kind = qrecv(now.lateDatum[0], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		((P0 *)_this)->epoch = qrecv(now.lateDatum[0], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		((P0 *)_this)->sequence = qrecv(now.lateDatum[0], XX-1, 3, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		((P0 *)_this)->x = qrecv(now.lateDatum[0], XX-1, 4, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		((P0 *)_this)->first = qrecv(now.lateDatum[0], XX-1, 5, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		((P0 *)_this)->chain = qrecv(now.lateDatum[0], XX-1, 6, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		((P0 *)_this)->g = qrecv(now.lateDatum[0], XX-1, 7, 0);
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		((P0 *)_this)->n = qrecv(now.lateDatum[0], XX-1, 8, 1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.lateDatum[0]);
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((P0 *)_this)->kind); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->sequence)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->x)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->first)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->n)); strcat(simvals, simtmp);		}
#endif
		;
		/* merge: printf('  node %d: late: sequence %d g=%d n=%d\\n',me,sequence,g,n)(0, 398, 781) */
		reached[0][398] = 1;
		Printf("  node %d: late: sequence %d g=%d n=%d\n", ((int)((P0 *)_this)->me), ((int)((P0 *)_this)->sequence), ((int)((P0 *)_this)->g), ((int)((P0 *)_this)->n));
		_m = 4; goto P999; /* 1 */
	case 376: // STATE 399 - stream-receiver.pml:132 - [((kind==HEARTBEAT))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][399] = 1;
		if (!((((P0 *)_this)->kind==6)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: kind */  (trpt+1)->bup.oval = ((P0 *)_this)->kind;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->kind = 0;
		_m = 3; goto P999; /* 0 */
	case 377: // STATE 400 - stream-receiver.pml:55 - [((node[me].g==0))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][400] = 1;
		if (!((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)==0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 378: // STATE 401 - stream-receiver.pml:49 - [((((g!=0)&&(x==node[me].r))&&(epoch>=node[me].epoch)))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][401] = 1;
		if (!((((((int)((P0 *)_this)->g)!=0)&&(((int)((P0 *)_this)->x)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)))&&(((int)((P0 *)_this)->epoch)>=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: x */  (trpt+1)->bup.oval = ((P0 *)_this)->x;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->x = 0;
		_m = 3; goto P999; /* 0 */
	case 379: // STATE 402 - stream-receiver.pml:36 - [node[me].g = g] (0:410:2 - 1)
		IfNotBlocked
		reached[0][402] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g);
		now.node[ Index(((P0 *)_this)->me, 1) ].g = ((int)((P0 *)_this)->g);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].g", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g));
#endif
		;
		/* merge: node[me].n = 1(410, 403, 410) */
		reached[0][403] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n);
		now.node[ Index(((P0 *)_this)->me, 1) ].n = 1;
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].n", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 380: // STATE 404 - stream-receiver.pml:38 - [((epoch!=node[me].epoch))] (417:0:3 - 1)
		IfNotBlocked
		reached[0][404] = 1;
		if (!((((int)((P0 *)_this)->epoch)!=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch))))
			continue;
		/* merge: printf('  node %d: epoch %d.%d, next %d\\n',me,(epoch/8),(epoch%8),(first+1))(417, 405, 417) */
		reached[0][405] = 1;
		Printf("  node %d: epoch %d.%d, next %d\n", ((int)((P0 *)_this)->me), (((int)((P0 *)_this)->epoch)/8), (((int)((P0 *)_this)->epoch)%8), (((int)((P0 *)_this)->first)+1));
		/* merge: node[me].next = (first+1)(417, 406, 417) */
		reached[0][406] = 1;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)((P0 *)_this)->first)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: node[me].chain = chain(417, 407, 417) */
		reached[0][407] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((int)((P0 *)_this)->chain);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].epoch = epoch(417, 408, 417) */
		reached[0][408] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch);
		now.node[ Index(((P0 *)_this)->me, 1) ].epoch = ((int)((P0 *)_this)->epoch);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].epoch", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch));
#endif
		;
		/* merge: .(goto)(0, 411, 417) */
		reached[0][411] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 381: // STATE 413 - stream-receiver.pml:32 - [node[me].taken = (node[me].next-1)] (0:434:2 - 1)
		IfNotBlocked
		reached[0][413] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
		now.node[ Index(((P0 *)_this)->me, 1) ].taken = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].taken", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken));
#endif
		;
		/* merge: node[me].takenChain = node[me].chain(434, 414, 434) */
		reached[0][414] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain);
		now.node[ Index(((P0 *)_this)->me, 1) ].takenChain = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].takenChain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain));
#endif
		;
		/* merge: .(goto)(0, 418, 434) */
		reached[0][418] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 382: // STATE 419 - stream-receiver.pml:14 - [printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][419] = 1;
		Printf("  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\n", ((int)((P0 *)_this)->me), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
		_m = 3; goto P999; /* 0 */
	case 383: // STATE 420 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][420] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 384: // STATE 421 - stream.pml:102 - [reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (0:0:0 - 1)
		IfNotBlocked
		reached[0][421] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		_m = 2; goto P999; /* 0 */
	case 385: // STATE 422 - stream.pml:103 - [(!(calm))] (431:0:0 - 1)
		IfNotBlocked
		reached[0][422] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 423, 431) */
		reached[0][423] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 425, 431) */
		reached[0][425] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 386: // STATE 426 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][426] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 432, 792) */
		reached[0][432] = 1;
		;
		/* merge: .(goto)(792, 473, 792) */
		reached[0][473] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 387: // STATE 427 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][427] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 388: // STATE 428 - stream.pml:108 - [lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (792:0:9 - 1)
		IfNotBlocked
		reached[0][428] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		/* merge: lateReplies = (lateReplies+1)(792, 429, 792) */
		reached[0][429] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 430, 792) */
		reached[0][430] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 432, 792) */
		reached[0][432] = 1;
		;
		/* merge: .(goto)(792, 473, 792) */
		reached[0][473] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 15 */
	case 389: // STATE 437 - stream-receiver.pml:50 - [(!(1))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][437] = 1;
		if (!( !(1)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 390: // STATE 438 - stream.pml:119 - [(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))] (471:0:2 - 1)
		IfNotBlocked
		reached[0][438] = 1;
		if (!(((((int)now.rDrawn)<5)||(((int)now.calm)&&(((int)now.rDrawn)<(5+3))))))
			continue;
		/* merge: rDrawn = (rDrawn+1)(471, 439, 471) */
		reached[0][439] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.rDrawn);
		now.rDrawn = (((int)now.rDrawn)+1);
#ifdef VAR_RANGES
		logval("rDrawn", ((int)now.rDrawn));
#endif
		;
		/* merge: .(goto)(471, 449, 471) */
		reached[0][449] = 1;
		;
		/* merge: node[me].r = rDrawn(471, 451, 471) */
		reached[0][451] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		/* merge: .(goto)(0, 455, 471) */
		reached[0][455] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 391: // STATE 440 - stream.pml:120 - [((!(calm)&&(rDrawn>=5)))] (471:0:2 - 1)
		IfNotBlocked
		reached[0][440] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.rDrawn)>=5))))
			continue;
		/* merge: isCut = 1(471, 441, 471) */
		reached[0][441] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(471, 449, 471) */
		reached[0][449] = 1;
		;
		/* merge: node[me].r = rDrawn(471, 451, 471) */
		reached[0][451] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		/* merge: .(goto)(0, 455, 471) */
		reached[0][455] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 392: // STATE 442 - stream.pml:121 - [((calm&&(rDrawn>=(5+3))))] (471:0:1 - 1)
		IfNotBlocked
		reached[0][442] = 1;
		if (!((((int)now.calm)&&(((int)now.rDrawn)>=(5+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(471, 443, 471) */
		reached[0][443] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(471, 444, 471) */
		reached[0][444] = 1;
		Printf("violated: ");
		/* merge: printf('L')(471, 445, 471) */
		reached[0][445] = 1;
		Printf("L");
		/* merge: printf('\\n')(471, 446, 471) */
		reached[0][446] = 1;
		Printf("\n");
		/* merge: assert(0)(471, 447, 471) */
		reached[0][447] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(471, 449, 471) */
		reached[0][449] = 1;
		;
		/* merge: node[me].r = rDrawn(471, 451, 471) */
		reached[0][451] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		/* merge: .(goto)(0, 455, 471) */
		reached[0][455] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 393: // STATE 451 - stream-receiver.pml:29 - [node[me].r = rDrawn] (0:471:1 - 4)
		IfNotBlocked
		reached[0][451] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		/* merge: .(goto)(0, 455, 471) */
		reached[0][455] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 394: // STATE 456 - stream-receiver.pml:10 - [printf('  node %d: HELLO(r=%d highest=%d.%d)\\n',me,node[me].r,(node[me].epoch/8),(node[me].epoch%8))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][456] = 1;
		Printf("  node %d: HELLO(r=%d highest=%d.%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8));
		_m = 3; goto P999; /* 0 */
	case 395: // STATE 457 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][457] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 396: // STATE 458 - stream.pml:102 - [reply!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][458] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 4); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 4, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), 0, 0, 0, 9);
		_m = 2; goto P999; /* 0 */
	case 397: // STATE 459 - stream.pml:103 - [(!(calm))] (468:0:0 - 1)
		IfNotBlocked
		reached[0][459] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 460, 468) */
		reached[0][460] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 462, 468) */
		reached[0][462] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 398: // STATE 463 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][463] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 469, 792) */
		reached[0][469] = 1;
		;
		/* merge: .(goto)(792, 473, 792) */
		reached[0][473] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 399: // STATE 464 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][464] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 400: // STATE 465 - stream.pml:108 - [lateReply[0]!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0] (792:0:9 - 1)
		IfNotBlocked
		reached[0][465] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 4); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 4, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), 0, 0, 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 466, 792) */
		reached[0][466] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 467, 792) */
		reached[0][467] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 469, 792) */
		reached[0][469] = 1;
		;
		/* merge: .(goto)(792, 473, 792) */
		reached[0][473] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 15 */
	case 401: // STATE 475 - stream-receiver.pml:56 - [(((node[me].g!=0)&&(g!=node[me].g)))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][475] = 1;
		if (!(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)!=0)&&(((int)((P0 *)_this)->g)!=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.oval = ((P0 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->g = 0;
		_m = 3; goto P999; /* 0 */
	case 402: // STATE 476 - stream-receiver.pml:30 - [node[me].g = 0] (0:0:1 - 1)
		IfNotBlocked
		reached[0][476] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g);
		now.node[ Index(((P0 *)_this)->me, 1) ].g = 0;
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].g", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 403: // STATE 477 - stream.pml:119 - [(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))] (507:0:2 - 1)
		IfNotBlocked
		reached[0][477] = 1;
		if (!(((((int)now.rDrawn)<5)||(((int)now.calm)&&(((int)now.rDrawn)<(5+3))))))
			continue;
		/* merge: rDrawn = (rDrawn+1)(507, 478, 507) */
		reached[0][478] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.rDrawn);
		now.rDrawn = (((int)now.rDrawn)+1);
#ifdef VAR_RANGES
		logval("rDrawn", ((int)now.rDrawn));
#endif
		;
		/* merge: .(goto)(507, 488, 507) */
		reached[0][488] = 1;
		;
		/* merge: node[me].r = rDrawn(507, 490, 507) */
		reached[0][490] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 404: // STATE 479 - stream.pml:120 - [((!(calm)&&(rDrawn>=5)))] (507:0:2 - 1)
		IfNotBlocked
		reached[0][479] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.rDrawn)>=5))))
			continue;
		/* merge: isCut = 1(507, 480, 507) */
		reached[0][480] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(507, 488, 507) */
		reached[0][488] = 1;
		;
		/* merge: node[me].r = rDrawn(507, 490, 507) */
		reached[0][490] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		_m = 3; goto P999; /* 3 */
	case 405: // STATE 481 - stream.pml:121 - [((calm&&(rDrawn>=(5+3))))] (507:0:1 - 1)
		IfNotBlocked
		reached[0][481] = 1;
		if (!((((int)now.calm)&&(((int)now.rDrawn)>=(5+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(507, 482, 507) */
		reached[0][482] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(507, 483, 507) */
		reached[0][483] = 1;
		Printf("violated: ");
		/* merge: printf('L')(507, 484, 507) */
		reached[0][484] = 1;
		Printf("L");
		/* merge: printf('\\n')(507, 485, 507) */
		reached[0][485] = 1;
		Printf("\n");
		/* merge: assert(0)(507, 486, 507) */
		reached[0][486] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(507, 488, 507) */
		reached[0][488] = 1;
		;
		/* merge: node[me].r = rDrawn(507, 490, 507) */
		reached[0][490] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		_m = 3; goto P999; /* 7 */
	case 406: // STATE 490 - stream-receiver.pml:29 - [node[me].r = rDrawn] (0:507:1 - 4)
		IfNotBlocked
		reached[0][490] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r);
		now.node[ Index(((P0 *)_this)->me, 1) ].r = ((int)now.rDrawn);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].r", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 407: // STATE 492 - stream-receiver.pml:10 - [printf('  node %d: HELLO(r=%d highest=%d.%d)\\n',me,node[me].r,(node[me].epoch/8),(node[me].epoch%8))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][492] = 1;
		Printf("  node %d: HELLO(r=%d highest=%d.%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8));
		_m = 3; goto P999; /* 0 */
	case 408: // STATE 493 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][493] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 409: // STATE 494 - stream.pml:102 - [reply!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][494] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 4); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 4, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), 0, 0, 0, 9);
		_m = 2; goto P999; /* 0 */
	case 410: // STATE 495 - stream.pml:103 - [(!(calm))] (504:0:0 - 1)
		IfNotBlocked
		reached[0][495] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 496, 504) */
		reached[0][496] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 498, 504) */
		reached[0][498] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 411: // STATE 499 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][499] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 505, 792) */
		reached[0][505] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 12 */
	case 412: // STATE 500 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][500] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 413: // STATE 501 - stream.pml:108 - [lateReply[0]!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0] (792:0:9 - 1)
		IfNotBlocked
		reached[0][501] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 4); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 4, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].r), 0, 0, 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 502, 792) */
		reached[0][502] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 503, 792) */
		reached[0][503] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 505, 792) */
		reached[0][505] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 14 */
	case 414: // STATE 509 - stream-receiver.pml:62 - [(((node[me].g!=0)&&(g==node[me].g)))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][509] = 1;
		if (!(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)!=0)&&(((int)((P0 *)_this)->g)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.oval = ((P0 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->g = 0;
		_m = 3; goto P999; /* 0 */
	case 415: // STATE 510 - stream-receiver.pml:64 - [(((1&&(n<node[me].n))||(!(1)&&(n==0))))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][510] = 1;
		if (!(((1&&(((int)((P0 *)_this)->n)<((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)))||( !(1)&&(((int)((P0 *)_this)->n)==0)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: n */  (trpt+1)->bup.oval = ((P0 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->n = 0;
		_m = 3; goto P999; /* 0 */
	case 416: // STATE 512 - stream-receiver.pml:14 - [printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][512] = 1;
		Printf("  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\n", ((int)((P0 *)_this)->me), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
		_m = 3; goto P999; /* 0 */
	case 417: // STATE 513 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][513] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 418: // STATE 514 - stream.pml:102 - [reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (0:0:0 - 1)
		IfNotBlocked
		reached[0][514] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		_m = 2; goto P999; /* 0 */
	case 419: // STATE 515 - stream.pml:103 - [(!(calm))] (524:0:0 - 1)
		IfNotBlocked
		reached[0][515] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 516, 524) */
		reached[0][516] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 518, 524) */
		reached[0][518] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 420: // STATE 519 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][519] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 525, 792) */
		reached[0][525] = 1;
		;
		/* merge: .(goto)(792, 560, 792) */
		reached[0][560] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 14 */
	case 421: // STATE 520 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][520] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 422: // STATE 521 - stream.pml:108 - [lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (792:0:9 - 1)
		IfNotBlocked
		reached[0][521] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		/* merge: lateReplies = (lateReplies+1)(792, 522, 792) */
		reached[0][522] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 523, 792) */
		reached[0][523] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 525, 792) */
		reached[0][525] = 1;
		;
		/* merge: .(goto)(792, 560, 792) */
		reached[0][560] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 16 */
	case 423: // STATE 529 - stream-receiver.pml:23 - [(1)] (539:0:1 - 1)
		IfNotBlocked
		reached[0][529] = 1;
		if (!(1))
			continue;
		/* merge: w = (node[me].next-1)(0, 530, 539) */
		reached[0][530] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 534, 539) */
		reached[0][534] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 424: // STATE 532 - stream-receiver.pml:23 - [w = node[me].taken] (0:0:1 - 1)
		IfNotBlocked
		reached[0][532] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 425: // STATE 535 - stream-receiver.pml:24 - [((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))] (555:0:1 - 1)
		IfNotBlocked
		reached[0][535] = 1;
		if (!((((0==2)&&(((int)now.backup.epoch)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))&&(((int)now.backup.next)>1))))
			continue;
		/* merge: v = (backup.next-1)(555, 536, 555) */
		reached[0][536] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = (((int)now.backup.next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(555, 540, 555) */
		reached[0][540] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(555, 541, 555) */
		reached[0][541] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 3 */
	case 426: // STATE 538 - stream-receiver.pml:24 - [v = 0] (0:555:1 - 1)
		IfNotBlocked
		reached[0][538] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(555, 540, 555) */
		reached[0][540] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(555, 541, 555) */
		reached[0][541] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 2 */
	case 427: // STATE 541 - stream-receiver.pml:25 - [printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)] (0:555:0 - 3)
		IfNotBlocked
		reached[0][541] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 0 */
	case 428: // STATE 542 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][542] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 429: // STATE 543 - stream.pml:102 - [reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][543] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		_m = 2; goto P999; /* 0 */
	case 430: // STATE 544 - stream.pml:103 - [(!(calm))] (553:0:0 - 1)
		IfNotBlocked
		reached[0][544] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 545, 553) */
		reached[0][545] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 547, 553) */
		reached[0][547] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 431: // STATE 548 - stream.pml:106 - [(1)] (792:0:10 - 1)
		IfNotBlocked
		reached[0][548] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 554, 792) */
		reached[0][554] = 1;
		;
		/* merge: w = 0(792, 556, 792) */
		reached[0][556] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 557, 792) */
		reached[0][557] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 560, 792) */
		reached[0][560] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 16 */
	case 432: // STATE 549 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][549] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 433: // STATE 550 - stream.pml:108 - [lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (792:0:11 - 1)
		IfNotBlocked
		reached[0][550] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 551, 792) */
		reached[0][551] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 552, 792) */
		reached[0][552] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 554, 792) */
		reached[0][554] = 1;
		;
		/* merge: w = 0(792, 556, 792) */
		reached[0][556] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 557, 792) */
		reached[0][557] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 560, 792) */
		reached[0][560] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 18 */
	case 434: // STATE 556 - stream-receiver.pml:27 - [w = 0] (0:792:10 - 3)
		IfNotBlocked
		reached[0][556] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 557, 792) */
		reached[0][557] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 560, 792) */
		reached[0][560] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 14 */
	case 435: // STATE 561 - stream-receiver.pml:66 - [((((1&&(n==node[me].n))||(!(1)&&(n!=0)))&&(sequence>node[me].taken)))] (0:0:2 - 1)
		IfNotBlocked
		reached[0][561] = 1;
		if (!((((1&&(((int)((P0 *)_this)->n)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)))||( !(1)&&(((int)((P0 *)_this)->n)!=0)))&&(((int)((P0 *)_this)->sequence)>((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: n */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->n = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->sequence = 0;
		_m = 3; goto P999; /* 0 */
	case 436: // STATE 562 - stream.pml:119 - [(((node[me].n<3)||(calm&&(node[me].n<(3+3)))))] (590:0:1 - 1)
		IfNotBlocked
		reached[0][562] = 1;
		if (!(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)<3)||(((int)now.calm)&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)<(3+3))))))
			continue;
		/* merge: node[me].n = (node[me].n+1)(0, 563, 590) */
		reached[0][563] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n);
		now.node[ Index(((P0 *)_this)->me, 1) ].n = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].n", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n));
#endif
		;
		/* merge: .(goto)(0, 573, 590) */
		reached[0][573] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 437: // STATE 564 - stream.pml:120 - [((!(calm)&&(node[me].n>=3)))] (590:0:1 - 1)
		IfNotBlocked
		reached[0][564] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)>=3))))
			continue;
		/* merge: isCut = 1(0, 565, 590) */
		reached[0][565] = 1;
		(trpt+1)->bup.oval = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(0, 573, 590) */
		reached[0][573] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 438: // STATE 566 - stream.pml:121 - [((calm&&(node[me].n>=(3+3))))] (590:0:0 - 1)
		IfNotBlocked
		reached[0][566] = 1;
		if (!((((int)now.calm)&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)>=(3+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(590, 567, 590) */
		reached[0][567] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(590, 568, 590) */
		reached[0][568] = 1;
		Printf("violated: ");
		/* merge: printf('L')(590, 569, 590) */
		reached[0][569] = 1;
		Printf("L");
		/* merge: printf('\\n')(590, 570, 590) */
		reached[0][570] = 1;
		Printf("\n");
		/* merge: assert(0)(590, 571, 590) */
		reached[0][571] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 573, 590) */
		reached[0][573] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 439: // STATE 575 - stream-receiver.pml:14 - [printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][575] = 1;
		Printf("  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\n", ((int)((P0 *)_this)->me), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
		_m = 3; goto P999; /* 0 */
	case 440: // STATE 576 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][576] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 441: // STATE 577 - stream.pml:102 - [reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (0:0:0 - 1)
		IfNotBlocked
		reached[0][577] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		_m = 2; goto P999; /* 0 */
	case 442: // STATE 578 - stream.pml:103 - [(!(calm))] (587:0:0 - 1)
		IfNotBlocked
		reached[0][578] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 579, 587) */
		reached[0][579] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 581, 587) */
		reached[0][581] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 443: // STATE 582 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][582] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 588, 792) */
		reached[0][588] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 444: // STATE 583 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][583] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 445: // STATE 584 - stream.pml:108 - [lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (792:0:9 - 1)
		IfNotBlocked
		reached[0][584] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		/* merge: lateReplies = (lateReplies+1)(792, 585, 792) */
		reached[0][585] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 586, 792) */
		reached[0][586] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 588, 792) */
		reached[0][588] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 15 */
	case 446: // STATE 594 - stream-receiver.pml:23 - [(1)] (604:0:1 - 1)
		IfNotBlocked
		reached[0][594] = 1;
		if (!(1))
			continue;
		/* merge: w = (node[me].next-1)(0, 595, 604) */
		reached[0][595] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 599, 604) */
		reached[0][599] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 447: // STATE 597 - stream-receiver.pml:23 - [w = node[me].taken] (0:0:1 - 1)
		IfNotBlocked
		reached[0][597] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 448: // STATE 600 - stream-receiver.pml:24 - [((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))] (620:0:1 - 1)
		IfNotBlocked
		reached[0][600] = 1;
		if (!((((0==2)&&(((int)now.backup.epoch)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))&&(((int)now.backup.next)>1))))
			continue;
		/* merge: v = (backup.next-1)(620, 601, 620) */
		reached[0][601] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = (((int)now.backup.next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(620, 605, 620) */
		reached[0][605] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(620, 606, 620) */
		reached[0][606] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 3 */
	case 449: // STATE 603 - stream-receiver.pml:24 - [v = 0] (0:620:1 - 1)
		IfNotBlocked
		reached[0][603] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(620, 605, 620) */
		reached[0][605] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(620, 606, 620) */
		reached[0][606] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 2 */
	case 450: // STATE 606 - stream-receiver.pml:25 - [printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)] (0:620:0 - 3)
		IfNotBlocked
		reached[0][606] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 0 */
	case 451: // STATE 607 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][607] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 452: // STATE 608 - stream.pml:102 - [reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][608] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		_m = 2; goto P999; /* 0 */
	case 453: // STATE 609 - stream.pml:103 - [(!(calm))] (618:0:0 - 1)
		IfNotBlocked
		reached[0][609] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 610, 618) */
		reached[0][610] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 612, 618) */
		reached[0][612] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 454: // STATE 613 - stream.pml:106 - [(1)] (792:0:10 - 1)
		IfNotBlocked
		reached[0][613] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 619, 792) */
		reached[0][619] = 1;
		;
		/* merge: w = 0(792, 621, 792) */
		reached[0][621] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 622, 792) */
		reached[0][622] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 626, 792) */
		reached[0][626] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 16 */
	case 455: // STATE 614 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][614] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 456: // STATE 615 - stream.pml:108 - [lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (792:0:11 - 1)
		IfNotBlocked
		reached[0][615] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 616, 792) */
		reached[0][616] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 617, 792) */
		reached[0][617] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 619, 792) */
		reached[0][619] = 1;
		;
		/* merge: w = 0(792, 621, 792) */
		reached[0][621] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 622, 792) */
		reached[0][622] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 626, 792) */
		reached[0][626] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 18 */
	case 457: // STATE 621 - stream-receiver.pml:27 - [w = 0] (0:792:10 - 3)
		IfNotBlocked
		reached[0][621] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 622, 792) */
		reached[0][622] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 626, 792) */
		reached[0][626] = 1;
		;
		/* merge: .(goto)(792, 628, 792) */
		reached[0][628] = 1;
		;
		/* merge: .(goto)(792, 630, 792) */
		reached[0][630] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 14 */
	case 458: // STATE 633 - stream-receiver.pml:73 - [((((node[me].g==0)||(1&&(g!=node[me].g)))||(1&&(n<node[me].n))))] (792:0:10 - 1)
		IfNotBlocked
		reached[0][633] = 1;
		if (!((((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)==0)||(1&&(((int)((P0 *)_this)->g)!=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g))))||(1&&(((int)((P0 *)_this)->n)<((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: g */  (trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->g;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->g = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: n */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->n = 0;
		/* merge: printf('  node %d: not for me\\n',me)(792, 634, 792) */
		reached[0][634] = 1;
		Printf("  node %d: not for me\n", ((int)((P0 *)_this)->me));
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 12 */
	case 459: // STATE 636 - stream-receiver.pml:76 - [((sequence<=node[me].taken))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][636] = 1;
		if (!((((int)((P0 *)_this)->sequence)<=((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.oval = ((P0 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->sequence = 0;
		_m = 3; goto P999; /* 0 */
	case 460: // STATE 637 - stream-receiver.pml:23 - [(1)] (647:0:1 - 1)
		IfNotBlocked
		reached[0][637] = 1;
		if (!(1))
			continue;
		/* merge: w = (node[me].next-1)(0, 638, 647) */
		reached[0][638] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 642, 647) */
		reached[0][642] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 461: // STATE 640 - stream-receiver.pml:23 - [w = node[me].taken] (0:0:1 - 1)
		IfNotBlocked
		reached[0][640] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 462: // STATE 643 - stream-receiver.pml:24 - [((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))] (663:0:1 - 1)
		IfNotBlocked
		reached[0][643] = 1;
		if (!((((0==2)&&(((int)now.backup.epoch)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))&&(((int)now.backup.next)>1))))
			continue;
		/* merge: v = (backup.next-1)(663, 644, 663) */
		reached[0][644] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = (((int)now.backup.next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(663, 648, 663) */
		reached[0][648] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(663, 649, 663) */
		reached[0][649] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 3 */
	case 463: // STATE 646 - stream-receiver.pml:24 - [v = 0] (0:663:1 - 1)
		IfNotBlocked
		reached[0][646] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(663, 648, 663) */
		reached[0][648] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(663, 649, 663) */
		reached[0][649] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 2 */
	case 464: // STATE 649 - stream-receiver.pml:25 - [printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)] (0:663:0 - 3)
		IfNotBlocked
		reached[0][649] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 0 */
	case 465: // STATE 650 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][650] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 466: // STATE 651 - stream.pml:102 - [reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][651] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		_m = 2; goto P999; /* 0 */
	case 467: // STATE 652 - stream.pml:103 - [(!(calm))] (661:0:0 - 1)
		IfNotBlocked
		reached[0][652] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 653, 661) */
		reached[0][653] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 655, 661) */
		reached[0][655] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 468: // STATE 656 - stream.pml:106 - [(1)] (792:0:10 - 1)
		IfNotBlocked
		reached[0][656] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 662, 792) */
		reached[0][662] = 1;
		;
		/* merge: w = 0(792, 664, 792) */
		reached[0][664] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 665, 792) */
		reached[0][665] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 15 */
	case 469: // STATE 657 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][657] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 470: // STATE 658 - stream.pml:108 - [lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (792:0:11 - 1)
		IfNotBlocked
		reached[0][658] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 659, 792) */
		reached[0][659] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 660, 792) */
		reached[0][660] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 662, 792) */
		reached[0][662] = 1;
		;
		/* merge: w = 0(792, 664, 792) */
		reached[0][664] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 665, 792) */
		reached[0][665] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 17 */
	case 471: // STATE 664 - stream-receiver.pml:27 - [w = 0] (0:792:10 - 3)
		IfNotBlocked
		reached[0][664] = 1;
		(trpt+1)->bup.ovals = grab_ints(10);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 665, 792) */
		reached[0][665] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[2] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 472: // STATE 667 - stream-receiver.pml:77 - [((sequence>(node[me].taken+1)))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][667] = 1;
		if (!((((int)((P0 *)_this)->sequence)>(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)+1))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.oval = ((P0 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->sequence = 0;
		_m = 3; goto P999; /* 0 */
	case 473: // STATE 668 - stream.pml:119 - [(((node[me].n<3)||(calm&&(node[me].n<(3+3)))))] (696:0:1 - 1)
		IfNotBlocked
		reached[0][668] = 1;
		if (!(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)<3)||(((int)now.calm)&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)<(3+3))))))
			continue;
		/* merge: node[me].n = (node[me].n+1)(0, 669, 696) */
		reached[0][669] = 1;
		(trpt+1)->bup.oval = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n);
		now.node[ Index(((P0 *)_this)->me, 1) ].n = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].n", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n));
#endif
		;
		/* merge: .(goto)(0, 679, 696) */
		reached[0][679] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 474: // STATE 670 - stream.pml:120 - [((!(calm)&&(node[me].n>=3)))] (696:0:1 - 1)
		IfNotBlocked
		reached[0][670] = 1;
		if (!(( !(((int)now.calm))&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)>=3))))
			continue;
		/* merge: isCut = 1(0, 671, 696) */
		reached[0][671] = 1;
		(trpt+1)->bup.oval = ((int)now.isCut);
		now.isCut = 1;
#ifdef VAR_RANGES
		logval("isCut", ((int)now.isCut));
#endif
		;
		/* merge: .(goto)(0, 679, 696) */
		reached[0][679] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 475: // STATE 672 - stream.pml:121 - [((calm&&(node[me].n>=(3+3))))] (696:0:0 - 1)
		IfNotBlocked
		reached[0][672] = 1;
		if (!((((int)now.calm)&&(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)>=(3+3)))))
			continue;
		/* merge: printf('no end of new numbers\\n')(696, 673, 696) */
		reached[0][673] = 1;
		Printf("no end of new numbers\n");
		/* merge: printf('violated: ')(696, 674, 696) */
		reached[0][674] = 1;
		Printf("violated: ");
		/* merge: printf('L')(696, 675, 696) */
		reached[0][675] = 1;
		Printf("L");
		/* merge: printf('\\n')(696, 676, 696) */
		reached[0][676] = 1;
		Printf("\n");
		/* merge: assert(0)(696, 677, 696) */
		reached[0][677] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(0, 679, 696) */
		reached[0][679] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 476: // STATE 681 - stream-receiver.pml:14 - [printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][681] = 1;
		Printf("  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\n", ((int)((P0 *)_this)->me), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
		_m = 3; goto P999; /* 0 */
	case 477: // STATE 682 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][682] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 478: // STATE 683 - stream.pml:102 - [reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (0:0:0 - 1)
		IfNotBlocked
		reached[0][683] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		_m = 2; goto P999; /* 0 */
	case 479: // STATE 684 - stream.pml:103 - [(!(calm))] (693:0:0 - 1)
		IfNotBlocked
		reached[0][684] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 685, 693) */
		reached[0][685] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 687, 693) */
		reached[0][687] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 480: // STATE 688 - stream.pml:106 - [(1)] (792:0:8 - 1)
		IfNotBlocked
		reached[0][688] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 694, 792) */
		reached[0][694] = 1;
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 481: // STATE 689 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][689] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 482: // STATE 690 - stream.pml:108 - [lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n] (792:0:9 - 1)
		IfNotBlocked
		reached[0][690] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 3); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 3, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].n), 9);
		/* merge: lateReplies = (lateReplies+1)(792, 691, 792) */
		reached[0][691] = 1;
		(trpt+1)->bup.ovals = grab_ints(9);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 692, 792) */
		reached[0][692] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 694, 792) */
		reached[0][694] = 1;
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[1] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 15 */
	case 483: // STATE 698 - stream-receiver.pml:78 - [((((sequence==(node[me].taken+1))&&1)&&(chain!=((node[me].takenChain*(2+1))+x))))] (0:0:3 - 1)
		IfNotBlocked
		reached[0][698] = 1;
		if (!((((((int)((P0 *)_this)->sequence)==(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)+1))&&1)&&(((int)((P0 *)_this)->chain)!=((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)*(2+1))+((int)((P0 *)_this)->x))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: sequence */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->sequence;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->sequence = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: chain */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->chain;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->chain = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: x */  (trpt+1)->bup.ovals[2] = ((P0 *)_this)->x;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->x = 0;
		_m = 3; goto P999; /* 0 */
	case 484: // STATE 699 - stream-receiver.pml:80 - [((((!(1)||!(1))||!(1))||!(1)))] (792:0:8 - 1)
		IfNotBlocked
		reached[0][699] = 1;
		if (!(((( !(1)|| !(1))|| !(1))|| !(1))))
			continue;
		/* merge: .(goto)(792, 706, 792) */
		reached[0][706] = 1;
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 13 */
	case 485: // STATE 701 - stream-receiver.pml:80 - [printf('violated: ')] (0:792:8 - 1)
		IfNotBlocked
		reached[0][701] = 1;
		Printf("violated: ");
		/* merge: printf('S5')(792, 702, 792) */
		reached[0][702] = 1;
		Printf("S5");
		/* merge: printf('\\n')(792, 703, 792) */
		reached[0][703] = 1;
		Printf("\n");
		/* merge: assert(0)(792, 704, 792) */
		reached[0][704] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(792, 706, 792) */
		reached[0][706] = 1;
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 16 */
	case 486: // STATE 707 - stream-receiver.pml:81 - [(((sequence==(node[me].taken+1))&&(!(1)||(chain==((node[me].takenChain*(2+1))+x)))))] (774:0:3 - 1)
		IfNotBlocked
		reached[0][707] = 1;
		if (!(((((int)((P0 *)_this)->sequence)==(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)+1))&&( !(1)||(((int)((P0 *)_this)->chain)==((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)*(2+1))+((int)((P0 *)_this)->x)))))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: chain */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->chain;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->chain = 0;
		/* merge: node[me].taken = sequence(774, 708, 774) */
		reached[0][708] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
		now.node[ Index(((P0 *)_this)->me, 1) ].taken = ((int)((P0 *)_this)->sequence);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].taken", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken));
#endif
		;
		/* merge: node[me].takenChain = ((node[me].takenChain*(2+1))+x)(774, 709, 774) */
		reached[0][709] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain);
		now.node[ Index(((P0 *)_this)->me, 1) ].takenChain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].takenChain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain));
#endif
		;
		/* merge: printf('  node %d: takes %d\\n',me,sequence)(774, 710, 774) */
		reached[0][710] = 1;
		Printf("  node %d: takes %d\n", ((int)((P0 *)_this)->me), ((int)((P0 *)_this)->sequence));
		_m = 3; goto P999; /* 3 */
	case 487: // STATE 711 - stream-receiver.pml:88 - [((node[me].taken==node[me].next))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][711] = 1;
		if (!((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 488: // STATE 712 - stream-receiver.pml:97 - [((node[me].taken==node[me].next))] (737:0:5 - 1)
		IfNotBlocked
		reached[0][712] = 1;
		if (!((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next))))
			continue;
		/* merge: x = (node[me].takenChain%(2+1))(737, 713, 737) */
		reached[0][713] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)%(2+1));
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(737, 719, 737) */
		reached[0][719] = 1;
		;
		/* merge: printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)(737, 720, 737) */
		reached[0][720] = 1;
		Printf("  node %d: commits %d of epoch %d.%d (dossier %d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)((P0 *)_this)->x));
		/* merge: node[me].held = (node[me].held|(1<<x))(737, 721, 737) */
		reached[0][721] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held);
		now.node[ Index(((P0 *)_this)->me, 1) ].held = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|(1<<((int)((P0 *)_this)->x)));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].held", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held));
#endif
		;
		/* merge: node[me].chain = ((node[me].chain*(2+1))+x)(737, 722, 737) */
		reached[0][722] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].next = (node[me].next+1)(737, 723, 737) */
		reached[0][723] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: w = 1(737, 724, 737) */
		reached[0][724] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 738, 737) */
		reached[0][738] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 489: // STATE 714 - stream-receiver.pml:98 - [((node[me].taken==(node[me].next+1)))] (737:0:5 - 1)
		IfNotBlocked
		reached[0][714] = 1;
		if (!((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken)==(((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1))))
			continue;
		/* merge: x = ((node[me].takenChain/(2+1))%(2+1))(737, 715, 737) */
		reached[0][715] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)/(2+1))%(2+1));
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(737, 719, 737) */
		reached[0][719] = 1;
		;
		/* merge: printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)(737, 720, 737) */
		reached[0][720] = 1;
		Printf("  node %d: commits %d of epoch %d.%d (dossier %d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)((P0 *)_this)->x));
		/* merge: node[me].held = (node[me].held|(1<<x))(737, 721, 737) */
		reached[0][721] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held);
		now.node[ Index(((P0 *)_this)->me, 1) ].held = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|(1<<((int)((P0 *)_this)->x)));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].held", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held));
#endif
		;
		/* merge: node[me].chain = ((node[me].chain*(2+1))+x)(737, 722, 737) */
		reached[0][722] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].next = (node[me].next+1)(737, 723, 737) */
		reached[0][723] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: w = 1(737, 724, 737) */
		reached[0][724] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 738, 737) */
		reached[0][738] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 490: // STATE 717 - stream-receiver.pml:99 - [x = (((node[me].takenChain/(2+1))/(2+1))%(2+1))] (0:737:5 - 1)
		IfNotBlocked
		reached[0][717] = 1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = (((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].takenChain)/(2+1))/(2+1))%(2+1));
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(737, 719, 737) */
		reached[0][719] = 1;
		;
		/* merge: printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)(737, 720, 737) */
		reached[0][720] = 1;
		Printf("  node %d: commits %d of epoch %d.%d (dossier %d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)((P0 *)_this)->x));
		/* merge: node[me].held = (node[me].held|(1<<x))(737, 721, 737) */
		reached[0][721] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held);
		now.node[ Index(((P0 *)_this)->me, 1) ].held = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|(1<<((int)((P0 *)_this)->x)));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].held", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held));
#endif
		;
		/* merge: node[me].chain = ((node[me].chain*(2+1))+x)(737, 722, 737) */
		reached[0][722] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].next = (node[me].next+1)(737, 723, 737) */
		reached[0][723] = 1;
		(trpt+1)->bup.ovals[3] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: w = 1(737, 724, 737) */
		reached[0][724] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 738, 737) */
		reached[0][738] = 1;
		;
		_m = 3; goto P999; /* 7 */
	case 491: // STATE 720 - stream-receiver.pml:101 - [printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)] (0:737:4 - 4)
		IfNotBlocked
		reached[0][720] = 1;
		Printf("  node %d: commits %d of epoch %d.%d (dossier %d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)/8), (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)%8), ((int)((P0 *)_this)->x));
		/* merge: node[me].held = (node[me].held|(1<<x))(737, 721, 737) */
		reached[0][721] = 1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held);
		now.node[ Index(((P0 *)_this)->me, 1) ].held = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|(1<<((int)((P0 *)_this)->x)));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].held", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held));
#endif
		;
		/* merge: node[me].chain = ((node[me].chain*(2+1))+x)(737, 722, 737) */
		reached[0][722] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain);
		now.node[ Index(((P0 *)_this)->me, 1) ].chain = ((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain)*(2+1))+((int)((P0 *)_this)->x));
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].chain", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].chain));
#endif
		;
		/* merge: node[me].next = (node[me].next+1)(737, 723, 737) */
		reached[0][723] = 1;
		(trpt+1)->bup.ovals[2] = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next);
		now.node[ Index(((P0 *)_this)->me, 1) ].next = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)+1);
#ifdef VAR_RANGES
		logval("node[ReceiverLoop:me].next", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next));
#endif
		;
		/* merge: w = 1(737, 724, 737) */
		reached[0][724] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 1;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 738, 737) */
		reached[0][738] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 492: // STATE 725 - stream-receiver.pml:106 - [((((node[me].epoch==sender.epoch)&&!(sender.needsEpoch))&&(w<node[me].next)))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][725] = 1;
		if (!((((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)==((int)now.sender.epoch))&& !(((int)now.sender.needsEpoch)))&&(((int)((P0 *)_this)->w)<((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 493: // STATE 726 - stream-receiver.pml:107 - [(((w<=sender.head)&&(((node[me].held|node[me].gone)>>sender.log[w])&1)))] (737:0:1 - 1)
		IfNotBlocked
		reached[0][726] = 1;
		if (!(((((int)((P0 *)_this)->w)<=((int)now.sender.head))&&(((((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].held)|((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].gone))>>((int)now.sender.log[ Index(((int)((P0 *)_this)->w), 3) ]))&1))))
			continue;
		/* merge: .(goto)(737, 733, 737) */
		reached[0][733] = 1;
		;
		/* merge: w = (w+1)(737, 734, 737) */
		reached[0][734] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)((P0 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 738, 737) */
		reached[0][738] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 494: // STATE 728 - stream-receiver.pml:107 - [printf('violated: ')] (0:737:1 - 1)
		IfNotBlocked
		reached[0][728] = 1;
		Printf("violated: ");
		/* merge: printf('S1')(737, 729, 737) */
		reached[0][729] = 1;
		Printf("S1");
		/* merge: printf('\\n')(737, 730, 737) */
		reached[0][730] = 1;
		Printf("\n");
		/* merge: assert(0)(737, 731, 737) */
		reached[0][731] = 1;
		spin_assert(0, "0", II, tt, t);
		/* merge: .(goto)(737, 733, 737) */
		reached[0][733] = 1;
		;
		/* merge: w = (w+1)(737, 734, 737) */
		reached[0][734] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)((P0 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 738, 737) */
		reached[0][738] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 495: // STATE 734 - stream-receiver.pml:107 - [w = (w+1)] (0:737:1 - 3)
		IfNotBlocked
		reached[0][734] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)((P0 *)_this)->w)+1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 738, 737) */
		reached[0][738] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 496: // STATE 740 - stream-receiver.pml:110 - [w = 0] (0:770:1 - 3)
		IfNotBlocked
		reached[0][740] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 497: // STATE 741 - stream-receiver.pml:23 - [(1)] (751:0:1 - 1)
		IfNotBlocked
		reached[0][741] = 1;
		if (!(1))
			continue;
		/* merge: w = (node[me].next-1)(0, 742, 751) */
		reached[0][742] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = (((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: .(goto)(0, 746, 751) */
		reached[0][746] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 498: // STATE 744 - stream-receiver.pml:23 - [w = node[me].taken] (0:0:1 - 1)
		IfNotBlocked
		reached[0][744] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].taken);
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 499: // STATE 747 - stream-receiver.pml:24 - [((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))] (767:0:1 - 1)
		IfNotBlocked
		reached[0][747] = 1;
		if (!((((0==2)&&(((int)now.backup.epoch)==((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)))&&(((int)now.backup.next)>1))))
			continue;
		/* merge: v = (backup.next-1)(767, 748, 767) */
		reached[0][748] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = (((int)now.backup.next)-1);
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(767, 752, 767) */
		reached[0][752] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(767, 753, 767) */
		reached[0][753] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 3 */
	case 500: // STATE 750 - stream-receiver.pml:24 - [v = 0] (0:767:1 - 1)
		IfNotBlocked
		reached[0][750] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: .(goto)(767, 752, 767) */
		reached[0][752] = 1;
		;
		/* merge: printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)(767, 753, 767) */
		reached[0][753] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 2 */
	case 501: // STATE 753 - stream-receiver.pml:25 - [printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)] (0:767:0 - 3)
		IfNotBlocked
		reached[0][753] = 1;
		Printf("  node %d: ACK(g=%d %d safe=%d)\n", ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->w), ((int)((P0 *)_this)->v));
		_m = 3; goto P999; /* 0 */
	case 502: // STATE 754 - stream.pml:102 - [(nfull(reply))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][754] = 1;
		if (!((!q_full(now.reply))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 503: // STATE 755 - stream.pml:102 - [reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (0:0:0 - 1)
		IfNotBlocked
		reached[0][755] = 1;
		if (q_full(now.reply))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.reply);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.reply, 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		_m = 2; goto P999; /* 0 */
	case 504: // STATE 756 - stream.pml:103 - [(!(calm))] (765:0:0 - 1)
		IfNotBlocked
		reached[0][756] = 1;
		if (!( !(((int)now.calm))))
			continue;
		/* merge: printf('      (lost on the way to the sender)\\n')(0, 757, 765) */
		reached[0][757] = 1;
		Printf("      (lost on the way to the sender)\n");
		/* merge: .(goto)(0, 759, 765) */
		reached[0][759] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 505: // STATE 760 - stream.pml:106 - [(1)] (792:0:11 - 1)
		IfNotBlocked
		reached[0][760] = 1;
		if (!(1))
			continue;
		/* merge: .(goto)(792, 766, 792) */
		reached[0][766] = 1;
		;
		/* merge: w = 0(792, 768, 792) */
		reached[0][768] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 769, 792) */
		reached[0][769] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: x = 0(792, 771, 792) */
		reached[0][771] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(792, 775, 792) */
		reached[0][775] = 1;
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 17 */
	case 506: // STATE 761 - stream.pml:107 - [(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][761] = 1;
		if (!((( !(((int)now.calm))&&(((int)now.lateReplies)<0))&&(q_len(now.lateReply[0])==0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 507: // STATE 762 - stream.pml:108 - [lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0] (792:0:12 - 1)
		IfNotBlocked
		reached[0][762] = 1;
		if (q_full(now.lateReply[0]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.lateReply[0]);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->me)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->w)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->v)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.lateReply[0], 0, 2, ((int)((P0 *)_this)->me), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].life), ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].epoch), ((int)((P0 *)_this)->w), 0, ((int)now.node[ Index(((int)((P0 *)_this)->me), 1) ].g), ((int)((P0 *)_this)->v), 0, 9);
		/* merge: lateReplies = (lateReplies+1)(792, 763, 792) */
		reached[0][763] = 1;
		(trpt+1)->bup.ovals = grab_ints(12);
		(trpt+1)->bup.ovals[0] = ((int)now.lateReplies);
		now.lateReplies = (((int)now.lateReplies)+1);
#ifdef VAR_RANGES
		logval("lateReplies", ((int)now.lateReplies));
#endif
		;
		/* merge: printf('      (a copy stays behind)\\n')(792, 764, 792) */
		reached[0][764] = 1;
		Printf("      (a copy stays behind)\n");
		/* merge: .(goto)(792, 766, 792) */
		reached[0][766] = 1;
		;
		/* merge: w = 0(792, 768, 792) */
		reached[0][768] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 769, 792) */
		reached[0][769] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: x = 0(792, 771, 792) */
		reached[0][771] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(792, 775, 792) */
		reached[0][775] = 1;
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[4] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[11] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 2; goto P999; /* 19 */
	case 508: // STATE 768 - stream-receiver.pml:27 - [w = 0] (0:792:11 - 3)
		IfNotBlocked
		reached[0][768] = 1;
		(trpt+1)->bup.ovals = grab_ints(11);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->w);
		((P0 *)_this)->w = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:w", ((int)((P0 *)_this)->w));
#endif
		;
		/* merge: v = 0(792, 769, 792) */
		reached[0][769] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->v);
		((P0 *)_this)->v = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:v", ((int)((P0 *)_this)->v));
#endif
		;
		/* merge: x = 0(792, 771, 792) */
		reached[0][771] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: .(goto)(792, 775, 792) */
		reached[0][775] = 1;
		;
		/* merge: .(goto)(792, 777, 792) */
		reached[0][777] = 1;
		;
		/* merge: .(goto)(792, 779, 792) */
		reached[0][779] = 1;
		;
		/* merge: .(goto)(792, 782, 792) */
		reached[0][782] = 1;
		;
		/* merge: kind = 0(792, 783, 792) */
		reached[0][783] = 1;
		(trpt+1)->bup.ovals[3] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[8] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[9] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[10] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 15 */
	case 509: // STATE 783 - stream-receiver.pml:133 - [kind = 0] (0:792:8 - 37)
		IfNotBlocked
		reached[0][783] = 1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->kind;
		((P0 *)_this)->kind = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:kind", ((P0 *)_this)->kind);
#endif
		;
		/* merge: epoch = 0(792, 784, 792) */
		reached[0][784] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->epoch);
		((P0 *)_this)->epoch = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:epoch", ((int)((P0 *)_this)->epoch));
#endif
		;
		/* merge: sequence = 0(792, 785, 792) */
		reached[0][785] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->sequence);
		((P0 *)_this)->sequence = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:sequence", ((int)((P0 *)_this)->sequence));
#endif
		;
		/* merge: x = 0(792, 786, 792) */
		reached[0][786] = 1;
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->x);
		((P0 *)_this)->x = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:x", ((int)((P0 *)_this)->x));
#endif
		;
		/* merge: first = 0(792, 787, 792) */
		reached[0][787] = 1;
		(trpt+1)->bup.ovals[4] = ((int)((P0 *)_this)->first);
		((P0 *)_this)->first = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:first", ((int)((P0 *)_this)->first));
#endif
		;
		/* merge: chain = 0(792, 788, 792) */
		reached[0][788] = 1;
		(trpt+1)->bup.ovals[5] = ((int)((P0 *)_this)->chain);
		((P0 *)_this)->chain = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:chain", ((int)((P0 *)_this)->chain));
#endif
		;
		/* merge: g = 0(792, 789, 792) */
		reached[0][789] = 1;
		(trpt+1)->bup.ovals[6] = ((int)((P0 *)_this)->g);
		((P0 *)_this)->g = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:g", ((int)((P0 *)_this)->g));
#endif
		;
		/* merge: n = 0(792, 790, 792) */
		reached[0][790] = 1;
		(trpt+1)->bup.ovals[7] = ((int)((P0 *)_this)->n);
		((P0 *)_this)->n = 0;
#ifdef VAR_RANGES
		logval("ReceiverLoop:n", ((int)((P0 *)_this)->n));
#endif
		;
		/* merge: .(goto)(0, 793, 792) */
		reached[0][793] = 1;
		;
		_m = 3; goto P999; /* 8 */
	case 510: // STATE 795 - stream-receiver.pml:162 - [-end-] (0:0:0 - 1)
		IfNotBlocked
		reached[0][795] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */
	case  _T5:	/* np_ */
		if (!((!(trpt->o_pm&4) && !(trpt->tau&128))))
			continue;
		/* else fall through */
	case  _T2:	/* true */
		_m = 3; goto P999;
#undef rand
	}

