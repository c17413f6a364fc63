import type { Composed, Line } from "../../compose";
import { type Phrase, say, sourced, spliced, textOf, unbracketed, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { receivedVisitors, VISIT_AND_HOSTS } from "../visit/received-visitors";
import { namedOnce } from "../words/final-edits";
import { tookPartTogether } from "../words/took-part-together";
import { withAimOfGuests } from "./aim-of-guests";
import { withHostsAtReception, withReception } from "./reception-in-lead";

/** Characters of a first sentence that hardly adds to the headline, of an addition to it, and of both. */
const BARE = 56;
const CLAUSE = 52;
const WHOLE = 110;

/** Those who received, accompanied or attended, in one clause. */
const PEOPLE =
  /^[^，；：。由]{6,}?(?:陪同|参加会见|一同参加|(?<!成员.*|的还有.*)[同随]行|出席(?:签约|签字)?仪式|接待了[^，；。]{2,14}(?:一行|代表团|考察团|访问团))(?:，双方[^，；。]+)?$/;
const RECEIVED = /接待了[^，；。]{2,14}(?:一行|代表团|考察团|访问团)/;

/** Whether a sentence is a day and one clause. */
const isBare = (text: string): boolean =>
  text.length <= BARE && !/[；：。“]|举行|召开|启动/.test(text) && /^(?:[^，]{2,16}，)?[^，]+$/.test(text);

/** 会长甲接待了来宾, for 会长甲接待了乙一行 after the visit of 乙. */
const withoutParty = (discourse: Discourse, words: Phrase): Phrase => {
  const found = RECEIVED.exec(textOf(words));
  if (!found) return words;
  const received = textOf(receivedVisitors(discourse, discourse.content.relations.party));
  return spliced(words, found.index, found.index + found[0].length, received);
};

/** 使馆人员和某处负责人参加会见, before a first sentence includes only one of them. */
const withAttendanceTogether = (discourse: Discourse, lines: readonly Line[]): readonly Line[] => {
  const [first, second, third, ...more] = lines;
  // 30余名客商 may include those whom the next sentence names.
  const counted = second !== undefined && /^[约近]?\d/.test(textOf(second.words));
  const both = first && second && third && !counted && tookPartTogether(discourse, second, third);
  return both ? [first, both, ...more] : lines;
};

/** ，该办某处人员参加: a noun that does not say which of the two sides it is. */
const UNCLEAR = /，该[办委署]/u;

const full = (discourse: Discourse, all: readonly Line[]): Line[] => {
  const lines = withAttendanceTogether(discourse, all);
  const [first, second, ...more] = lines;
  if (!first || !second || first.own || second.own || second.opens) return [...lines];
  const [news, people] = [unbracketed(first.words), unbracketed(second.words)];
  const fits = isBare(news) && PEOPLE.test(people) && people.replace(/，双方.*/, "").length <= CLAUSE;
  const most = RECEIVED.test(people) ? VISIT_AND_HOSTS : WHOLE;
  if (!fits || news.length + people.length > most) return [...lines];
  const whole = say`${first.words}，${withoutParty(discourse, second.words)}`;
  const words = namedOnce(discourse, whole, false);
  return UNCLEAR.test(textOf(words)) ? [...lines] : [{ ...first, words }, ...more];
};

const AIM = /^此举意在(?!为)/;
const GIVEN = /[捐赠]/;
const TAKEN = /，[^，]*接受捐赠$/;
/** Characters of a first sentence with its purpose, and of both. */
const SHORT = 90;
const WITH_AIM = 130;

/** ，支持防疫, for 此举意在支持防疫: the purpose of a gift, after the gift. */
const withAim = (lines: readonly Line[]): Line[] => {
  const [first, second, ...more] = lines;
  if (!first || !second || first.own) return [...lines];
  const [news, aim] = [textOf(first.words), textOf(second.words)];
  const fits =
    news.length <= SHORT && news.length + aim.length <= WITH_AIM && !/[；：]|，[以为并]/.test(news);
  if (!AIM.test(aim) || !GIVEN.test(news) || !fits) return [...lines];
  const what = withoutStart(second.words, 4);
  const at = TAKEN.exec(news)?.index ?? news.length;
  const front = spliced(first.words, at, news.length, "");
  return [{ ...first, words: say`${front}，以${what}${withoutStart(first.words, at)}` }, ...more];
};

const RECEIVED_GIFT = /^[^，；。]{2,20}获赠[^，；。]{2,}$/;

/** 捐赠仪式在湖畔举行，某县获赠500册图书: what was given there, in the sentence of the ceremony. */
const withGift = (lines: readonly Line[]): readonly Line[] => {
  const [first, second, ...more] = lines;
  if (!first || !second?.id.startsWith("outcomes[") || first.own || second.own || second.opens) return lines;
  const [held, given] = [textOf(first.words), textOf(second.words)];
  if (!RECEIVED_GIFT.test(given) || !HELD.test(held) || held.length + given.length > WHOLE) return lines;
  return [{ ...first, words: say`${first.words}，${second.words}` }, ...more];
};

const PURPOSE = /^(?:该|合作)?(?:协议书?|备忘录|意向书|合同|协定)旨在(?![为在以将])/;
const SIGNS = /(?:签署|签订|续签)(?!的)[^，；。]*(?:协议书?|备忘录|意向书|合同|协定)》?$/;

/** 签署合作协议，以推动合作: the purpose of a document, after the sentence that ends with it. */
const withPurpose = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (const one of lines) {
    const before = found.at(-1);
    const [news, aim] = [before ? textOf(before.words) : "", textOf(one.words)];
    const front = PURPOSE.exec(aim)?.[0];
    const fits = !/，以|；|代表双方|分别/.test(news) && news.length + aim.length <= WITH_PURPOSE;
    if (before && !before.own && !one.own && front && SIGNS.test(news) && fits) {
      const words = say`${before.words}，以${withoutStart(one.words, front.length)}`;
      found[found.length - 1] = { ...before, words };
    } else found.push(one);
  }
  return found;
};

