import { costly } from "./costly";
import { authorityIn } from "./english-parts";
import { withoutEnglishGreeting } from "./greetings";
import { organizationAlone } from "./items";
import { EN_COUNTRIES, EN_ORG_WORDS } from "./lexicon/organizations";
import type { OrganizationElement } from "./people";

const TIME = costly(
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?$|^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$|^\d{1,4}(?:st|nd|rd|th|[.:]\d\d)?$/iu,
);
const EVENT = costly(
  /^(?:forum|fair|conference|dinner|lunch|luncheon|reception|summit|expo|meeting|ceremony|seminar|workshop|session|day|week|gala|festival|banquet|roundtable|talks|tour|visit|dialogue|symposium|congress|breakfast|event)$/iu,
);
const PLACE = /^(?:city|district|county|province|municipality|town|state|region|port|republic|kingdom)$/iu;
// Within the name of an organization, before another capital.
const JOINS = /^(?:of|and|for|the|de|del|la|du|des|van|von|der|y|e|&|di|do|da)$/u;
const PEOPLE =
  "guests?|visitors?|people|persons|colleagues?|participants?|attendees|delegates?|representatives?|members?|staff|delegation|party|team|group|names?|officials?|executives|managers|officers|students|teachers|speakers|experts|attendance|contingent|line-?up";
const BEFORE = costly(
  new RegExp(
    `(?:^|\\b)(?:(from|representing|(?:will|to|who|shall) represents?|on behalf of|behalf of)|(?:${PEOPLE}|visit|side|end) (?:of|for|at|with)|^(?:attending |coming |present |names |list )?for|(?:we|us) (?:here )?(?:at|from|in))(?: the)?$`,
    "iu",
  ),
);
// An invitation, and what is visited, are of somebody else.
const ELSEWHERE = costly(
  /\b(?:invitation|invited|letter|e-?mail|message|request|reply|note|call|arriving|flight|hear(?:ing)?|heard|away|coming back|flying) (?:from|of|for)(?: the)?$|\b(?:visit|tour|meeting|welcome|hosts?|guests) (?:at|with)(?: the)?$/iu,
);
const BEHIND = costly(
  new RegExp(
    `^(?:['’]s? )?(?:(?:(?:will|would|shall|is|are|has|have|plans|intends|wishes|proposes)(?: also| now| to| be| pleased| happy| glad| like| decided)*|to) (?:be )?(?:send(?:ing)?|nominat\\p{L}+|attend(?:ing)?|participat\\p{L}+|register(?:ing|ed)?|confirm(?:s|ed)?|represented|visit(?:ing)?|com(?:e|ing)|join(?:ing)?|appoint\\p{L}*|delegat\\p{L}+|bring(?:ing)?|field(?:ing)?)|sends|nominates|registers|brings|confirms|presents its compliments\\b|has the hono(?:u)?r (?:to|of) (?:communicat|inform|submit|nominat)\\p{L}*|(?:[–—-] ?|: ?)?(?:\\p{Ll}+ ){0,2}(?:${PEOPLE})\\b)`,
    "u",
  ),
);

// "Delegation of Model Bank", "From Model Bank"
const OF_PARTY = costly(
  new RegExp(`^(?:(?:${PEOPLE}|list|visit) (?:of|from)|from|for|representing) (?:the )?`, "iu"),
);

interface Token {
  text: string;
  from: number;
  to: number;
}
const tokensOf = (words: string): Token[] =>
  [...words.matchAll(/[^\s]+/gu)].map(({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }));

