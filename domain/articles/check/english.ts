import { FORCE, type Lexicon } from "./lexicon";

const words = (list: string): RegExp =>
  new RegExp(
    `\\b(?:${list
      .trim()
      .split(/\s*\|\s*/)
      .join("|")})\\b`,
    "giu",
  );
const { wish, intention, commitment } = FORCE;
const TALKS =
  "talks|meetings?|discussions?|exchanges?|seminar|symposium|forum|conference|speech|speeches|remarks|address|presentations?|briefing|introduction|report|session|sessions|conversation|exchange of views";
const TOUR = "tours?|visits?|inspections?|field trips?|walk";
const SIGNING = "signing(?: ceremony)?|signature|ceremony";
const MEAL = "lunch|dinner|banquet|meal|breakfast|reception dinner";
const anchored = (how: string, what: string): RegExp =>
  words(
    `(?:${how})(?: of)? (?:the|this|that|these|those|their|its|a|[\\p{L}-]+[’']s)?(?: [\\w-]+){0,3} ?(?:${what})`,
  );
const AFTER = "after|following|upon the conclusion|at the end|at the close|once";
const SPEECH =
  "said|says|noted|stressed|emphasi[sz]ed|added|stated|remarked|pointed out|explained|hoped|proposed|suggested|thanked|congratulated|praised|introduced|welcomed|promised|pledged|reported|briefed|invited|asked|urged|called on|spoke|affirmed|expressed";