/** Characters of a signing with what it is for. */
const WITH_PURPOSE = 150;

const SIGNED = /(?:签署|签订|续签)[^，；。]*(?:协议书?|备忘录|意向书|合同|协定)》?$/;
const BY_DOCUMENT = /^根据[^，。；]{2,8}，(?=(?:双方|两[校院市县区会国馆]|各方)将)/;
/** Characters of what a document provides for, and of it with the signing. */
const FIELDS = 70;
const WITH_FIELDS = 130;

/** 签署合作协议，双方将在教学、研究等领域开展合作: short obligations in a few fields, after the signing, before the signatories. */
const withFields = (lines: readonly Line[]): Line[] => {
  const [first, ...rest] = lines;
  const at = rest.findIndex(({ id }) => /^agreements\[[^\]]+\]\.(?:fields|scope)$/.test(id));
  const terms = rest[at];
  if (!first || !terms || first.own || !terms.id.startsWith(`${first.id}.`)) return [...lines];
  const [news, fields] = [textOf(first.words), textOf(terms.words)];
  const front = BY_DOCUMENT.exec(fields)?.[0];
  const few =
    front !== undefined && fields.length - front.length <= FIELDS && !/[；：。]|，.*，.*，/.test(fields);
  if (!few || !SIGNED.test(news) || /；|，双方/.test(news) || news.length + fields.length > WITH_FIELDS)
    return [...lines];
  const words = say`${first.words}，${withoutStart(terms.words, front.length)}`;
  return [{ ...first, words }, ...rest.filter((one) => one !== terms)];
};

/** 甲与乙签署协议，以推动合作。丙出席签约仪式: the purpose, which may begin the second paragraph, belongs to the news, before those who attended. */
const withPurposeOfNews = (blocks: readonly Composed[]): readonly Composed[] => {
  const [first, second, ...more] = blocks;
  if (first?.type !== "paragraph") return blocks;
  const below = second?.type === "paragraph" ? second.lines : [];
  const [news, ...others] = [...first.lines, ...below];
  const at = others.findIndex(({ id }) => !id.startsWith("people."));
  const aim = others[at];
  if (!news || !aim?.id.startsWith(`${news.id}.`)) return blocks;
  const [whole, ...apart] = withPurpose([news, aim]);
  if (!whole || apart.length > 0) return blocks;
  const left = (lines: readonly Line[]): Line[] => lines.filter((one) => one !== aim);
  const lead = { ...first, lines: [whole, ...left(first.lines.slice(1))] };
  if (second?.type !== "paragraph") return [lead, ...blocks.slice(1)];
  const rest = { ...second, lines: left(below) };
  const keys = below.includes(aim) ? [...first.keys, ...second.keys] : first.keys;
  return [{ ...lead, keys }, ...(rest.lines.length > 0 ? [rest] : []), ...more];
};

