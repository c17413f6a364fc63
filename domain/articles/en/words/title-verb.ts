import { oncePerText } from "../../once-per";

/** Verbs of headlines whose forms are not nouns. */
const VERBS = new Set(
  `accept achieve adapt add adjourn adopt advise affirm agree aim allow amend announce appear appoint appreciate approve arrange
  arrive ask assess assign assist assure attend become begin bestow bid bring build calculate celebrate certify clarify
  collaborate come commemorate commence commend commission commit compare compete complete conclude conduct confer confirm
  congratulate connect consecrate consider construct consult continue contribute convene cooperate coordinate create cultivate
  declare decorate dedicate deepen deliver deploy describe determine develop discover discuss dismiss dispatch distribute donate
  draft earn educate elect emphasise emphasize empower enable encourage endorse engage enhance enrol enter entertain equip
  establish examine expand explain explore expose express extend facilitate familiarise familiarize finalise finalize finance
  follow forge form fund gather get give go graduate greet grow happen have hear help hold honor honour identify implement
  improve inaugurate include induct inform initiate inspect inspire install instruct intensify introduce invest invite join keep
  lay lead learn listen lose maintain make meet mobilise mobilize nominate notify observe obtain offer officiate open operate
  oppose organise organize participate pave pay perform persuade pose praise prepare preside prevail prioritise prioritize
  promote pronounce propose protect prove provide publish pursue qualify reaffirm realise realize receive recognise recognize
  recommend recruit refurbish reiterate reject relaunch release relocate remain remember remind renew repatriate replace
  represent resign respond restore resume retain reveal salute say secure see seek select sell send sensitise sensitize serve
  settle share show showcase sing solicit solve speak spend sponsor stay streamline strengthen stress strive submit succeed
  suggest sustain tackle take teach tell thank train transform translate travel uncover undergo underline underscore unfurl
  unite unveil upgrade urge vow warn welcome widen win write yield`.split(/\s+/),
);

/** Verbs whose form in -s, or without it, may also be a noun: these need an object after them. */
const NOUNS_TOO = new Set(
  `address advance air anchor answer appeal audit award back ban benefit board boost break brief call campaign chair challenge
  change charge claim close combat comfort commend condole contact cover cross cut deal debate demand depart design detail
  display dock draw drive echo end escort exchange exhibit eye face feature fight finish focus found gain gift grant guide hail
  hand head highlight hit hope host impress interview investigate issue launch leave lecture lend license lift link list lobby
  lodge look map mark mentor monitor mourn move mull name note nourish order outline pair partner patronise patronize pick pilot
  plan plant play pledge present probe process produce profile project promise push question quiz raise rally rank reach record
  regret repair report request rescue research resolve return review reward run sample screen search set sign sound stage star
  start state step stop strike study supervise support survey swap swear switch talk target team test toast top touch tour trade
  train transfer treat trial try turn update upgrade use view visit voice vote want watch weigh witness work`.split(
    /\s+/,
  ),
);

/** What a title says was done to something: "Foundation stone laid", "Boats donated to school". */
const DONE = new Set(
  `agreed announced appointed approved awarded begun bid broken celebrated chosen closed commemorated commended
  commissioned completed concluded conducted conferred decorated discussed distributed donated elected established
  examined explored finalised finalized formed given handed held honored honoured inaugurated introduced laid launched
  marked observed opened organised organized planted praised presented promoted received recognised recognized released
  remembered resumed reviewed rewarded selected set signed started taken taught trained unveiled upgraded urged vowed
  welcomed`.split(/\s+/),
);

/** What somebody did in titles that report in the past. */
const PAST = new Set(
  "attended began came called discussed gave held hosted inaugurated inspected made met opened organised organized paid presented received spoke toured visited welcomed won".split(
    " ",
  ),
);

