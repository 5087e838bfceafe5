#ifdef PEG
struct T_SRC {
	char *fl; int ln;
} T_SRC[NTRANS];

void
tr_2_src(int m, char *file, int ln)
{	T_SRC[m].fl = file;
	T_SRC[m].ln = ln;
}

void
putpeg(int n, int m)
{	printf("%5d	trans %4d ", m, n);
	printf("%s:%d\n",
		T_SRC[n].fl, T_SRC[n].ln);
}
#endif

void
settable(void)
{	Trans *T;
	Trans *settr(int, int, int, int, int, char *, int, int, int);

	trans = (Trans ***) emalloc(5*sizeof(Trans **));

	/* proctype 3: :init: */

	trans[3] = (Trans **) emalloc(30*sizeof(Trans *));

	T = trans[ 3][28] = settr(1649,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1649,2,23,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 3][23] = settr(1644,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1644,0,1,0,0,"sub-sequence", 1, 2, 0);
	trans[3][1]	= settr(1622,2,7,3,3,"lives = (lives+1)", 1, 2, 0); /* m: 2 -> 0,7 */
	reached3[2] = 1;
	trans[3][2]	= settr(0,0,0,0,0,"node[0].life = lives",0,0,0);
	trans[3][3]	= settr(0,0,0,0,0,"node[0].g = 0",0,0,0);
	trans[3][4]	= settr(0,0,0,0,0,"node[0].n = 0",0,0,0);
	T = trans[ 3][7] = settr(1628,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1628,0,5,0,0,"sub-sequence", 1, 2, 0);
	trans[3][5]	= settr(1626,2,22,4,4,"node[0].taken = (node[0].next-1)", 1, 2, 0); /* m: 6 -> 0,22 */
	reached3[6] = 1;
	trans[3][6]	= settr(0,0,0,0,0,"node[0].takenChain = node[0].chain",0,0,0);
	T = trans[ 3][22] = settr(1643,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1643,0,20,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 3][20] = settr(1641,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1641,0,18,0,0,"sub-sequence", 1, 2, 0);
	T = trans[3][18] = settr(1639,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1639,2,8,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1639,2,10,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(1639,2,12,0,0,"IF", 1, 2, 0);
	trans[3][8]	= settr(1629,2,25,5,5,"(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))", 1, 2, 0); /* m: 9 -> 25,0 */
	reached3[9] = 1;
	trans[3][9]	= settr(0,0,0,0,0,"rDrawn = (rDrawn+1)",0,0,0);
	trans[3][19]	= settr(1640,2,21,1,0,".(goto)", 1, 2, 0); /* m: 21 -> 0,25 */
	reached3[21] = 1;
	trans[3][10]	= settr(1631,2,25,6,6,"((!(calm)&&(rDrawn>=5)))", 1, 2, 0); /* m: 11 -> 25,0 */
	reached3[11] = 1;
	trans[3][11]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[3][12]	= settr(1633,2,25,7,7,"((calm&&(rDrawn>=(5+3))))", 1, 2, 0); /* m: 13 -> 25,0 */
	reached3[13] = 1;
	trans[3][13]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[3][14]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[3][15]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[3][16]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[3][17]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[3][21]	= settr(1642,2,25,8,8,"node[0].r = rDrawn", 1, 2, 0); /* m: 24 -> 0,25 */
	reached3[24] = 1;
	trans[3][24]	= settr(0,0,0,0,0,"sender.isServed = !(1)",0,0,0);
	trans[3][25]	= settr(1646,2,26,9,9,"(run SenderLoop())", 1, 2, 0);
	trans[3][26]	= settr(1647,2,27,10,10,"(run ReceiverLoop(0))", 1, 2, 0);
	trans[3][27]	= settr(1648,0,29,11,11,"(run Faults())", 1, 2, 0);
	trans[3][29]	= settr(1650,0,0,12,12,"-end-", 0, 3500, 0);

	/* proctype 2: Faults */

	trans[2] = (Trans **) emalloc(132*sizeof(Trans *));

	trans[2][129]	= settr(1619,0,128,1,0,".(goto)", 0, 2, 0);
	T = trans[2][128] = settr(1618,0,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1618,0,14,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1618,0,41,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1618,0,53,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1618,0,104,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(1618,0,127,0,0,"DO", 0, 2, 0);
	T = trans[ 2][14] = settr(1504,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1504,2,1,0,0,"ATOMIC", 1, 2, 0);
	trans[2][1]	= settr(1491,2,12,13,13,"(((!(calm)&&!(isCut))&&(senderKills<0)))", 1, 2, 0); /* m: 2 -> 12,0 */
	reached2[2] = 1;
	trans[2][2]	= settr(0,0,0,0,0,"senderKills = (senderKills+1)",0,0,0);
	T = trans[ 2][12] = settr(1502,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1502,0,3,0,0,"sub-sequence", 1, 2, 0);
	trans[2][3]	= settr(1493,2,11,14,14,"sender.cursor = 1", 1, 2, 0); /* m: 4 -> 0,11 */
	reached2[4] = 1;
	trans[2][4]	= settr(0,0,0,0,0,"sender.holder = 0",0,0,0);
	T = trans[ 2][11] = settr(1501,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1501,0,5,0,0,"sub-sequence", 1, 2, 0);
	trans[2][5]	= settr(1495,0,128,15,15,"sender.isServing = 0", 1, 2, 0); /* m: 6 -> 0,128 */
	reached2[6] = 1;
	trans[2][6]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[2][7]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[2][8]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[2][9]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[2][10]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[2][13]	= settr(0,0,0,0,0,"printf('*** sender killed\\n')",0,0,0);
	T = trans[ 2][41] = settr(1531,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1531,2,15,0,0,"ATOMIC", 1, 2, 0);
	trans[2][15]	= settr(1505,2,39,16,16,"(((!(calm)&&!(isCut))&&(receiverKills<0)))", 1, 2, 0); /* m: 16 -> 39,0 */
	reached2[16] = 1;
	trans[2][16]	= settr(0,0,0,0,0,"receiverKills = (receiverKills+1)",0,0,0);
	T = trans[ 2][39] = settr(1529,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1529,0,17,0,0,"sub-sequence", 1, 2, 0);
	trans[2][17]	= settr(1507,2,23,17,17,"lives = (lives+1)", 1, 2, 0); /* m: 18 -> 0,23 */
	reached2[18] = 1;
	trans[2][18]	= settr(0,0,0,0,0,"node[0].life = lives",0,0,0);
	trans[2][19]	= settr(0,0,0,0,0,"node[0].g = 0",0,0,0);
	trans[2][20]	= settr(0,0,0,0,0,"node[0].n = 0",0,0,0);
	T = trans[ 2][23] = settr(1513,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1513,0,21,0,0,"sub-sequence", 1, 2, 0);
	trans[2][21]	= settr(1511,2,38,18,18,"node[0].taken = (node[0].next-1)", 1, 2, 0); /* m: 22 -> 0,38 */
	reached2[22] = 1;
	trans[2][22]	= settr(0,0,0,0,0,"node[0].takenChain = node[0].chain",0,0,0);
	T = trans[ 2][38] = settr(1528,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1528,0,36,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 2][36] = settr(1526,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1526,0,34,0,0,"sub-sequence", 1, 2, 0);
	T = trans[2][34] = settr(1524,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1524,2,24,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1524,2,26,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(1524,2,28,0,0,"IF", 1, 2, 0);
	trans[2][24]	= settr(1514,0,128,19,19,"(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))", 1, 2, 0); /* m: 25 -> 128,0 */
	reached2[25] = 1;
	trans[2][25]	= settr(0,0,0,0,0,"rDrawn = (rDrawn+1)",0,0,0);
	trans[2][35]	= settr(1525,2,37,1,0,".(goto)", 1, 2, 0); /* m: 37 -> 0,128 */
	reached2[37] = 1;
	trans[2][26]	= settr(1516,0,128,20,20,"((!(calm)&&(rDrawn>=5)))", 1, 2, 0); /* m: 27 -> 128,0 */
	reached2[27] = 1;
	trans[2][27]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[2][28]	= settr(1518,0,128,21,21,"((calm&&(rDrawn>=(5+3))))", 1, 2, 0); /* m: 29 -> 128,0 */
	reached2[29] = 1;
	trans[2][29]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[2][30]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[2][31]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[2][32]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[2][33]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[2][37]	= settr(1527,0,128,22,22,"node[0].r = rDrawn", 1, 2, 0); /* m: 40 -> 0,128 */
	reached2[40] = 1;
	trans[2][40]	= settr(0,0,0,0,0,"printf('*** receiver killed\\n')",0,0,0);
	T = trans[ 2][53] = settr(1543,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1543,2,42,0,0,"ATOMIC", 1, 2, 0);
	trans[2][42]	= settr(1532,2,51,23,23,"((((!(calm)&&!(isCut))&&(senderLapses<0))&&(sender.holder!=0)))", 1, 2, 0); /* m: 43 -> 51,0 */
	reached2[43] = 1;
	trans[2][43]	= settr(0,0,0,0,0,"senderLapses = (senderLapses+1)",0,0,0);
	trans[2][44]	= settr(0,0,0,0,0,"sender.holder = 0",0,0,0);
	T = trans[ 2][51] = settr(1541,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1541,0,45,0,0,"sub-sequence", 1, 2, 0);
	trans[2][45]	= settr(1535,0,128,24,24,"sender.isServing = 0", 1, 2, 0); /* m: 46 -> 0,128 */
	reached2[46] = 1;
	trans[2][46]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[2][47]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[2][48]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[2][49]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[2][50]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[2][52]	= settr(0,0,0,0,0,"printf('*** the lease ends at the sender\\n')",0,0,0);
	T = trans[ 2][104] = settr(1594,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1594,2,54,0,0,"ATOMIC", 1, 2, 0);
	trans[2][54]	= settr(1544,2,103,25,0,"((((!(calm)&&!(isCut))&&(senderRestores<0))&&(sender.head>0)))", 1, 2, 0);
	T = trans[ 2][103] = settr(1593,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1593,0,55,0,0,"sub-sequence", 1, 2, 0);
	trans[2][55]	= settr(1545,2,60,26,26,"senderRestores = (senderRestores+1)", 1, 2, 0); /* m: 56 -> 0,60 */
	reached2[56] = 1;
	trans[2][56]	= settr(0,0,0,0,0,"h = 0",0,0,0);
	trans[2][61]	= settr(1551,2,60,1,0,".(goto)", 1, 2, 0);
	T = trans[2][60] = settr(1550,2,0,0,0,"DO", 1, 2, 0);
	T = T->nxt	= settr(1550,2,57,0,0,"DO", 1, 2, 0);
	    T->nxt	= settr(1550,2,59,0,0,"DO", 1, 2, 0);
	trans[2][57]	= settr(1547,2,60,27,27,"((h<(sender.head-1)))", 1, 2, 0); /* m: 58 -> 60,0 */
	reached2[58] = 1;
	trans[2][58]	= settr(0,0,0,0,0,"h = (h+1)",0,0,0);
	trans[2][59]	= settr(1549,2,65,1,0,"goto :b9", 1, 2, 0);
	trans[2][62]	= settr(1552,2,65,1,0,"break", 1, 2, 0);
	T = trans[2][65] = settr(1555,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1555,2,63,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(1555,2,64,0,0,"IF", 1, 2, 0);
	trans[2][63]	= settr(1553,2,72,28,28,"a = 0", 1, 2, 0);
	trans[2][66]	= settr(1556,2,72,1,0,".(goto)", 1, 2, 0);
	trans[2][64]	= settr(1554,2,72,29,29,"a = ( ((sender.acknowledged<h)) -> (sender.acknowledged) : (h) )", 1, 2, 0);
	trans[2][73]	= settr(1563,2,72,1,0,".(goto)", 1, 2, 0);
	T = trans[2][72] = settr(1562,2,0,0,0,"DO", 1, 2, 0);
	T = T->nxt	= settr(1562,2,67,0,0,"DO", 1, 2, 0);
	    T->nxt	= settr(1562,2,70,0,0,"DO", 1, 2, 0);
	trans[2][67]	= settr(1557,2,72,30,30,"((sender.head>h))", 1, 2, 0); /* m: 68 -> 72,0 */
	reached2[68] = 1;
	trans[2][68]	= settr(0,0,0,0,0,"sender.log[sender.head] = 0",0,0,0);
	trans[2][69]	= settr(0,0,0,0,0,"sender.head = (sender.head-1)",0,0,0);
	trans[2][70]	= settr(1560,2,75,2,0,"else", 1, 2, 0);
	trans[2][71]	= settr(1561,2,75,1,0,"goto :b10", 1, 2, 0); /* m: 75 -> 0,79 */
	reached2[75] = 1;
	trans[2][74]	= settr(1564,2,75,1,0,"break", 1, 2, 0);
	trans[2][75]	= settr(1565,2,79,31,31,"sender.acknowledged = a", 1, 2, 0);
	T = trans[2][79] = settr(1569,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1569,2,76,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(1569,2,78,0,0,"IF", 1, 2, 0);
	trans[2][76]	= settr(1566,2,92,32,32,"((sender.discarded>h))", 1, 2, 0); /* m: 77 -> 92,0 */
	reached2[77] = 1;
	trans[2][77]	= settr(0,0,0,0,0,"sender.discarded = h",0,0,0);
	trans[2][80]	= settr(1570,2,81,1,0,".(goto)", 1, 2, 0); /* m: 81 -> 0,92 */
	reached2[81] = 1;
	trans[2][78]	= settr(1568,2,81,2,0,"else", 1, 2, 0);
	trans[2][81]	= settr(1571,2,92,33,33,"sender.isDiverged = 0", 1, 2, 0); /* m: 82 -> 0,92 */
	reached2[82] = 1;
	trans[2][82]	= settr(0,0,0,0,0,"sender.isStopped = 0",0,0,0);
	T = trans[ 2][92] = settr(1582,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1582,0,83,0,0,"sub-sequence", 1, 2, 0);
	trans[2][83]	= settr(1573,2,91,34,34,"sender.cursor = 1", 1, 2, 0); /* m: 84 -> 0,91 */
	reached2[84] = 1;
	trans[2][84]	= settr(0,0,0,0,0,"sender.holder = 0",0,0,0);
	T = trans[ 2][91] = settr(1581,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1581,0,85,0,0,"sub-sequence", 1, 2, 0);
	trans[2][85]	= settr(1575,2,98,35,35,"sender.isServing = 0", 1, 2, 0); /* m: 86 -> 0,98 */
	reached2[86] = 1;
	trans[2][86]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[2][87]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[2][88]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[2][89]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[2][90]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[2][93]	= settr(0,0,0,0,0,"sender.needsEpoch = 1",0,0,0);
	trans[2][94]	= settr(0,0,0,0,0,"sender.acknowledged = sender.discarded",0,0,0);
	T = trans[2][98] = settr(1588,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1588,2,95,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(1588,2,97,0,0,"IF", 1, 2, 0);
	trans[2][95]	= settr(1585,0,128,36,36,"((h==0))", 1, 2, 0); /* m: 96 -> 128,0 */
	reached2[96] = 1;
	trans[2][96]	= settr(0,0,0,0,0,"sender.epoch = 0",0,0,0);
	trans[2][99]	= settr(1589,2,100,1,0,".(goto)", 1, 2, 0); /* m: 100 -> 0,128 */
	reached2[100] = 1;
	trans[2][97]	= settr(1587,0,128,37,37,"(1)", 1, 2, 0); /* m: 100 -> 128,0 */
	reached2[100] = 1;
	trans[2][100]	= settr(1590,0,128,38,38,"printf('*** sender restored: epoch %d.%d head %d acknowledged %d\\n',(sender.epoch/8),(sender.epoch%8),sender.head,sender.acknowledged)", 1, 2, 0); /* m: 101 -> 0,128 */
	reached2[101] = 1;
	trans[2][101]	= settr(0,0,0,0,0,"h = 0",0,0,0);
	trans[2][102]	= settr(0,0,0,0,0,"a = 0",0,0,0);
	T = trans[ 2][127] = settr(1617,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1617,2,105,0,0,"ATOMIC", 1, 2, 0);
	trans[2][105]	= settr(1595,2,115,39,39,"(((!(calm)&&!(isCut))&&(sender.head>0)))", 1, 2, 0); /* m: 106 -> 115,0 */
	reached2[106] = 1;
	trans[2][106]	= settr(0,0,0,0,0,"calm = 1",0,0,0);
	trans[2][107]	= settr(0,0,0,0,0,"printf('*** calm\\n')",0,0,0);
	T = trans[ 2][115] = settr(1605,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1605,0,112,0,0,"sub-sequence", 1, 2, 0);
	trans[2][113]	= settr(1603,2,112,1,0,".(goto)", 1, 2, 0);
	T = trans[2][112] = settr(1602,2,0,0,0,"DO", 1, 2, 0);
	T = T->nxt	= settr(1602,2,108,0,0,"DO", 1, 2, 0);
	    T->nxt	= settr(1602,2,110,0,0,"DO", 1, 2, 0);
	trans[2][108]	= settr(1598,2,109,40,0,"(nempty(lateDatum[0]))", 1, 504, 0);
	trans[2][109]	= settr(1599,2,112,41,41,"lateDatum[0]?_,_,_,_,_,_,_,_,_", 1, 504, 0);
	trans[2][110]	= settr(1600,2,123,42,0,"(empty(lateDatum[0]))", 1, 1004, 0);
	trans[2][111]	= settr(1601,2,123,1,0,"goto :b11", 1, 2, 0);
	trans[2][114]	= settr(1604,2,123,1,0,"break", 1, 2, 0);
	T = trans[ 2][123] = settr(1613,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1613,0,120,0,0,"sub-sequence", 1, 2, 0);
	trans[2][121]	= settr(1611,2,120,1,0,".(goto)", 1, 2, 0);
	T = trans[2][120] = settr(1610,2,0,0,0,"DO", 1, 2, 0);
	T = T->nxt	= settr(1610,2,116,0,0,"DO", 1, 2, 0);
	    T->nxt	= settr(1610,2,118,0,0,"DO", 1, 2, 0);
	trans[2][116]	= settr(1606,2,117,43,0,"(nempty(lateReply[0]))", 1, 506, 0);
	trans[2][117]	= settr(1607,2,120,44,44,"lateReply[0]?_,_,_,_,_,_,_,_,_", 1, 506, 0);
	trans[2][118]	= settr(1608,4,131,45,45,"(empty(lateReply[0]))", 1, 1006, 0); /* m: 124 -> 131,0 */
	reached2[124] = 1;
	trans[2][119]	= settr(1609,2,124,1,0,"goto :b12", 1, 2, 0); /* m: 124 -> 0,131 */
	reached2[124] = 1;
	trans[2][122]	= settr(1612,2,124,1,0,"break", 1, 2, 0);
	trans[2][124]	= settr(1614,4,131,46,46,"lateData = 0", 1, 2, 0); /* m: 125 -> 0,131 */
	reached2[125] = 1;
	trans[2][125]	= settr(0,0,0,0,0,"lateReplies = 0",0,0,0);
	trans[2][126]	= settr(1616,0,131,1,0,"goto :b8", 1, 2, 0);
	trans[2][130]	= settr(1620,0,131,1,0,"break", 0, 2, 0);
	trans[2][131]	= settr(1621,0,0,47,47,"-end-", 0, 3500, 0);

	/* proctype 1: SenderLoop */

	trans[1] = (Trans **) emalloc(697*sizeof(Trans *));

	trans[1][694]	= settr(1488,0,693,1,0,".(goto)", 0, 2, 0);
	T = trans[1][693] = settr(1487,0,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1487,0,39,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1487,0,66,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1487,0,111,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1487,0,394,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1487,0,678,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(1487,0,692,0,0,"DO", 0, 2, 0);
	T = trans[ 1][39] = settr(833,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(833,2,1,0,0,"ATOMIC", 1, 2, 0);
	trans[1][1]	= settr(795,2,38,48,0,"(((!(calm)&&!(isCut))&&(sender.head<2)))", 1, 2, 0);
	T = trans[ 1][38] = settr(832,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(832,0,28,0,0,"sub-sequence", 1, 2, 0);
	T = trans[1][28] = settr(822,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(822,2,2,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(822,2,5,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(822,2,27,0,0,"IF", 1, 2, 0);
	trans[1][2]	= settr(796,2,35,49,49,"((dossiersDrawn<2))", 1, 2, 0); /* m: 3 -> 35,0 */
	reached1[3] = 1;
	trans[1][3]	= settr(0,0,0,0,0,"dossiersDrawn = (dossiersDrawn+1)",0,0,0);
	trans[1][4]	= settr(0,0,0,0,0,"x = dossiersDrawn",0,0,0);
	trans[1][29]	= settr(823,2,35,1,0,".(goto)", 1, 2, 0);
	trans[1][5]	= settr(799,2,10,50,50,"(((dossiersDrawn>0)&&(senderRestores>0)))", 1, 2, 0); /* m: 6 -> 10,0 */
	reached1[6] = 1;
	trans[1][6]	= settr(0,0,0,0,0,"x = 1",0,0,0);
	trans[1][11]	= settr(805,2,10,1,0,".(goto)", 1, 2, 0);
	T = trans[1][10] = settr(804,2,0,0,0,"DO", 1, 2, 0);
	T = T->nxt	= settr(804,2,7,0,0,"DO", 1, 2, 0);
	    T->nxt	= settr(804,2,9,0,0,"DO", 1, 2, 0);
	trans[1][7]	= settr(801,2,10,51,51,"((x<dossiersDrawn))", 1, 2, 0); /* m: 8 -> 10,0 */
	reached1[8] = 1;
	trans[1][8]	= settr(0,0,0,0,0,"x = (x+1)",0,0,0);
	trans[1][9]	= settr(803,2,18,52,52,"goto :b4", 1, 2, 0); /* m: 13 -> 0,18 */
	reached1[13] = 1;
	trans[1][12]	= settr(806,2,13,1,0,"break", 1, 2, 0);
	trans[1][13]	= settr(807,2,18,53,53,"w = 1", 1, 2, 0);
	trans[1][19]	= settr(813,2,18,1,0,".(goto)", 1, 2, 0);
	T = trans[1][18] = settr(812,2,0,0,0,"DO", 1, 2, 0);
	T = T->nxt	= settr(812,2,14,0,0,"DO", 1, 2, 0);
	    T->nxt	= settr(812,2,16,0,0,"DO", 1, 2, 0);
	trans[1][14]	= settr(808,2,18,54,54,"(((w<=sender.head)&&(sender.log[w]!=x)))", 1, 2, 0); /* m: 15 -> 18,0 */
	reached1[15] = 1;
	trans[1][15]	= settr(0,0,0,0,0,"w = (w+1)",0,0,0);
	trans[1][16]	= settr(810,2,24,2,0,"else", 1, 2, 0);
	trans[1][17]	= settr(811,2,24,1,0,"goto :b5", 1, 2, 0);
	trans[1][20]	= settr(814,2,24,1,0,"break", 1, 2, 0);
	T = trans[1][24] = settr(818,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(818,2,21,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(818,2,23,0,0,"IF", 1, 2, 0);
	trans[1][21]	= settr(815,2,35,55,55,"((w<=sender.head))", 1, 2, 0); /* m: 22 -> 35,0 */
	reached1[22] = 1;
	trans[1][22]	= settr(0,0,0,0,0,"x = 0",0,0,0);
	trans[1][25]	= settr(819,2,26,1,0,".(goto)", 1, 2, 0); /* m: 26 -> 0,35 */
	reached1[26] = 1;
	trans[1][23]	= settr(817,2,26,2,0,"else", 1, 2, 0);
	trans[1][26]	= settr(820,2,35,56,56,"w = 0", 1, 2, 0);
	trans[1][27]	= settr(821,2,35,2,0,"else", 1, 2, 0);
	T = trans[1][35] = settr(829,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(829,2,30,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(829,2,34,0,0,"IF", 1, 2, 0);
	trans[1][30]	= settr(824,0,693,57,57,"((x>0))", 1, 2, 0); /* m: 31 -> 693,0 */
	reached1[31] = 1;
	trans[1][31]	= settr(0,0,0,0,0,"sender.head = (sender.head+1)",0,0,0);
	trans[1][32]	= settr(0,0,0,0,0,"sender.log[sender.head] = x",0,0,0);
	trans[1][33]	= settr(0,0,0,0,0,"printf('sender: commits %d = dossier %d\\n',sender.head,x)",0,0,0);
	trans[1][36]	= settr(830,0,693,58,58,".(goto)", 1, 2, 0); /* m: 37 -> 0,693 */
	reached1[37] = 1;
	trans[1][34]	= settr(828,2,36,2,0,"else", 1, 2, 0);
	trans[1][37]	= settr(0,0,0,0,0,"x = 0",0,0,0);
	T = trans[ 1][66] = settr(860,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(860,2,40,0,0,"ATOMIC", 1, 3, 0);
	trans[1][40]	= settr(834,2,62,59,59,"((((!(isCut)&&((sender.isServing&&(sender.cursor<=sender.head))&&(sender.cursor<=(sender.acknowledged+2))))&&nfull(data[0]))&&nfull(data[(1-1)])))", 1, 3, 0); /* m: 41 -> 62,0 */
	reached1[41] = 1;
	trans[1][41]	= settr(0,0,0,0,0,"x = sender.log[sender.cursor]",0,0,0);
	trans[1][42]	= settr(0,0,0,0,0,"w = ( ((sender.cursor==0)) -> (0) : (( ((sender.cursor==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )",0,0,0);
	trans[1][43]	= settr(0,0,0,0,0,"printf('sender: publishes %d (dossier %d) g=%d n=%d\\n',sender.cursor,x,sender.g,sender.n)",0,0,0);
	T = trans[ 1][62] = settr(856,0,0,0,0,"sub-sequence", 1, 3, 0);
	T->nxt	= settr(856,0,61,0,0,"sub-sequence", 1, 3, 0);
	T = trans[ 1][61] = settr(855,0,0,0,0,"sub-sequence", 1, 3, 0);
	T->nxt	= settr(855,0,51,0,0,"sub-sequence", 1, 3, 0);
	T = trans[1][51] = settr(845,2,0,0,0,"IF", 1, 3, 0);
	T = T->nxt	= settr(845,2,44,0,0,"IF", 1, 3, 0);
	T = T->nxt	= settr(845,2,46,0,0,"IF", 1, 3, 0);
	    T->nxt	= settr(845,2,49,0,0,"IF", 1, 3, 0);
	trans[1][44]	= settr(838,2,45,60,0,"(nfull(data[0]))", 1, 3, 0);
	trans[1][45]	= settr(839,2,60,61,61,"data[0]!5,0,sender.cursor,x,0,w,sender.g,sender.n", 1, 3, 0);
	trans[1][52]	= settr(846,2,60,1,0,".(goto)", 1, 3, 0);
	trans[1][46]	= settr(840,2,60,62,62,"(!(calm))", 1, 3, 0); /* m: 47 -> 60,0 */
	reached1[47] = 1;
	trans[1][47]	= settr(0,0,0,0,0,"node[0].lost = 1",0,0,0);
	trans[1][48]	= settr(0,0,0,0,0,"printf('      (lost on the way to node %d)\\n',0)",0,0,0);
	trans[1][49]	= settr(843,2,50,63,0,"((calm&&full(data[0])))", 1, 3, 0);
	trans[1][50]	= settr(844,2,60,1,0,"(1)", 1, 3, 0);
	T = trans[ 1][60] = settr(854,0,0,0,0,"sub-sequence", 1, 3, 0);
	T->nxt	= settr(854,0,58,0,0,"sub-sequence", 1, 3, 0);
	T = trans[1][58] = settr(852,2,0,0,0,"IF", 1, 3, 0);
	T = T->nxt	= settr(852,2,53,0,0,"IF", 1, 3, 0);
	    T->nxt	= settr(852,2,54,0,0,"IF", 1, 3, 0);
	trans[1][53]	= settr(847,0,693,64,64,"(1)", 1, 3, 0); /* m: 63 -> 693,0 */
	reached1[63] = 1;
	trans[1][59]	= settr(853,2,63,1,0,".(goto)", 1, 3, 0); /* m: 63 -> 0,693 */
	reached1[63] = 1;
	trans[1][54]	= settr(848,2,55,65,0,"(((!(calm)&&(lateData<0))&&empty(lateDatum[0])))", 1, 3, 0);
	trans[1][55]	= settr(849,0,693,66,66,"lateDatum[0]!0,5,0,sender.cursor,x,0,w,sender.g,sender.n", 1, 3, 0); /* m: 56 -> 693,0 */
	reached1[56] = 1;
	trans[1][56]	= settr(0,0,0,0,0,"lateData = (lateData+1)",0,0,0);
	trans[1][57]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[1][63]	= settr(857,0,693,67,67,"x = 0", 1, 3, 0); /* m: 64 -> 0,693 */
	reached1[64] = 1;
	trans[1][64]	= settr(0,0,0,0,0,"w = 0",0,0,0);
	trans[1][65]	= settr(0,0,0,0,0,"sender.cursor = (sender.cursor+1)",0,0,0);
	T = trans[ 1][111] = settr(905,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(905,2,67,0,0,"ATOMIC", 1, 2500, 0);
	trans[1][67]	= settr(861,2,79,68,0,"((((!(isCut)&&nfull(data[0]))&&nfull(data[(1-1)]))&&(!(calm)||((((((((empty(reply)&&empty(data[0]))&&((1==1)||empty(data[(1-1)])))&&((node[0].taken<node[0].next)&&((1==1)||(node[(1-1)].taken<node[(1-1)].next))))&&1)&&!(((sender.isServing&&(sender.cursor<=sender.head))&&(sender.cursor<=(sender.acknowledged+2)))))&&!((((((sender.isServing&&(sender.acknowledged==sender.head))&&(sender.holder>0))&&(resumedLife==node[(sender.holder-1)].life))&&(node[(sender.holder-1)].epoch==sender.epoch))&&(node[(sender.holder-1)].next==(sender.head+1)))))&&!(sender.isDiverged))&&!(sender.isStopped)))))", 1, 2500, 0);
	T = trans[1][79] = settr(873,2,0,0,0,"IF", 1, 2500, 0);
	T = T->nxt	= settr(873,2,68,0,0,"IF", 1, 2500, 0);
	    T->nxt	= settr(873,2,78,0,0,"IF", 1, 2500, 0);
	trans[1][68]	= settr(862,2,76,69,69,"(calm)", 1, 2500, 0); /* m: 69 -> 76,0 */
	reached1[69] = 1;
	trans[1][69]	= settr(0,0,0,0,0,"quietHeartbeats = (quietHeartbeats+1)",0,0,0);
	T = trans[1][76] = settr(870,2,0,0,0,"IF", 1, 2500, 0);
	T = T->nxt	= settr(870,2,70,0,0,"IF", 1, 2500, 0);
	    T->nxt	= settr(870,2,71,0,0,"IF", 1, 2500, 0);
	trans[1][70]	= settr(864,2,110,70,0,"((quietHeartbeats<=6))", 1, 2500, 0);
	trans[1][77]	= settr(871,2,110,1,0,".(goto)", 1, 2500, 0);
	trans[1][71]	= settr(865,2,72,2,0,"else", 1, 2500, 0);
	trans[1][72]	= settr(866,2,110,71,71,"printf('violated: ')", 1, 2500, 0); /* m: 73 -> 0,110 */
	reached1[73] = 1;
	trans[1][73]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[1][74]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][75]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][80]	= settr(874,2,110,1,0,".(goto)", 1, 2500, 0);
	trans[1][78]	= settr(872,2,110,2,0,"else", 1, 2500, 0);
	T = trans[ 1][110] = settr(904,0,0,0,0,"sub-sequence", 1, 2500, 0);
	T->nxt	= settr(904,0,85,0,0,"sub-sequence", 1, 2500, 0);
	T = trans[1][85] = settr(879,2,0,0,0,"IF", 1, 2500, 0);
	T = T->nxt	= settr(879,2,81,0,0,"IF", 1, 2500, 0);
	    T->nxt	= settr(879,2,83,0,0,"IF", 1, 2500, 0);
	trans[1][81]	= settr(875,2,107,72,72,"(sender.isServing)", 1, 2500, 0); /* m: 82 -> 107,0 */
	reached1[82] = 1;
	trans[1][82]	= settr(0,0,0,0,0,"sequence = (sender.cursor-1)",0,0,0);
	trans[1][86]	= settr(880,2,87,1,0,".(goto)", 1, 2500, 0); /* m: 87 -> 0,107 */
	reached1[87] = 1;
	trans[1][83]	= settr(877,2,84,2,0,"else", 1, 2500, 0);
	trans[1][84]	= settr(878,2,107,73,73,"sequence = 0", 1, 2500, 0); /* m: 87 -> 0,107 */
	reached1[87] = 1;
	trans[1][87]	= settr(881,2,107,74,74,"printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)", 1, 2500, 0); /* m: 88 -> 0,107 */
	reached1[88] = 1;
	trans[1][88]	= settr(0,0,0,0,0,"w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )",0,0,0);
	T = trans[ 1][107] = settr(901,0,0,0,0,"sub-sequence", 1, 2500, 0);
	T->nxt	= settr(901,0,106,0,0,"sub-sequence", 1, 2500, 0);
	T = trans[ 1][106] = settr(900,0,0,0,0,"sub-sequence", 1, 2500, 0);
	T->nxt	= settr(900,0,96,0,0,"sub-sequence", 1, 2500, 0);
	T = trans[1][96] = settr(890,2,0,0,0,"IF", 1, 2500, 0);
	T = T->nxt	= settr(890,2,89,0,0,"IF", 1, 2500, 0);
	T = T->nxt	= settr(890,2,91,0,0,"IF", 1, 2500, 0);
	    T->nxt	= settr(890,2,94,0,0,"IF", 1, 2500, 0);
	trans[1][89]	= settr(883,2,90,75,0,"(nfull(data[0]))", 1, 2500, 0);
	trans[1][90]	= settr(884,2,105,76,76,"data[0]!6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n", 1, 2500, 0);
	trans[1][97]	= settr(891,2,105,1,0,".(goto)", 1, 2500, 0);
	trans[1][91]	= settr(885,2,105,77,77,"(!(calm))", 1, 2500, 0); /* m: 92 -> 105,0 */
	reached1[92] = 1;
	trans[1][92]	= settr(0,0,0,0,0,"node[0].lost = 1",0,0,0);
	trans[1][93]	= settr(0,0,0,0,0,"printf('      (lost on the way to node %d)\\n',0)",0,0,0);
	trans[1][94]	= settr(888,2,95,78,0,"((calm&&full(data[0])))", 1, 2500, 0);
	trans[1][95]	= settr(889,2,105,1,0,"(1)", 1, 2500, 0);
	T = trans[ 1][105] = settr(899,0,0,0,0,"sub-sequence", 1, 2500, 0);
	T->nxt	= settr(899,0,103,0,0,"sub-sequence", 1, 2500, 0);
	T = trans[1][103] = settr(897,2,0,0,0,"IF", 1, 2500, 0);
	T = T->nxt	= settr(897,2,98,0,0,"IF", 1, 2500, 0);
	    T->nxt	= settr(897,2,99,0,0,"IF", 1, 2500, 0);
	trans[1][98]	= settr(892,0,693,79,79,"(1)", 1, 2500, 0); /* m: 108 -> 693,0 */
	reached1[108] = 1;
	trans[1][104]	= settr(898,2,108,1,0,".(goto)", 1, 2500, 0); /* m: 108 -> 0,693 */
	reached1[108] = 1;
	trans[1][99]	= settr(893,2,100,80,0,"(((!(calm)&&(lateData<0))&&empty(lateDatum[0])))", 1, 2500, 0);
	trans[1][100]	= settr(894,0,693,81,81,"lateDatum[0]!0,6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n", 1, 2500, 0); /* m: 101 -> 693,0 */
	reached1[101] = 1;
	trans[1][101]	= settr(0,0,0,0,0,"lateData = (lateData+1)",0,0,0);
	trans[1][102]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[1][108]	= settr(902,0,693,82,82,"sequence = 0", 1, 2500, 0); /* m: 109 -> 0,693 */
	reached1[109] = 1;
	trans[1][109]	= settr(0,0,0,0,0,"w = 0",0,0,0);
	T = trans[ 1][394] = settr(1188,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1188,2,112,0,0,"ATOMIC", 1, 505, 0);
	trans[1][112]	= settr(906,2,113,83,0,"((!(isCut)&&nempty(reply)))", 1, 505, 0);
	trans[1][113]	= settr(907,2,393,84,84,"reply?kind,i,life,epoch,sequence,r,g,chain,n", 1, 505, 0);
	T = trans[ 1][393] = settr(1187,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1187,0,359,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][359] = settr(1153,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1153,2,114,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1153,2,272,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1153,2,340,0,0,"IF", 1, 505, 0);
	trans[1][114]	= settr(908,2,271,85,85,"((kind==HELLO))", 1, 505, 0);
	T = trans[ 1][271] = settr(1065,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1065,0,269,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][269] = settr(1063,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1063,2,115,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1063,2,117,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1063,2,119,0,0,"IF", 1, 505, 0);
	trans[1][115]	= settr(909,2,383,86,86,"(((sender.holder!=0)&&(sender.holder!=(i+1))))", 1, 505, 0); /* m: 116 -> 383,0 */
	reached1[116] = 1;
	trans[1][116]	= settr(0,0,0,0,0,"printf('sender: HELD, node %d\\n',i)",0,0,0);
	trans[1][270]	= settr(1064,2,383,1,0,".(goto)", 1, 505, 0);
	trans[1][117]	= settr(911,2,383,87,87,"((sender.isDiverged||sender.isStopped))", 1, 505, 0); /* m: 118 -> 383,0 */
	reached1[118] = 1;
	trans[1][118]	= settr(0,0,0,0,0,"printf('sender: REFUSED, node %d\\n',i)",0,0,0);
	trans[1][119]	= settr(913,2,176,2,0,"else", 1, 505, 0);
	T = trans[1][176] = settr(970,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(970,2,120,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(970,2,175,0,0,"IF", 1, 505, 0);
	trans[1][120]	= settr(914,2,173,88,0,"((sender.needsEpoch||((1&&(epoch>sender.epoch))&&!(sender.isServed))))", 1, 505, 0);
	T = trans[1][173] = settr(967,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(967,2,121,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(967,2,147,0,0,"IF", 1, 505, 0);
	trans[1][121]	= settr(915,2,146,89,0,"((1&&(epoch>sender.epoch)))", 1, 505, 0);
	T = trans[ 1][146] = settr(940,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(940,0,144,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][144] = settr(938,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(938,2,122,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(938,2,142,0,0,"IF", 1, 505, 0);
	trans[1][122]	= settr(916,2,129,90,0,"((epochsDrawn<4))", 1, 505, 0);
	T = trans[1][129] = settr(923,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(923,2,123,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(923,2,125,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(923,2,127,0,0,"IF", 1, 505, 0);
	trans[1][123]	= settr(917,2,140,91,91,"(!(1))", 1, 505, 0); /* m: 124 -> 140,0 */
	reached1[124] = 1;
	trans[1][124]	= settr(0,0,0,0,0,"sender.epoch = (((epoch/8)+1)*8)",0,0,0);
	trans[1][130]	= settr(924,2,131,1,0,".(goto)", 1, 505, 0); /* m: 131 -> 0,140 */
	reached1[131] = 1;
	trans[1][125]	= settr(919,2,140,92,92,"(1)", 1, 505, 0); /* m: 126 -> 140,0 */
	reached1[126] = 1;
	trans[1][126]	= settr(0,0,0,0,0,"sender.epoch = ((((epoch/8)+1)*8)+epochsDrawn)",0,0,0);
	trans[1][127]	= settr(921,2,140,93,93,"((1&&1))", 1, 505, 0); /* m: 128 -> 140,0 */
	reached1[128] = 1;
	trans[1][128]	= settr(0,0,0,0,0,"sender.epoch = (((((epoch/8)+1)*8)+7)-epochsDrawn)",0,0,0);
	trans[1][131]	= settr(925,2,140,94,94,"epochsDrawn = (epochsDrawn+1)", 1, 505, 0); /* m: 132 -> 0,140 */
	reached1[132] = 1;
	trans[1][132]	= settr(0,0,0,0,0,"sender.needsEpoch = 0",0,0,0);
	trans[1][133]	= settr(0,0,0,0,0,"sender.isServed = !(1)",0,0,0);
	T = trans[ 1][140] = settr(934,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(934,0,134,0,0,"sub-sequence", 1, 505, 0);
	trans[1][134]	= settr(928,2,267,95,95,"sender.isServing = 0", 1, 505, 0); /* m: 135 -> 0,267 */
	reached1[135] = 1;
	trans[1][135]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][136]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][137]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][138]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][139]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][141]	= settr(0,0,0,0,0,"printf('sender: new epoch %d.%d\\n',(sender.epoch/8),(sender.epoch%8))",0,0,0);
	trans[1][145]	= settr(939,2,267,1,0,".(goto)", 1, 505, 0);
	trans[1][142]	= settr(936,2,143,2,0,"else", 1, 505, 0);
	trans[1][143]	= settr(937,2,267,96,96,"isCut = 1", 1, 505, 0);
	trans[1][174]	= settr(968,2,267,1,0,".(goto)", 1, 505, 0);
	trans[1][147]	= settr(941,2,172,2,0,"else", 1, 505, 0);
	T = trans[ 1][172] = settr(966,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(966,0,170,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][170] = settr(964,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(964,2,148,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(964,2,168,0,0,"IF", 1, 505, 0);
	trans[1][148]	= settr(942,2,155,97,0,"((epochsDrawn<4))", 1, 505, 0);
	T = trans[1][155] = settr(949,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(949,2,149,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(949,2,151,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(949,2,153,0,0,"IF", 1, 505, 0);
	trans[1][149]	= settr(943,2,166,98,98,"(!(1))", 1, 505, 0); /* m: 150 -> 166,0 */
	reached1[150] = 1;
	trans[1][150]	= settr(0,0,0,0,0,"sender.epoch = (((sender.epoch/8)+1)*8)",0,0,0);
	trans[1][156]	= settr(950,2,157,1,0,".(goto)", 1, 505, 0); /* m: 157 -> 0,166 */
	reached1[157] = 1;
	trans[1][151]	= settr(945,2,166,99,99,"(1)", 1, 505, 0); /* m: 152 -> 166,0 */
	reached1[152] = 1;
	trans[1][152]	= settr(0,0,0,0,0,"sender.epoch = ((((sender.epoch/8)+1)*8)+epochsDrawn)",0,0,0);
	trans[1][153]	= settr(947,2,166,100,100,"((1&&1))", 1, 505, 0); /* m: 154 -> 166,0 */
	reached1[154] = 1;
	trans[1][154]	= settr(0,0,0,0,0,"sender.epoch = (((((sender.epoch/8)+1)*8)+7)-epochsDrawn)",0,0,0);
	trans[1][157]	= settr(951,2,166,101,101,"epochsDrawn = (epochsDrawn+1)", 1, 505, 0); /* m: 158 -> 0,166 */
	reached1[158] = 1;
	trans[1][158]	= settr(0,0,0,0,0,"sender.needsEpoch = 0",0,0,0);
	trans[1][159]	= settr(0,0,0,0,0,"sender.isServed = !(1)",0,0,0);
	T = trans[ 1][166] = settr(960,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(960,0,160,0,0,"sub-sequence", 1, 505, 0);
	trans[1][160]	= settr(954,2,267,102,102,"sender.isServing = 0", 1, 505, 0); /* m: 161 -> 0,267 */
	reached1[161] = 1;
	trans[1][161]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][162]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][163]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][164]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][165]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][167]	= settr(0,0,0,0,0,"printf('sender: new epoch %d.%d\\n',(sender.epoch/8),(sender.epoch%8))",0,0,0);
	trans[1][171]	= settr(965,2,267,1,0,".(goto)", 1, 505, 0);
	trans[1][168]	= settr(962,2,169,2,0,"else", 1, 505, 0);
	trans[1][169]	= settr(963,2,267,103,103,"isCut = 1", 1, 505, 0);
	trans[1][177]	= settr(971,2,267,1,0,".(goto)", 1, 505, 0);
	trans[1][175]	= settr(969,2,267,2,0,"else", 1, 505, 0);
	T = trans[1][267] = settr(1061,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1061,2,178,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1061,2,179,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1061,2,198,0,0,"IF", 1, 505, 0);
	trans[1][178]	= settr(972,2,383,104,0,"(isCut)", 1, 505, 0);
	trans[1][268]	= settr(1062,2,383,1,0,".(goto)", 1, 505, 0);
	trans[1][179]	= settr(973,2,187,105,105,"((!(isCut)&&(epoch>sender.epoch)))", 1, 505, 0); /* m: 180 -> 187,0 */
	reached1[180] = 1;
	trans[1][180]	= settr(0,0,0,0,0,"sender.isStopped = 1",0,0,0);
	T = trans[ 1][187] = settr(981,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(981,0,181,0,0,"sub-sequence", 1, 505, 0);
	trans[1][181]	= settr(975,2,196,106,106,"sender.isServing = 0", 1, 505, 0); /* m: 182 -> 0,196 */
	reached1[182] = 1;
	trans[1][182]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][183]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][184]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][185]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][186]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][188]	= settr(0,0,0,0,0,"sender.holder = 0",0,0,0);
	trans[1][189]	= settr(0,0,0,0,0,"printf('sender: told of a higher epoch: stopped\\n')",0,0,0);
	T = trans[1][196] = settr(990,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(990,2,190,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(990,2,191,0,0,"IF", 1, 505, 0);
	trans[1][190]	= settr(984,2,383,107,0,"(((0||((senderRestores>0)&&(receiverRestores>0)))||((senderRestores>0)&&(1>1))))", 1, 505, 0);
	trans[1][197]	= settr(991,2,383,1,0,".(goto)", 1, 505, 0);
	trans[1][191]	= settr(985,2,192,2,0,"else", 1, 505, 0);
	trans[1][192]	= settr(986,2,383,108,108,"printf('violated: ')", 1, 505, 0); /* m: 193 -> 0,383 */
	reached1[193] = 1;
	trans[1][193]	= settr(0,0,0,0,0,"printf('S5')",0,0,0);
	trans[1][194]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][195]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][198]	= settr(992,2,266,109,109,"((!(isCut)&&(epoch<=sender.epoch)))", 1, 505, 0);
	T = trans[ 1][266] = settr(1060,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1060,0,199,0,0,"sub-sequence", 1, 505, 0);
	trans[1][199]	= settr(993,2,230,110,110,"sender.holder = (i+1)", 1, 505, 0);
	T = trans[1][230] = settr(1024,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1024,2,200,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1024,2,229,0,0,"IF", 1, 505, 0);
	trans[1][200]	= settr(994,2,207,111,0,"((r!=sender.r))", 1, 505, 0);
	T = trans[ 1][207] = settr(1001,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1001,0,201,0,0,"sub-sequence", 1, 505, 0);
	trans[1][201]	= settr(995,2,221,112,112,"sender.isServing = 0", 1, 505, 0); /* m: 202 -> 0,221 */
	reached1[202] = 1;
	trans[1][202]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][203]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][204]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][205]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][206]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][208]	= settr(0,0,0,0,0,"sender.r = r",0,0,0);
	T = trans[ 1][221] = settr(1015,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1015,0,219,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][219] = settr(1013,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1013,2,209,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1013,2,211,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1013,2,213,0,0,"IF", 1, 505, 0);
	trans[1][209]	= settr(1003,2,226,113,113,"(((gDrawn<5)||(calm&&(gDrawn<(5+3)))))", 1, 505, 0); /* m: 210 -> 226,0 */
	reached1[210] = 1;
	trans[1][210]	= settr(0,0,0,0,0,"gDrawn = (gDrawn+1)",0,0,0);
	trans[1][220]	= settr(1014,2,222,1,0,".(goto)", 1, 505, 0); /* m: 222 -> 0,226 */
	reached1[222] = 1;
	trans[1][211]	= settr(1005,2,226,114,114,"((!(calm)&&(gDrawn>=5)))", 1, 505, 0); /* m: 212 -> 226,0 */
	reached1[212] = 1;
	trans[1][212]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[1][213]	= settr(1007,2,226,115,115,"((calm&&(gDrawn>=(5+3))))", 1, 505, 0); /* m: 214 -> 226,0 */
	reached1[214] = 1;
	trans[1][214]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[1][215]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[1][216]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[1][217]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][218]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][222]	= settr(1016,2,226,116,116,"sender.g = gDrawn", 1, 505, 0);
	T = trans[1][226] = settr(1020,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1020,2,223,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1020,2,225,0,0,"IF", 1, 505, 0);
	trans[1][223]	= settr(1017,2,264,117,117,"(!(isCut))", 1, 505, 0); /* m: 224 -> 264,0 */
	reached1[224] = 1;
	trans[1][224]	= settr(0,0,0,0,0,"grantee[sender.g] = (i+1)",0,0,0);
	trans[1][227]	= settr(1021,2,228,1,0,".(goto)", 1, 505, 0); /* m: 228 -> 0,264 */
	reached1[228] = 1;
	trans[1][225]	= settr(1019,2,228,2,0,"else", 1, 505, 0);
	trans[1][228]	= settr(1022,2,264,118,118,"printf('sender: grants r=%d g=%d to node %d\\n',sender.r,sender.g,i)", 1, 505, 0);
	trans[1][231]	= settr(1025,2,264,1,0,".(goto)", 1, 505, 0);
	trans[1][229]	= settr(1023,2,264,2,0,"else", 1, 505, 0);
	T = trans[1][264] = settr(1058,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1058,2,232,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1058,2,263,0,0,"IF", 1, 505, 0);
	trans[1][232]	= settr(1026,2,262,119,0,"(!(isCut))", 1, 505, 0);
	T = trans[ 1][262] = settr(1056,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1056,0,237,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][237] = settr(1031,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1031,2,233,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1031,2,235,0,0,"IF", 1, 505, 0);
	trans[1][233]	= settr(1027,2,259,120,120,"(sender.isServing)", 1, 505, 0); /* m: 234 -> 259,0 */
	reached1[234] = 1;
	trans[1][234]	= settr(0,0,0,0,0,"sequence = (sender.cursor-1)",0,0,0);
	trans[1][238]	= settr(1032,2,239,1,0,".(goto)", 1, 505, 0); /* m: 239 -> 0,259 */
	reached1[239] = 1;
	trans[1][235]	= settr(1029,2,236,2,0,"else", 1, 505, 0);
	trans[1][236]	= settr(1030,2,259,121,121,"sequence = 0", 1, 505, 0); /* m: 239 -> 0,259 */
	reached1[239] = 1;
	trans[1][239]	= settr(1033,2,259,122,122,"printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)", 1, 505, 0); /* m: 240 -> 0,259 */
	reached1[240] = 1;
	trans[1][240]	= settr(0,0,0,0,0,"w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )",0,0,0);
	T = trans[ 1][259] = settr(1053,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1053,0,258,0,0,"sub-sequence", 1, 505, 0);
	T = trans[ 1][258] = settr(1052,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1052,0,248,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][248] = settr(1042,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1042,2,241,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1042,2,243,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1042,2,246,0,0,"IF", 1, 505, 0);
	trans[1][241]	= settr(1035,2,242,123,0,"(nfull(data[0]))", 1, 505, 0);
	trans[1][242]	= settr(1036,2,257,124,124,"data[0]!6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n", 1, 505, 0);
	trans[1][249]	= settr(1043,2,257,1,0,".(goto)", 1, 505, 0);
	trans[1][243]	= settr(1037,2,257,125,125,"(!(calm))", 1, 505, 0); /* m: 244 -> 257,0 */
	reached1[244] = 1;
	trans[1][244]	= settr(0,0,0,0,0,"node[0].lost = 1",0,0,0);
	trans[1][245]	= settr(0,0,0,0,0,"printf('      (lost on the way to node %d)\\n',0)",0,0,0);
	trans[1][246]	= settr(1040,2,247,126,0,"((calm&&full(data[0])))", 1, 505, 0);
	trans[1][247]	= settr(1041,2,257,1,0,"(1)", 1, 505, 0);
	T = trans[ 1][257] = settr(1051,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1051,0,255,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][255] = settr(1049,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1049,2,250,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1049,2,251,0,0,"IF", 1, 505, 0);
	trans[1][250]	= settr(1044,2,383,127,127,"(1)", 1, 505, 0); /* m: 260 -> 383,0 */
	reached1[260] = 1;
	trans[1][256]	= settr(1050,2,260,1,0,".(goto)", 1, 505, 0); /* m: 260 -> 0,383 */
	reached1[260] = 1;
	trans[1][251]	= settr(1045,2,252,128,0,"(((!(calm)&&(lateData<0))&&empty(lateDatum[0])))", 1, 505, 0);
	trans[1][252]	= settr(1046,2,383,129,129,"lateDatum[0]!0,6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n", 1, 505, 0); /* m: 253 -> 383,0 */
	reached1[253] = 1;
	trans[1][253]	= settr(0,0,0,0,0,"lateData = (lateData+1)",0,0,0);
	trans[1][254]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[1][260]	= settr(1054,2,383,130,130,"sequence = 0", 1, 505, 0); /* m: 261 -> 0,383 */
	reached1[261] = 1;
	trans[1][261]	= settr(0,0,0,0,0,"w = 0",0,0,0);
	trans[1][265]	= settr(1059,2,383,1,0,".(goto)", 1, 505, 0);
	trans[1][263]	= settr(1057,2,383,2,0,"else", 1, 505, 0);
	trans[1][360]	= settr(1154,2,383,1,0,".(goto)", 1, 505, 0);
	trans[1][272]	= settr(1066,2,339,131,131,"((kind==RESUME))", 1, 505, 0);
	T = trans[ 1][339] = settr(1133,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1133,0,337,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][337] = settr(1131,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1131,2,273,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1131,2,275,0,0,"IF", 1, 505, 0);
	trans[1][273]	= settr(1067,2,383,132,132,"((((1&&((g!=sender.g)||(epoch!=sender.epoch)))||(sender.g==0))||(1&&(n<=sender.n))))", 1, 505, 0); /* m: 274 -> 383,0 */
	reached1[274] = 1;
	trans[1][274]	= settr(0,0,0,0,0,"printf('sender: ignores a RESUME\\n')",0,0,0);
	trans[1][338]	= settr(1132,2,383,1,0,".(goto)", 1, 505, 0);
	trans[1][275]	= settr(1069,2,335,2,0,"else", 1, 505, 0);
	T = trans[1][335] = settr(1129,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1129,2,276,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1129,2,294,0,0,"IF", 1, 505, 0);
	trans[1][276]	= settr(1070,2,284,133,133,"((1&&((sequence>(sender.head+1))||(( (((sequence-1)==0)) -> (0) : (( (((sequence-1)==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )!=chain))))", 1, 505, 0); /* m: 277 -> 284,0 */
	reached1[277] = 1;
	trans[1][277]	= settr(0,0,0,0,0,"sender.isDiverged = 1",0,0,0);
	T = trans[ 1][284] = settr(1078,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1078,0,278,0,0,"sub-sequence", 1, 505, 0);
	trans[1][278]	= settr(1072,2,292,134,134,"sender.isServing = 0", 1, 505, 0); /* m: 279 -> 0,292 */
	reached1[279] = 1;
	trans[1][279]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][280]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][281]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][282]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][283]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][285]	= settr(0,0,0,0,0,"printf('sender: diverged\\n')",0,0,0);
	T = trans[1][292] = settr(1086,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1086,2,286,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1086,2,287,0,0,"IF", 1, 505, 0);
	trans[1][286]	= settr(1080,2,383,135,0,"(((0&&(senderRestores>0))||!(1)))", 1, 505, 0);
	trans[1][293]	= settr(1087,2,383,1,0,".(goto)", 1, 505, 0);
	trans[1][287]	= settr(1081,2,288,2,0,"else", 1, 505, 0);
	trans[1][288]	= settr(1082,2,383,136,136,"printf('violated: ')", 1, 505, 0); /* m: 289 -> 0,383 */
	reached1[289] = 1;
	trans[1][289]	= settr(0,0,0,0,0,"printf('S5')",0,0,0);
	trans[1][290]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][291]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][336]	= settr(1130,2,383,1,0,".(goto)", 1, 505, 0);
	trans[1][294]	= settr(1088,2,334,2,0,"else", 1, 505, 0);
	T = trans[ 1][334] = settr(1128,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1128,0,301,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][301] = settr(1095,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1095,2,295,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1095,2,296,0,0,"IF", 1, 505, 0);
	trans[1][295]	= settr(1089,2,318,137,0,"((((((((0+0)>0)||(sender.n==0))||node[i].lost)||!(1))||!(1))||(0==3)))", 1, 505, 0);
	trans[1][302]	= settr(1096,2,318,1,0,".(goto)", 1, 505, 0);
	trans[1][296]	= settr(1090,2,297,2,0,"else", 1, 505, 0);
	trans[1][297]	= settr(1091,2,318,138,138,"printf('violated: ')", 1, 505, 0); /* m: 298 -> 0,318 */
	reached1[298] = 1;
	trans[1][298]	= settr(0,0,0,0,0,"printf('S6')",0,0,0);
	trans[1][299]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][300]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	T = trans[1][318] = settr(1112,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1112,2,303,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1112,2,306,0,0,"IF", 1, 505, 0);
	trans[1][303]	= settr(1097,2,326,139,139,"((1&&((sender.n==0)||!(1))))", 1, 505, 0); /* m: 304 -> 326,0 */
	reached1[304] = 1;
	trans[1][304]	= settr(0,0,0,0,0,"sender.acknowledged = (sequence-1)",0,0,0);
	trans[1][305]	= settr(0,0,0,0,0,"sender.cursor = sequence",0,0,0);
	trans[1][319]	= settr(1113,2,326,1,0,".(goto)", 1, 505, 0);
	trans[1][306]	= settr(1100,2,310,2,0,"else", 1, 505, 0);
	T = trans[1][310] = settr(1104,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1104,2,307,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1104,2,309,0,0,"IF", 1, 505, 0);
	trans[1][307]	= settr(1101,2,316,140,140,"((((sequence-1)>sender.acknowledged)&&(sequence<=(sender.head+1))))", 1, 505, 0); /* m: 308 -> 316,0 */
	reached1[308] = 1;
	trans[1][308]	= settr(0,0,0,0,0,"sender.acknowledged = (sequence-1)",0,0,0);
	trans[1][311]	= settr(1105,2,316,1,0,".(goto)", 1, 505, 0);
	trans[1][309]	= settr(1103,2,316,2,0,"else", 1, 505, 0);
	T = trans[1][316] = settr(1110,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1110,2,312,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1110,2,314,0,0,"IF", 1, 505, 0);
	trans[1][312]	= settr(1106,2,326,141,141,"((sequence>(sender.acknowledged+1)))", 1, 505, 0); /* m: 313 -> 326,0 */
	reached1[313] = 1;
	trans[1][313]	= settr(0,0,0,0,0,"sender.cursor = sequence",0,0,0);
	trans[1][317]	= settr(1111,2,326,1,0,".(goto)", 1, 505, 0);
	trans[1][314]	= settr(1108,2,315,2,0,"else", 1, 505, 0);
	trans[1][315]	= settr(1109,2,326,142,142,"sender.cursor = (sender.acknowledged+1)", 1, 505, 0);
	T = trans[1][326] = settr(1120,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1120,2,320,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1120,2,321,0,0,"IF", 1, 505, 0);
	trans[1][320]	= settr(1114,2,383,143,143,"((sender.cursor>sender.discarded))", 1, 505, 0); /* m: 328 -> 383,0 */
	reached1[328] = 1;
	trans[1][327]	= settr(1121,2,328,1,0,".(goto)", 1, 505, 0); /* m: 328 -> 0,383 */
	reached1[328] = 1;
	trans[1][321]	= settr(1115,2,322,2,0,"else", 1, 505, 0);
	trans[1][322]	= settr(1116,2,383,144,144,"printf('violated: ')", 1, 505, 0); /* m: 323 -> 0,383 */
	reached1[323] = 1;
	trans[1][323]	= settr(0,0,0,0,0,"printf('S3')",0,0,0);
	trans[1][324]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][325]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][328]	= settr(1122,2,383,145,145,"sender.n = n", 1, 505, 0); /* m: 329 -> 0,383 */
	reached1[329] = 1;
	trans[1][329]	= settr(0,0,0,0,0,"sender.isServing = 1",0,0,0);
	trans[1][330]	= settr(0,0,0,0,0,"sender.isServed = 1",0,0,0);
	trans[1][331]	= settr(0,0,0,0,0,"resumedLife = life",0,0,0);
	trans[1][332]	= settr(0,0,0,0,0,"node[i].lost = 0",0,0,0);
	trans[1][333]	= settr(0,0,0,0,0,"printf('sender: RESUMEd at %d, acknowledged %d\\n',sender.cursor,sender.acknowledged)",0,0,0);
	trans[1][340]	= settr(1134,2,358,146,146,"((kind==ACK))", 1, 505, 0);
	T = trans[ 1][358] = settr(1152,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1152,0,356,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][356] = settr(1150,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1150,2,341,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1150,2,354,0,0,"IF", 1, 505, 0);
	trans[1][341]	= settr(1135,2,346,147,147,"((((((!(1)||((g==sender.g)&&(epoch==sender.epoch)))&&(sender.g!=0))&&sender.isServing)&&(sequence>=sender.acknowledged))&&(sequence<=sender.head)))", 1, 505, 0); /* m: 342 -> 346,0 */
	reached1[342] = 1;
	trans[1][342]	= settr(0,0,0,0,0,"sender.acknowledged = sequence",0,0,0);
	T = trans[1][346] = settr(1140,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1140,2,343,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1140,2,345,0,0,"IF", 1, 505, 0);
	trans[1][343]	= settr(1137,2,351,148,148,"((chain>sender.safe))", 1, 505, 0); /* m: 344 -> 351,0 */
	reached1[344] = 1;
	trans[1][344]	= settr(0,0,0,0,0,"sender.safe = chain",0,0,0);
	trans[1][347]	= settr(1141,2,351,1,0,".(goto)", 1, 505, 0);
	trans[1][345]	= settr(1139,2,351,2,0,"else", 1, 505, 0);
	T = trans[1][351] = settr(1145,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1145,2,348,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1145,2,350,0,0,"IF", 1, 505, 0);
	trans[1][348]	= settr(1142,2,383,149,149,"((sender.cursor<=sequence))", 1, 505, 0); /* m: 349 -> 383,0 */
	reached1[349] = 1;
	trans[1][349]	= settr(0,0,0,0,0,"sender.cursor = (sequence+1)",0,0,0);
	trans[1][352]	= settr(1146,2,353,1,0,".(goto)", 1, 505, 0); /* m: 353 -> 0,383 */
	reached1[353] = 1;
	trans[1][350]	= settr(1144,2,353,2,0,"else", 1, 505, 0);
	trans[1][353]	= settr(1147,2,383,150,150,"printf('sender: acknowledged %d\\n',sender.acknowledged)", 1, 505, 0);
	trans[1][357]	= settr(1151,2,383,1,0,".(goto)", 1, 505, 0);
	trans[1][354]	= settr(1148,2,355,2,0,"else", 1, 505, 0);
	trans[1][355]	= settr(1149,2,383,151,0,"printf('sender: ignores ACK %d\\n',sequence)", 1, 505, 0);
	T = trans[ 1][383] = settr(1177,0,0,0,0,"sub-sequence", 1, 505, 0);
	T->nxt	= settr(1177,0,364,0,0,"sub-sequence", 1, 505, 0);
	T = trans[1][364] = settr(1158,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1158,2,361,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1158,2,363,0,0,"IF", 1, 505, 0);
	trans[1][361]	= settr(1155,2,379,152,152,"((resumedLife>newestResumedLife))", 1, 505, 0); /* m: 362 -> 379,0 */
	reached1[362] = 1;
	trans[1][362]	= settr(0,0,0,0,0,"newestResumedLife = resumedLife",0,0,0);
	trans[1][365]	= settr(1159,2,366,1,0,".(goto)", 1, 505, 0); /* m: 366 -> 0,379 */
	reached1[366] = 1;
	trans[1][363]	= settr(1157,2,366,2,0,"else", 1, 505, 0);
	trans[1][366]	= settr(1160,2,379,153,153,"w = 1", 1, 505, 0);
	trans[1][380]	= settr(1174,2,379,1,0,".(goto)", 1, 505, 0);
	T = trans[1][379] = settr(1173,2,0,0,0,"DO", 1, 505, 0);
	T = T->nxt	= settr(1173,2,367,0,0,"DO", 1, 505, 0);
	    T->nxt	= settr(1173,2,377,0,0,"DO", 1, 505, 0);
	trans[1][367]	= settr(1161,2,374,154,0,"(((newestResumedLife==node[0].life)&&(w<=sender.acknowledged)))", 1, 505, 0);
	T = trans[1][374] = settr(1168,2,0,0,0,"IF", 1, 505, 0);
	T = T->nxt	= settr(1168,2,368,0,0,"IF", 1, 505, 0);
	    T->nxt	= settr(1168,2,369,0,0,"IF", 1, 505, 0);
	trans[1][368]	= settr(1162,2,379,155,155,"((((node[0].held|node[0].gone)>>sender.log[w])&1))", 1, 505, 0); /* m: 376 -> 379,0 */
	reached1[376] = 1;
	trans[1][375]	= settr(1169,2,376,1,0,".(goto)", 1, 505, 0); /* m: 376 -> 0,379 */
	reached1[376] = 1;
	trans[1][369]	= settr(1163,2,370,2,0,"else", 1, 505, 0);
	trans[1][370]	= settr(1164,2,379,156,156,"printf('violated: ')", 1, 505, 0); /* m: 371 -> 0,379 */
	reached1[371] = 1;
	trans[1][371]	= settr(0,0,0,0,0,"printf('S2')",0,0,0);
	trans[1][372]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][373]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][376]	= settr(1170,2,379,157,157,"w = (w+1)", 1, 505, 0);
	trans[1][377]	= settr(1171,2,382,2,0,"else", 1, 505, 0);
	trans[1][378]	= settr(1172,2,382,1,0,"goto :b6", 1, 505, 0); /* m: 382 -> 0,693 */
	reached1[382] = 1;
	trans[1][381]	= settr(1175,2,382,1,0,"break", 1, 505, 0);
	trans[1][382]	= settr(1176,0,693,158,158,"w = 0", 1, 505, 0); /* m: 384 -> 0,693 */
	reached1[384] = 1;
	trans[1][384]	= settr(0,0,0,0,0,"kind = 0",0,0,0);
	trans[1][385]	= settr(0,0,0,0,0,"i = 0",0,0,0);
	trans[1][386]	= settr(0,0,0,0,0,"life = 0",0,0,0);
	trans[1][387]	= settr(0,0,0,0,0,"epoch = 0",0,0,0);
	trans[1][388]	= settr(0,0,0,0,0,"sequence = 0",0,0,0);
	trans[1][389]	= settr(0,0,0,0,0,"r = 0",0,0,0);
	trans[1][390]	= settr(0,0,0,0,0,"g = 0",0,0,0);
	trans[1][391]	= settr(0,0,0,0,0,"chain = 0",0,0,0);
	trans[1][392]	= settr(0,0,0,0,0,"n = 0",0,0,0);
	T = trans[ 1][678] = settr(1472,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1472,2,395,0,0,"ATOMIC", 1, 506, 0);
	trans[1][395]	= settr(1189,2,396,159,0,"(((!(calm)&&!(isCut))&&nempty(lateReply[0])))", 1, 506, 0);
	trans[1][396]	= settr(1190,2,677,160,160,"lateReply[0]?kind,i,life,epoch,sequence,r,g,chain,n", 1, 506, 0); /* m: 397 -> 677,0 */
	reached1[397] = 1;
	trans[1][397]	= settr(0,0,0,0,0,"printf('sender: late, from life %d:\\n',life)",0,0,0);
	T = trans[ 1][677] = settr(1471,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1471,0,643,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][643] = settr(1437,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1437,2,398,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1437,2,556,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1437,2,624,0,0,"IF", 1, 506, 0);
	trans[1][398]	= settr(1192,2,555,161,161,"((kind==HELLO))", 1, 506, 0);
	T = trans[ 1][555] = settr(1349,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1349,0,553,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][553] = settr(1347,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1347,2,399,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1347,2,401,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1347,2,403,0,0,"IF", 1, 506, 0);
	trans[1][399]	= settr(1193,2,667,162,162,"(((sender.holder!=0)&&(sender.holder!=(i+1))))", 1, 506, 0); /* m: 400 -> 667,0 */
	reached1[400] = 1;
	trans[1][400]	= settr(0,0,0,0,0,"printf('sender: HELD, node %d\\n',i)",0,0,0);
	trans[1][554]	= settr(1348,2,667,1,0,".(goto)", 1, 506, 0);
	trans[1][401]	= settr(1195,2,667,163,163,"((sender.isDiverged||sender.isStopped))", 1, 506, 0); /* m: 402 -> 667,0 */
	reached1[402] = 1;
	trans[1][402]	= settr(0,0,0,0,0,"printf('sender: REFUSED, node %d\\n',i)",0,0,0);
	trans[1][403]	= settr(1197,2,460,2,0,"else", 1, 506, 0);
	T = trans[1][460] = settr(1254,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1254,2,404,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1254,2,459,0,0,"IF", 1, 506, 0);
	trans[1][404]	= settr(1198,2,457,164,0,"((sender.needsEpoch||((1&&(epoch>sender.epoch))&&!(sender.isServed))))", 1, 506, 0);
	T = trans[1][457] = settr(1251,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1251,2,405,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1251,2,431,0,0,"IF", 1, 506, 0);
	trans[1][405]	= settr(1199,2,430,165,0,"((1&&(epoch>sender.epoch)))", 1, 506, 0);
	T = trans[ 1][430] = settr(1224,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1224,0,428,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][428] = settr(1222,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1222,2,406,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1222,2,426,0,0,"IF", 1, 506, 0);
	trans[1][406]	= settr(1200,2,413,166,0,"((epochsDrawn<4))", 1, 506, 0);
	T = trans[1][413] = settr(1207,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1207,2,407,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1207,2,409,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1207,2,411,0,0,"IF", 1, 506, 0);
	trans[1][407]	= settr(1201,2,424,167,167,"(!(1))", 1, 506, 0); /* m: 408 -> 424,0 */
	reached1[408] = 1;
	trans[1][408]	= settr(0,0,0,0,0,"sender.epoch = (((epoch/8)+1)*8)",0,0,0);
	trans[1][414]	= settr(1208,2,415,1,0,".(goto)", 1, 506, 0); /* m: 415 -> 0,424 */
	reached1[415] = 1;
	trans[1][409]	= settr(1203,2,424,168,168,"(1)", 1, 506, 0); /* m: 410 -> 424,0 */
	reached1[410] = 1;
	trans[1][410]	= settr(0,0,0,0,0,"sender.epoch = ((((epoch/8)+1)*8)+epochsDrawn)",0,0,0);
	trans[1][411]	= settr(1205,2,424,169,169,"((1&&1))", 1, 506, 0); /* m: 412 -> 424,0 */
	reached1[412] = 1;
	trans[1][412]	= settr(0,0,0,0,0,"sender.epoch = (((((epoch/8)+1)*8)+7)-epochsDrawn)",0,0,0);
	trans[1][415]	= settr(1209,2,424,170,170,"epochsDrawn = (epochsDrawn+1)", 1, 506, 0); /* m: 416 -> 0,424 */
	reached1[416] = 1;
	trans[1][416]	= settr(0,0,0,0,0,"sender.needsEpoch = 0",0,0,0);
	trans[1][417]	= settr(0,0,0,0,0,"sender.isServed = !(1)",0,0,0);
	T = trans[ 1][424] = settr(1218,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1218,0,418,0,0,"sub-sequence", 1, 506, 0);
	trans[1][418]	= settr(1212,2,551,171,171,"sender.isServing = 0", 1, 506, 0); /* m: 419 -> 0,551 */
	reached1[419] = 1;
	trans[1][419]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][420]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][421]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][422]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][423]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][425]	= settr(0,0,0,0,0,"printf('sender: new epoch %d.%d\\n',(sender.epoch/8),(sender.epoch%8))",0,0,0);
	trans[1][429]	= settr(1223,2,551,1,0,".(goto)", 1, 506, 0);
	trans[1][426]	= settr(1220,2,427,2,0,"else", 1, 506, 0);
	trans[1][427]	= settr(1221,2,551,172,172,"isCut = 1", 1, 506, 0);
	trans[1][458]	= settr(1252,2,551,1,0,".(goto)", 1, 506, 0);
	trans[1][431]	= settr(1225,2,456,2,0,"else", 1, 506, 0);
	T = trans[ 1][456] = settr(1250,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1250,0,454,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][454] = settr(1248,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1248,2,432,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1248,2,452,0,0,"IF", 1, 506, 0);
	trans[1][432]	= settr(1226,2,439,173,0,"((epochsDrawn<4))", 1, 506, 0);
	T = trans[1][439] = settr(1233,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1233,2,433,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1233,2,435,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1233,2,437,0,0,"IF", 1, 506, 0);
	trans[1][433]	= settr(1227,2,450,174,174,"(!(1))", 1, 506, 0); /* m: 434 -> 450,0 */
	reached1[434] = 1;
	trans[1][434]	= settr(0,0,0,0,0,"sender.epoch = (((sender.epoch/8)+1)*8)",0,0,0);
	trans[1][440]	= settr(1234,2,441,1,0,".(goto)", 1, 506, 0); /* m: 441 -> 0,450 */
	reached1[441] = 1;
	trans[1][435]	= settr(1229,2,450,175,175,"(1)", 1, 506, 0); /* m: 436 -> 450,0 */
	reached1[436] = 1;
	trans[1][436]	= settr(0,0,0,0,0,"sender.epoch = ((((sender.epoch/8)+1)*8)+epochsDrawn)",0,0,0);
	trans[1][437]	= settr(1231,2,450,176,176,"((1&&1))", 1, 506, 0); /* m: 438 -> 450,0 */
	reached1[438] = 1;
	trans[1][438]	= settr(0,0,0,0,0,"sender.epoch = (((((sender.epoch/8)+1)*8)+7)-epochsDrawn)",0,0,0);
	trans[1][441]	= settr(1235,2,450,177,177,"epochsDrawn = (epochsDrawn+1)", 1, 506, 0); /* m: 442 -> 0,450 */
	reached1[442] = 1;
	trans[1][442]	= settr(0,0,0,0,0,"sender.needsEpoch = 0",0,0,0);
	trans[1][443]	= settr(0,0,0,0,0,"sender.isServed = !(1)",0,0,0);
	T = trans[ 1][450] = settr(1244,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1244,0,444,0,0,"sub-sequence", 1, 506, 0);
	trans[1][444]	= settr(1238,2,551,178,178,"sender.isServing = 0", 1, 506, 0); /* m: 445 -> 0,551 */
	reached1[445] = 1;
	trans[1][445]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][446]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][447]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][448]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][449]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][451]	= settr(0,0,0,0,0,"printf('sender: new epoch %d.%d\\n',(sender.epoch/8),(sender.epoch%8))",0,0,0);
	trans[1][455]	= settr(1249,2,551,1,0,".(goto)", 1, 506, 0);
	trans[1][452]	= settr(1246,2,453,2,0,"else", 1, 506, 0);
	trans[1][453]	= settr(1247,2,551,179,179,"isCut = 1", 1, 506, 0);
	trans[1][461]	= settr(1255,2,551,1,0,".(goto)", 1, 506, 0);
	trans[1][459]	= settr(1253,2,551,2,0,"else", 1, 506, 0);
	T = trans[1][551] = settr(1345,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1345,2,462,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1345,2,463,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1345,2,482,0,0,"IF", 1, 506, 0);
	trans[1][462]	= settr(1256,2,667,180,0,"(isCut)", 1, 506, 0);
	trans[1][552]	= settr(1346,2,667,1,0,".(goto)", 1, 506, 0);
	trans[1][463]	= settr(1257,2,471,181,181,"((!(isCut)&&(epoch>sender.epoch)))", 1, 506, 0); /* m: 464 -> 471,0 */
	reached1[464] = 1;
	trans[1][464]	= settr(0,0,0,0,0,"sender.isStopped = 1",0,0,0);
	T = trans[ 1][471] = settr(1265,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1265,0,465,0,0,"sub-sequence", 1, 506, 0);
	trans[1][465]	= settr(1259,2,480,182,182,"sender.isServing = 0", 1, 506, 0); /* m: 466 -> 0,480 */
	reached1[466] = 1;
	trans[1][466]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][467]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][468]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][469]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][470]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][472]	= settr(0,0,0,0,0,"sender.holder = 0",0,0,0);
	trans[1][473]	= settr(0,0,0,0,0,"printf('sender: told of a higher epoch: stopped\\n')",0,0,0);
	T = trans[1][480] = settr(1274,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1274,2,474,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1274,2,475,0,0,"IF", 1, 506, 0);
	trans[1][474]	= settr(1268,2,667,183,0,"(((0||((senderRestores>0)&&(receiverRestores>0)))||((senderRestores>0)&&(1>1))))", 1, 506, 0);
	trans[1][481]	= settr(1275,2,667,1,0,".(goto)", 1, 506, 0);
	trans[1][475]	= settr(1269,2,476,2,0,"else", 1, 506, 0);
	trans[1][476]	= settr(1270,2,667,184,184,"printf('violated: ')", 1, 506, 0); /* m: 477 -> 0,667 */
	reached1[477] = 1;
	trans[1][477]	= settr(0,0,0,0,0,"printf('S5')",0,0,0);
	trans[1][478]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][479]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][482]	= settr(1276,2,550,185,185,"((!(isCut)&&(epoch<=sender.epoch)))", 1, 506, 0);
	T = trans[ 1][550] = settr(1344,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1344,0,483,0,0,"sub-sequence", 1, 506, 0);
	trans[1][483]	= settr(1277,2,514,186,186,"sender.holder = (i+1)", 1, 506, 0);
	T = trans[1][514] = settr(1308,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1308,2,484,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1308,2,513,0,0,"IF", 1, 506, 0);
	trans[1][484]	= settr(1278,2,491,187,0,"((r!=sender.r))", 1, 506, 0);
	T = trans[ 1][491] = settr(1285,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1285,0,485,0,0,"sub-sequence", 1, 506, 0);
	trans[1][485]	= settr(1279,2,505,188,188,"sender.isServing = 0", 1, 506, 0); /* m: 486 -> 0,505 */
	reached1[486] = 1;
	trans[1][486]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][487]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][488]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][489]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][490]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][492]	= settr(0,0,0,0,0,"sender.r = r",0,0,0);
	T = trans[ 1][505] = settr(1299,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1299,0,503,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][503] = settr(1297,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1297,2,493,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1297,2,495,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1297,2,497,0,0,"IF", 1, 506, 0);
	trans[1][493]	= settr(1287,2,510,189,189,"(((gDrawn<5)||(calm&&(gDrawn<(5+3)))))", 1, 506, 0); /* m: 494 -> 510,0 */
	reached1[494] = 1;
	trans[1][494]	= settr(0,0,0,0,0,"gDrawn = (gDrawn+1)",0,0,0);
	trans[1][504]	= settr(1298,2,506,1,0,".(goto)", 1, 506, 0); /* m: 506 -> 0,510 */
	reached1[506] = 1;
	trans[1][495]	= settr(1289,2,510,190,190,"((!(calm)&&(gDrawn>=5)))", 1, 506, 0); /* m: 496 -> 510,0 */
	reached1[496] = 1;
	trans[1][496]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[1][497]	= settr(1291,2,510,191,191,"((calm&&(gDrawn>=(5+3))))", 1, 506, 0); /* m: 498 -> 510,0 */
	reached1[498] = 1;
	trans[1][498]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[1][499]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[1][500]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[1][501]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][502]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][506]	= settr(1300,2,510,192,192,"sender.g = gDrawn", 1, 506, 0);
	T = trans[1][510] = settr(1304,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1304,2,507,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1304,2,509,0,0,"IF", 1, 506, 0);
	trans[1][507]	= settr(1301,2,548,193,193,"(!(isCut))", 1, 506, 0); /* m: 508 -> 548,0 */
	reached1[508] = 1;
	trans[1][508]	= settr(0,0,0,0,0,"grantee[sender.g] = (i+1)",0,0,0);
	trans[1][511]	= settr(1305,2,512,1,0,".(goto)", 1, 506, 0); /* m: 512 -> 0,548 */
	reached1[512] = 1;
	trans[1][509]	= settr(1303,2,512,2,0,"else", 1, 506, 0);
	trans[1][512]	= settr(1306,2,548,194,194,"printf('sender: grants r=%d g=%d to node %d\\n',sender.r,sender.g,i)", 1, 506, 0);
	trans[1][515]	= settr(1309,2,548,1,0,".(goto)", 1, 506, 0);
	trans[1][513]	= settr(1307,2,548,2,0,"else", 1, 506, 0);
	T = trans[1][548] = settr(1342,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1342,2,516,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1342,2,547,0,0,"IF", 1, 506, 0);
	trans[1][516]	= settr(1310,2,546,195,0,"(!(isCut))", 1, 506, 0);
	T = trans[ 1][546] = settr(1340,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1340,0,521,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][521] = settr(1315,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1315,2,517,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1315,2,519,0,0,"IF", 1, 506, 0);
	trans[1][517]	= settr(1311,2,543,196,196,"(sender.isServing)", 1, 506, 0); /* m: 518 -> 543,0 */
	reached1[518] = 1;
	trans[1][518]	= settr(0,0,0,0,0,"sequence = (sender.cursor-1)",0,0,0);
	trans[1][522]	= settr(1316,2,523,1,0,".(goto)", 1, 506, 0); /* m: 523 -> 0,543 */
	reached1[523] = 1;
	trans[1][519]	= settr(1313,2,520,2,0,"else", 1, 506, 0);
	trans[1][520]	= settr(1314,2,543,197,197,"sequence = 0", 1, 506, 0); /* m: 523 -> 0,543 */
	reached1[523] = 1;
	trans[1][523]	= settr(1317,2,543,198,198,"printf('sender: heartbeat epoch=%d.%d r=%d g=%d n=%d published=%d\\n',(sender.epoch/8),(sender.epoch%8),sender.r,sender.g,sender.n,sequence)", 1, 506, 0); /* m: 524 -> 0,543 */
	reached1[524] = 1;
	trans[1][524]	= settr(0,0,0,0,0,"w = ( ((sender.discarded==0)) -> (0) : (( ((sender.discarded==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )",0,0,0);
	T = trans[ 1][543] = settr(1337,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1337,0,542,0,0,"sub-sequence", 1, 506, 0);
	T = trans[ 1][542] = settr(1336,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1336,0,532,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][532] = settr(1326,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1326,2,525,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1326,2,527,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1326,2,530,0,0,"IF", 1, 506, 0);
	trans[1][525]	= settr(1319,2,526,199,0,"(nfull(data[0]))", 1, 506, 0);
	trans[1][526]	= settr(1320,2,541,200,200,"data[0]!6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n", 1, 506, 0);
	trans[1][533]	= settr(1327,2,541,1,0,".(goto)", 1, 506, 0);
	trans[1][527]	= settr(1321,2,541,201,201,"(!(calm))", 1, 506, 0); /* m: 528 -> 541,0 */
	reached1[528] = 1;
	trans[1][528]	= settr(0,0,0,0,0,"node[0].lost = 1",0,0,0);
	trans[1][529]	= settr(0,0,0,0,0,"printf('      (lost on the way to node %d)\\n',0)",0,0,0);
	trans[1][530]	= settr(1324,2,531,202,0,"((calm&&full(data[0])))", 1, 506, 0);
	trans[1][531]	= settr(1325,2,541,1,0,"(1)", 1, 506, 0);
	T = trans[ 1][541] = settr(1335,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1335,0,539,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][539] = settr(1333,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1333,2,534,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1333,2,535,0,0,"IF", 1, 506, 0);
	trans[1][534]	= settr(1328,2,667,203,203,"(1)", 1, 506, 0); /* m: 544 -> 667,0 */
	reached1[544] = 1;
	trans[1][540]	= settr(1334,2,544,1,0,".(goto)", 1, 506, 0); /* m: 544 -> 0,667 */
	reached1[544] = 1;
	trans[1][535]	= settr(1329,2,536,204,0,"(((!(calm)&&(lateData<0))&&empty(lateDatum[0])))", 1, 506, 0);
	trans[1][536]	= settr(1330,2,667,205,205,"lateDatum[0]!0,6,sender.epoch,sequence,sender.r,sender.discarded,w,sender.g,sender.n", 1, 506, 0); /* m: 537 -> 667,0 */
	reached1[537] = 1;
	trans[1][537]	= settr(0,0,0,0,0,"lateData = (lateData+1)",0,0,0);
	trans[1][538]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[1][544]	= settr(1338,2,667,206,206,"sequence = 0", 1, 506, 0); /* m: 545 -> 0,667 */
	reached1[545] = 1;
	trans[1][545]	= settr(0,0,0,0,0,"w = 0",0,0,0);
	trans[1][549]	= settr(1343,2,667,1,0,".(goto)", 1, 506, 0);
	trans[1][547]	= settr(1341,2,667,2,0,"else", 1, 506, 0);
	trans[1][644]	= settr(1438,2,667,1,0,".(goto)", 1, 506, 0);
	trans[1][556]	= settr(1350,2,623,207,207,"((kind==RESUME))", 1, 506, 0);
	T = trans[ 1][623] = settr(1417,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1417,0,621,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][621] = settr(1415,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1415,2,557,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1415,2,559,0,0,"IF", 1, 506, 0);
	trans[1][557]	= settr(1351,2,667,208,208,"((((1&&((g!=sender.g)||(epoch!=sender.epoch)))||(sender.g==0))||(1&&(n<=sender.n))))", 1, 506, 0); /* m: 558 -> 667,0 */
	reached1[558] = 1;
	trans[1][558]	= settr(0,0,0,0,0,"printf('sender: ignores a RESUME\\n')",0,0,0);
	trans[1][622]	= settr(1416,2,667,1,0,".(goto)", 1, 506, 0);
	trans[1][559]	= settr(1353,2,619,2,0,"else", 1, 506, 0);
	T = trans[1][619] = settr(1413,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1413,2,560,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1413,2,578,0,0,"IF", 1, 506, 0);
	trans[1][560]	= settr(1354,2,568,209,209,"((1&&((sequence>(sender.head+1))||(( (((sequence-1)==0)) -> (0) : (( (((sequence-1)==1)) -> (sender.log[1]) : (((sender.log[1]*(2+1))+sender.log[2])) )) )!=chain))))", 1, 506, 0); /* m: 561 -> 568,0 */
	reached1[561] = 1;
	trans[1][561]	= settr(0,0,0,0,0,"sender.isDiverged = 1",0,0,0);
	T = trans[ 1][568] = settr(1362,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1362,0,562,0,0,"sub-sequence", 1, 506, 0);
	trans[1][562]	= settr(1356,2,576,210,210,"sender.isServing = 0", 1, 506, 0); /* m: 563 -> 0,576 */
	reached1[563] = 1;
	trans[1][563]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][564]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][565]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][566]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][567]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][569]	= settr(0,0,0,0,0,"printf('sender: diverged\\n')",0,0,0);
	T = trans[1][576] = settr(1370,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1370,2,570,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1370,2,571,0,0,"IF", 1, 506, 0);
	trans[1][570]	= settr(1364,2,667,211,0,"(((0&&(senderRestores>0))||!(1)))", 1, 506, 0);
	trans[1][577]	= settr(1371,2,667,1,0,".(goto)", 1, 506, 0);
	trans[1][571]	= settr(1365,2,572,2,0,"else", 1, 506, 0);
	trans[1][572]	= settr(1366,2,667,212,212,"printf('violated: ')", 1, 506, 0); /* m: 573 -> 0,667 */
	reached1[573] = 1;
	trans[1][573]	= settr(0,0,0,0,0,"printf('S5')",0,0,0);
	trans[1][574]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][575]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][620]	= settr(1414,2,667,1,0,".(goto)", 1, 506, 0);
	trans[1][578]	= settr(1372,2,618,2,0,"else", 1, 506, 0);
	T = trans[ 1][618] = settr(1412,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1412,0,585,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][585] = settr(1379,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1379,2,579,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1379,2,580,0,0,"IF", 1, 506, 0);
	trans[1][579]	= settr(1373,2,602,213,0,"((((((((0+0)>0)||(sender.n==0))||node[i].lost)||!(1))||!(1))||(0==3)))", 1, 506, 0);
	trans[1][586]	= settr(1380,2,602,1,0,".(goto)", 1, 506, 0);
	trans[1][580]	= settr(1374,2,581,2,0,"else", 1, 506, 0);
	trans[1][581]	= settr(1375,2,602,214,214,"printf('violated: ')", 1, 506, 0); /* m: 582 -> 0,602 */
	reached1[582] = 1;
	trans[1][582]	= settr(0,0,0,0,0,"printf('S6')",0,0,0);
	trans[1][583]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][584]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	T = trans[1][602] = settr(1396,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1396,2,587,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1396,2,590,0,0,"IF", 1, 506, 0);
	trans[1][587]	= settr(1381,2,610,215,215,"((1&&((sender.n==0)||!(1))))", 1, 506, 0); /* m: 588 -> 610,0 */
	reached1[588] = 1;
	trans[1][588]	= settr(0,0,0,0,0,"sender.acknowledged = (sequence-1)",0,0,0);
	trans[1][589]	= settr(0,0,0,0,0,"sender.cursor = sequence",0,0,0);
	trans[1][603]	= settr(1397,2,610,1,0,".(goto)", 1, 506, 0);
	trans[1][590]	= settr(1384,2,594,2,0,"else", 1, 506, 0);
	T = trans[1][594] = settr(1388,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1388,2,591,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1388,2,593,0,0,"IF", 1, 506, 0);
	trans[1][591]	= settr(1385,2,600,216,216,"((((sequence-1)>sender.acknowledged)&&(sequence<=(sender.head+1))))", 1, 506, 0); /* m: 592 -> 600,0 */
	reached1[592] = 1;
	trans[1][592]	= settr(0,0,0,0,0,"sender.acknowledged = (sequence-1)",0,0,0);
	trans[1][595]	= settr(1389,2,600,1,0,".(goto)", 1, 506, 0);
	trans[1][593]	= settr(1387,2,600,2,0,"else", 1, 506, 0);
	T = trans[1][600] = settr(1394,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1394,2,596,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1394,2,598,0,0,"IF", 1, 506, 0);
	trans[1][596]	= settr(1390,2,610,217,217,"((sequence>(sender.acknowledged+1)))", 1, 506, 0); /* m: 597 -> 610,0 */
	reached1[597] = 1;
	trans[1][597]	= settr(0,0,0,0,0,"sender.cursor = sequence",0,0,0);
	trans[1][601]	= settr(1395,2,610,1,0,".(goto)", 1, 506, 0);
	trans[1][598]	= settr(1392,2,599,2,0,"else", 1, 506, 0);
	trans[1][599]	= settr(1393,2,610,218,218,"sender.cursor = (sender.acknowledged+1)", 1, 506, 0);
	T = trans[1][610] = settr(1404,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1404,2,604,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1404,2,605,0,0,"IF", 1, 506, 0);
	trans[1][604]	= settr(1398,2,667,219,219,"((sender.cursor>sender.discarded))", 1, 506, 0); /* m: 612 -> 667,0 */
	reached1[612] = 1;
	trans[1][611]	= settr(1405,2,612,1,0,".(goto)", 1, 506, 0); /* m: 612 -> 0,667 */
	reached1[612] = 1;
	trans[1][605]	= settr(1399,2,606,2,0,"else", 1, 506, 0);
	trans[1][606]	= settr(1400,2,667,220,220,"printf('violated: ')", 1, 506, 0); /* m: 607 -> 0,667 */
	reached1[607] = 1;
	trans[1][607]	= settr(0,0,0,0,0,"printf('S3')",0,0,0);
	trans[1][608]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][609]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][612]	= settr(1406,2,667,221,221,"sender.n = n", 1, 506, 0); /* m: 613 -> 0,667 */
	reached1[613] = 1;
	trans[1][613]	= settr(0,0,0,0,0,"sender.isServing = 1",0,0,0);
	trans[1][614]	= settr(0,0,0,0,0,"sender.isServed = 1",0,0,0);
	trans[1][615]	= settr(0,0,0,0,0,"resumedLife = life",0,0,0);
	trans[1][616]	= settr(0,0,0,0,0,"node[i].lost = 0",0,0,0);
	trans[1][617]	= settr(0,0,0,0,0,"printf('sender: RESUMEd at %d, acknowledged %d\\n',sender.cursor,sender.acknowledged)",0,0,0);
	trans[1][624]	= settr(1418,2,642,222,222,"((kind==ACK))", 1, 506, 0);
	T = trans[ 1][642] = settr(1436,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1436,0,640,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][640] = settr(1434,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1434,2,625,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1434,2,638,0,0,"IF", 1, 506, 0);
	trans[1][625]	= settr(1419,2,630,223,223,"((((((!(1)||((g==sender.g)&&(epoch==sender.epoch)))&&(sender.g!=0))&&sender.isServing)&&(sequence>=sender.acknowledged))&&(sequence<=sender.head)))", 1, 506, 0); /* m: 626 -> 630,0 */
	reached1[626] = 1;
	trans[1][626]	= settr(0,0,0,0,0,"sender.acknowledged = sequence",0,0,0);
	T = trans[1][630] = settr(1424,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1424,2,627,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1424,2,629,0,0,"IF", 1, 506, 0);
	trans[1][627]	= settr(1421,2,635,224,224,"((chain>sender.safe))", 1, 506, 0); /* m: 628 -> 635,0 */
	reached1[628] = 1;
	trans[1][628]	= settr(0,0,0,0,0,"sender.safe = chain",0,0,0);
	trans[1][631]	= settr(1425,2,635,1,0,".(goto)", 1, 506, 0);
	trans[1][629]	= settr(1423,2,635,2,0,"else", 1, 506, 0);
	T = trans[1][635] = settr(1429,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1429,2,632,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1429,2,634,0,0,"IF", 1, 506, 0);
	trans[1][632]	= settr(1426,2,667,225,225,"((sender.cursor<=sequence))", 1, 506, 0); /* m: 633 -> 667,0 */
	reached1[633] = 1;
	trans[1][633]	= settr(0,0,0,0,0,"sender.cursor = (sequence+1)",0,0,0);
	trans[1][636]	= settr(1430,2,637,1,0,".(goto)", 1, 506, 0); /* m: 637 -> 0,667 */
	reached1[637] = 1;
	trans[1][634]	= settr(1428,2,637,2,0,"else", 1, 506, 0);
	trans[1][637]	= settr(1431,2,667,226,226,"printf('sender: acknowledged %d\\n',sender.acknowledged)", 1, 506, 0);
	trans[1][641]	= settr(1435,2,667,1,0,".(goto)", 1, 506, 0);
	trans[1][638]	= settr(1432,2,639,2,0,"else", 1, 506, 0);
	trans[1][639]	= settr(1433,2,667,227,0,"printf('sender: ignores ACK %d\\n',sequence)", 1, 506, 0);
	T = trans[ 1][667] = settr(1461,0,0,0,0,"sub-sequence", 1, 506, 0);
	T->nxt	= settr(1461,0,648,0,0,"sub-sequence", 1, 506, 0);
	T = trans[1][648] = settr(1442,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1442,2,645,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1442,2,647,0,0,"IF", 1, 506, 0);
	trans[1][645]	= settr(1439,2,663,228,228,"((resumedLife>newestResumedLife))", 1, 506, 0); /* m: 646 -> 663,0 */
	reached1[646] = 1;
	trans[1][646]	= settr(0,0,0,0,0,"newestResumedLife = resumedLife",0,0,0);
	trans[1][649]	= settr(1443,2,650,1,0,".(goto)", 1, 506, 0); /* m: 650 -> 0,663 */
	reached1[650] = 1;
	trans[1][647]	= settr(1441,2,650,2,0,"else", 1, 506, 0);
	trans[1][650]	= settr(1444,2,663,229,229,"w = 1", 1, 506, 0);
	trans[1][664]	= settr(1458,2,663,1,0,".(goto)", 1, 506, 0);
	T = trans[1][663] = settr(1457,2,0,0,0,"DO", 1, 506, 0);
	T = T->nxt	= settr(1457,2,651,0,0,"DO", 1, 506, 0);
	    T->nxt	= settr(1457,2,661,0,0,"DO", 1, 506, 0);
	trans[1][651]	= settr(1445,2,658,230,0,"(((newestResumedLife==node[0].life)&&(w<=sender.acknowledged)))", 1, 506, 0);
	T = trans[1][658] = settr(1452,2,0,0,0,"IF", 1, 506, 0);
	T = T->nxt	= settr(1452,2,652,0,0,"IF", 1, 506, 0);
	    T->nxt	= settr(1452,2,653,0,0,"IF", 1, 506, 0);
	trans[1][652]	= settr(1446,2,663,231,231,"((((node[0].held|node[0].gone)>>sender.log[w])&1))", 1, 506, 0); /* m: 660 -> 663,0 */
	reached1[660] = 1;
	trans[1][659]	= settr(1453,2,660,1,0,".(goto)", 1, 506, 0); /* m: 660 -> 0,663 */
	reached1[660] = 1;
	trans[1][653]	= settr(1447,2,654,2,0,"else", 1, 506, 0);
	trans[1][654]	= settr(1448,2,663,232,232,"printf('violated: ')", 1, 506, 0); /* m: 655 -> 0,663 */
	reached1[655] = 1;
	trans[1][655]	= settr(0,0,0,0,0,"printf('S2')",0,0,0);
	trans[1][656]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[1][657]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[1][660]	= settr(1454,2,663,233,233,"w = (w+1)", 1, 506, 0);
	trans[1][661]	= settr(1455,2,666,2,0,"else", 1, 506, 0);
	trans[1][662]	= settr(1456,2,666,1,0,"goto :b7", 1, 506, 0); /* m: 666 -> 0,693 */
	reached1[666] = 1;
	trans[1][665]	= settr(1459,2,666,1,0,"break", 1, 506, 0);
	trans[1][666]	= settr(1460,0,693,234,234,"w = 0", 1, 506, 0); /* m: 668 -> 0,693 */
	reached1[668] = 1;
	trans[1][668]	= settr(0,0,0,0,0,"kind = 0",0,0,0);
	trans[1][669]	= settr(0,0,0,0,0,"i = 0",0,0,0);
	trans[1][670]	= settr(0,0,0,0,0,"life = 0",0,0,0);
	trans[1][671]	= settr(0,0,0,0,0,"epoch = 0",0,0,0);
	trans[1][672]	= settr(0,0,0,0,0,"sequence = 0",0,0,0);
	trans[1][673]	= settr(0,0,0,0,0,"r = 0",0,0,0);
	trans[1][674]	= settr(0,0,0,0,0,"g = 0",0,0,0);
	trans[1][675]	= settr(0,0,0,0,0,"chain = 0",0,0,0);
	trans[1][676]	= settr(0,0,0,0,0,"n = 0",0,0,0);
	T = trans[ 1][692] = settr(1486,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1486,2,679,0,0,"ATOMIC", 1, 2, 0);
	trans[1][679]	= settr(1473,2,690,235,235,"((!(isCut)&&(sender.isDiverged||sender.isStopped)))", 1, 2, 0); /* m: 680 -> 690,0 */
	reached1[680] = 1;
	trans[1][680]	= settr(0,0,0,0,0,"printf('*** saisine stream new-epoch\\n')",0,0,0);
	trans[1][681]	= settr(0,0,0,0,0,"sender.isDiverged = 0",0,0,0);
	trans[1][682]	= settr(0,0,0,0,0,"sender.isStopped = 0",0,0,0);
	trans[1][683]	= settr(0,0,0,0,0,"sender.needsEpoch = 1",0,0,0);
	T = trans[ 1][690] = settr(1484,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1484,0,684,0,0,"sub-sequence", 1, 2, 0);
	trans[1][684]	= settr(1478,0,693,236,236,"sender.isServing = 0", 1, 2, 0); /* m: 685 -> 0,693 */
	reached1[685] = 1;
	trans[1][685]	= settr(0,0,0,0,0,"sender.r = 0",0,0,0);
	trans[1][686]	= settr(0,0,0,0,0,"sender.g = 0",0,0,0);
	trans[1][687]	= settr(0,0,0,0,0,"sender.n = 0",0,0,0);
	trans[1][688]	= settr(0,0,0,0,0,"sender.safe = 0",0,0,0);
	trans[1][689]	= settr(0,0,0,0,0,"resumedLife = 0",0,0,0);
	trans[1][691]	= settr(0,0,0,0,0,"sender.holder = 0",0,0,0);
	trans[1][695]	= settr(1489,0,696,1,0,"break", 0, 2, 0);
	trans[1][696]	= settr(1490,0,0,237,237,"-end-", 0, 3500, 0);

	/* proctype 0: ReceiverLoop */

	trans[0] = (Trans **) emalloc(796*sizeof(Trans *));

	trans[0][793]	= settr(792,0,792,1,0,".(goto)", 0, 2, 0);
	T = trans[0][792] = settr(791,0,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(791,0,395,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(791,0,791,0,0,"DO", 0, 2, 0);
	T = trans[ 0][395] = settr(394,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(394,2,1,0,0,"ATOMIC", 1, 503, 5);
	trans[0][1]	= settr(0,2,2,238,0,"(((!(isCut)&&nempty(data[me]))&&(!(calm)||nfull(reply))))", 1, 503, 5);
	trans[0][2]	= settr(1,2,385,239,239,"data[me]?kind,epoch,sequence,x,first,chain,g,n", 1, 503, 5);
	T = trans[0][385] = settr(384,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(384,2,3,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(384,2,236,0,0,"IF", 1, 503, 5);
	trans[0][3]	= settr(2,2,235,240,240,"((kind==HEARTBEAT))", 1, 503, 5);
	T = trans[ 0][235] = settr(234,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(234,0,233,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][233] = settr(232,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(232,2,4,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(232,2,79,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(232,2,113,0,0,"IF", 1, 503, 5);
	trans[0][4]	= settr(3,2,78,241,0,"((node[me].g==0))", 1, 503, 5);
	T = trans[ 0][78] = settr(77,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(77,0,76,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][76] = settr(75,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(75,2,5,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(75,2,40,0,0,"IF", 1, 503, 5);
	trans[0][5]	= settr(4,2,39,242,242,"((((g!=0)&&(x==node[me].r))&&(epoch>=node[me].epoch)))", 1, 503, 5);
	T = trans[ 0][39] = settr(38,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(38,0,6,0,0,"sub-sequence", 1, 503, 5);
	trans[0][6]	= settr(5,2,14,243,243,"node[me].g = g", 1, 503, 5); /* m: 7 -> 0,14 */
	reached0[7] = 1;
	trans[0][7]	= settr(0,0,0,0,0,"node[me].n = 1",0,0,0);
	T = trans[0][14] = settr(13,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(13,2,8,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(13,2,13,0,0,"IF", 1, 503, 5);
	trans[0][8]	= settr(7,2,21,244,244,"((epoch!=node[me].epoch))", 1, 503, 5); /* m: 9 -> 21,0 */
	reached0[9] = 1;
	trans[0][9]	= settr(0,0,0,0,0,"printf('  node %d: epoch %d.%d, next %d\\n',me,(epoch/8),(epoch%8),(first+1))",0,0,0);
	trans[0][10]	= settr(0,0,0,0,0,"node[me].next = (first+1)",0,0,0);
	trans[0][11]	= settr(0,0,0,0,0,"node[me].chain = chain",0,0,0);
	trans[0][12]	= settr(0,0,0,0,0,"node[me].epoch = epoch",0,0,0);
	trans[0][15]	= settr(14,2,21,1,0,".(goto)", 1, 503, 5);
	trans[0][13]	= settr(12,2,21,2,0,"else", 1, 503, 5);
	T = trans[0][21] = settr(20,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(20,2,16,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(20,2,20,0,0,"IF", 1, 503, 5);
	trans[0][16]	= settr(15,2,19,1,0,"(1)", 1, 503, 5);
	T = trans[ 0][19] = settr(18,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(18,0,17,0,0,"sub-sequence", 1, 503, 5);
	trans[0][17]	= settr(16,2,38,245,245,"node[me].taken = (node[me].next-1)", 1, 503, 5); /* m: 18 -> 0,38 */
	reached0[18] = 1;
	trans[0][18]	= settr(0,0,0,0,0,"node[me].takenChain = node[me].chain",0,0,0);
	trans[0][22]	= settr(21,2,38,1,0,".(goto)", 1, 503, 5);
	trans[0][20]	= settr(19,2,38,2,0,"else", 1, 503, 5);
	T = trans[ 0][38] = settr(37,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(37,0,23,0,0,"sub-sequence", 1, 503, 5);
	trans[0][23]	= settr(22,2,37,246,0,"printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)", 1, 503, 5);
	T = trans[ 0][37] = settr(36,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(36,0,28,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][28] = settr(27,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(27,2,24,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(27,2,26,0,0,"IF", 1, 503, 5);
	trans[0][24]	= settr(23,2,25,247,0,"(nfull(reply))", 1, 503, 5);
	trans[0][25]	= settr(24,2,35,248,248,"reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 503, 5);
	trans[0][29]	= settr(28,2,35,1,0,".(goto)", 1, 503, 5);
	trans[0][26]	= settr(25,2,35,249,249,"(!(calm))", 1, 503, 5); /* m: 27 -> 35,0 */
	reached0[27] = 1;
	trans[0][27]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][35] = settr(34,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(34,2,30,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(34,2,31,0,0,"IF", 1, 503, 5);
	trans[0][30]	= settr(29,0,792,250,250,"(1)", 1, 503, 5); /* m: 387 -> 792,0 */
	reached0[387] = 1;
	trans[0][36]	= settr(35,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][31]	= settr(30,2,32,251,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][32]	= settr(31,0,792,252,252,"lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 503, 5); /* m: 33 -> 792,0 */
	reached0[33] = 1;
	trans[0][33]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][34]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][77]	= settr(76,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][40]	= settr(39,2,58,2,0,"else", 1, 503, 5);
	T = trans[0][58] = settr(57,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(57,2,41,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(57,2,57,0,0,"IF", 1, 503, 5);
	trans[0][41]	= settr(40,2,56,253,0,"(!(1))", 1, 503, 5);
	T = trans[ 0][56] = settr(55,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(55,0,54,0,0,"sub-sequence", 1, 503, 5);
	T = trans[ 0][54] = settr(53,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(53,0,52,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][52] = settr(51,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(51,2,42,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(51,2,44,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(51,2,46,0,0,"IF", 1, 503, 5);
	trans[0][42]	= settr(41,2,75,254,254,"(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))", 1, 503, 5); /* m: 43 -> 75,0 */
	reached0[43] = 1;
	trans[0][43]	= settr(0,0,0,0,0,"rDrawn = (rDrawn+1)",0,0,0);
	trans[0][53]	= settr(52,2,55,1,0,".(goto)", 1, 503, 5); /* m: 55 -> 0,75 */
	reached0[55] = 1;
	trans[0][44]	= settr(43,2,75,255,255,"((!(calm)&&(rDrawn>=5)))", 1, 503, 5); /* m: 45 -> 75,0 */
	reached0[45] = 1;
	trans[0][45]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[0][46]	= settr(45,2,75,256,256,"((calm&&(rDrawn>=(5+3))))", 1, 503, 5); /* m: 47 -> 75,0 */
	reached0[47] = 1;
	trans[0][47]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[0][48]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[0][49]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[0][50]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][51]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[0][55]	= settr(54,2,75,257,257,"node[me].r = rDrawn", 1, 503, 5);
	trans[0][59]	= settr(58,2,75,1,0,".(goto)", 1, 503, 5);
	trans[0][57]	= settr(56,2,75,2,0,"else", 1, 503, 5);
	T = trans[ 0][75] = settr(74,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(74,0,60,0,0,"sub-sequence", 1, 503, 5);
	trans[0][60]	= settr(59,2,74,258,0,"printf('  node %d: HELLO(r=%d highest=%d.%d)\\n',me,node[me].r,(node[me].epoch/8),(node[me].epoch%8))", 1, 503, 5);
	T = trans[ 0][74] = settr(73,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(73,0,65,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][65] = settr(64,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(64,2,61,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(64,2,63,0,0,"IF", 1, 503, 5);
	trans[0][61]	= settr(60,2,62,259,0,"(nfull(reply))", 1, 503, 5);
	trans[0][62]	= settr(61,2,72,260,260,"reply!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0", 1, 503, 5);
	trans[0][66]	= settr(65,2,72,1,0,".(goto)", 1, 503, 5);
	trans[0][63]	= settr(62,2,72,261,261,"(!(calm))", 1, 503, 5); /* m: 64 -> 72,0 */
	reached0[64] = 1;
	trans[0][64]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][72] = settr(71,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(71,2,67,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(71,2,68,0,0,"IF", 1, 503, 5);
	trans[0][67]	= settr(66,0,792,262,262,"(1)", 1, 503, 5); /* m: 387 -> 792,0 */
	reached0[387] = 1;
	trans[0][73]	= settr(72,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][68]	= settr(67,2,69,263,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][69]	= settr(68,0,792,264,264,"lateReply[0]!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0", 1, 503, 5); /* m: 70 -> 792,0 */
	reached0[70] = 1;
	trans[0][70]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][71]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][234]	= settr(233,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][79]	= settr(78,2,112,265,265,"(((node[me].g!=0)&&(g!=node[me].g)))", 1, 503, 5);
	T = trans[ 0][112] = settr(111,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(111,0,80,0,0,"sub-sequence", 1, 503, 5);
	trans[0][80]	= settr(79,2,95,266,266,"node[me].g = 0", 1, 503, 5);
	T = trans[ 0][95] = settr(94,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(94,0,93,0,0,"sub-sequence", 1, 503, 5);
	T = trans[ 0][93] = settr(92,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(92,0,91,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][91] = settr(90,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(90,2,81,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(90,2,83,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(90,2,85,0,0,"IF", 1, 503, 5);
	trans[0][81]	= settr(80,2,111,267,267,"(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))", 1, 503, 5); /* m: 82 -> 111,0 */
	reached0[82] = 1;
	trans[0][82]	= settr(0,0,0,0,0,"rDrawn = (rDrawn+1)",0,0,0);
	trans[0][92]	= settr(91,2,94,1,0,".(goto)", 1, 503, 5); /* m: 94 -> 0,111 */
	reached0[94] = 1;
	trans[0][83]	= settr(82,2,111,268,268,"((!(calm)&&(rDrawn>=5)))", 1, 503, 5); /* m: 84 -> 111,0 */
	reached0[84] = 1;
	trans[0][84]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[0][85]	= settr(84,2,111,269,269,"((calm&&(rDrawn>=(5+3))))", 1, 503, 5); /* m: 86 -> 111,0 */
	reached0[86] = 1;
	trans[0][86]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[0][87]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[0][88]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[0][89]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][90]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[0][94]	= settr(93,2,111,270,270,"node[me].r = rDrawn", 1, 503, 5);
	T = trans[ 0][111] = settr(110,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(110,0,96,0,0,"sub-sequence", 1, 503, 5);
	trans[0][96]	= settr(95,2,110,271,0,"printf('  node %d: HELLO(r=%d highest=%d.%d)\\n',me,node[me].r,(node[me].epoch/8),(node[me].epoch%8))", 1, 503, 5);
	T = trans[ 0][110] = settr(109,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(109,0,101,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][101] = settr(100,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(100,2,97,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(100,2,99,0,0,"IF", 1, 503, 5);
	trans[0][97]	= settr(96,2,98,272,0,"(nfull(reply))", 1, 503, 5);
	trans[0][98]	= settr(97,2,108,273,273,"reply!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0", 1, 503, 5);
	trans[0][102]	= settr(101,2,108,1,0,".(goto)", 1, 503, 5);
	trans[0][99]	= settr(98,2,108,274,274,"(!(calm))", 1, 503, 5); /* m: 100 -> 108,0 */
	reached0[100] = 1;
	trans[0][100]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][108] = settr(107,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(107,2,103,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(107,2,104,0,0,"IF", 1, 503, 5);
	trans[0][103]	= settr(102,0,792,275,275,"(1)", 1, 503, 5); /* m: 387 -> 792,0 */
	reached0[387] = 1;
	trans[0][109]	= settr(108,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][104]	= settr(103,2,105,276,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][105]	= settr(104,0,792,277,277,"lateReply[0]!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0", 1, 503, 5); /* m: 106 -> 792,0 */
	reached0[106] = 1;
	trans[0][106]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][107]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][113]	= settr(112,2,231,278,278,"(((node[me].g!=0)&&(g==node[me].g)))", 1, 503, 5);
	T = trans[0][231] = settr(230,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(230,2,114,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(230,2,165,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(230,2,196,0,0,"IF", 1, 503, 5);
	trans[0][114]	= settr(113,2,163,279,279,"(((1&&(n<node[me].n))||(!(1)&&(n==0))))", 1, 503, 5);
	T = trans[0][163] = settr(162,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(162,2,115,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(162,2,132,0,0,"IF", 1, 503, 5);
	trans[0][115]	= settr(114,2,131,1,0,"(1)", 1, 503, 5);
	T = trans[ 0][131] = settr(130,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(130,0,116,0,0,"sub-sequence", 1, 503, 5);
	trans[0][116]	= settr(115,2,130,280,0,"printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)", 1, 503, 5);
	T = trans[ 0][130] = settr(129,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(129,0,121,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][121] = settr(120,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(120,2,117,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(120,2,119,0,0,"IF", 1, 503, 5);
	trans[0][117]	= settr(116,2,118,281,0,"(nfull(reply))", 1, 503, 5);
	trans[0][118]	= settr(117,2,128,282,282,"reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 503, 5);
	trans[0][122]	= settr(121,2,128,1,0,".(goto)", 1, 503, 5);
	trans[0][119]	= settr(118,2,128,283,283,"(!(calm))", 1, 503, 5); /* m: 120 -> 128,0 */
	reached0[120] = 1;
	trans[0][120]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][128] = settr(127,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(127,2,123,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(127,2,124,0,0,"IF", 1, 503, 5);
	trans[0][123]	= settr(122,0,792,284,284,"(1)", 1, 503, 5); /* m: 387 -> 792,0 */
	reached0[387] = 1;
	trans[0][129]	= settr(128,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][124]	= settr(123,2,125,285,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][125]	= settr(124,0,792,286,286,"lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 503, 5); /* m: 126 -> 792,0 */
	reached0[126] = 1;
	trans[0][126]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][127]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][164]	= settr(163,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][132]	= settr(131,2,162,2,0,"else", 1, 503, 5);
	T = trans[ 0][162] = settr(161,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(161,0,137,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][137] = settr(136,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(136,2,133,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(136,2,135,0,0,"IF", 1, 503, 5);
	trans[0][133]	= settr(132,2,143,287,287,"(1)", 1, 503, 5); /* m: 134 -> 143,0 */
	reached0[134] = 1;
	trans[0][134]	= settr(0,0,0,0,0,"w = (node[me].next-1)",0,0,0);
	trans[0][138]	= settr(137,2,143,1,0,".(goto)", 1, 503, 5);
	trans[0][135]	= settr(134,2,136,2,0,"else", 1, 503, 5);
	trans[0][136]	= settr(135,2,143,288,288,"w = node[me].taken", 1, 503, 5);
	T = trans[0][143] = settr(142,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(142,2,139,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(142,2,141,0,0,"IF", 1, 503, 5);
	trans[0][139]	= settr(138,2,159,289,289,"((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))", 1, 503, 5); /* m: 140 -> 159,0 */
	reached0[140] = 1;
	trans[0][140]	= settr(0,0,0,0,0,"v = (backup.next-1)",0,0,0);
	trans[0][144]	= settr(143,2,145,1,0,".(goto)", 1, 503, 5); /* m: 145 -> 0,159 */
	reached0[145] = 1;
	trans[0][141]	= settr(140,2,142,2,0,"else", 1, 503, 5);
	trans[0][142]	= settr(141,2,159,290,290,"v = 0", 1, 503, 5); /* m: 145 -> 0,159 */
	reached0[145] = 1;
	trans[0][145]	= settr(144,2,159,291,291,"printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)", 1, 503, 5);
	T = trans[ 0][159] = settr(158,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(158,0,150,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][150] = settr(149,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(149,2,146,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(149,2,148,0,0,"IF", 1, 503, 5);
	trans[0][146]	= settr(145,2,147,292,0,"(nfull(reply))", 1, 503, 5);
	trans[0][147]	= settr(146,2,157,293,293,"reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 503, 5);
	trans[0][151]	= settr(150,2,157,1,0,".(goto)", 1, 503, 5);
	trans[0][148]	= settr(147,2,157,294,294,"(!(calm))", 1, 503, 5); /* m: 149 -> 157,0 */
	reached0[149] = 1;
	trans[0][149]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][157] = settr(156,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(156,2,152,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(156,2,153,0,0,"IF", 1, 503, 5);
	trans[0][152]	= settr(151,0,792,295,295,"(1)", 1, 503, 5); /* m: 160 -> 792,0 */
	reached0[160] = 1;
	trans[0][158]	= settr(157,2,160,1,0,".(goto)", 1, 503, 5); /* m: 160 -> 0,792 */
	reached0[160] = 1;
	trans[0][153]	= settr(152,2,154,296,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][154]	= settr(153,0,792,297,297,"lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 503, 5); /* m: 155 -> 792,0 */
	reached0[155] = 1;
	trans[0][155]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][156]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][160]	= settr(159,0,792,298,298,"w = 0", 1, 503, 5); /* m: 161 -> 0,792 */
	reached0[161] = 1;
	trans[0][161]	= settr(0,0,0,0,0,"v = 0",0,0,0);
	trans[0][232]	= settr(231,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][165]	= settr(164,2,195,299,299,"((((1&&(n==node[me].n))||(!(1)&&(n!=0)))&&(sequence>node[me].taken)))", 1, 503, 5);
	T = trans[ 0][195] = settr(194,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(194,0,178,0,0,"sub-sequence", 1, 503, 5);
	T = trans[ 0][178] = settr(177,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(177,0,176,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][176] = settr(175,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(175,2,166,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(175,2,168,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(175,2,170,0,0,"IF", 1, 503, 5);
	trans[0][166]	= settr(165,2,194,300,300,"(((node[me].n<3)||(calm&&(node[me].n<(3+3)))))", 1, 503, 5); /* m: 167 -> 194,0 */
	reached0[167] = 1;
	trans[0][167]	= settr(0,0,0,0,0,"node[me].n = (node[me].n+1)",0,0,0);
	trans[0][177]	= settr(176,2,194,1,0,".(goto)", 1, 503, 5);
	trans[0][168]	= settr(167,2,194,301,301,"((!(calm)&&(node[me].n>=3)))", 1, 503, 5); /* m: 169 -> 194,0 */
	reached0[169] = 1;
	trans[0][169]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[0][170]	= settr(169,2,194,302,302,"((calm&&(node[me].n>=(3+3))))", 1, 503, 5); /* m: 171 -> 194,0 */
	reached0[171] = 1;
	trans[0][171]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[0][172]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[0][173]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[0][174]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][175]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	T = trans[ 0][194] = settr(193,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(193,0,179,0,0,"sub-sequence", 1, 503, 5);
	trans[0][179]	= settr(178,2,193,303,0,"printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)", 1, 503, 5);
	T = trans[ 0][193] = settr(192,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(192,0,184,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][184] = settr(183,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(183,2,180,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(183,2,182,0,0,"IF", 1, 503, 5);
	trans[0][180]	= settr(179,2,181,304,0,"(nfull(reply))", 1, 503, 5);
	trans[0][181]	= settr(180,2,191,305,305,"reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 503, 5);
	trans[0][185]	= settr(184,2,191,1,0,".(goto)", 1, 503, 5);
	trans[0][182]	= settr(181,2,191,306,306,"(!(calm))", 1, 503, 5); /* m: 183 -> 191,0 */
	reached0[183] = 1;
	trans[0][183]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][191] = settr(190,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(190,2,186,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(190,2,187,0,0,"IF", 1, 503, 5);
	trans[0][186]	= settr(185,0,792,307,307,"(1)", 1, 503, 5); /* m: 387 -> 792,0 */
	reached0[387] = 1;
	trans[0][192]	= settr(191,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][187]	= settr(186,2,188,308,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][188]	= settr(187,0,792,309,309,"lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 503, 5); /* m: 189 -> 792,0 */
	reached0[189] = 1;
	trans[0][189]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][190]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][196]	= settr(195,2,229,2,0,"else", 1, 503, 5);
	T = trans[0][229] = settr(228,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(228,2,197,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(228,2,228,0,0,"IF", 1, 503, 5);
	trans[0][197]	= settr(196,2,227,1,0,"(1)", 1, 503, 5);
	T = trans[ 0][227] = settr(226,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(226,0,202,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][202] = settr(201,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(201,2,198,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(201,2,200,0,0,"IF", 1, 503, 5);
	trans[0][198]	= settr(197,2,208,310,310,"(1)", 1, 503, 5); /* m: 199 -> 208,0 */
	reached0[199] = 1;
	trans[0][199]	= settr(0,0,0,0,0,"w = (node[me].next-1)",0,0,0);
	trans[0][203]	= settr(202,2,208,1,0,".(goto)", 1, 503, 5);
	trans[0][200]	= settr(199,2,201,2,0,"else", 1, 503, 5);
	trans[0][201]	= settr(200,2,208,311,311,"w = node[me].taken", 1, 503, 5);
	T = trans[0][208] = settr(207,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(207,2,204,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(207,2,206,0,0,"IF", 1, 503, 5);
	trans[0][204]	= settr(203,2,224,312,312,"((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))", 1, 503, 5); /* m: 205 -> 224,0 */
	reached0[205] = 1;
	trans[0][205]	= settr(0,0,0,0,0,"v = (backup.next-1)",0,0,0);
	trans[0][209]	= settr(208,2,210,1,0,".(goto)", 1, 503, 5); /* m: 210 -> 0,224 */
	reached0[210] = 1;
	trans[0][206]	= settr(205,2,207,2,0,"else", 1, 503, 5);
	trans[0][207]	= settr(206,2,224,313,313,"v = 0", 1, 503, 5); /* m: 210 -> 0,224 */
	reached0[210] = 1;
	trans[0][210]	= settr(209,2,224,314,314,"printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)", 1, 503, 5);
	T = trans[ 0][224] = settr(223,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(223,0,215,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][215] = settr(214,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(214,2,211,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(214,2,213,0,0,"IF", 1, 503, 5);
	trans[0][211]	= settr(210,2,212,315,0,"(nfull(reply))", 1, 503, 5);
	trans[0][212]	= settr(211,2,222,316,316,"reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 503, 5);
	trans[0][216]	= settr(215,2,222,1,0,".(goto)", 1, 503, 5);
	trans[0][213]	= settr(212,2,222,317,317,"(!(calm))", 1, 503, 5); /* m: 214 -> 222,0 */
	reached0[214] = 1;
	trans[0][214]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][222] = settr(221,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(221,2,217,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(221,2,218,0,0,"IF", 1, 503, 5);
	trans[0][217]	= settr(216,0,792,318,318,"(1)", 1, 503, 5); /* m: 225 -> 792,0 */
	reached0[225] = 1;
	trans[0][223]	= settr(222,2,225,1,0,".(goto)", 1, 503, 5); /* m: 225 -> 0,792 */
	reached0[225] = 1;
	trans[0][218]	= settr(217,2,219,319,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][219]	= settr(218,0,792,320,320,"lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 503, 5); /* m: 220 -> 792,0 */
	reached0[220] = 1;
	trans[0][220]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][221]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][225]	= settr(224,0,792,321,321,"w = 0", 1, 503, 5); /* m: 226 -> 0,792 */
	reached0[226] = 1;
	trans[0][226]	= settr(0,0,0,0,0,"v = 0",0,0,0);
	trans[0][230]	= settr(229,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][228]	= settr(227,2,387,2,0,"else", 1, 503, 5);
	trans[0][386]	= settr(385,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][236]	= settr(235,2,384,2,0,"else", 1, 503, 5);
	T = trans[ 0][384] = settr(383,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(383,0,382,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][382] = settr(381,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(381,2,237,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(381,2,239,0,0,"IF", 1, 503, 5);
	trans[0][237]	= settr(236,0,792,322,322,"((((node[me].g==0)||(1&&(g!=node[me].g)))||(1&&(n<node[me].n))))", 1, 503, 5); /* m: 238 -> 792,0 */
	reached0[238] = 1;
	trans[0][238]	= settr(0,0,0,0,0,"printf('  node %d: not for me\\n',me)",0,0,0);
	trans[0][383]	= settr(382,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][239]	= settr(238,2,380,2,0,"else", 1, 503, 5);
	T = trans[0][380] = settr(379,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(379,2,240,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(379,2,271,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(379,2,302,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(379,2,311,0,0,"IF", 1, 503, 5);
	trans[0][240]	= settr(239,2,270,323,323,"((sequence<=node[me].taken))", 1, 503, 5);
	T = trans[ 0][270] = settr(269,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(269,0,245,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][245] = settr(244,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(244,2,241,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(244,2,243,0,0,"IF", 1, 503, 5);
	trans[0][241]	= settr(240,2,251,324,324,"(1)", 1, 503, 5); /* m: 242 -> 251,0 */
	reached0[242] = 1;
	trans[0][242]	= settr(0,0,0,0,0,"w = (node[me].next-1)",0,0,0);
	trans[0][246]	= settr(245,2,251,1,0,".(goto)", 1, 503, 5);
	trans[0][243]	= settr(242,2,244,2,0,"else", 1, 503, 5);
	trans[0][244]	= settr(243,2,251,325,325,"w = node[me].taken", 1, 503, 5);
	T = trans[0][251] = settr(250,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(250,2,247,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(250,2,249,0,0,"IF", 1, 503, 5);
	trans[0][247]	= settr(246,2,267,326,326,"((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))", 1, 503, 5); /* m: 248 -> 267,0 */
	reached0[248] = 1;
	trans[0][248]	= settr(0,0,0,0,0,"v = (backup.next-1)",0,0,0);
	trans[0][252]	= settr(251,2,253,1,0,".(goto)", 1, 503, 5); /* m: 253 -> 0,267 */
	reached0[253] = 1;
	trans[0][249]	= settr(248,2,250,2,0,"else", 1, 503, 5);
	trans[0][250]	= settr(249,2,267,327,327,"v = 0", 1, 503, 5); /* m: 253 -> 0,267 */
	reached0[253] = 1;
	trans[0][253]	= settr(252,2,267,328,328,"printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)", 1, 503, 5);
	T = trans[ 0][267] = settr(266,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(266,0,258,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][258] = settr(257,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(257,2,254,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(257,2,256,0,0,"IF", 1, 503, 5);
	trans[0][254]	= settr(253,2,255,329,0,"(nfull(reply))", 1, 503, 5);
	trans[0][255]	= settr(254,2,265,330,330,"reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 503, 5);
	trans[0][259]	= settr(258,2,265,1,0,".(goto)", 1, 503, 5);
	trans[0][256]	= settr(255,2,265,331,331,"(!(calm))", 1, 503, 5); /* m: 257 -> 265,0 */
	reached0[257] = 1;
	trans[0][257]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][265] = settr(264,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(264,2,260,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(264,2,261,0,0,"IF", 1, 503, 5);
	trans[0][260]	= settr(259,0,792,332,332,"(1)", 1, 503, 5); /* m: 268 -> 792,0 */
	reached0[268] = 1;
	trans[0][266]	= settr(265,2,268,1,0,".(goto)", 1, 503, 5); /* m: 268 -> 0,792 */
	reached0[268] = 1;
	trans[0][261]	= settr(260,2,262,333,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][262]	= settr(261,0,792,334,334,"lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 503, 5); /* m: 263 -> 792,0 */
	reached0[263] = 1;
	trans[0][263]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][264]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][268]	= settr(267,0,792,335,335,"w = 0", 1, 503, 5); /* m: 269 -> 0,792 */
	reached0[269] = 1;
	trans[0][269]	= settr(0,0,0,0,0,"v = 0",0,0,0);
	trans[0][381]	= settr(380,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][271]	= settr(270,2,301,336,336,"((sequence>(node[me].taken+1)))", 1, 503, 5);
	T = trans[ 0][301] = settr(300,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(300,0,284,0,0,"sub-sequence", 1, 503, 5);
	T = trans[ 0][284] = settr(283,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(283,0,282,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][282] = settr(281,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(281,2,272,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(281,2,274,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(281,2,276,0,0,"IF", 1, 503, 5);
	trans[0][272]	= settr(271,2,300,337,337,"(((node[me].n<3)||(calm&&(node[me].n<(3+3)))))", 1, 503, 5); /* m: 273 -> 300,0 */
	reached0[273] = 1;
	trans[0][273]	= settr(0,0,0,0,0,"node[me].n = (node[me].n+1)",0,0,0);
	trans[0][283]	= settr(282,2,300,1,0,".(goto)", 1, 503, 5);
	trans[0][274]	= settr(273,2,300,338,338,"((!(calm)&&(node[me].n>=3)))", 1, 503, 5); /* m: 275 -> 300,0 */
	reached0[275] = 1;
	trans[0][275]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[0][276]	= settr(275,2,300,339,339,"((calm&&(node[me].n>=(3+3))))", 1, 503, 5); /* m: 277 -> 300,0 */
	reached0[277] = 1;
	trans[0][277]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[0][278]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[0][279]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[0][280]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][281]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	T = trans[ 0][300] = settr(299,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(299,0,285,0,0,"sub-sequence", 1, 503, 5);
	trans[0][285]	= settr(284,2,299,340,0,"printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)", 1, 503, 5);
	T = trans[ 0][299] = settr(298,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(298,0,290,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][290] = settr(289,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(289,2,286,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(289,2,288,0,0,"IF", 1, 503, 5);
	trans[0][286]	= settr(285,2,287,341,0,"(nfull(reply))", 1, 503, 5);
	trans[0][287]	= settr(286,2,297,342,342,"reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 503, 5);
	trans[0][291]	= settr(290,2,297,1,0,".(goto)", 1, 503, 5);
	trans[0][288]	= settr(287,2,297,343,343,"(!(calm))", 1, 503, 5); /* m: 289 -> 297,0 */
	reached0[289] = 1;
	trans[0][289]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][297] = settr(296,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(296,2,292,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(296,2,293,0,0,"IF", 1, 503, 5);
	trans[0][292]	= settr(291,0,792,344,344,"(1)", 1, 503, 5); /* m: 387 -> 792,0 */
	reached0[387] = 1;
	trans[0][298]	= settr(297,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][293]	= settr(292,2,294,345,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][294]	= settr(293,0,792,346,346,"lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 503, 5); /* m: 295 -> 792,0 */
	reached0[295] = 1;
	trans[0][295]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][296]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][302]	= settr(301,2,309,347,347,"((((sequence==(node[me].taken+1))&&1)&&(chain!=((node[me].takenChain*(2+1))+x))))", 1, 503, 5);
	T = trans[0][309] = settr(308,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(308,2,303,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(308,2,304,0,0,"IF", 1, 503, 5);
	trans[0][303]	= settr(302,0,792,348,348,"((((!(1)||!(1))||!(1))||!(1)))", 1, 503, 5); /* m: 387 -> 792,0 */
	reached0[387] = 1;
	trans[0][310]	= settr(309,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][304]	= settr(303,2,305,2,0,"else", 1, 503, 5);
	trans[0][305]	= settr(304,0,792,349,349,"printf('violated: ')", 1, 503, 5); /* m: 306 -> 0,792 */
	reached0[306] = 1;
	trans[0][306]	= settr(0,0,0,0,0,"printf('S5')",0,0,0);
	trans[0][307]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][308]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[0][311]	= settr(310,2,378,350,350,"(((sequence==(node[me].taken+1))&&(!(1)||(chain==((node[me].takenChain*(2+1))+x)))))", 1, 503, 5); /* m: 312 -> 378,0 */
	reached0[312] = 1;
	trans[0][312]	= settr(0,0,0,0,0,"node[me].taken = sequence",0,0,0);
	trans[0][313]	= settr(0,0,0,0,0,"node[me].takenChain = ((node[me].takenChain*(2+1))+x)",0,0,0);
	trans[0][314]	= settr(0,0,0,0,0,"printf('  node %d: takes %d\\n',me,sequence)",0,0,0);
	T = trans[0][378] = settr(377,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(377,2,315,0,0,"IF", 1, 503, 5);
#if 0
	/* dead link: */
	    T->nxt	= settr(377,2,377,0,0,"IF", 1, 503, 5);
#endif
	trans[0][315]	= settr(314,2,376,351,0,"((node[me].taken==node[me].next))", 1, 503, 5);
	T = trans[ 0][376] = settr(375,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(375,0,322,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][322] = settr(321,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(321,2,316,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(321,2,318,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(321,2,320,0,0,"IF", 1, 503, 5);
	trans[0][316]	= settr(315,2,341,352,352,"((node[me].taken==node[me].next))", 1, 503, 5); /* m: 317 -> 341,0 */
	reached0[317] = 1;
	trans[0][317]	= settr(0,0,0,0,0,"x = (node[me].takenChain%(2+1))",0,0,0);
	trans[0][323]	= settr(322,2,324,1,0,".(goto)", 1, 503, 5); /* m: 324 -> 0,341 */
	reached0[324] = 1;
	trans[0][318]	= settr(317,2,341,353,353,"((node[me].taken==(node[me].next+1)))", 1, 503, 5); /* m: 319 -> 341,0 */
	reached0[319] = 1;
	trans[0][319]	= settr(0,0,0,0,0,"x = ((node[me].takenChain/(2+1))%(2+1))",0,0,0);
	trans[0][320]	= settr(319,2,321,2,0,"else", 1, 503, 5);
	trans[0][321]	= settr(320,2,341,354,354,"x = (((node[me].takenChain/(2+1))/(2+1))%(2+1))", 1, 503, 5); /* m: 324 -> 0,341 */
	reached0[324] = 1;
	trans[0][324]	= settr(323,2,341,355,355,"printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)", 1, 503, 5); /* m: 325 -> 0,341 */
	reached0[325] = 1;
	trans[0][325]	= settr(0,0,0,0,0,"node[me].held = (node[me].held|(1<<x))",0,0,0);
	trans[0][326]	= settr(0,0,0,0,0,"node[me].chain = ((node[me].chain*(2+1))+x)",0,0,0);
	trans[0][327]	= settr(0,0,0,0,0,"node[me].next = (node[me].next+1)",0,0,0);
	trans[0][328]	= settr(0,0,0,0,0,"w = 1",0,0,0);
	trans[0][342]	= settr(341,2,341,1,0,".(goto)", 1, 503, 5);
	T = trans[0][341] = settr(340,2,0,0,0,"DO", 1, 503, 5);
	T = T->nxt	= settr(340,2,329,0,0,"DO", 1, 503, 5);
	    T->nxt	= settr(340,2,339,0,0,"DO", 1, 503, 5);
	trans[0][329]	= settr(328,2,336,356,0,"((((node[me].epoch==sender.epoch)&&!(sender.needsEpoch))&&(w<node[me].next)))", 1, 503, 5);
	T = trans[0][336] = settr(335,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(335,2,330,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(335,2,331,0,0,"IF", 1, 503, 5);
	trans[0][330]	= settr(329,2,341,357,357,"(((w<=sender.head)&&(((node[me].held|node[me].gone)>>sender.log[w])&1)))", 1, 503, 5); /* m: 338 -> 341,0 */
	reached0[338] = 1;
	trans[0][337]	= settr(336,2,338,1,0,".(goto)", 1, 503, 5); /* m: 338 -> 0,341 */
	reached0[338] = 1;
	trans[0][331]	= settr(330,2,332,2,0,"else", 1, 503, 5);
	trans[0][332]	= settr(331,2,341,358,358,"printf('violated: ')", 1, 503, 5); /* m: 333 -> 0,341 */
	reached0[333] = 1;
	trans[0][333]	= settr(0,0,0,0,0,"printf('S1')",0,0,0);
	trans[0][334]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][335]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[0][338]	= settr(337,2,341,359,359,"w = (w+1)", 1, 503, 5);
	trans[0][339]	= settr(338,2,344,2,0,"else", 1, 503, 5);
	trans[0][340]	= settr(339,2,344,1,0,"goto :b1", 1, 503, 5); /* m: 344 -> 0,374 */
	reached0[344] = 1;
	trans[0][343]	= settr(342,2,344,1,0,"break", 1, 503, 5);
	trans[0][344]	= settr(343,2,374,360,360,"w = 0", 1, 503, 5);
	T = trans[ 0][374] = settr(373,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(373,0,349,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][349] = settr(348,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(348,2,345,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(348,2,347,0,0,"IF", 1, 503, 5);
	trans[0][345]	= settr(344,2,355,361,361,"(1)", 1, 503, 5); /* m: 346 -> 355,0 */
	reached0[346] = 1;
	trans[0][346]	= settr(0,0,0,0,0,"w = (node[me].next-1)",0,0,0);
	trans[0][350]	= settr(349,2,355,1,0,".(goto)", 1, 503, 5);
	trans[0][347]	= settr(346,2,348,2,0,"else", 1, 503, 5);
	trans[0][348]	= settr(347,2,355,362,362,"w = node[me].taken", 1, 503, 5);
	T = trans[0][355] = settr(354,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(354,2,351,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(354,2,353,0,0,"IF", 1, 503, 5);
	trans[0][351]	= settr(350,2,371,363,363,"((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))", 1, 503, 5); /* m: 352 -> 371,0 */
	reached0[352] = 1;
	trans[0][352]	= settr(0,0,0,0,0,"v = (backup.next-1)",0,0,0);
	trans[0][356]	= settr(355,2,357,1,0,".(goto)", 1, 503, 5); /* m: 357 -> 0,371 */
	reached0[357] = 1;
	trans[0][353]	= settr(352,2,354,2,0,"else", 1, 503, 5);
	trans[0][354]	= settr(353,2,371,364,364,"v = 0", 1, 503, 5); /* m: 357 -> 0,371 */
	reached0[357] = 1;
	trans[0][357]	= settr(356,2,371,365,365,"printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)", 1, 503, 5);
	T = trans[ 0][371] = settr(370,0,0,0,0,"sub-sequence", 1, 503, 5);
	T->nxt	= settr(370,0,362,0,0,"sub-sequence", 1, 503, 5);
	T = trans[0][362] = settr(361,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(361,2,358,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(361,2,360,0,0,"IF", 1, 503, 5);
	trans[0][358]	= settr(357,2,359,366,0,"(nfull(reply))", 1, 503, 5);
	trans[0][359]	= settr(358,2,369,367,367,"reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 503, 5);
	trans[0][363]	= settr(362,2,369,1,0,".(goto)", 1, 503, 5);
	trans[0][360]	= settr(359,2,369,368,368,"(!(calm))", 1, 503, 5); /* m: 361 -> 369,0 */
	reached0[361] = 1;
	trans[0][361]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][369] = settr(368,2,0,0,0,"IF", 1, 503, 5);
	T = T->nxt	= settr(368,2,364,0,0,"IF", 1, 503, 5);
	    T->nxt	= settr(368,2,365,0,0,"IF", 1, 503, 5);
	trans[0][364]	= settr(363,0,792,369,369,"(1)", 1, 503, 5); /* m: 372 -> 792,0 */
	reached0[372] = 1;
	trans[0][370]	= settr(369,2,372,1,0,".(goto)", 1, 503, 5); /* m: 372 -> 0,792 */
	reached0[372] = 1;
	trans[0][365]	= settr(364,2,366,370,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 503, 5);
	trans[0][366]	= settr(365,0,792,371,371,"lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 503, 5); /* m: 367 -> 792,0 */
	reached0[367] = 1;
	trans[0][367]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][368]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][372]	= settr(371,0,792,372,372,"w = 0", 1, 503, 5); /* m: 373 -> 0,792 */
	reached0[373] = 1;
	trans[0][373]	= settr(0,0,0,0,0,"v = 0",0,0,0);
	trans[0][375]	= settr(0,0,0,0,0,"x = 0",0,0,0);
	trans[0][379]	= settr(378,2,387,1,0,".(goto)", 1, 503, 5); /* m: 387 -> 0,792 */
	reached0[387] = 1;
	trans[0][377]	= settr(0,0,0,0,0,"(0)",0,0,0);
	trans[0][387]	= settr(386,0,792,373,373,"kind = 0", 1, 503, 5); /* m: 388 -> 0,792 */
	reached0[388] = 1;
	trans[0][388]	= settr(0,0,0,0,0,"epoch = 0",0,0,0);
	trans[0][389]	= settr(0,0,0,0,0,"sequence = 0",0,0,0);
	trans[0][390]	= settr(0,0,0,0,0,"x = 0",0,0,0);
	trans[0][391]	= settr(0,0,0,0,0,"first = 0",0,0,0);
	trans[0][392]	= settr(0,0,0,0,0,"chain = 0",0,0,0);
	trans[0][393]	= settr(0,0,0,0,0,"g = 0",0,0,0);
	trans[0][394]	= settr(0,0,0,0,0,"n = 0",0,0,0);
	T = trans[ 0][791] = settr(790,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(790,2,396,0,0,"ATOMIC", 1, 504, 0);
	trans[0][396]	= settr(395,2,397,374,0,"(((!(calm)&&!(isCut))&&lateDatum[0]?[eval(me),kind,epoch,sequence,x,first,chain,g,n]))", 1, 504, 0);
	trans[0][397]	= settr(396,2,781,375,375,"lateDatum[0]?_,kind,epoch,sequence,x,first,chain,g,n", 1, 504, 0); /* m: 398 -> 781,0 */
	reached0[398] = 1;
	trans[0][398]	= settr(0,0,0,0,0,"printf('  node %d: late: sequence %d g=%d n=%d\\n',me,sequence,g,n)",0,0,0);
	T = trans[0][781] = settr(780,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(780,2,399,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(780,2,632,0,0,"IF", 1, 504, 0);
	trans[0][399]	= settr(398,2,631,376,376,"((kind==HEARTBEAT))", 1, 504, 0);
	T = trans[ 0][631] = settr(630,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(630,0,629,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][629] = settr(628,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(628,2,400,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(628,2,475,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(628,2,509,0,0,"IF", 1, 504, 0);
	trans[0][400]	= settr(399,2,474,377,0,"((node[me].g==0))", 1, 504, 0);
	T = trans[ 0][474] = settr(473,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(473,0,472,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][472] = settr(471,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(471,2,401,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(471,2,436,0,0,"IF", 1, 504, 0);
	trans[0][401]	= settr(400,2,435,378,378,"((((g!=0)&&(x==node[me].r))&&(epoch>=node[me].epoch)))", 1, 504, 0);
	T = trans[ 0][435] = settr(434,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(434,0,402,0,0,"sub-sequence", 1, 504, 0);
	trans[0][402]	= settr(401,2,410,379,379,"node[me].g = g", 1, 504, 0); /* m: 403 -> 0,410 */
	reached0[403] = 1;
	trans[0][403]	= settr(0,0,0,0,0,"node[me].n = 1",0,0,0);
	T = trans[0][410] = settr(409,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(409,2,404,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(409,2,409,0,0,"IF", 1, 504, 0);
	trans[0][404]	= settr(403,2,417,380,380,"((epoch!=node[me].epoch))", 1, 504, 0); /* m: 405 -> 417,0 */
	reached0[405] = 1;
	trans[0][405]	= settr(0,0,0,0,0,"printf('  node %d: epoch %d.%d, next %d\\n',me,(epoch/8),(epoch%8),(first+1))",0,0,0);
	trans[0][406]	= settr(0,0,0,0,0,"node[me].next = (first+1)",0,0,0);
	trans[0][407]	= settr(0,0,0,0,0,"node[me].chain = chain",0,0,0);
	trans[0][408]	= settr(0,0,0,0,0,"node[me].epoch = epoch",0,0,0);
	trans[0][411]	= settr(410,2,417,1,0,".(goto)", 1, 504, 0);
	trans[0][409]	= settr(408,2,417,2,0,"else", 1, 504, 0);
	T = trans[0][417] = settr(416,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(416,2,412,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(416,2,416,0,0,"IF", 1, 504, 0);
	trans[0][412]	= settr(411,2,415,1,0,"(1)", 1, 504, 0);
	T = trans[ 0][415] = settr(414,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(414,0,413,0,0,"sub-sequence", 1, 504, 0);
	trans[0][413]	= settr(412,2,434,381,381,"node[me].taken = (node[me].next-1)", 1, 504, 0); /* m: 414 -> 0,434 */
	reached0[414] = 1;
	trans[0][414]	= settr(0,0,0,0,0,"node[me].takenChain = node[me].chain",0,0,0);
	trans[0][418]	= settr(417,2,434,1,0,".(goto)", 1, 504, 0);
	trans[0][416]	= settr(415,2,434,2,0,"else", 1, 504, 0);
	T = trans[ 0][434] = settr(433,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(433,0,419,0,0,"sub-sequence", 1, 504, 0);
	trans[0][419]	= settr(418,2,433,382,0,"printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)", 1, 504, 0);
	T = trans[ 0][433] = settr(432,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(432,0,424,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][424] = settr(423,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(423,2,420,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(423,2,422,0,0,"IF", 1, 504, 0);
	trans[0][420]	= settr(419,2,421,383,0,"(nfull(reply))", 1, 504, 0);
	trans[0][421]	= settr(420,2,431,384,384,"reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 504, 0);
	trans[0][425]	= settr(424,2,431,1,0,".(goto)", 1, 504, 0);
	trans[0][422]	= settr(421,2,431,385,385,"(!(calm))", 1, 504, 0); /* m: 423 -> 431,0 */
	reached0[423] = 1;
	trans[0][423]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][431] = settr(430,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(430,2,426,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(430,2,427,0,0,"IF", 1, 504, 0);
	trans[0][426]	= settr(425,0,792,386,386,"(1)", 1, 504, 0); /* m: 783 -> 792,0 */
	reached0[783] = 1;
	trans[0][432]	= settr(431,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][427]	= settr(426,2,428,387,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][428]	= settr(427,0,792,388,388,"lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 504, 0); /* m: 429 -> 792,0 */
	reached0[429] = 1;
	trans[0][429]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][430]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][473]	= settr(472,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][436]	= settr(435,2,454,2,0,"else", 1, 504, 0);
	T = trans[0][454] = settr(453,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(453,2,437,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(453,2,453,0,0,"IF", 1, 504, 0);
	trans[0][437]	= settr(436,2,452,389,0,"(!(1))", 1, 504, 0);
	T = trans[ 0][452] = settr(451,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(451,0,450,0,0,"sub-sequence", 1, 504, 0);
	T = trans[ 0][450] = settr(449,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(449,0,448,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][448] = settr(447,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(447,2,438,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(447,2,440,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(447,2,442,0,0,"IF", 1, 504, 0);
	trans[0][438]	= settr(437,2,471,390,390,"(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))", 1, 504, 0); /* m: 439 -> 471,0 */
	reached0[439] = 1;
	trans[0][439]	= settr(0,0,0,0,0,"rDrawn = (rDrawn+1)",0,0,0);
	trans[0][449]	= settr(448,2,451,1,0,".(goto)", 1, 504, 0); /* m: 451 -> 0,471 */
	reached0[451] = 1;
	trans[0][440]	= settr(439,2,471,391,391,"((!(calm)&&(rDrawn>=5)))", 1, 504, 0); /* m: 441 -> 471,0 */
	reached0[441] = 1;
	trans[0][441]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[0][442]	= settr(441,2,471,392,392,"((calm&&(rDrawn>=(5+3))))", 1, 504, 0); /* m: 443 -> 471,0 */
	reached0[443] = 1;
	trans[0][443]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[0][444]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[0][445]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[0][446]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][447]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[0][451]	= settr(450,2,471,393,393,"node[me].r = rDrawn", 1, 504, 0);
	trans[0][455]	= settr(454,2,471,1,0,".(goto)", 1, 504, 0);
	trans[0][453]	= settr(452,2,471,2,0,"else", 1, 504, 0);
	T = trans[ 0][471] = settr(470,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(470,0,456,0,0,"sub-sequence", 1, 504, 0);
	trans[0][456]	= settr(455,2,470,394,0,"printf('  node %d: HELLO(r=%d highest=%d.%d)\\n',me,node[me].r,(node[me].epoch/8),(node[me].epoch%8))", 1, 504, 0);
	T = trans[ 0][470] = settr(469,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(469,0,461,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][461] = settr(460,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(460,2,457,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(460,2,459,0,0,"IF", 1, 504, 0);
	trans[0][457]	= settr(456,2,458,395,0,"(nfull(reply))", 1, 504, 0);
	trans[0][458]	= settr(457,2,468,396,396,"reply!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0", 1, 504, 0);
	trans[0][462]	= settr(461,2,468,1,0,".(goto)", 1, 504, 0);
	trans[0][459]	= settr(458,2,468,397,397,"(!(calm))", 1, 504, 0); /* m: 460 -> 468,0 */
	reached0[460] = 1;
	trans[0][460]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][468] = settr(467,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(467,2,463,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(467,2,464,0,0,"IF", 1, 504, 0);
	trans[0][463]	= settr(462,0,792,398,398,"(1)", 1, 504, 0); /* m: 783 -> 792,0 */
	reached0[783] = 1;
	trans[0][469]	= settr(468,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][464]	= settr(463,2,465,399,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][465]	= settr(464,0,792,400,400,"lateReply[0]!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0", 1, 504, 0); /* m: 466 -> 792,0 */
	reached0[466] = 1;
	trans[0][466]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][467]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][630]	= settr(629,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][475]	= settr(474,2,508,401,401,"(((node[me].g!=0)&&(g!=node[me].g)))", 1, 504, 0);
	T = trans[ 0][508] = settr(507,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(507,0,476,0,0,"sub-sequence", 1, 504, 0);
	trans[0][476]	= settr(475,2,491,402,402,"node[me].g = 0", 1, 504, 0);
	T = trans[ 0][491] = settr(490,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(490,0,489,0,0,"sub-sequence", 1, 504, 0);
	T = trans[ 0][489] = settr(488,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(488,0,487,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][487] = settr(486,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(486,2,477,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(486,2,479,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(486,2,481,0,0,"IF", 1, 504, 0);
	trans[0][477]	= settr(476,2,507,403,403,"(((rDrawn<5)||(calm&&(rDrawn<(5+3)))))", 1, 504, 0); /* m: 478 -> 507,0 */
	reached0[478] = 1;
	trans[0][478]	= settr(0,0,0,0,0,"rDrawn = (rDrawn+1)",0,0,0);
	trans[0][488]	= settr(487,2,490,1,0,".(goto)", 1, 504, 0); /* m: 490 -> 0,507 */
	reached0[490] = 1;
	trans[0][479]	= settr(478,2,507,404,404,"((!(calm)&&(rDrawn>=5)))", 1, 504, 0); /* m: 480 -> 507,0 */
	reached0[480] = 1;
	trans[0][480]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[0][481]	= settr(480,2,507,405,405,"((calm&&(rDrawn>=(5+3))))", 1, 504, 0); /* m: 482 -> 507,0 */
	reached0[482] = 1;
	trans[0][482]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[0][483]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[0][484]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[0][485]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][486]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[0][490]	= settr(489,2,507,406,406,"node[me].r = rDrawn", 1, 504, 0);
	T = trans[ 0][507] = settr(506,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(506,0,492,0,0,"sub-sequence", 1, 504, 0);
	trans[0][492]	= settr(491,2,506,407,0,"printf('  node %d: HELLO(r=%d highest=%d.%d)\\n',me,node[me].r,(node[me].epoch/8),(node[me].epoch%8))", 1, 504, 0);
	T = trans[ 0][506] = settr(505,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(505,0,497,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][497] = settr(496,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(496,2,493,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(496,2,495,0,0,"IF", 1, 504, 0);
	trans[0][493]	= settr(492,2,494,408,0,"(nfull(reply))", 1, 504, 0);
	trans[0][494]	= settr(493,2,504,409,409,"reply!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0", 1, 504, 0);
	trans[0][498]	= settr(497,2,504,1,0,".(goto)", 1, 504, 0);
	trans[0][495]	= settr(494,2,504,410,410,"(!(calm))", 1, 504, 0); /* m: 496 -> 504,0 */
	reached0[496] = 1;
	trans[0][496]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][504] = settr(503,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(503,2,499,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(503,2,500,0,0,"IF", 1, 504, 0);
	trans[0][499]	= settr(498,0,792,411,411,"(1)", 1, 504, 0); /* m: 783 -> 792,0 */
	reached0[783] = 1;
	trans[0][505]	= settr(504,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][500]	= settr(499,2,501,412,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][501]	= settr(500,0,792,413,413,"lateReply[0]!4,me,node[me].life,node[me].epoch,0,node[me].r,0,0,0", 1, 504, 0); /* m: 502 -> 792,0 */
	reached0[502] = 1;
	trans[0][502]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][503]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][509]	= settr(508,2,627,414,414,"(((node[me].g!=0)&&(g==node[me].g)))", 1, 504, 0);
	T = trans[0][627] = settr(626,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(626,2,510,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(626,2,561,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(626,2,592,0,0,"IF", 1, 504, 0);
	trans[0][510]	= settr(509,2,559,415,415,"(((1&&(n<node[me].n))||(!(1)&&(n==0))))", 1, 504, 0);
	T = trans[0][559] = settr(558,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(558,2,511,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(558,2,528,0,0,"IF", 1, 504, 0);
	trans[0][511]	= settr(510,2,527,1,0,"(1)", 1, 504, 0);
	T = trans[ 0][527] = settr(526,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(526,0,512,0,0,"sub-sequence", 1, 504, 0);
	trans[0][512]	= settr(511,2,526,416,0,"printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)", 1, 504, 0);
	T = trans[ 0][526] = settr(525,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(525,0,517,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][517] = settr(516,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(516,2,513,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(516,2,515,0,0,"IF", 1, 504, 0);
	trans[0][513]	= settr(512,2,514,417,0,"(nfull(reply))", 1, 504, 0);
	trans[0][514]	= settr(513,2,524,418,418,"reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 504, 0);
	trans[0][518]	= settr(517,2,524,1,0,".(goto)", 1, 504, 0);
	trans[0][515]	= settr(514,2,524,419,419,"(!(calm))", 1, 504, 0); /* m: 516 -> 524,0 */
	reached0[516] = 1;
	trans[0][516]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][524] = settr(523,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(523,2,519,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(523,2,520,0,0,"IF", 1, 504, 0);
	trans[0][519]	= settr(518,0,792,420,420,"(1)", 1, 504, 0); /* m: 783 -> 792,0 */
	reached0[783] = 1;
	trans[0][525]	= settr(524,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][520]	= settr(519,2,521,421,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][521]	= settr(520,0,792,422,422,"lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 504, 0); /* m: 522 -> 792,0 */
	reached0[522] = 1;
	trans[0][522]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][523]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][560]	= settr(559,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][528]	= settr(527,2,558,2,0,"else", 1, 504, 0);
	T = trans[ 0][558] = settr(557,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(557,0,533,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][533] = settr(532,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(532,2,529,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(532,2,531,0,0,"IF", 1, 504, 0);
	trans[0][529]	= settr(528,2,539,423,423,"(1)", 1, 504, 0); /* m: 530 -> 539,0 */
	reached0[530] = 1;
	trans[0][530]	= settr(0,0,0,0,0,"w = (node[me].next-1)",0,0,0);
	trans[0][534]	= settr(533,2,539,1,0,".(goto)", 1, 504, 0);
	trans[0][531]	= settr(530,2,532,2,0,"else", 1, 504, 0);
	trans[0][532]	= settr(531,2,539,424,424,"w = node[me].taken", 1, 504, 0);
	T = trans[0][539] = settr(538,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(538,2,535,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(538,2,537,0,0,"IF", 1, 504, 0);
	trans[0][535]	= settr(534,2,555,425,425,"((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))", 1, 504, 0); /* m: 536 -> 555,0 */
	reached0[536] = 1;
	trans[0][536]	= settr(0,0,0,0,0,"v = (backup.next-1)",0,0,0);
	trans[0][540]	= settr(539,2,541,1,0,".(goto)", 1, 504, 0); /* m: 541 -> 0,555 */
	reached0[541] = 1;
	trans[0][537]	= settr(536,2,538,2,0,"else", 1, 504, 0);
	trans[0][538]	= settr(537,2,555,426,426,"v = 0", 1, 504, 0); /* m: 541 -> 0,555 */
	reached0[541] = 1;
	trans[0][541]	= settr(540,2,555,427,427,"printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)", 1, 504, 0);
	T = trans[ 0][555] = settr(554,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(554,0,546,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][546] = settr(545,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(545,2,542,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(545,2,544,0,0,"IF", 1, 504, 0);
	trans[0][542]	= settr(541,2,543,428,0,"(nfull(reply))", 1, 504, 0);
	trans[0][543]	= settr(542,2,553,429,429,"reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 504, 0);
	trans[0][547]	= settr(546,2,553,1,0,".(goto)", 1, 504, 0);
	trans[0][544]	= settr(543,2,553,430,430,"(!(calm))", 1, 504, 0); /* m: 545 -> 553,0 */
	reached0[545] = 1;
	trans[0][545]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][553] = settr(552,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(552,2,548,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(552,2,549,0,0,"IF", 1, 504, 0);
	trans[0][548]	= settr(547,0,792,431,431,"(1)", 1, 504, 0); /* m: 556 -> 792,0 */
	reached0[556] = 1;
	trans[0][554]	= settr(553,2,556,1,0,".(goto)", 1, 504, 0); /* m: 556 -> 0,792 */
	reached0[556] = 1;
	trans[0][549]	= settr(548,2,550,432,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][550]	= settr(549,0,792,433,433,"lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 504, 0); /* m: 551 -> 792,0 */
	reached0[551] = 1;
	trans[0][551]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][552]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][556]	= settr(555,0,792,434,434,"w = 0", 1, 504, 0); /* m: 557 -> 0,792 */
	reached0[557] = 1;
	trans[0][557]	= settr(0,0,0,0,0,"v = 0",0,0,0);
	trans[0][628]	= settr(627,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][561]	= settr(560,2,591,435,435,"((((1&&(n==node[me].n))||(!(1)&&(n!=0)))&&(sequence>node[me].taken)))", 1, 504, 0);
	T = trans[ 0][591] = settr(590,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(590,0,574,0,0,"sub-sequence", 1, 504, 0);
	T = trans[ 0][574] = settr(573,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(573,0,572,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][572] = settr(571,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(571,2,562,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(571,2,564,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(571,2,566,0,0,"IF", 1, 504, 0);
	trans[0][562]	= settr(561,2,590,436,436,"(((node[me].n<3)||(calm&&(node[me].n<(3+3)))))", 1, 504, 0); /* m: 563 -> 590,0 */
	reached0[563] = 1;
	trans[0][563]	= settr(0,0,0,0,0,"node[me].n = (node[me].n+1)",0,0,0);
	trans[0][573]	= settr(572,2,590,1,0,".(goto)", 1, 504, 0);
	trans[0][564]	= settr(563,2,590,437,437,"((!(calm)&&(node[me].n>=3)))", 1, 504, 0); /* m: 565 -> 590,0 */
	reached0[565] = 1;
	trans[0][565]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[0][566]	= settr(565,2,590,438,438,"((calm&&(node[me].n>=(3+3))))", 1, 504, 0); /* m: 567 -> 590,0 */
	reached0[567] = 1;
	trans[0][567]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[0][568]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[0][569]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[0][570]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][571]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	T = trans[ 0][590] = settr(589,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(589,0,575,0,0,"sub-sequence", 1, 504, 0);
	trans[0][575]	= settr(574,2,589,439,0,"printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)", 1, 504, 0);
	T = trans[ 0][589] = settr(588,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(588,0,580,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][580] = settr(579,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(579,2,576,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(579,2,578,0,0,"IF", 1, 504, 0);
	trans[0][576]	= settr(575,2,577,440,0,"(nfull(reply))", 1, 504, 0);
	trans[0][577]	= settr(576,2,587,441,441,"reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 504, 0);
	trans[0][581]	= settr(580,2,587,1,0,".(goto)", 1, 504, 0);
	trans[0][578]	= settr(577,2,587,442,442,"(!(calm))", 1, 504, 0); /* m: 579 -> 587,0 */
	reached0[579] = 1;
	trans[0][579]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][587] = settr(586,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(586,2,582,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(586,2,583,0,0,"IF", 1, 504, 0);
	trans[0][582]	= settr(581,0,792,443,443,"(1)", 1, 504, 0); /* m: 783 -> 792,0 */
	reached0[783] = 1;
	trans[0][588]	= settr(587,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][583]	= settr(582,2,584,444,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][584]	= settr(583,0,792,445,445,"lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 504, 0); /* m: 585 -> 792,0 */
	reached0[585] = 1;
	trans[0][585]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][586]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][592]	= settr(591,2,625,2,0,"else", 1, 504, 0);
	T = trans[0][625] = settr(624,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(624,2,593,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(624,2,624,0,0,"IF", 1, 504, 0);
	trans[0][593]	= settr(592,2,623,1,0,"(1)", 1, 504, 0);
	T = trans[ 0][623] = settr(622,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(622,0,598,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][598] = settr(597,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(597,2,594,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(597,2,596,0,0,"IF", 1, 504, 0);
	trans[0][594]	= settr(593,2,604,446,446,"(1)", 1, 504, 0); /* m: 595 -> 604,0 */
	reached0[595] = 1;
	trans[0][595]	= settr(0,0,0,0,0,"w = (node[me].next-1)",0,0,0);
	trans[0][599]	= settr(598,2,604,1,0,".(goto)", 1, 504, 0);
	trans[0][596]	= settr(595,2,597,2,0,"else", 1, 504, 0);
	trans[0][597]	= settr(596,2,604,447,447,"w = node[me].taken", 1, 504, 0);
	T = trans[0][604] = settr(603,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(603,2,600,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(603,2,602,0,0,"IF", 1, 504, 0);
	trans[0][600]	= settr(599,2,620,448,448,"((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))", 1, 504, 0); /* m: 601 -> 620,0 */
	reached0[601] = 1;
	trans[0][601]	= settr(0,0,0,0,0,"v = (backup.next-1)",0,0,0);
	trans[0][605]	= settr(604,2,606,1,0,".(goto)", 1, 504, 0); /* m: 606 -> 0,620 */
	reached0[606] = 1;
	trans[0][602]	= settr(601,2,603,2,0,"else", 1, 504, 0);
	trans[0][603]	= settr(602,2,620,449,449,"v = 0", 1, 504, 0); /* m: 606 -> 0,620 */
	reached0[606] = 1;
	trans[0][606]	= settr(605,2,620,450,450,"printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)", 1, 504, 0);
	T = trans[ 0][620] = settr(619,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(619,0,611,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][611] = settr(610,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(610,2,607,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(610,2,609,0,0,"IF", 1, 504, 0);
	trans[0][607]	= settr(606,2,608,451,0,"(nfull(reply))", 1, 504, 0);
	trans[0][608]	= settr(607,2,618,452,452,"reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 504, 0);
	trans[0][612]	= settr(611,2,618,1,0,".(goto)", 1, 504, 0);
	trans[0][609]	= settr(608,2,618,453,453,"(!(calm))", 1, 504, 0); /* m: 610 -> 618,0 */
	reached0[610] = 1;
	trans[0][610]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][618] = settr(617,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(617,2,613,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(617,2,614,0,0,"IF", 1, 504, 0);
	trans[0][613]	= settr(612,0,792,454,454,"(1)", 1, 504, 0); /* m: 621 -> 792,0 */
	reached0[621] = 1;
	trans[0][619]	= settr(618,2,621,1,0,".(goto)", 1, 504, 0); /* m: 621 -> 0,792 */
	reached0[621] = 1;
	trans[0][614]	= settr(613,2,615,455,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][615]	= settr(614,0,792,456,456,"lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 504, 0); /* m: 616 -> 792,0 */
	reached0[616] = 1;
	trans[0][616]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][617]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][621]	= settr(620,0,792,457,457,"w = 0", 1, 504, 0); /* m: 622 -> 0,792 */
	reached0[622] = 1;
	trans[0][622]	= settr(0,0,0,0,0,"v = 0",0,0,0);
	trans[0][626]	= settr(625,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][624]	= settr(623,2,783,2,0,"else", 1, 504, 0);
	trans[0][782]	= settr(781,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][632]	= settr(631,2,780,2,0,"else", 1, 504, 0);
	T = trans[ 0][780] = settr(779,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(779,0,778,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][778] = settr(777,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(777,2,633,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(777,2,635,0,0,"IF", 1, 504, 0);
	trans[0][633]	= settr(632,0,792,458,458,"((((node[me].g==0)||(1&&(g!=node[me].g)))||(1&&(n<node[me].n))))", 1, 504, 0); /* m: 634 -> 792,0 */
	reached0[634] = 1;
	trans[0][634]	= settr(0,0,0,0,0,"printf('  node %d: not for me\\n',me)",0,0,0);
	trans[0][779]	= settr(778,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][635]	= settr(634,2,776,2,0,"else", 1, 504, 0);
	T = trans[0][776] = settr(775,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(775,2,636,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(775,2,667,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(775,2,698,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(775,2,707,0,0,"IF", 1, 504, 0);
	trans[0][636]	= settr(635,2,666,459,459,"((sequence<=node[me].taken))", 1, 504, 0);
	T = trans[ 0][666] = settr(665,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(665,0,641,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][641] = settr(640,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(640,2,637,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(640,2,639,0,0,"IF", 1, 504, 0);
	trans[0][637]	= settr(636,2,647,460,460,"(1)", 1, 504, 0); /* m: 638 -> 647,0 */
	reached0[638] = 1;
	trans[0][638]	= settr(0,0,0,0,0,"w = (node[me].next-1)",0,0,0);
	trans[0][642]	= settr(641,2,647,1,0,".(goto)", 1, 504, 0);
	trans[0][639]	= settr(638,2,640,2,0,"else", 1, 504, 0);
	trans[0][640]	= settr(639,2,647,461,461,"w = node[me].taken", 1, 504, 0);
	T = trans[0][647] = settr(646,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(646,2,643,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(646,2,645,0,0,"IF", 1, 504, 0);
	trans[0][643]	= settr(642,2,663,462,462,"((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))", 1, 504, 0); /* m: 644 -> 663,0 */
	reached0[644] = 1;
	trans[0][644]	= settr(0,0,0,0,0,"v = (backup.next-1)",0,0,0);
	trans[0][648]	= settr(647,2,649,1,0,".(goto)", 1, 504, 0); /* m: 649 -> 0,663 */
	reached0[649] = 1;
	trans[0][645]	= settr(644,2,646,2,0,"else", 1, 504, 0);
	trans[0][646]	= settr(645,2,663,463,463,"v = 0", 1, 504, 0); /* m: 649 -> 0,663 */
	reached0[649] = 1;
	trans[0][649]	= settr(648,2,663,464,464,"printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)", 1, 504, 0);
	T = trans[ 0][663] = settr(662,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(662,0,654,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][654] = settr(653,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(653,2,650,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(653,2,652,0,0,"IF", 1, 504, 0);
	trans[0][650]	= settr(649,2,651,465,0,"(nfull(reply))", 1, 504, 0);
	trans[0][651]	= settr(650,2,661,466,466,"reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 504, 0);
	trans[0][655]	= settr(654,2,661,1,0,".(goto)", 1, 504, 0);
	trans[0][652]	= settr(651,2,661,467,467,"(!(calm))", 1, 504, 0); /* m: 653 -> 661,0 */
	reached0[653] = 1;
	trans[0][653]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][661] = settr(660,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(660,2,656,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(660,2,657,0,0,"IF", 1, 504, 0);
	trans[0][656]	= settr(655,0,792,468,468,"(1)", 1, 504, 0); /* m: 664 -> 792,0 */
	reached0[664] = 1;
	trans[0][662]	= settr(661,2,664,1,0,".(goto)", 1, 504, 0); /* m: 664 -> 0,792 */
	reached0[664] = 1;
	trans[0][657]	= settr(656,2,658,469,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][658]	= settr(657,0,792,470,470,"lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 504, 0); /* m: 659 -> 792,0 */
	reached0[659] = 1;
	trans[0][659]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][660]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][664]	= settr(663,0,792,471,471,"w = 0", 1, 504, 0); /* m: 665 -> 0,792 */
	reached0[665] = 1;
	trans[0][665]	= settr(0,0,0,0,0,"v = 0",0,0,0);
	trans[0][777]	= settr(776,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][667]	= settr(666,2,697,472,472,"((sequence>(node[me].taken+1)))", 1, 504, 0);
	T = trans[ 0][697] = settr(696,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(696,0,680,0,0,"sub-sequence", 1, 504, 0);
	T = trans[ 0][680] = settr(679,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(679,0,678,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][678] = settr(677,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(677,2,668,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(677,2,670,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(677,2,672,0,0,"IF", 1, 504, 0);
	trans[0][668]	= settr(667,2,696,473,473,"(((node[me].n<3)||(calm&&(node[me].n<(3+3)))))", 1, 504, 0); /* m: 669 -> 696,0 */
	reached0[669] = 1;
	trans[0][669]	= settr(0,0,0,0,0,"node[me].n = (node[me].n+1)",0,0,0);
	trans[0][679]	= settr(678,2,696,1,0,".(goto)", 1, 504, 0);
	trans[0][670]	= settr(669,2,696,474,474,"((!(calm)&&(node[me].n>=3)))", 1, 504, 0); /* m: 671 -> 696,0 */
	reached0[671] = 1;
	trans[0][671]	= settr(0,0,0,0,0,"isCut = 1",0,0,0);
	trans[0][672]	= settr(671,2,696,475,475,"((calm&&(node[me].n>=(3+3))))", 1, 504, 0); /* m: 673 -> 696,0 */
	reached0[673] = 1;
	trans[0][673]	= settr(0,0,0,0,0,"printf('no end of new numbers\\n')",0,0,0);
	trans[0][674]	= settr(0,0,0,0,0,"printf('violated: ')",0,0,0);
	trans[0][675]	= settr(0,0,0,0,0,"printf('L')",0,0,0);
	trans[0][676]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][677]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	T = trans[ 0][696] = settr(695,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(695,0,681,0,0,"sub-sequence", 1, 504, 0);
	trans[0][681]	= settr(680,2,695,476,0,"printf('  node %d: RESUME(epoch=%d.%d g=%d n=%d next=%d)\\n',me,(node[me].epoch/8),(node[me].epoch%8),node[me].g,node[me].n,node[me].next)", 1, 504, 0);
	T = trans[ 0][695] = settr(694,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(694,0,686,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][686] = settr(685,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(685,2,682,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(685,2,684,0,0,"IF", 1, 504, 0);
	trans[0][682]	= settr(681,2,683,477,0,"(nfull(reply))", 1, 504, 0);
	trans[0][683]	= settr(682,2,693,478,478,"reply!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 504, 0);
	trans[0][687]	= settr(686,2,693,1,0,".(goto)", 1, 504, 0);
	trans[0][684]	= settr(683,2,693,479,479,"(!(calm))", 1, 504, 0); /* m: 685 -> 693,0 */
	reached0[685] = 1;
	trans[0][685]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][693] = settr(692,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(692,2,688,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(692,2,689,0,0,"IF", 1, 504, 0);
	trans[0][688]	= settr(687,0,792,480,480,"(1)", 1, 504, 0); /* m: 783 -> 792,0 */
	reached0[783] = 1;
	trans[0][694]	= settr(693,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][689]	= settr(688,2,690,481,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][690]	= settr(689,0,792,482,482,"lateReply[0]!3,me,node[me].life,node[me].epoch,node[me].next,0,node[me].g,node[me].chain,node[me].n", 1, 504, 0); /* m: 691 -> 792,0 */
	reached0[691] = 1;
	trans[0][691]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][692]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][698]	= settr(697,2,705,483,483,"((((sequence==(node[me].taken+1))&&1)&&(chain!=((node[me].takenChain*(2+1))+x))))", 1, 504, 0);
	T = trans[0][705] = settr(704,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(704,2,699,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(704,2,700,0,0,"IF", 1, 504, 0);
	trans[0][699]	= settr(698,0,792,484,484,"((((!(1)||!(1))||!(1))||!(1)))", 1, 504, 0); /* m: 783 -> 792,0 */
	reached0[783] = 1;
	trans[0][706]	= settr(705,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][700]	= settr(699,2,701,2,0,"else", 1, 504, 0);
	trans[0][701]	= settr(700,0,792,485,485,"printf('violated: ')", 1, 504, 0); /* m: 702 -> 0,792 */
	reached0[702] = 1;
	trans[0][702]	= settr(0,0,0,0,0,"printf('S5')",0,0,0);
	trans[0][703]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][704]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[0][707]	= settr(706,2,774,486,486,"(((sequence==(node[me].taken+1))&&(!(1)||(chain==((node[me].takenChain*(2+1))+x)))))", 1, 504, 0); /* m: 708 -> 774,0 */
	reached0[708] = 1;
	trans[0][708]	= settr(0,0,0,0,0,"node[me].taken = sequence",0,0,0);
	trans[0][709]	= settr(0,0,0,0,0,"node[me].takenChain = ((node[me].takenChain*(2+1))+x)",0,0,0);
	trans[0][710]	= settr(0,0,0,0,0,"printf('  node %d: takes %d\\n',me,sequence)",0,0,0);
	T = trans[0][774] = settr(773,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(773,2,711,0,0,"IF", 1, 504, 0);
#if 0
	/* dead link: */
	    T->nxt	= settr(773,2,773,0,0,"IF", 1, 504, 0);
#endif
	trans[0][711]	= settr(710,2,772,487,0,"((node[me].taken==node[me].next))", 1, 504, 0);
	T = trans[ 0][772] = settr(771,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(771,0,718,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][718] = settr(717,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(717,2,712,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(717,2,714,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(717,2,716,0,0,"IF", 1, 504, 0);
	trans[0][712]	= settr(711,2,737,488,488,"((node[me].taken==node[me].next))", 1, 504, 0); /* m: 713 -> 737,0 */
	reached0[713] = 1;
	trans[0][713]	= settr(0,0,0,0,0,"x = (node[me].takenChain%(2+1))",0,0,0);
	trans[0][719]	= settr(718,2,720,1,0,".(goto)", 1, 504, 0); /* m: 720 -> 0,737 */
	reached0[720] = 1;
	trans[0][714]	= settr(713,2,737,489,489,"((node[me].taken==(node[me].next+1)))", 1, 504, 0); /* m: 715 -> 737,0 */
	reached0[715] = 1;
	trans[0][715]	= settr(0,0,0,0,0,"x = ((node[me].takenChain/(2+1))%(2+1))",0,0,0);
	trans[0][716]	= settr(715,2,717,2,0,"else", 1, 504, 0);
	trans[0][717]	= settr(716,2,737,490,490,"x = (((node[me].takenChain/(2+1))/(2+1))%(2+1))", 1, 504, 0); /* m: 720 -> 0,737 */
	reached0[720] = 1;
	trans[0][720]	= settr(719,2,737,491,491,"printf('  node %d: commits %d of epoch %d.%d (dossier %d)\\n',me,node[me].next,(node[me].epoch/8),(node[me].epoch%8),x)", 1, 504, 0); /* m: 721 -> 0,737 */
	reached0[721] = 1;
	trans[0][721]	= settr(0,0,0,0,0,"node[me].held = (node[me].held|(1<<x))",0,0,0);
	trans[0][722]	= settr(0,0,0,0,0,"node[me].chain = ((node[me].chain*(2+1))+x)",0,0,0);
	trans[0][723]	= settr(0,0,0,0,0,"node[me].next = (node[me].next+1)",0,0,0);
	trans[0][724]	= settr(0,0,0,0,0,"w = 1",0,0,0);
	trans[0][738]	= settr(737,2,737,1,0,".(goto)", 1, 504, 0);
	T = trans[0][737] = settr(736,2,0,0,0,"DO", 1, 504, 0);
	T = T->nxt	= settr(736,2,725,0,0,"DO", 1, 504, 0);
	    T->nxt	= settr(736,2,735,0,0,"DO", 1, 504, 0);
	trans[0][725]	= settr(724,2,732,492,0,"((((node[me].epoch==sender.epoch)&&!(sender.needsEpoch))&&(w<node[me].next)))", 1, 504, 0);
	T = trans[0][732] = settr(731,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(731,2,726,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(731,2,727,0,0,"IF", 1, 504, 0);
	trans[0][726]	= settr(725,2,737,493,493,"(((w<=sender.head)&&(((node[me].held|node[me].gone)>>sender.log[w])&1)))", 1, 504, 0); /* m: 734 -> 737,0 */
	reached0[734] = 1;
	trans[0][733]	= settr(732,2,734,1,0,".(goto)", 1, 504, 0); /* m: 734 -> 0,737 */
	reached0[734] = 1;
	trans[0][727]	= settr(726,2,728,2,0,"else", 1, 504, 0);
	trans[0][728]	= settr(727,2,737,494,494,"printf('violated: ')", 1, 504, 0); /* m: 729 -> 0,737 */
	reached0[729] = 1;
	trans[0][729]	= settr(0,0,0,0,0,"printf('S1')",0,0,0);
	trans[0][730]	= settr(0,0,0,0,0,"printf('\\n')",0,0,0);
	trans[0][731]	= settr(0,0,0,0,0,"assert(0)",0,0,0);
	trans[0][734]	= settr(733,2,737,495,495,"w = (w+1)", 1, 504, 0);
	trans[0][735]	= settr(734,2,740,2,0,"else", 1, 504, 0);
	trans[0][736]	= settr(735,2,740,1,0,"goto :b2", 1, 504, 0); /* m: 740 -> 0,770 */
	reached0[740] = 1;
	trans[0][739]	= settr(738,2,740,1,0,"break", 1, 504, 0);
	trans[0][740]	= settr(739,2,770,496,496,"w = 0", 1, 504, 0);
	T = trans[ 0][770] = settr(769,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(769,0,745,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][745] = settr(744,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(744,2,741,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(744,2,743,0,0,"IF", 1, 504, 0);
	trans[0][741]	= settr(740,2,751,497,497,"(1)", 1, 504, 0); /* m: 742 -> 751,0 */
	reached0[742] = 1;
	trans[0][742]	= settr(0,0,0,0,0,"w = (node[me].next-1)",0,0,0);
	trans[0][746]	= settr(745,2,751,1,0,".(goto)", 1, 504, 0);
	trans[0][743]	= settr(742,2,744,2,0,"else", 1, 504, 0);
	trans[0][744]	= settr(743,2,751,498,498,"w = node[me].taken", 1, 504, 0);
	T = trans[0][751] = settr(750,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(750,2,747,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(750,2,749,0,0,"IF", 1, 504, 0);
	trans[0][747]	= settr(746,2,767,499,499,"((((0==2)&&(backup.epoch==node[me].epoch))&&(backup.next>1)))", 1, 504, 0); /* m: 748 -> 767,0 */
	reached0[748] = 1;
	trans[0][748]	= settr(0,0,0,0,0,"v = (backup.next-1)",0,0,0);
	trans[0][752]	= settr(751,2,753,1,0,".(goto)", 1, 504, 0); /* m: 753 -> 0,767 */
	reached0[753] = 1;
	trans[0][749]	= settr(748,2,750,2,0,"else", 1, 504, 0);
	trans[0][750]	= settr(749,2,767,500,500,"v = 0", 1, 504, 0); /* m: 753 -> 0,767 */
	reached0[753] = 1;
	trans[0][753]	= settr(752,2,767,501,501,"printf('  node %d: ACK(g=%d %d safe=%d)\\n',me,node[me].g,w,v)", 1, 504, 0);
	T = trans[ 0][767] = settr(766,0,0,0,0,"sub-sequence", 1, 504, 0);
	T->nxt	= settr(766,0,758,0,0,"sub-sequence", 1, 504, 0);
	T = trans[0][758] = settr(757,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(757,2,754,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(757,2,756,0,0,"IF", 1, 504, 0);
	trans[0][754]	= settr(753,2,755,502,0,"(nfull(reply))", 1, 504, 0);
	trans[0][755]	= settr(754,2,765,503,503,"reply!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 504, 0);
	trans[0][759]	= settr(758,2,765,1,0,".(goto)", 1, 504, 0);
	trans[0][756]	= settr(755,2,765,504,504,"(!(calm))", 1, 504, 0); /* m: 757 -> 765,0 */
	reached0[757] = 1;
	trans[0][757]	= settr(0,0,0,0,0,"printf('      (lost on the way to the sender)\\n')",0,0,0);
	T = trans[0][765] = settr(764,2,0,0,0,"IF", 1, 504, 0);
	T = T->nxt	= settr(764,2,760,0,0,"IF", 1, 504, 0);
	    T->nxt	= settr(764,2,761,0,0,"IF", 1, 504, 0);
	trans[0][760]	= settr(759,0,792,505,505,"(1)", 1, 504, 0); /* m: 768 -> 792,0 */
	reached0[768] = 1;
	trans[0][766]	= settr(765,2,768,1,0,".(goto)", 1, 504, 0); /* m: 768 -> 0,792 */
	reached0[768] = 1;
	trans[0][761]	= settr(760,2,762,506,0,"(((!(calm)&&(lateReplies<0))&&empty(lateReply[0])))", 1, 504, 0);
	trans[0][762]	= settr(761,0,792,507,507,"lateReply[0]!2,me,node[me].life,node[me].epoch,w,0,node[me].g,v,0", 1, 504, 0); /* m: 763 -> 792,0 */
	reached0[763] = 1;
	trans[0][763]	= settr(0,0,0,0,0,"lateReplies = (lateReplies+1)",0,0,0);
	trans[0][764]	= settr(0,0,0,0,0,"printf('      (a copy stays behind)\\n')",0,0,0);
	trans[0][768]	= settr(767,0,792,508,508,"w = 0", 1, 504, 0); /* m: 769 -> 0,792 */
	reached0[769] = 1;
	trans[0][769]	= settr(0,0,0,0,0,"v = 0",0,0,0);
	trans[0][771]	= settr(0,0,0,0,0,"x = 0",0,0,0);
	trans[0][775]	= settr(774,2,783,1,0,".(goto)", 1, 504, 0); /* m: 783 -> 0,792 */
	reached0[783] = 1;
	trans[0][773]	= settr(0,0,0,0,0,"(0)",0,0,0);
	trans[0][783]	= settr(782,0,792,509,509,"kind = 0", 1, 504, 0); /* m: 784 -> 0,792 */
	reached0[784] = 1;
	trans[0][784]	= settr(0,0,0,0,0,"epoch = 0",0,0,0);
	trans[0][785]	= settr(0,0,0,0,0,"sequence = 0",0,0,0);
	trans[0][786]	= settr(0,0,0,0,0,"x = 0",0,0,0);
	trans[0][787]	= settr(0,0,0,0,0,"first = 0",0,0,0);
	trans[0][788]	= settr(0,0,0,0,0,"chain = 0",0,0,0);
	trans[0][789]	= settr(0,0,0,0,0,"g = 0",0,0,0);
	trans[0][790]	= settr(0,0,0,0,0,"n = 0",0,0,0);
	trans[0][794]	= settr(793,0,795,1,0,"break", 0, 2, 0);
	trans[0][795]	= settr(794,0,0,510,510,"-end-", 0, 3500, 0);
	/* np_ demon: */
	trans[_NP_] = (Trans **) emalloc(3*sizeof(Trans *));
	T = trans[_NP_][0] = settr(9997,0,1,_T5,0,"(np_)", 1,2,0);
	    T->nxt	  = settr(9998,0,0,_T2,0,"(1)",   0,2,0);
	T = trans[_NP_][1] = settr(9999,0,1,_T5,0,"(np_)", 1,2,0);
}

Trans *
settr(	int t_id, int a, int b, int c, int d,
	char *t, int g, int tpe0, int tpe1)
{	Trans *tmp = (Trans *) emalloc(sizeof(Trans));

	tmp->atom  = a&(6|32);	/* only (2|8|32) have meaning */
	if (!g) tmp->atom |= 8;	/* no global references */
	tmp->st    = b;
	tmp->tpe[0] = tpe0;
	tmp->tpe[1] = tpe1;
	tmp->tp    = t;
	tmp->t_id  = t_id;
	tmp->forw  = c;
	tmp->back  = d;
	return tmp;
}

Trans *
cpytr(Trans *a)
{	Trans *tmp = (Trans *) emalloc(sizeof(Trans));

	int i;
	tmp->atom  = a->atom;
	tmp->st    = a->st;
#ifdef HAS_UNLESS
	tmp->e_trans = a->e_trans;
	for (i = 0; i < HAS_UNLESS; i++)
		tmp->escp[i] = a->escp[i];
#endif
	tmp->tpe[0] = a->tpe[0];
	tmp->tpe[1] = a->tpe[1];
	for (i = 0; i < 6; i++)
	{	tmp->qu[i] = a->qu[i];
		tmp->ty[i] = a->ty[i];
	}
	tmp->tp    = (char *) emalloc(strlen(a->tp)+1);
	strcpy(tmp->tp, a->tp);
	tmp->t_id  = a->t_id;
	tmp->forw  = a->forw;
	tmp->back  = a->back;
	return tmp;
}

#ifndef NOREDUCE
int
srinc_set(int n)
{	if (n <= 2) return LOCAL;
	if (n <= 2+  DELTA) return Q_FULL_F; /* 's' or nfull  */
	if (n <= 2+2*DELTA) return Q_EMPT_F; /* 'r' or nempty */
	if (n <= 2+3*DELTA) return Q_EMPT_T; /* empty */
	if (n <= 2+4*DELTA) return Q_FULL_T; /* full  */
	if (n ==   5*DELTA) return GLOBAL;
	if (n ==   6*DELTA) return TIMEOUT_F;
	if (n ==   7*DELTA) return ALPHA_F;
	Uerror("cannot happen srinc_class");
	return BAD;
}
int
srunc(int n, int m)
{	switch(m) {
	case Q_FULL_F: return n-2;
	case Q_EMPT_F: return n-2-DELTA;
	case Q_EMPT_T: return n-2-2*DELTA;
	case Q_FULL_T: return n-2-3*DELTA;
	case ALPHA_F:
	case TIMEOUT_F: return 257; /* non-zero, and > MAXQ */
	}
	Uerror("cannot happen srunc");
	return 0;
}
#endif
int cnt;
#ifdef HAS_UNLESS
int
isthere(Trans *a, int b)
{	Trans *t;
	for (t = a; t; t = t->nxt)
		if (t->t_id == b)
			return 1;
	return 0;
}
#endif
#ifndef NOREDUCE
int
mark_safety(Trans *t) /* for conditional safety */
{	int g = 0, i, j, k;

	if (!t) return 0;
	if (t->qu[0])
		return (t->qu[1])?2:1;	/* marked */

	for (i = 0; i < 2; i++)
	{	j = srinc_set(t->tpe[i]);
		if (j >= GLOBAL && j != ALPHA_F)
			return -1;
		if (j != LOCAL)
		{	k = srunc(t->tpe[i], j);
			if (g == 0
			||  t->qu[0] != k
			||  t->ty[0] != j)
			{	t->qu[g] = k;
				t->ty[g] = j;
				g++;
	}	}	}
	return g;
}
#endif
void
retrans(int n, int m, int is, short srcln[], uchar reach[], uchar lpstate[])
	/* process n, with m states, is=initial state */
{	Trans *T0, *T1, *T2, *T3;
	Trans *T4, *T5; /* t_reverse or has_unless */
	int i;
#if defined(HAS_UNLESS) || !defined(NOREDUCE)
	int k;
#endif
#ifndef NOREDUCE
	int g, h, j, aa;
#endif
#ifdef HAS_UNLESS
	int p;
#endif
	if (state_tables >= 4)
	{	printf("STEP 1 %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
		return;
	}
	do {
		for (i = 1, cnt = 0; i < m; i++)
		{	T2 = trans[n][i];
			T1 = T2?T2->nxt:(Trans *)0;
/* prescan: */		for (T0 = T1; T0; T0 = T0->nxt)
/* choice in choice */	{	if (T0->st && trans[n][T0->st]
				&&  trans[n][T0->st]->nxt)
					break;
			}
#if 0
		if (T0)
		printf("\tstate %d / %d: choice in choice\n",
		i, T0->st);
#endif
			if (T0)
			for (T0 = T1; T0; T0 = T0->nxt)
			{	T3 = trans[n][T0->st];
				if (!T3->nxt)
				{	T2->nxt = cpytr(T0);
					T2 = T2->nxt;
					imed(T2, T0->st, n, i);
					continue;
				}
				do {	T3 = T3->nxt;
					T2->nxt = cpytr(T3);
					T2 = T2->nxt;
					imed(T2, T0->st, n, i);
				} while (T3->nxt);
				cnt++;
			}
		}
	} while (cnt);
	if (state_tables >= 3)
	{	printf("STEP 2 %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
		return;
	}
	for (i = 1; i < m; i++)
	{	if (trans[n][i] && trans[n][i]->nxt) /* optimize */
		{	T1 = trans[n][i]->nxt;
#if 0
			printf("\t\tpull %d (%d) to %d\n",
			T1->st, T1->forw, i);
#endif
			srcln[i] = srcln[T1->st];	/* Oyvind Teig, 5.2.0 */

			if (!trans[n][T1->st]) continue;
			T0 = cpytr(trans[n][T1->st]);
			trans[n][i] = T0;
			reach[T1->st] = 1;
			imed(T0, T1->st, n, i);
			for (T1 = T1->nxt; T1; T1 = T1->nxt)
			{
#if 0
			printf("\t\tpull %d (%d) to %d\n",
				T1->st, T1->forw, i);
#endif
		/*		srcln[i] = srcln[T1->st];  gh: not useful */
				if (!trans[n][T1->st]) continue;
				T0->nxt = cpytr(trans[n][T1->st]);
				T0 = T0->nxt;
				reach[T1->st] = 1;
				imed(T0, T1->st, n, i);
	}	}	}
	if (state_tables >= 2)
	{	printf("STEP 3 %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
		return;
	}
#ifdef HAS_UNLESS
	for (i = 1; i < m; i++)
	{	if (!trans[n][i]) continue;
		/* check for each state i if an
		 * escape to some state p is defined
		 * if so, copy and mark p's transitions
		 * and prepend them to the transition-
		 * list of state i
		 */
	 if (!like_java) /* the default */
	 {	for (T0 = trans[n][i]; T0; T0 = T0->nxt)
		for (k = HAS_UNLESS-1; k >= 0; k--)
		{	if (p = T0->escp[k])
			for (T1 = trans[n][p]; T1; T1 = T1->nxt)
			{	if (isthere(trans[n][i], T1->t_id))
					continue;
				T2 = cpytr(T1);
				T2->e_trans = p;
				T2->nxt = trans[n][i];
				trans[n][i] = T2;
		}	}
	 } else /* outermost unless checked first */
	 {	T4 = T3 = (Trans *) 0;
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
		for (k = HAS_UNLESS-1; k >= 0; k--)
		{	if (p = T0->escp[k])
			for (T1 = trans[n][p]; T1; T1 = T1->nxt)
			{	if (isthere(trans[n][i], T1->t_id))
					continue;
				T2 = cpytr(T1);
				T2->nxt = (Trans *) 0;
				T2->e_trans = p;
				if (T3)	T3->nxt = T2;
				else	T4 = T2;
				T3 = T2;
		}	}
		if (T4)
		{	T3->nxt = trans[n][i];
			trans[n][i] = T4;
		}
	 }
	}
#endif
#ifndef NOREDUCE
	for (i = 1; i < m; i++)
	{	if (a_cycles)
		{ /* moves through these states are visible */
	#if PROG_LAB>0 && defined(HAS_NP)
			if (progstate[n][i])
				goto degrade;
			for (T1 = trans[n][i]; T1; T1 = T1->nxt)
				if (progstate[n][T1->st])
					goto degrade;
	#endif
			if (accpstate[n][i] || visstate[n][i])
				goto degrade;
			for (T1 = trans[n][i]; T1; T1 = T1->nxt)
				if (accpstate[n][T1->st])
					goto degrade;
		}
		T1 = trans[n][i];
		if (!T1) continue;
		g = mark_safety(T1);	/* V3.3.1 */
		if (g < 0) goto degrade; /* global */
		/* check if mixing of guards preserves reduction */
		if (T1->nxt)
		{	k = 0;
			for (T0 = T1; T0; T0 = T0->nxt)
			{	if (!(T0->atom&8))
					goto degrade;
				for (aa = 0; aa < 2; aa++)
				{	j = srinc_set(T0->tpe[aa]);
					if (j >= GLOBAL && j != ALPHA_F)
						goto degrade;
					if (T0->tpe[aa]
					&&  T0->tpe[aa]
					!=  T1->tpe[0])
						k = 1;
			}	}
			/* g = 0;	V3.3.1 */
			if (k)	/* non-uniform selection */
			for (T0 = T1; T0; T0 = T0->nxt)
			for (aa = 0; aa < 2; aa++)
			{	j = srinc_set(T0->tpe[aa]);
				if (j != LOCAL)
				{	k = srunc(T0->tpe[aa], j);
					for (h = 0; h < 6; h++)
						if (T1->qu[h] == k
						&&  T1->ty[h] == j)
							break;
					if (h >= 6)
					{	T1->qu[g%6] = k;
						T1->ty[g%6] = j;
						g++;
			}	}	}
			if (g > 6)
			{	T1->qu[0] = 0;	/* turn it off */
				printf("pan: warning, line %d, ",
					srcln[i]);
			 	printf("too many stmnt types (%d)",
					g);
			  	printf(" in selection\n");
			  goto degrade;
			}
		}
		/* mark all options global if >=1 is global */
		for (T1 = trans[n][i]; T1; T1 = T1->nxt)
			if (!(T1->atom&8)) break;
		if (T1)
degrade:	for (T1 = trans[n][i]; T1; T1 = T1->nxt)
			T1->atom &= ~8;	/* mark as unsafe */
		/* can only mix 'r's or 's's if on same chan */
		/* and not mixed with other local operations */
		T1 = trans[n][i];
		if (!T1 || T1->qu[0]) continue;
		j = T1->tpe[0];
		if (T1->nxt && T1->atom&8)
		{ if (j == 5*DELTA)
		  {	printf("warning: line %d ", srcln[i]);
			printf("mixed condition ");
			printf("(defeats reduction)\n");
			goto degrade;
		  }
		  for (T0 = T1; T0; T0 = T0->nxt)
		  for (aa = 0; aa < 2; aa++)
		  if  (T0->tpe[aa] && T0->tpe[aa] != j)
		  {	printf("warning: line %d ", srcln[i]);
			printf("[%d-%d] mixed %stion ",
				T0->tpe[aa], j, 
				(j==5*DELTA)?"condi":"selec");
			printf("(defeats reduction)\n");
			printf("	'%s' <-> '%s'\n",
				T1->tp, T0->tp);
			goto degrade;
		} }
	}
#endif
	for (i = 1; i < m; i++)
	{	T2 = trans[n][i];
		if (!T2
		||  T2->nxt
		||  strncmp(T2->tp, ".(goto)", 7)
		||  !stopstate[n][i])
			continue;
		stopstate[n][T2->st] = 1;
	}
	if (state_tables && !verbose)
	{	if (dodot)
		{	char buf[256], *q = buf, *p = procname[n];
			while (*p != '\0')
			{	if (*p != ':')
				{	*q++ = *p;
				}
				p++;
			}
			*q = '\0';
			printf("digraph ");
			switch (Btypes[n]) {
			case I_PROC:  printf("init {\n"); break;
			case N_CLAIM: printf("claim_%s {\n", buf); break;
			case E_TRACE: printf("notrace {\n"); break;
			case N_TRACE: printf("trace {\n"); break;
			default:      printf("p_%s {\n", buf); break;
			}
			printf("size=\"8,10\";\n");
			printf("  GT [shape=box,style=dotted,label=\"%s\"];\n", buf);
			printf("  GT -> S%d;\n", is);
		} else
		{	switch (Btypes[n]) {
			case I_PROC:  printf("init\n"); break;
			case N_CLAIM: printf("claim %s\n", procname[n]); break;
			case E_TRACE: printf("notrace assertion\n"); break;
			case N_TRACE: printf("trace assertion\n"); break;
			default:      printf("proctype %s\n", procname[n]); break;
		}	}
		for (i = 1; i < m; i++)
		{	reach[i] = 1;
		}
		tagtable(n, m, is, srcln, reach);
		if (dodot) printf("}\n");
	} else
	for (i = 1; i < m; i++)
	{	int nrelse;
		if (Btypes[n] != N_CLAIM)
		{	for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			{	if (T0->st == i
				&& strcmp(T0->tp, "(1)") == 0)
				{	printf("error: proctype '%s' ",
						procname[n]);
		  			printf("line %d, state %d: has un",
						srcln[i], i);
					printf("conditional self-loop\n");
					pan_exit(1);
		}	}	}
		nrelse = 0;
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
		{	if (strcmp(T0->tp, "else") == 0)
				nrelse++;
		}
		if (nrelse > 1)
		{	printf("error: proctype '%s' state",
				procname[n]);
		  	printf(" %d, inherits %d", i, nrelse);
		  	printf(" 'else' stmnts\n");
			pan_exit(1);
	}	}
#if !defined(LOOPSTATE) && !defined(BFS_PAR)
	if (state_tables)
#endif
	do_dfs(n, m, is, srcln, reach, lpstate);

	if (!t_reverse)
	{	return;
	}
	/* process n, with m states, is=initial state -- reverse list */
	if (!state_tables && Btypes[n] != N_CLAIM)
	{	for (i = 1; i < m; i++)
		{	Trans *Tx = (Trans *) 0; /* list of escapes */
			Trans *Ty = (Trans *) 0; /* its tail element */
			T1 = (Trans *) 0; /* reversed list */
			T2 = (Trans *) 0; /* its tail */
			T3 = (Trans *) 0; /* remembers possible 'else' */

			/* find unless-escapes, they should go first */
			T4 = T5 = T0 = trans[n][i];
	#ifdef HAS_UNLESS
			while (T4 && T4->e_trans) /* escapes are first in orig list */
			{	T5 = T4;	  /* remember predecessor */
				T4 = T4->nxt;
			}
	#endif
			/* T4 points to first non-escape, T5 to its parent, T0 to original list */
			if (T4 != T0)		 /* there was at least one escape */
			{	T3 = T5->nxt;		 /* start of non-escapes */
				T5->nxt = (Trans *) 0;	 /* separate */
				Tx = T0;		 /* start of the escapes */
				Ty = T5;		 /* its tail */
				T0 = T3;		 /* the rest, to be reversed */
			}
			/* T0 points to first non-escape, Tx to the list of escapes, Ty to its tail */

			/* first tail-add non-escape transitions, reversed */
			T3 = (Trans *) 0;
			for (T5 = T0; T5; T5 = T4)
			{	T4 = T5->nxt;
	#ifdef HAS_UNLESS
				if (T5->e_trans)
				{	printf("error: cannot happen!\n");
					continue;
				}
	#endif
				if (strcmp(T5->tp, "else") == 0)
				{	T3 = T5;
					T5->nxt = (Trans *) 0;
				} else
				{	T5->nxt = T1;
					if (!T1) { T2 = T5; }
					T1 = T5;
			}	}
			/* T3 points to a possible else, which is removed from the list */
			/* T1 points to the reversed list so far (without escapes) */
			/* T2 points to the tail element -- where the else should go */
			if (T2 && T3)
			{	T2->nxt = T3;	/* add else */
			} else
			{	if (T3) /* there was an else, but there's no tail */
				{	if (!T1)	/* and no reversed list */
					{	T1 = T3; /* odd, but possible */
					} else		/* even stranger */
					{	T1->nxt = T3;
			}	}	}

			/* add in the escapes, to that they appear at the front */
			if (Tx && Ty) { Ty->nxt = T1; T1 = Tx; }

			trans[n][i] = T1;
			/* reversed, with escapes first and else last */
	}	}
	if (state_tables && verbose)
	{	printf("FINAL proctype %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
	}
}
void
imed(Trans *T, int v, int n, int j)	/* set intermediate state */
{	progstate[n][T->st] |= progstate[n][v];
	accpstate[n][T->st] |= accpstate[n][v];
	stopstate[n][T->st] |= stopstate[n][v];
	mapstate[n][j] = T->st;
}
void
tagtable(int n, int m, int is, short srcln[], uchar reach[])
{	Trans *z;

	if (is >= m || !trans[n][is]
	||  is <= 0 || reach[is] == 0)
		return;
	reach[is] = 0;
	if (state_tables)
	for (z = trans[n][is]; z; z = z->nxt)
	{	if (dodot)
			dot_crack(n, is, z);
		else
			crack(n, is, z, srcln);
	}

	for (z = trans[n][is]; z; z = z->nxt)
	{
#ifdef HAS_UNLESS
		int i, j;
#endif
		tagtable(n, m, z->st, srcln, reach);
#ifdef HAS_UNLESS
		for (i = 0; i < HAS_UNLESS; i++)
		{	j = trans[n][is]->escp[i];
			if (!j) break;
			tagtable(n, m, j, srcln, reach);
		}
#endif
	}
}

extern Trans *t_id_lkup[];

void
dfs_table(int n, int m, int is, short srcln[], uchar reach[], uchar lpstate[])
{	Trans *z;

	if (is >= m || is <= 0 || !trans[n][is])
		return;
	if ((reach[is] & (4|8|16)) != 0)
	{	if ((reach[is] & (8|16)) == 16)	/* on stack, not yet recorded */
		{	lpstate[is] = 1;
			reach[is] |= 8; /* recorded */
			if (state_tables && verbose)
			{	printf("state %d line %d is a loopstate\n", is, srcln[is]);
		}	}
		return;
	}
	reach[is] |= (4|16);	/* visited | onstack */
	for (z = trans[n][is]; z; z = z->nxt)
	{	t_id_lkup[z->t_id] = z;
#ifdef HAS_UNLESS
		int i, j;
#endif
		dfs_table(n, m, z->st, srcln, reach, lpstate);
#ifdef HAS_UNLESS
		for (i = 0; i < HAS_UNLESS; i++)
		{	j = trans[n][is]->escp[i];
			if (!j) break;
			dfs_table(n, m, j, srcln, reach, lpstate);
		}
#endif
	}
	reach[is] &= ~16; /* no longer on stack */
}
void
do_dfs(int n, int m, int is, short srcln[], uchar reach[], uchar lpstate[])
{	int i;
	dfs_table(n, m, is, srcln, reach, lpstate);
	for (i = 0; i < m; i++)
		reach[i] &= ~(4|8|16);
}
void
crack(int n, int j, Trans *z, short srcln[])
{	int i;

	if (!z) return;
	printf("	state %3d -(tr %3d)-> state %3d  ",
		j, z->forw, z->st);
	printf("[id %3d tp %3d", z->t_id, z->tpe[0]);
	if (z->tpe[1]) printf(",%d", z->tpe[1]);
#ifdef HAS_UNLESS
	if (z->e_trans)
		printf(" org %3d", z->e_trans);
	else if (state_tables >= 2)
	for (i = 0; i < HAS_UNLESS; i++)
	{	if (!z->escp[i]) break;
		printf(" esc %d", z->escp[i]);
	}
#endif
	printf("]");
	printf(" [%s%s%s%s%s] %s:%d => ",
		z->atom&6?"A":z->atom&32?"D":"-",
		accpstate[n][j]?"a" :"-",
		stopstate[n][j]?"e" : "-",
		progstate[n][j]?"p" : "-",
		z->atom & 8 ?"L":"G",
		PanSource, srcln[j]);
	for (i = 0; z->tp[i]; i++)
		if (z->tp[i] == '\n')
			printf("\\n");
		else
			putchar(z->tp[i]);
	if (verbose && z->qu[0])
	{	printf("\t[");
		for (i = 0; i < 6; i++)
			if (z->qu[i])
				printf("(%d,%d)",
				z->qu[i], z->ty[i]);
		printf("]");
	}
	printf("\n");
	fflush(stdout);
}
/* spin -a m.pml; cc -o pan pan.c; ./pan -D | dot -Tps > foo.ps; ps2pdf foo.ps */
void
dot_crack(int n, int j, Trans *z)
{	int i;

	if (!z) return;
	printf("	S%d -> S%d  [color=black", j, z->st);

	if (z->atom&6) printf(",style=dashed");
	else if (z->atom&32) printf(",style=dotted");
	else if (z->atom&8) printf(",style=solid");
	else printf(",style=bold");

	printf(",label=\"");
	for (i = 0; z->tp[i]; i++)
	{	if (z->tp[i] == '\\'
		&&  z->tp[i+1] == 'n')
		{	i++; printf(" ");
		} else
		{	putchar(z->tp[i]);
	}	}
	printf("\"];\n");
	if (accpstate[n][j]) printf("  S%d [color=red,style=bold];\n", j);
	else if (progstate[n][j]) printf("  S%d [color=green,style=bold];\n", j);
	if (stopstate[n][j]) printf("  S%d [color=blue,style=bold,shape=box];\n", j);
}

#ifdef VAR_RANGES
#define BYTESIZE	32	/* 2^8 : 2^3 = 256:8 = 32 */

typedef struct Vr_Ptr {
	char	*nm;
	uchar	vals[BYTESIZE];
	struct Vr_Ptr *nxt;
} Vr_Ptr;
Vr_Ptr *ranges = (Vr_Ptr *) 0;

void
logval(char *s, int v)
{	Vr_Ptr *tmp;

	if (v<0 || v > 255) return;
	for (tmp = ranges; tmp; tmp = tmp->nxt)
		if (!strcmp(tmp->nm, s))
			goto found;
	tmp = (Vr_Ptr *) emalloc(sizeof(Vr_Ptr));
	tmp->nxt = ranges;
	ranges = tmp;
	tmp->nm = s;
found:
	tmp->vals[(v)/8] |= 1<<((v)%8);
}

void
dumpval(uchar X[], int range)
{	int w, x, i, j = -1;

	for (w = i = 0; w < range; w++)
	for (x = 0; x < 8; x++, i++)
	{
from:		if ((X[w] & (1<<x)))
		{	printf("%d", i);
			j = i;
			goto upto;
	}	}
	return;
	for (w = 0; w < range; w++)
	for (x = 0; x < 8; x++, i++)
	{
upto:		if (!(X[w] & (1<<x)))
		{	if (i-1 == j)
				printf(", ");
			else
				printf("-%d, ", i-1);
			goto from;
	}	}
	if (j >= 0 && j != 255)
		printf("-255");
}

void
dumpranges(void)
{	Vr_Ptr *tmp;
	printf("\nValues assigned within ");
	printf("interval [0..255]:\n");
	for (tmp = ranges; tmp; tmp = tmp->nxt)
	{	printf("\t%s\t: ", tmp->nm);
		dumpval(tmp->vals, BYTESIZE);
		printf("\n");
	}
}
#endif
