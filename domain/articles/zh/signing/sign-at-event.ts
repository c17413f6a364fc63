import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { isBareSession, type Message, type Scene, type Sign } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { knows, meet, take } from "../../reference/memory";
import { eventOnline, nameOf, opening, SAYS_ONLINE } from "../event/event";
import { eventPlace } from "../event/event-place";
import { sceneNoun } from "../event/scene-noun";
import { aside } from "../hold/larger-event";
import { nounOf, partiesTogether, partyNames } from "../organizations/parties";
import { peopleList } from "../people/people";
import { predicate } from "../results/sign-predicate";
import { isSigningTitle, nounIn, sideBySide } from "../words/grammar";

const PART_OF_DAY = /^(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚)，$/;

/** 上午 of 上午，: the part of the day without its comma, as it follows a subject. */
export const partOfDay = (opened: Phrase): Phrase | undefined =>
  PART_OF_DAY.test(textOf(opened))
    ? { ...opened, pieces: opened.pieces.filter((piece) => piece.s !== "，") }
    : undefined;

/** 会上，: where it was signed, once a sentence has said when and where the larger event took place. */
export const atLargerEvent = ({ facts }: Discourse): Phrase => {
  const noun = nounIn(facts.said(facts.record.partOf?.name, "")?.text ?? "") ?? "活动";
  return plain(noun.endsWith("会") ? "会上，" : `${noun}上，`);
};

/**
 * 某某推介会上午在湖滨饭店举行: the larger event of a signing, in a sentence of its own. Nothing unless the record gives
 * both the same place, and the larger event no days of its own.
 */
export const largerEventLine = (discourse: Discourse, sentence: SentencePlan): Line | undefined => {
  const { facts, memory } = discourse;
  const { partOf, venue } = facts.record;
  const name = facts.said(partOf?.name, "partOf.name");
  const [place, larger] = [facts.place(venue, "venue"), facts.place(partOf?.venue, "partOf.venue")];
  if (!sentence.lead || partOf?.how !== "at" || partOf.when || !name || place?.id !== larger?.id)
    return undefined;
  const setting = sentence.joined.some((one) => one.type === "setting" && !memory.realized.has(one.id));
  if (!place || !larger || !setting) return undefined;
  const opened = opening(discourse, sentence);
  const hour = partOfDay(opened);
  if (!says(opened)) return undefined;
  aside(discourse);
  take(memory, sentence.joined, "setting");
  const called = sourced(phrase(name), "partOf.how", larger.name.path);
  return line("partOf", say`${hour ? "" : opened}${called}${hour}在${eventPlace(discourse)}举行`);
};

const CEREMONY = /(?:仪式|典礼)$/;

/** 双方会长甲、乙: signatories of whom each holds the same single post at the party for which they signed. */
const ofEqualPosts = (
  { facts, memory }: Discourse,
  { agreement, path }: Sign,
  whos: readonly Who[],
): Phrase | undefined => {
  const titles = whos.flatMap(({ posts: [post, ...more], functions }, at) => {
    const party = facts.org(agreement.parties?.[at]?.organization, `${path}.parties[${at}].organization`);
    const plainly = more.length === 0 && functions.length === 0 && post?.org?.org === party?.org;
    return post?.title && party && plainly ? [post.title] : [];
  });
  const [title] = titles;
  const named = whos.flatMap((who) => (who.name && !knows(memory, who) ? [phrase(who.name)] : []));
  if (!title || titles.length !== 2 || named.length !== 2 || titles.some(({ text }) => text !== title.text))
    return undefined;
  for (const who of whos) meet(memory, who);
  const paths = whos.map((who) => who.posts[0]?.org?.name.path);
  return sourced(say`双方${phrase(title)}${sideBySide(named)}`, titles[1]?.path, ...paths);
};

/**
 * 甲与乙举行线上签署典礼，丙、丁分别代表双方续签合作备忘录: a ceremony with a name of its own that the parties held, and
 * what was signed there. Nothing unless one person signed for each of two parties.
 */