/** A word after which a noun, and no verb, follows. */
const BEFORE_NOUN =
  /^(?:a|an|the|and|or|of|on|in|at|for|from|to|with|by|as|about|between|among|under|into|its|their|his|her|our|new|first|second|third|joint|\d[\d,.]*|.*['’]s?)$/i;
const PREPOSITION =
  /^(?:of|on|in|at|for|from|with|by|as|about|between|among|under|during|after|before|and|or|into|through|per)$/i;
/** Verbs with their particle: "Mayor calls for repairs". */
const PHRASAL =
  /^(?:call (?:for|on|at)|deal with|focus on|look (?:at|for|into)|touch on|lecture at|vote (?:for|on)|work (?:for|on|with))$/;
const PLURAL = /[^s]s$|^(?:people|women|children|men|alumni|youth|police)$/i;
/** Nouns that follow a plural noun in a compound: "awards ceremony", "sports day". */
const BEHIND_PLURAL =
  /^(?:ceremony|dinner|night|evening|gala|day|week|meeting|conference|forum|centre|center|office)$/i;

/** What events do without an object: "Training on quays ends in Lakeside". */
const ENDS = new Set(["begins", "closes", "ends", "opens", "starts"]);

/** "visit" of "visits", "study" of "studies", "launch" of "launches"; the same word where it has no ending. */
const stems = (word: string): string[] =>
  /ies$/.test(word)
    ? [word.replace(/ies$/, "y")]
    : /[^s]s$/.test(word)
      ? [word.slice(0, -1), ...(/es$/.test(word) ? [word.slice(0, -2)] : [])]
      : [];

const isVerbAt = (words: readonly string[], at: number): boolean => {
  const word = (words[at] ?? "").toLowerCase();
  const before = words[at - 1] ?? "";
  const behind = words[at + 1] ?? "";
  if (at === 0 || word === "" || BEFORE_NOUN.test(before) || /[,:;]$/.test(words[at] ?? "")) return false;
  const ends = behind === "" || behind === "to" || PREPOSITION.test(behind);
  if (DONE.has(word) && (ends || word === "handed")) return true;
  if (PAST.has(word) && behind !== "" && !/^by$/i.test(behind)) return true;
  const third = stems(word);
  if (third.some((stem) => VERBS.has(stem)) || word === "has" || ENDS.has(word)) return true;
  const follows = behind !== "" && !PREPOSITION.test(behind) && !BEHIND_PLURAL.test(behind);
  const phrasal = [word, ...third].some((stem) => PHRASAL.test(`${stem} ${behind}`));
  if (third.some((stem) => NOUNS_TOO.has(stem))) return (follows || phrasal) && !/s$/.test(before);
  if (!VERBS.has(word) && !NOUNS_TOO.has(word)) return false;
  const subject = words.slice(0, at);
  const head = subject[subject.findIndex((one) => PREPOSITION.test(one)) - 1] ?? before;
  const many = PLURAL.test(before) || PLURAL.test(head) || subject.some((one) => /^(?:and|&)$|,$/i.test(one));
  if (!many) return false;
  return VERBS.has(word) || (NOUNS_TOO.has(word) && (follows || phrasal));
};

/** Words of a title among which its verb is, so that a text pasted as title takes no time. */
const MAX_WORDS = 60;

/** "Mayor", "gives", "lecture at school" of the title that says so; nothing of a title that is no clause. */
export const partsOfClause = oncePerText(
  (title: string): { subject: string; verb: string; rest: string } | undefined => {
    const words = title.split(/\s+/);
    const at = words.slice(0, MAX_WORDS).findIndex((_, at) => isVerbAt(words, at));
    if (at < 0) return undefined;
    const [subject, rest] = [words.slice(0, at), words.slice(at + 1)].map((part) => part.join(" "));
    return { subject: subject ?? "", verb: words[at] ?? "", rest: rest ?? "" };
  },
);

/** Whether a title is a clause, with a finite verb after its subject: "Mayor orders repair of bridge" rather than "Visit to the bridge". */
export const isClause = (title: string): boolean => partsOfClause(title) !== undefined;
