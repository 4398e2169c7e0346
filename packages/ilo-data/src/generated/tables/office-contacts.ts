// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { OfficeContact } from '../types.ts'

const packed = `office:se	dwt-co-moscow	000000
asOf:se	2012-12	000000
kind:s	city	country	fax	phone	postcode	street
value:s	Moscow	RUS	+74959330820	+74959330810	107031	Petrovka 15, office 23
note:se	historical; the text is not older than this month	000000`

export const officeContacts: Rows<OfficeContact> = /* @__PURE__ */ openTable<OfficeContact>(packed)