export const ceremonyHeld = (
  discourse: Discourse,
  sign: Sign,
  joined: readonly Message[],
  title: Said,
): { held: Phrase; signing?: Phrase } | undefined => {
  const { facts, memory } = discourse;
  const { agreement, path } = sign;
  const session = joined.find((one) => one.type === "session" && !memory.realized.has(one.id));
  const signed = joined.find((one) => one.type === "signatories" && !memory.realized.has(one.id));
  if (session?.type !== "session") return undefined;
  const name = facts.said(session.scene.item.title, `${session.scene.path}.title`);
  if (!name || !CEREMONY.test(name.text) || isSigningTitle(name.text) || !isBareSession(session))
    return undefined;
  const { venue, city, when } = session.scene.item;
  const parties = agreement.parties ?? [];
  const whos = signed?.type === "signatories" ? signed.signed.map((one) => facts.whos(one.people)) : [];
  const each = whos.every(([who, ...more]) => who && more.length === 0 && !who.raw.onBehalfOf);
  const own =
    venue ??
    city ??
    when ??
    (agreement.signedOn !== facts.record.when?.start ? agreement.signedOn : undefined);
  const signs = (agreement.status ?? "signed") === "signed";
  const alone = signed === undefined && !joined.some((one) => one.type === "witnesses");
  if (own || !signs || !each || (whos.length !== 2 && !alone) || parties.length !== 2) return undefined;
  const names = parties.every((party, at) =>
    facts.org(party.organization, `${path}.parties[${at}].organization`),
  )
    ? partyNames(discourse, sign)
    : [];
  if (names.length !== 2) return undefined;
  take(memory, joined, "session");
  take(memory, joined, "signatories");
  memory.marks.add(`session ${session.scene.key}`);
  const where = say`${maybe`在${eventPlace(discourse)}`}${eventOnline(discourse, SAYS_ONLINE.test(name.text))}`;
  const held = say`${partiesTogether(discourse, sign, names)}${where}举行${phrase(name)}`;
  memory.owner = undefined;
  const document = name.text.includes(title.text) ? { ...title, text: nounOf(title.text) } : title;
  if (signed?.type !== "signatories")
    return { held: say`${held}，${predicate(discourse, sign, document, plain(""))}` };
  const alike = ofEqualPosts(discourse, sign, whos.flat());
  const paths = signed.signed.flatMap((one) =>
    [signed, ...(signed.together ?? [])].map((at) => `${at.path}.parties[${one.party}].signatories`),
  );
  if (alike)
    return { held: sourced(say`${held}，${alike}${predicate(discourse, sign, title, plain(""))}`, ...paths) };
  // Each at the party that the ceremony has just named: a sentence of their own names the parties again.
  const both = say`${peopleList(discourse, whos.flat())}分别代表双方`;
  return { held, signing: sourced(say`${both}${predicate(discourse, sign, document, plain(""))}`, ...paths) };
};

/** A ceremony at which documents are signed, whatever else is done there: 签约授牌仪式. */
const OF_SIGNING = /(?:签约|签字|签署).{0,6}(?:仪式|典礼)$/;

/**
 * 甲与乙举行签约授牌仪式，双方签署合作协议: the ceremony with a name of its own that opens a text, where the office's title says that
 * the two parties held it.
 */
export const signingHeld = (
  discourse: Discourse,
  sign: Sign,
  joined: readonly Message[],
  title: Said,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const { agreement } = sign;
  const name = facts.said(facts.record.officialName, "officialName");
  const said = facts.said(facts.record.title, "")?.text ?? "";
  const parties = (agreement.parties ?? []).map(({ organization }) => organization?.name?.zh ?? "");
  const [front = "", called] = said.split("举行");
  const own = name && OF_SIGNING.test(name.text) && called === name.text;
  const two = parties.length === 2 && parties.every((party) => party !== "" && front.includes(party));
  const sameDay = agreement.signedOn === undefined || agreement.signedOn === facts.record.when?.start;
  const plainly = sameDay && (agreement.status ?? "signed") === "signed" && !sign.together && !agreement.nth;
  const { title: part, venue, when } = sign.scene?.item ?? {};
  const others =
    part || venue || when || facts.agreements.length > 1 || joined.some((one) => one.type !== "hold");
  if (!own || !two || !plainly || others || name.text.includes(title.text)) return undefined;
  memory.marks.add("event named");
  const official = nameOf(discourse);
  if (!official) return undefined;
  const where = say`${maybe`在${eventPlace(discourse)}`}${eventOnline(discourse)}`;
  const names = partiesTogether(discourse, sign, partyNames(discourse, sign));
  return say`${names}${where}举行${official}，双方${predicate(discourse, sign, title, plain(""))}`;
};

/** 座谈中，/ 交流会上，: the talks at which a document was signed, before the first of several. */
export const atTalks = (discourse: Discourse, scene: Scene): string => {
  const { facts, memory } = discourse;
  const mark = `signed at ${scene.key}`;
  if (memory.marks.has(mark)) return "";
  memory.marks.add(mark);
  const title = facts.said(scene.item.title, "")?.text ?? "";
  // 与企业负责人交谈: those who only talked were at no 座谈.
  const noun = nounIn(title) ?? /(?:交谈|交流|洽谈)$/.exec(title)?.[0] ?? sceneNoun(discourse, scene);
  return `${noun}${/(?:会|论坛)$/.test(noun) ? "上" : "中"}，`;
};

/** 北京 of an event in 北京 and 镇江: the city of its signing alone, where the item says it and nothing else. */
export const cityOfSigning = ({ facts }: Discourse, { scene }: Sign, at: Phrase): Said | undefined => {
  const city = scene && facts.said(scene.item.city, `${scene.path}.city`);
  const several = (facts.record.areas ?? []).length > 1 && !facts.record.venue;
  return city && several && textOf(at) === `在${city.text}，` ? city : undefined;
};