/** The closed lists of English. */
export const ENGLISH: Lexicon = {
  degree:
    words(`warm|warmly|warm-hearted|cordial|cordially|friendly|amicable|enthusiastic|enthusiastically|heartfelt|sincere
    |sincerely|successful|successfully|success|smoothly|fruitful|productive|constructive|in-depth|in depth|deep|deeply|thorough|thoroughly
    |profound|profoundly|extensive|extensively|wide-ranging|comprehensive|comprehensively|highly|greatly|strongly|fully|vigorously
    |lively|candid|frank|grand|remarkable|remarkably|outstanding|excellent|impressive|significant|significantly|substantial
    |substantially|landmark|milestone|historic|great|tremendous|immense|ever-closer|brilliant|splendid|spectacular|rich|valuable
    |meaningful|positive|positively|effective|effectively|active|actively|solid|important|importantly|crucial|vital|pivotal
    |gracious|graciously|kind|kindly|generous|generously|intensive|intensively|keen|keenly|earnest|earnestly|resounding|complete success|renowned|prestigious|world-class|leading|delightful|memorable|wonderful|robust|vibrant|dynamic
    |ambitious|groundbreaking|pioneering|unprecedented|seamless|seamlessly|tireless|tirelessly|invaluable|exemplary|unwavering|enduring
    |proudly|eagerly|passionate|passionately|inspiring|insightful|thoughtful|in detail|at length|with great|rewarding|memorably|flawless
    |flawlessly|graceful|joyful|joyfully|harmonious|relaxed|rousing|far-reaching|momentous|hearty|lavish|definitely|certainly|undoubtedly|surely|pleasure|delight
    |delighted|full of praise|confident`),
  gender: [
    { words: words("he|him|his|himself|gentleman|gentlemen"), is: "he" },
    { words: words("she|her|hers|herself|lady|ladies|chairwoman|spokeswoman"), is: "she" },
    { words: /\b(?:Mr|Mrs|Ms|Miss|Madam|Madame|Sir|Mister)\b\.?/gu, is: "style" },
  ],
  force: [
    {
      words: words(
        "promis(?:e|es|ed|ing) (?:to|that)|pledg(?:e|es|ed|ing)|commit(?:s|ted|ting)? (?:itself|himself|herself|themselves)? ?to|undertook to|guarantee[ds]?(?: that| to)|vow(?:s|ed) (?:to|that)|assured",
      ),
      force: commitment,
      opens: true,
    },
    {
      words: words("agreed (?:to|that|on)|agreement to|decided to|resolved to|determined to"),
      force: commitment,
      opens: true,
    },
    {
      words: words("will|shall|(?:is|are) (?:going|set) to"),
      force: commitment,
    },
    // What is "to be held" has "will" in the record; in an article it only states a purpose.
    { words: words("to be(?= (?:\\w+ed|held|given))"), force: commitment, recorded: true },
    {
      words: words(
        "willing(?:ness)? to|(?:is|are|was|were|always) ready to|ready to|prepared to|intends?(?: to)?|intended to|plans? to|planned to|planning to|strives? to|striving to|seeks? to|with a view to|would like to|expects? to|eager to|keen to",
      ),
      force: intention,
    },
    {
      words: words(
        "hopes?|hoped|hoping|wish(?:es|ed)?|looked forward to|looks? forward to|expected|encouraged",
      ),
      force: wish,
      opens: true,
    },
    {
      words: words(
        "propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|recommended|call(?:s|ed) (?:on|for)|urged|asked|invit(?:e|es|ed|ing)|required|requested|should|could",
      ),
      force: wish,
      opens: true,
    },
  ],
  breaks: new RegExp(`;|\\b(?:${SPEECH})\\b`, "giu"),
  sequence: [
    { words: anchored(AFTER, TALKS), is: "after", anchor: "talks" },
    { words: anchored(AFTER, TOUR), is: "after", anchor: "tour" },
    { words: anchored(AFTER, SIGNING), is: "after", anchor: "signing" },
    {
      words: words("(?:after|once|when|following) [^,.;]{0,40}\\bsign(?:ed|ing)"),
      is: "after",
      anchor: "signing",
    },
    { words: anchored(AFTER, MEAL), is: "after", anchor: "meal" },
    {
      words: words(
        `(?:when|once|as|after) the (?:${TALKS}) (?:(?:had|was|were) )?(?:ended|concluded|over|finished)`,
      ),
      is: "after",
      anchor: "talks",
    },
    { words: anchored("before|prior to|ahead of", TALKS), is: "before", anchor: "talks" },
    { words: anchored("before|prior to|ahead of", TOUR), is: "before", anchor: "tour" },
    { words: anchored("before|prior to|ahead of", SIGNING), is: "before", anchor: "signing" },
    {
      words: words(
        "then|subsequently|afterwards?|thereafter|next,|later (?:that|the same|in the) day|later on|after that|following this|after which|followed by|followed|later,",
      ),
      is: "then",
    },
    { words: words("finally,|lastly,|the last stop|the final stop"), is: "last" },
    { words: words("the next day|the following day|the day after|a day later"), is: "next day" },
  ],
  activities: [
    { words: words(`${TALKS}|talked|discussed|met|meeting|exchanged|attended`), is: "talks" },
    { words: words(`${TOUR}|toured|visited|inspected|saw|viewed|went to`), is: "tour" },
    { words: words("signed|signing|signature|signatories"), is: "signing" },
    { words: words(`${MEAL}|dined`), is: "meal" },
  ],
  parts: [
    { words: words("in the morning|on the morning|that morning|this morning"), parts: ["morning"] },
    { words: words("at noon|around noon"), parts: ["noon"] },
    { words: words("in the afternoon|on the afternoon|that afternoon|this afternoon"), parts: ["afternoon"] },
    { words: words("in the evening|on the evening|that evening|that night|at night"), parts: ["evening"] },
  ],
  recently: words("recently|the other day|a few days ago|lately"),
  relations: [
    {
      relation: "accompany",
      words: words("(?:accompanied|escorted|guided)(?: throughout| there)? by|in the company of"),
      agent: "after",
    },
    {
      relation: "accompany",
      words: words("(?:accompanied|escorted|guided)(?! (?:\\w+ )?by)"),
      agent: "before",
    },
    { relation: "receive", words: words("(?:received|greeted) by"), agent: "after" },
    { relation: "receive", words: words("received(?! by)"), agent: "before" },
    { relation: "lead", words: words("(?:led|headed) by|under the leadership of"), agent: "after" },
    { relation: "lead", words: words("(?:led|headed)(?! by| to)"), agent: "before" },
    { relation: "chair", words: words("(?:chaired|presided over|moderated) by"), agent: "after" },
    { relation: "chair", words: words("(?:chaired|presided over|moderated)(?! by)"), agent: "before" },
    { relation: "sign", words: words("signed by"), agent: "after" },
    { relation: "sign", words: words("(?:co-)?signed(?! by)|inked"), agent: "before" },
    { relation: "witness", words: words("witnessed by|in the presence of"), agent: "after" },
    { relation: "witness", words: words("witnessed(?! by)"), agent: "before" },
    {
      relation: "meet",
      words: words("met(?: with)?|held (?:[\\w-]+ ){0,3}(?:talks|meetings?|discussions?|exchange) with"),
      agent: "before",
    },
    { relation: "interpret", words: words("interpreted(?! by)"), agent: "before" },
    { relation: "interpret", words: words("interpreted by"), agent: "after" },
    { relation: "speak", words: words(SPEECH), agent: "before" },
  ],
  organizations: [
    { relation: "host", words: words("hosted by") },
    { relation: "co_organize", words: words("co-organi[sz]ed by|co-hosted by|co-sponsored by") },
    { relation: "organize", words: words("(?<!co-)organi[sz]ed by") },
    { relation: "support", words: words("supported by|with the support of") },
    { relation: "sponsor", words: words("(?<!co-)sponsored by") },
    { relation: "initiate", words: words("initiated by|proposed by") },
  ],
  guests: words("delegation|visitors?|guests?|team|group|party|them|him|her"),
  towards: [],
  asks: [],
  documents: words("memorand(?:um|a)|contract|letter of intent|protocol|treaty|charter|declaration"),
  signature: words(
    "(?:signed|signs|sign) (?:an?|the) (?:[\\w-]+ ){0,3}?(?:memorand(?:um|a)|contract|letter of intent|protocol|treaty|charter|declaration)",
  ),
  launch: /launch|unveil|inaugurat/giu,
  between: (text) =>
    /^(?:[,\s]|\b(?:who|also|then|later|both|jointly|each|personally|in turn|respectively|on behalf of|for|and|has|have|had|first|today)\b)*$/iu.test(
      text,
    ),
  counted: [
    {
      counted: words(
        "proposals?|suggestions?|points?|requirements?|requests?|hopes|opinions?|demands|wishes|recommendations?|tasks?|measures?",
      ),
      of: "points",
    },
    {
      counted: words("aspects?|areas?|fields?|topics?|issues?|matters?|subjects?|sectors?|questions?"),
      of: "subjects",
    },
    {
      counted: words("agreements?|memorand(?:a|ums?)|contracts?|documents?|letters?|projects?|deals?"),
      of: "documents",
    },
    {
      counted: words(
        "people|persons?|members?|delegates?|guests?|experts?|representatives?|participants?|officials?|attendees|scholars?|entrepreneurs?|leaders?|heads?|students|directors?|managers?|officers?|chairm[ae]n|presidents?|men|women|visitors|speakers?|signatories|witnesses",
      ),
      of: "people",
    },
    {
      counted: words(
        "(?:parks?|factor(?:y|ies)|plants?|laborator(?:y|ies)|labs?|workshops?|departments?|sites?|stops?|places?|venues?|buildings?|bases?|facilit(?:y|ies)|centers?|centres?|zones?|villages?|halls?|museums?)",
      ),
      of: "sights",
    },
    { counted: words("compan(?:y|ies)|enterprises?|firms?|hospitals?|businesses"), of: "firms" },
    {
      counted: words(
        "(?:organi[sz]ations?|institutions?|universities|university|associations?|chambers?|societ(?:y|ies)|bureaus?|offices?|units?|bodies|embass(?:y|ies)|groups?|teams?|delegations?|part(?:y|ies)|sides?|cit(?:y|ies)|countries|provinces?|governments?)",
      ),
      of: "organizations",
    },
    {
      counted: words("sessions?|sections?|(?<!t(?:ook|akes?|aking|aken) )parts?|forums?|days?"),
      of: "sessions",
    },
  ],
  claims: [
    { words: words("(?<!\\bbe )signed|signs|co-signed|inked|sealed"), claim: "signed" },
    { words: words("be signed"), claim: "signed or to be" },
    {
      words: words(
        "(?:concluded|entered into|resulted in|struck) an? (?:[\\w-]+ ){0,3}(?:agreement|memorandum|deal|contract)",
      ),
      claim: "signed",
    },
    { words: words("(?:plans?|planned|is|are|was|were) to (?:be )?sign(?:ed)?"), claim: "to be signed" },
    {
      words: words("reached (?:an intention|a letter of intent|a preliminary agreement)"),
      claim: "intended",
    },
    {
      words: words("in force|took effect|takes effect|came into effect|entered into force"),
      claim: "in force",
    },
    { words: words("expired"), claim: "expired" },
    { words: words("terminated"), claim: "terminated" },
    { words: words("postponed"), claim: "postponed" },
    { words: words("cancel(?:l)?ed"), claim: "cancelled" },
    {
      words: words(
        "agreed (?:to|that|on|unanimously)|unanimously agreed|reached (?:an? )?(?:[\\w-]+ )?(?:consensus|agreement)",
      ),
      claim: "agreed",
    },
    {
      words: words(
        "promised|pledged|committed (?:itself|himself|herself|themselves) to|vowed|guaranteed|undertook to",
      ),
      claim: "promised",
    },
    { words: words("demanded|required"), claim: "required" },
    { words: words("presented .{0,40}? with|was awarded|were awarded|exchanged gifts"), claim: "given" },
    { words: words("unveiled|inaugurated|launched"), claim: "launched" },
  ],
};