const MET = /(?:会见|接见|会晤)[^，；：。]{3,}$/;
const ABOUT =
  /^(?:双方|各方|宾主)(?=就.{2,}进行(?:交流|座谈|会谈|探讨|磋商|深入交流)|围绕.{2,}(?:交换意见|交流|座谈|探讨|进行))/;
const NAMED =
  /^([^，；。]{2,60}?)[与和同]([^，；。、]{2,16}?)等?(?=就.{2,}进行(?:交流|座谈|会谈|探讨|磋商|深入交流)$)/;

/** Guests of several organizations, who are not one side. */
const SEVERAL_MET = /会见[^，]*[、和与等]/;

/** 甲、乙与丙, all of whom the first sentence names: their discussion is one of both sides. */
const sidesNamed = (news: string, about: string): string | undefined => {
  const [front, guests = "", host = ""] = NAMED.exec(about) ?? [];
  return front && [...guests.split("、"), host].every((name) => news.includes(name)) ? front : undefined;
};

/** 进行会谈，甲中心，乙局负责人参加: those who were there, behind the talks. */
const ALSO_THERE = /(?:(?<=座谈|会谈|交流|探讨|磋商|意见)，[^；。]{4,}|，[^，；。]{4,})参加(?:会见)?$/;
/** Characters of a meeting with its topics. */
const WITH_TOPIC = 150;

/** 甲会见乙，双方就合作进行交流, for 甲会见乙。双方就合作进行交流: the topics of a meeting belong to its sentence; other attendees follow. */
const withTopic = (lines: readonly Line[]): Line[] => {
  const [first, second, ...more] = lines;
  if (!first || !second || first.own || second.own || second.opens) return [...lines];
  const [news, about] = [textOf(first.words), textOf(second.words)];
  const all = ABOUT.exec(about)?.[0];
  const front = all ?? sidesNamed(news, about);
  const there = ALSO_THERE.exec(about);
  const topic = there ? about.slice(0, there.index) : about;
  const fits = !/，[就围以]|；|陪同/.test(news) && !/[；。]/.test(topic);
  if (!front || !MET.test(news) || !fits || news.length + topic.length > WITH_TOPIC) return [...lines];
  const words = there ? spliced(second.words, there.index, about.length, "") : second.words;
  const talked = withoutStart(words, front.length);
  const verb = /进行(?:座谈|会谈)$/.exec(textOf(talked));
  const spoke = verb ? spliced(talked, verb.index, verb.index + verb[0].length, "进行交流") : talked;
  // 甲会见乙，双方就……: one of the two alone does not exchange views. 双方 does not begin the next sentence too.
  const goesOn = more[0] !== undefined && /^双方/.test(textOf(more[0].words));
  const many = all === "各方" && SEVERAL_MET.test(news);
  const subject = goesOn || many ? "" : "双方";
  const whole = { ...first, words: say`${first.words}，${subject}${spoke}` };
  if (!there) return [whole, ...more];
  const others = withoutStart(second.words, there.index + 1);
  const end = textOf(others).length;
  const met = textOf(others).endsWith("会见") ? others : spliced(others, end, end, "会见");
  return [whole, { ...second, words: met }, ...more];
};

const TERM = /^([^，。]{2,14}?)((?:即将|刚刚?)(?:离任|卸任|任满|到任|履新|就任))。?$/;