// "Model Works inc."
const LEGAL = /^(?:inc|ltd|llc|plc|gmbh|corp|pty|co)\.?,?$/u;
const bare = (word: string): string => word.replace(/^[("“]+|[)"”,.;:!?]+$/gu, "");
const isCapital = (word: string): boolean =>
  /^(?:\p{Lu}|\d+\p{Lu})/u.test(bare(word)) && !TIME.test(bare(word));
const endsPhrase = (word: string): boolean =>
  /[,;:!?)”"]$/u.test(word) || (/\.$/u.test(word) && !/^\p{Lu}(?:\p{Ll}{0,4}|\.\p{Lu})\.$/u.test(word));

/** The runs of capitalized words of a sentence that may be names of organizations. */
export const namesIn = (words: string): { name: string; from: number; to: number }[] => {
  const tokens = tokensOf(words);
  const found: { name: string; from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first || !isCapital(first.text)) continue;
    let end = at;
    for (let next = at; next + 1 < tokens.length && !endsPhrase(tokens[next]?.text ?? ""); ) {
      next += 1;
      const word = tokens[next]?.text ?? "";
      if (isCapital(word) || LEGAL.test(word)) end = next;
      // "the Model Chamber in Sampleton"
      else if (word === "in" && tokens.slice(at, next).some(({ text }) => isFirmWord(text))) continue;
      else if (!JOINS.test(word) || next - end > 2) break;
    }
    const last = tokens[end] ?? first;
    const name = words
      .slice(first.from, last.to)
      .replace(/^[("“]+|[)"”,;:!?]+$|(?<=\p{L}{3})\.$|['’]s$/gu, "")
      .replace(/ \([^()]*$/u, "");
    const party = OF_PARTY.exec(name)?.[0].length ?? 0;
    found.push({ name: name.slice(party), from: first.from + party, to: last.to });
    at = end;
  }
  return found;
};

const isFirmWord = (word: string): boolean =>
  EN_ORG_WORDS.has(bare(word).toLowerCase()) && !PLACE.test(bare(word));
/** Whether capitalized words are the name of an organization. */
export const isFirm = (name: string): boolean => {
  const list = name.split(" ").flatMap((word) => [word.toLowerCase(), bare(word).toLowerCase()]);
  return (
    !EN_COUNTRIES.has(name.toLowerCase()) &&
    !EVENT.test(list.at(-1) ?? "") &&
    (list.some((word) => EN_ORG_WORDS.has(word) && !PLACE.test(word)) || /^\p{Lu}{3,8}$/u.test(name)) &&
    (name.includes(" ") || /^\p{Lu}{3,8}$/u.test(name))
  );
};

/** The organization of a name that is one; undefined for a place. */
export const asOrganization = (name: string): OrganizationElement | undefined => {
  const found = organizationAlone(name, true);
  if (found) return found.place ? undefined : found;
  return { kind: "organization", text: name, lang: "en" };
};

const MAX_HEADING = 90;
const COMES = /(?:^|[,;:(–—/／-]|\b(?:of|from|representing|behalf of))\s*(?:the\s*)?$/iu;
const HELD_THERE = costly(new RegExp(`^(?:['’]s )?(?:\\p{Ll}+ )?(?:${EVENT.source.slice(1, -1)})\\b`, "iu"));
/** The only organization of a heading, with the other words of it: "board members attending" beside "Model Chamber, ". */
export const ownerBeside = (
  heading: string,
): { organization: OrganizationElement; others: string; isLast: boolean } | undefined => {
  if (heading.length > MAX_HEADING || /\p{Script=Han}/u.test(heading)) return undefined;
  const [found, ...more] = namesIn(heading).filter(({ name }) => isFirm(name) || authorityIn(name));
  if (!found || more.length > 0) return undefined;
  const [before, behind] = [heading.slice(0, found.from), heading.slice(found.from + found.name.length)];
  if (!COMES.test(before) || HELD_THERE.test(behind.trim())) return undefined;
  const organization = authorityIn(found.name) ?? asOrganization(found.name);
  return organization && { organization, others: `${before} ${behind}`, isLast: behind.trim() === "" };
};

const SENDS =
  /^ (?:(?:will|would|shall|is|are|has|have|wishes|plans|intends|to|be|being|pleased|happy|going) )*(?:send|nominat|register|represented by|delegat|confirm|bring)/u;
const OURS = /\b(?:our|we|us|ours)\b/iu;

/** The only organization that an English sentence says people come from. */
const inEnglish = (given: string): OrganizationElement | undefined => {
  const words = withoutEnglishGreeting(given).replace(/\s*:\s*$/u, "");
  const owners = namesIn(words).flatMap(({ name, from, to }) => {
    // "Model County will send three people": a county, where nothing else could send them.
    if (!isFirm(name) && !(authorityIn(name) && SENDS.test(words.slice(to)))) return [];
    const before = words.slice(0, from).trimEnd();
    const behind = words.slice(to).trimStart();
    const isBehindCue = BEFORE.test(before) && !ELSEWHERE.test(before);
    const isSubject =
      /(?:^|[,.!–—-] ?|\bthat )(?:the )?$/iu.test(words.slice(0, from)) && BEHIND.test(behind);
    const inBrackets = before.endsWith("(") || words[from] === "(";
    return isBehindCue || isSubject || (inBrackets && OURS.test(before)) ? [name] : [];
  });
  const [only, ...others] = new Set(owners);
  return only && others.length === 0 ? (asOrganization(only) ?? authorityIn(only)) : undefined;
};

const OPENING =
  /^(?:关于|\d{1,2}[月日号](?:\d{1,2}[日号])?|[今明后]天|[本下]?周[一二三四五六日]|[上下]午|(?:兹|现|特)?(?:将|把|有)|以下(?:是|为)?|下面(?:是|为)|附(?:上|件)?(?:是|为)?|这(?:是|里是)|我们?(?:是|这边是)|经[^，,]{1,10}[，,])+/u;
const CLAUSES = /[，,。；;！!]/u;
const STARTS_ELSEWHERE =
  /^(?:拜访|走访|访问|考察|参观|出席|参加|参会|到访|来访|到|来|去|赴|邀请|应|接待|陪同|会见|欢迎|致|给|请|向|与|和|在|对|就|按|根据|感谢|祝|我|本|贵|你|您)/u;
const OF_THOSE = /^(?:出席|参加|参会|来访|到访|拜访|走访|访问|考察|参观|到|来|赴)[^，,。；;]{0,24}?的/u;
const ACTS = costly(
  /(?:(?:明|今|后|昨)[天日晚]|[上下]午|周[一二三四五六日]|本次|此次|这次|将|拟|已|定|派|委派|选派|赴|参(?:加|会|展|赛|训|演|评|与)|报名|签约|领[奖证]|确认|出席|与会|来|到|访|一行|[代考访调参][表察问研访][团组]|(?<!集)团|组|人员|名单|名册|成员|代表|嘉宾|领导|客人|方面|这边|那边|的|共|一共|计|[\d一二两三四五六七八九十]{1,3}[人位名])/gu,
);
const HOSTS =
  /^(?:[将拟于定]|\d{1,2}[月日号]|[今明后][天日晚])*(?:在|举办|举行|召开|主办|承办|会见|接待|邀请|宴请|欢迎|与|和|同|、|及)/u;
const LISTS =
  /人员|名[单册]|成员|代表|以下|下列|如下|同志|[\d一二两三四五六七八九十]个?[人位名](?:\P{P}{0,4}?(?:参加|出席|参会|前往|赴|来|到)\P{P}{0,24})?|客人|嘉宾|领导|的[有是人]|[团组]$/u;
const MAX_CLAUSE = 70;
const ENDS_IN_ACT = /(?:参会|参加|出席|与会|到会|赴会|来访|到访|考察|访问|调研|参观|拜访)$/u;

/** The organization at the beginning of a clause of a Chinese sentence that announces its people. */
const inClause = (clause: string): OrganizationElement | undefined => {
  const words = clause
    .trim()
    .replace(OPENING, "")
    .replace(OF_THOSE, "")
    .replace(/^(?:来自|代表)/u, "");
  if (words.length > MAX_CLAUSE || STARTS_ELSEWHERE.test(words) || !LISTS.test(words)) return undefined;
  let place: OrganizationElement | undefined;
  for (const { index } of words.matchAll(ACTS)) {
    if (index < 3 || index > 34) continue;
    const found = organizationAlone(words.slice(0, index), false);
    if (!found || /(?<!集)[团组]$/u.test(found.text)) continue;
    // 示例区参会人员: the district, not an organization called 示例区参会.
    if (place && ENDS_IN_ACT.test(found.text)) continue;
    if (HOSTS.test(words.slice(index))) return undefined;
    if (!found.place) return found;
    place ??= found;
  }
  return place;
};

const inChinese = (given: string): OrganizationElement | undefined => {
  const words = given.replace(/\s*[：:。]$/u, "").replace(/\s+(?=\p{Script=Han})/gu, "");
  const found = words
    .split(CLAUSES)
    .slice(0, MAX_CLAUSES)
    .flatMap((clause) => inClause(clause) ?? []);
  const names = new Set(found.map(({ text, parent }) => `${parent ?? ""}${text}`));
  return names.size === 1 ? found[0] : undefined;
};
const MAX_CLAUSES = 6;

const MEETS_ZH = costly(
  /^(?:关于)?(\P{P}{3,24}?)(?:与|和|同|——|—|-|–)(\P{P}{3,30}?)(?:(?:工作|合作|业务|项目|友好)*(?:会谈|座谈会?|会见|会晤|交流会?|洽谈会?|对接会?|磋商|见面会?|签约(?:仪式)?|会议|活动))/u,
);
const MEETS_EN = costly(
  /^(?:(?:\p{L}+ ){1,3}between )?(?:the )?(\p{Lu}[^:;,]{3,50}?) (?:and|[–—-]|(?:held|had) .{0,24}?(?:meeting|talks|discussions?|consultations?) with|met(?: with)?) (?:the )?(\p{Lu}[^:;,]{3,50}?)(?:[:,;.–—]| (?:working )?(?:meeting|talks|discussions?|consultations?|signing|dinner|lunch|participants|attendees)\b|$)/u,
);

/** The two organizations that meet according to the title of a list, in its order: 示例大学与样例大学会谈人员名单. */
export const partiesIn = (
  title: string,
): readonly [host: OrganizationElement, guest: OrganizationElement] | undefined => {
  const isHan = /\p{Script=Han}/u.test(title);
  const [, first = "", second = ""] = (isHan ? MEETS_ZH : MEETS_EN).exec(title.replace(/^\s+/u, "")) ?? [];
  const [host, guest] = [first, second].map((name) => (name ? organizationAlone(name, false) : undefined));
  const isParty = [host, guest].every(
    (each) => each && !each.place && !/delegation$|(?<!集)[团组]$/iu.test(each.text),
  );
  return host && guest && isParty && host.text !== guest.text ? [host, guest] : undefined;
};

/** The organization or place whose people a sentence announces that itself names nobody; undefined if it names none or several. */
export const ownerIn = (sentence: string): OrganizationElement | undefined =>
  /\p{Script=Han}/u.test(sentence) ? inChinese(sentence) : inEnglish(sentence);
