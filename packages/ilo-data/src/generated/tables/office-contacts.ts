// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { OfficeContact } from '../types.ts'

const packed = `office:s	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow
asOf:s	2012-12	2012-12	2012-12	2012-12	2012-12	2012-12
kind:s	city	country	fax	phone	postcode	street
value:s	Moscow	RUS	+74959330820	+74959330810	107031	Petrovka 15, office 23
note:s	historical; the text is not older than this month	historical; the text is not older than this month	historical; the text is not older than this month	historical; the text is not older than this month	historical; the text is not older than this month	historical; the text is not older than this month`

export const officeContacts: () => readonly OfficeContact[] = /* @__PURE__ */ once(() => unpackRows<OfficeContact>(packed))
