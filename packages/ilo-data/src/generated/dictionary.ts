// Generated from facts/ by `npm run facts`; edit those, not this file.

export const packed: string = `[A-Z]{3}
[A-Z]{2}
\\d{3}
[^\\s\\p{Cc}\\p{Cf}]([^\\p{Cc}\\p{Cf}]*[^\\s\\p{Cc}\\p{Cf}])?
([0-9]{4}(-((0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|02(-(0[1-9]|1[0-9]|2[0-8]))?))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)
[CPR][0-9]{3}
[a-z0-9-]+
([0-9]{1,3}|1941-special)
[a-z0-9]+(-[a-z0-9]+)*
[a-z0-9][a-z0-9-]*
\\d+
[a-zA-Z]+

members	Member	id		A State that is or was a Member of the ILO.
	id	s	!		0			ISO 3166-1 alpha-3; former States keep their withdrawn code.
	status	s	!				member|former	Whether the State is a Member today, or no longer exists.
	iso2	s			1			ISO 3166-1 alpha-2.
	m49	s			2			United Nations M49 code, three digits.
	names.en	s	!		3			The name of the State by language.
	names.fr	s			3			The name of the State by language.
	names.es	s			3			The name of the State by language.
	names.ru	s			3			The name of the State by language.
	names.bg	s			3			The name of the State by language.
	region	s					africa|americas|arab-states|asia-pacific|europe-central-asia	Region of the ILO.
	subregion	s					arab-states|central-western-asia|eastern-asia|eastern-europe|latin-america-the-caribbean|northern-africa|northern-america|northern-southern-western-europe|south-eastern-asia-the-pacific|southern-asia|sub-saharan-africa	Subregion of the ILO.
	normlexId	i						Number of the country in NORMLEX, where known.
	continuedBy	s			0	members.id		The Member that continues the membership and the ratifications of this former State.
	note	s			3			
membershipPeriods	MembershipPeriod	member seq		A period in which a State was a Member.
	member	s	!		0	members.id		
	seq	i	!					First, second, … period of this Member.
	from	s	!~		4			First day of membership.
	to	s	~		4			First day without membership; absent while it lasts.
	endKind	s					withdrawal|dissolution|lapsed|expulsion	How it ended.
	counted	b	!					False where the same membership is counted under the State that continues it.
	note	s			3			
ratifications	Ratification	member instrument		One act of one Member for one Convention or Protocol.
	member	s	!		0	members.id		
	instrument	s	!		5	instruments.id		
	registered	s	~		4			When the ratification was registered; absent where not held.
	inForce	s	~		4			When the instrument entered into force for this Member, only where a source prints it.
	state	s	!				in-force|denounced|not-yet|unknown	What the source says of it at \`stateAsOf\`; \`unknown\` where it says nothing.
	stateAsOf	s	~		4			The time that \`state\` speaks of.
	endedOn	s	~		4			When it ceased to bind the Member.
	denouncedBy	s			5	instruments.id		The later Convention whose ratification denounced this one automatically.
	declarations	s		 	6			Declarations made with it, as short tokens such as \`minimum-age-15\` or \`succession\`.
	note	s			3			
instruments	Instrument	id		A Convention, a Protocol or a Recommendation.
	id	s	!		5			The ILO's code: C, P or R and three digits.
	kind	s	!				convention|protocol|recommendation	
	number	i	!					The number in the title; that of its Convention for a Protocol.
	alsoKnownAs	s		|	3			Other names in use, such as MLC, 2006.
	adopted	s	!~		4			Day of adoption by the Conference.
	session	s	!		7	conference-sessions.id		Session of the Conference that adopted it.
	place	s	!		3			City of the adoption.
	inForce	s	~		4			When it first entered into force.
	inForceState	s	!				in-force|never|not-yet|n/a	\`in-force\`: it entered into force on \`inForce\` (it may have ended since); \`n/a\` for Recommendations.
	category	s					fundamental|governance|technical	The ILO's category; absent where none is held.
	subject	s			8	subjects.id		Subject group of NORMLEX.
	status	s					up-to-date|interim|request-for-information|to-be-revised|no-conclusion|outdated|superseded|shelved|withdrawn|abrogated	Status given by the Governing Body or the Conference; absent where none is held.
	statusAsOf	s	~		4			
	endedKind	s					withdrawn|abrogated|replaced	How it ended.
	endedOn	s	~		4			
	endedSession	s			7	conference-sessions.id		Session of the Conference that ended it.
	parent	s			5	instruments.id		The Convention of a Protocol.
	normlexId	i						Number of the instrument in NORMLEX, where known.
	note	s			3			
instrumentTitles	InstrumentTitle	instrument language form		A title of an instrument in one language and form. Titles are the texts of their authors.
	instrument	s	!		5	instruments.id		
	language	s	!				en|fr|es|ru|bg|de|zh|ar	A language in which a text is held (ISO 639-1).
	form	s	!				official-short|descriptive	\`official-short\`: as the ILO cites it; \`descriptive\`: as a national publication words it.
	title	s	!		3			
	note	s			3			
instrumentRelations	InstrumentRelation	instrument relation target		A relation between two instruments; each is held in both directions.
	instrument	s	!		5	instruments.id		
	relation	s	!				revises|revised-by|supplements|supplemented-by|replaces|replaced-by|protocol-to|has-protocol	
	target	s	!		5	instruments.id		
	note	s			3			
subjects	Subject	id		A subject group of NORMLEX.
	id	s	!		8			
	names.en	s	!		3			A name that is held in English only.
	order	i	!					Place in the order of NORMLEX.
entryIntoForceRules	EntryIntoForceRule	instrument		When an instrument enters into force for a Member after its registration, by its own final articles.
	instrument	s	!		5	instruments.id		
	rule	s	!				on-registration|90-days|12-months	
	confidence	s	!				corroborated|sourced|unverified	
fundamentalSets	FundamentalSet	id		The set of fundamental instruments in a time.
	id	s	!		8			
	validFrom	s	!~		4			
	validTo	s	~		4			
	instruments	s	!	 	5	instruments.id		
	note	s			3			
coverage	Coverage	instrument		How much of the ratifications of an instrument is held.
	instrument	s	!		5	instruments.id		
	knownTotal	i						Ratifications known to exist, by a published total.
	asOf	s	~		4			The time of that total.
	completeness	s	!				complete|partial|none	
	basis	s					published-total|in-force-total|complete-list	What the known total counts: all ratifications, those in force, or a list said to be complete.
ratificationTotals	RatificationTotal	instrument asOf source	unique	A published number of ratifications of an instrument.
	instrument	s	!		5	instruments.id		
	asOf	s	~		4			
	source	s			9	sources.id		
	total	i						
	inForceTotal	i						
	note	s			3			
ratificationTotalsByMember	RatificationTotalByMember	member asOf source	unique	A published number of ratifications by a Member.
	member	s	!		0	members.id		
	asOf	s	~		4			
	source	s			9	sources.id		
	conventions	i						
	protocols	i						
	inForceTotal	i						
	note	s			3			
membershipCounts	MembershipCount	date source		A published number of Members.
	date	s	!~		4			
	total	i	!					
	source	s	!		9	sources.id		
	note	s			3			
conferenceSessions	ConferenceSession	id		A session of the International Labour Conference.
	id	s	!		7			Number of the session, or 1941-special.
	year	i	!					
	type	s	!				ordinary|maritime|special	
	opened	s	!~		4			
	closed	s	~		4			
	places	s	!	|	3			Cities in which it sat, or online.
	president	s			3			
	presidentCountry	s			0	members.id		
	note	s			3			
directorsGeneral	DirectorGeneral	order		A head of the International Labour Office.
	order	i	!					First, second, … head of the Office.
	name	s	!		3			
	country	s	!		0	members.id		
	titles	s	!	|	3			Titles held, in order.
	from	s	!~		4			
	to	s	~		4			Last day in office; absent for the present one.
	note	s			3			
governingBodyComposition	GoverningBodyComposition	id		Size and groups of the Governing Body in a time.
	id	s	!		8			
	from	s	~		4			
	to	s	~		4			
	titular	i	!					Titular seats in all.
	governments	i	!					
	employers	i	!					
	workers	i	!					
	deputy	i						Deputy seats in all, where held.
	deputyGovernments	i						
	deputyEmployers	i						
	deputyWorkers	i						
	chiefIndustrialSeats	i	!					Government seats of the States of chief industrial importance.
	basis	s	!		8	constitution-amendments.id		The Constitution or the amendment that set it.
	inForce	b	!					False for the composition of 1986, which never took effect.
	note	s			3			
governingBodySessions	GoverningBodySession	id		A session of the Governing Body.
	id	s	!		8			
	number	i						
	opened	s	!~		4			
	closed	s	~		4			
	place	s			3			
	note	s			3			
governingBodyChairs	GoverningBodyChair	id		A chairperson of the Governing Body.
	id	s	!		8			
	from	s	!~		4			
	to	s	~		4			
	name	s	!		3			
	country	s			0	members.id		
	group	s	!				governments|employers|workers	
	note	s			3			
governingBodyChiefIndustrial	StatesOfChiefIndustrialImportance	asOf		The States of chief industrial importance at a time, as far as lists were found.
	asOf	s	!~		4			
	seats	i	!					
	states	s		 	0	members.id		
	note	s			3			
governingBodySeatsOfBulgaria	GoverningBodySeatOfBulgaria	from		A seat that Bulgaria held in the Governing Body.
	from	s	!~		4			
	to	s	~		4			
	group	s	!				governments|employers|workers	
	capacity	s					titular|deputy	
	person	s			3			
	note	s			3			
organs	Organ	id		An organ or an institution of the ILO.
	id	s	!		8			
	kind	s	!				organ|institution	
	names.en	s	!		3			A name that is held in English only.
	city	s	!		3			
	country	s	!		0	members.id		
	since	s	~		4			
	until	s	~		4			
	parent	s			8	organs.id		
	note	s			3			
offices	Office	id		A seat, a regional office, a decent work team or a country office.
	id	s	!		8			
	kind	s	!				seat|regional-office|decent-work-team|decent-work-team-and-country-office|country-or-liaison-office	
	names.en	s	!		3			A name that is held in English only.
	city	s	!		3			
	country	s			0	members.id		
	since	s	~		4			
	until	s	~		4			
	parent	s			8			
	note	s			3			
officeCoverage	OfficeCoverage	office member		A Member served by an office.
	office	s	!		8	offices.id		
	member	s	!		0	members.id		
	note	s			3			
officeContacts	OfficeContact	office asOf kind		A part of the address of an office at a time.
	office	s	!		8	offices.id		
	asOf	s	!~		4			
	kind	s	!				city|country|fax|phone|postcode|street	
	value	s	!		3			
	note	s			3			
constitutionAmendments	ConstitutionAmendment	id		The Constitution or an amendment of it.
	id	s	!		8			
	names.en	s	!		3			A name that is held in English only.
	adopted	s	!~		4			
	session	s			7	conference-sessions.id		
	place	s			3			
	inForce	s	~		4			
	inForceState	s	!				in-force|not-in-force	
	subject	s	!		8			
	note	s			3			
declarations	Declaration	id		A declaration or main resolution.
	id	s	!		8			
	kind	s	!				declaration|resolution	
	names.en	s	!		3			A name that is held in English only.
	adopted	s	!~		4			
	body	s	!				conference|governing-body	
	session	s			10			Number of the session of that body.
	place	s			3			
	amended	s	~	 	4			
	note	s			3			
programmes	Programme	id		A programme or a campaign.
	id	s	!		8			
	names.en	s	!		3			A name that is held in English only.
	from	s	~		4			
	to	s	~		4			
	note	s			3			
concepts	Concept	id		A strategic objective, fundamental principle, means of action, technical field or area of cooperation.
	id	s	!		8			
	kind	s	!				strategic-objective|fundamental-principle|means-of-action|technical-field|bulgaria-cooperation-area|moscow-priority	
	order	i	!					
	names.en	s	!		3			A name that is held in English only.
	validFrom	s	~		4			
	validTo	s	~		4			
	note	s			3			
supervision	SupervisionProcedure	id		A procedure or a body of supervision.
	id	s	!		8			
	kind	s	!				procedure|body	
	names.en	s	!		3			A name that is held in English only.
	articles	i		 				Articles of the Constitution.
	created	s	~		4			
	members	i						Number of members of a body.
	parent	s			8			
	note	s			3			
reportingCycles	ReportingCycle	id		An interval of the reports under article 22.
	id	s	!		8			
	kind	s	!				cycle|due-day|first-report	
	validFrom	s	~		4			
	validTo	s	~		4			
	category	s	!				all|other|fundamental-governance|priority|fundamental-priority|technical	
	intervalYears	i						
	groups	s		|	3			Alphabetical groups of Members, in the order of their years.
	note	s			3			
timeline	TimelineEntry	id		A dated event of the history of the ILO.
	id	s	!		8			
	date	s	!~		4			
	endDate	s	~		4			
	category	s	!				membership|conference|origins|history|offices|constitution|declarations|supervision|people|programmes|standards|governing-body|bulgaria|united-nations|recognition	
	event	s	!		3			What happened, in English.
claims	Claim	id		A statement of a source document about the ILO, checked.
	id	s	!		8			
	seed	s	!				seed-000|seed-001|seed-002	
	lines	i	!	 				Lines of the document.
	statement	s	!		3			What the document says, in our own words, in English.
	kind	s	!				structure|history|bulgaria|activity|law|programme|people|membership|concept|contact|status	
	subject	s	!		8			
	claimedValue	s			3			
	asOf	s	!~		4			The time that the document speaks of.
	verdict	s	!				consistent|outdated|contradicted|partly-supported|unverifiable	
	independent	b	!					Whether evidence outside the document's own family of texts was found.
	evidence	s			3			
	sources	s		 	9	sources.id		
claimChecks	ClaimCheck	claim part		A check of a claim against the facts, as typed values.
	claim	s	!		8	claims.id		The claim of which this tests a part, or the whole.
	part	i	!					First, second, … check of the claim; the claim holds where all do.
	form	s	!				member-count|is-member|membership-start|governing-body-seats|tripartite-proportion|governing-body-seat-of-bulgaria|director-general|director-general-since|first-director|conventions-adopted|fundamental-instruments|ratified|ratification-count|ratification-rank|not-ratifiable|concept-count|concepts|concepts-include|office-open|office-name|office-city|office-since|office-coverage|office-contact|headquarters|founded|session-every-year|sessions-in-month|sessions-in-city|declaration-adopted|programme-start|programme-end|event-date|happened	What is stated; the other fields say of what.
	on	s	~		4			The time of which it speaks, where that is not the time of the claim.
	count	i						
	member	s			0	members.id		
	members	s		 	0	members.id		
	instruments	s		 	5	instruments.id		
	kind	s					convention|protocol|recommendation	
	governments	i						
	employers	i						
	workers	i						
	capacity	s					titular|deputy	
	person	s			3			The name of a person.
	concept	s					strategic-objective|fundamental-principle|means-of-action|technical-field|bulgaria-cooperation-area|moscow-priority	
	ids	s		 	8			Ids of concepts of that kind.
	office	s			8			The id of an office.
	contact	s					city|country|fax|phone|postcode|street	
	name	s			3			A name in English.
	value	s			3			
	city	s			3			
	month	i						
	declaration	s			8			The id of a declaration or resolution.
	programme	s			8			The id of a programme.
	event	s			8			The id of an event of the timeline.
	date	s	~		4			
	untested	s			3			What the claim says besides, which no check tests; on its first check.
sources	Source	id		Where facts were read.
	id	s	!		9			
	kind	s	!				ilo|normlex|gazette|encyclopedia|government|treaty-collection|academic|press|dataset|seed|other	
	title	s	!		3			
	publisher	s			3			
	family	s	!		3			Sources of one family copy one another and never support each other.
	locator	s			3			Where it was read: an address, or a place in a collection.
	asOf	s	~		4			The time that the source speaks of.
	licence	s			3			
conflicts	Conflict	table key field valueA valueB	unique	A disagreement between sources, and what was chosen.
	table	s	!		11			
	key	s	!		3			
	field	s	!		3			
	valueA	s	!		3			
	sourcesA	s		 	9	sources.id		
	valueB	s			3			
	sourcesB	s		 	9	sources.id		
	chosen	s			3			The value kept; absent where none was.
	reason	s	!		3			
exceptions	Exception	table key rule		A true oddity that a rule accepts, with the reason.
	table	s	!		11			
	key	s	!		3			
	rule	s	!		8			
	reason	s	!		3			
corrections	Correction	table key field		A value that was corrected by hand after the import, with the reason.
	table	s	!		11			
	key	s	!		3			
	field	s	!		3			
	was	s			3			The value of the imported table; absent where the field was empty.
	now	s			3			The value of the authored file; absent where it was emptied.
	reason	s	!		3			
knownGaps	KnownGap	id		Something that the record is known to lack, or to hold with doubt.
	id	s	!		8			
	kind	s	!				no-value|no-row|no-number|no-year|row|doubt|dispute	How it is counted: rows without \`field\`; rows of \`of\` that no row of the table is about; numbers of a series or years between \`from\` and \`to\` without a row; rows that say themselves what they lack; values of one \`confidence\`; values that sources dispute.
	subject	s	!		3			What it is about, in a few words.
	table	s	!		11			The table that has the gap.
	field	s			3			The field that has the gap; absent where whole rows have it.
	of	s			11			For \`no-row\`: the table each row of which should have one.
	where	s		|	3			Only rows of which this holds: \`field=value\`; \`field=*\` where the field is filled.
	from	s	~		4			For \`no-year\`: the first year that is asked for.
	to	s	~		4			For \`no-year\`: the last year that is asked for.
	confidence	s					corroborated|sourced|unverified	For \`doubt\`: the confidence of the values that are doubted.
	missing	s	!		3			What is missing or doubtful, without numbers: those are counted.
	reason	s	!		3			Why it is.`
