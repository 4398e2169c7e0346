// Generated from facts/ by `npm run facts`; edit those, not this file.
import { memberCodes } from '../keys/member-codes.ts'
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { MembershipPeriod } from '../types.ts'

export type MembershipPeriodCore = Pick<MembershipPeriod, 'member' | 'seq' | 'from' | 'to' | 'counted'>

export const packed: string = `member:sk	0	1	1	0	1	1	1	1	1	1	0	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	0	1	1	1	1	1	1	0	1	1	1	1	1	1	1	1	1	0	1	0	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	0	1	1	0	1	1	1	1	1	1	1	1	1	1	1	0	1	1	1	0	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	0	1	0	1	1	0	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	0	1	1	1	1	1	1	1	1	1	1	1	1	1	1	0	1	1	0	1	0	1	1	1	1	1	1	1	1	0	1	1	1	1	1	1	0	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	1	0	1	1	1	1	0	1	0	1	1	1	1	1	0	1	0	1	1
seq:ie	1	2	0001000000100000000000000000000000000000001000000100000000010100000000000000010010000000000010001000000000000000101001000000000000000000000100000000000000100101000000001000000100000000000000000000000100001010000010100
from:sd	4fq	g6m	jw	kef	f0x	4y	ktt	hsh	4y	8e	80x	koi	cgc	4y	btn	bt0	f2j	jv	gfg	g6c	kz1	9yr	hpo	4y	4y	dmj	ota	go7	bsb	4y	4y	4y	4y	brb	bod	bra	bsp	r6i	4y	gut	gzb	jv	74q	4y	4y	brd	kvq	fi1	8e	956	gp6	hvu	4y	1ma	ccd	4fp	4x7	kz6	4y	aji	rn	kkz	1c3	jv	fl1	4y	bry	4y	kzl	atf	bae	lj7	gdw	hhw	4y	h20	4y	7jw	dd9	4y	a59	kpo	4y	11o	8u6	4y	1bl	4y	3vk	7jw	8jz	4y	7jw	ce9	ag3	4y	99t	kyz	cow	kn5	e4t	muq	lt3	kk0	byo	cp6	8g5	4y	9fb	h9n	8b7	1966	hb5	rn	ki6	jv	rn	kju	ajy	kp2	bsg	pgv	3kt	oxx	kyw	brc	cyt	8a2	oo3	dx5	g6f	byv	e6r	d0y	aya	gu9	bvq	bs1	4y	asa	4y	4y	dfk	4y	l5s	84i	4y	4y	8au	qbp	g5o	4y	4y	1919	ama	f0x	4y	aj1	4ff	9yb	cbi	g2m	ajx	bsj	d6z	ifl	byo	c2	8b0	hvv	bsx	n2x	qav	hve	4ff	9yb	g3t	kve	kos	4y	fw1	gfn	85g	bsp	bod	4y	l3y	l27	nun	rdn	cie	ajx	3tf	p72	c53	cgq	9yr	4y	4em	h88	kq1	lj9	1950	4y	b1r	1980	koj	ns6	oc2	d2l	1969	4y	94f	4y	l8z	cxw	hb9
to:sd			dp0							5er																																296		kus				k80	4qg										6ar		1940																5gt			5i2												1939-12				1940-11																et0		1940			1940																						5ho															544			6mn		1940-02									5t0							1940-02	kkg																							gl2				1976-07	asy		ipu					k4a	8l0	knw	das
counted:be	1	0	0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001100000000000000000000000000000000000000000`

export const membershipPeriodsCore: Rows<MembershipPeriodCore> = /* @__PURE__ */ openTable<MembershipPeriodCore>(packed, memberCodes)