/** 会见即将离任的总领事甲, for 会见总领事甲 and, in the next paragraph at the latest, 甲即将离任. */
const withTerm = (blocks: readonly Composed[]): readonly Composed[] => {
  const [first, ...more] = blocks;
  const [lead, ...others] = first?.type === "paragraph" ? first.lines : [];
  const next = more[0]?.type === "paragraph" ? more[0].lines : [];
  const termLine = [...others, ...next].find(({ words }) => TERM.test(textOf(words)));
  const [, name = "", term] = (termLine && TERM.exec(textOf(termLine.words))) ?? [];
  const news = lead ? textOf(lead.words) : "";
  const met = /(?:会见|接见|拜会|会晤)了?(?=[^，；、]*$)/.exec(news.slice(0, news.indexOf(name)));
  if (first?.type !== "paragraph" || !lead || !termLine || !term || !met || news.split(name).length !== 2)
    return blocks;
  const from = met.index + met[0].length;
  const words = sourced(spliced(lead.words, from, from, `${term}的`), ...termLine.words.paths);
  return [{ ...first, lines: [{ ...lead, words }, ...others] }, ...more].flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const lines = block.lines.filter((one) => one !== termLine);
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};

const HELD = /^(?:[^，]{2,24}，)?[^，；。]*在[^，；。]+(?:举行|召开)$/;
const DID = /^与会(?:人员|者|代表|专家|委员)(?=(?:讨论|审议|研究|修改|总结|部署|听取|通过)[^；。]+$)/;

/** 研讨会在湖滨召开，讨论修改报告, for 研讨会在湖滨召开。与会人员讨论修改报告: the activity of all is the content of the event. */
const withActOfAll = (lines: readonly Line[]): Line[] => {
  const [first, second, ...more] = lines;
  if (!first || !second || first.own || second.own) return [...lines];
  const [news, act] = [textOf(first.words), textOf(second.words)];
  const front = DID.exec(act)?.[0];
  if (!front || !HELD.test(news) || news.length + act.length > WHOLE) return [...lines];
  return [{ ...first, words: say`${first.words}，${withoutStart(second.words, front.length)}` }, ...more];
};

const PART_OF = /^此次(?:活动|考察|访问|调研)是(.+)的一部分$/;
const QUOTED = /(?<=开展|参加)“[^”]+”\p{Script=Han}{2,4}(?=，|$)/u;

/**
 * 开展某会“产业发展”考察活动, for 开展“产业发展”考察。此次活动是某会“产业发展”考察活动的一部分: the larger event by its name, and not a
 * second time where the news has its whole name.
 */
const withLargerEvent = (lines: readonly Line[]): Line[] => {
  const [first, ...rest] = lines;
  const act = first && QUOTED.exec(textOf(first.words));
  const at = rest.findIndex(({ words }) => PART_OF.test(textOf(words)));
  const part = rest[at];
  const name = part && PART_OF.exec(textOf(part.words))?.[1];
  if (first && part && name && textOf(first.words).includes(name) && !first.own && !part.own)
    return [{ ...first, words: sourced(first.words, ...part.words.paths) }, ...rest.toSpliced(at, 1)];
  if (!first || !act || !part || !name?.includes(act[0]) || first.own || part.own) return [...lines];
  const words = spliced(first.words, act.index, act.index + act[0].length, name);
  return [{ ...first, words: sourced(words, ...part.words.paths) }, ...rest.toSpliced(at, 1)];
};

/** The same if the activity of all begins the second paragraph. */
const withActFromNextParagraph = (blocks: readonly Composed[]): readonly Composed[] => {
  const [first, second, ...more] = blocks;
  if (first?.type !== "paragraph" || second?.type !== "paragraph" || first.lines.length !== 1) return blocks;
  const [news, ...others] = withActOfAll([...first.lines, ...second.lines]);
  if (!news || others.length === second.lines.length) return blocks;
  const rest = others.length > 0 ? [{ ...second, lines: others }] : [];
  return [{ ...first, lines: [news] }, ...rest, ...more];
};

/** The news with a clause about the hosts or companions, if its sentence would only repeat the headline. */
export const withFullLead = (discourse: Discourse, blocks: readonly Composed[]): Composed[] => {
  const news = (lines: readonly Line[]): readonly Line[] =>
    withAim(withTopic(withAimOfGuests(withActOfAll(withGift(withLargerEvent([...lines]))))));
  const lead = (lines: readonly Line[]): readonly Line[] =>
    withFields(full(discourse, withHostsAtReception(discourse, withReception(discourse, news(lines)))));
  return withActFromNextParagraph(withTerm(withPurposeOfNews(blocks))).map((block, at) =>
    block.type === "paragraph"
      ? { ...block, lines: withPurpose(at === 0 ? lead(block.lines) : block.lines) }
      : block,
  );
};
