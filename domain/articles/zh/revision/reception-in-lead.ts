import type { Line } from "../../compose";
import { type Phrase, partOf, say, sourced, textOf, unbracketed, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { WENT_ALONG } from "../visit/going-along";
import { receivedVisitors, VISIT_AND_HOSTS } from "../visit/received-visitors";
import { namedOnce } from "../words/final-edits";
import { withLeader } from "./led-companions";

/** Characters of a visit, of its hosts, and of everything in one sentence. */
const VISIT = 105;
const HOSTS = 75;
const WHOLE = 135;
/** Characters of a companion between the visit and its reception. */
const SHORT = 30;

/** Companions, in a sentence of their own. */
const COMPANIONS = new RegExp(`^[^；：。]{4,}${WENT_ALONG}$`, "u");
const RECEIVED = /^([^；：。由]{4,}?)接待了([^，；。、]{2,16})(?=，|$)/u;
/** A visit that has reported something else already. */
const MORE = /[；：。“”]|接待|会见|座谈|会谈|宴请|签署|签订|参观|双方|，(?:以|为|旨在|推动|促进|并)/u;
/** 省侨联, 该校, a bracket: words that depend on the sentence before, or that the next may depend on. */
const RESTING = /^[省市州县区]|该|以下简称/u;
/** A short name in brackets, which is not a clause. */
const BRACKETS = /（[^（）]*）/gu;
/** ，该校相关负责人陪同: escorts of the organization visited. */
const ESCORTS = /，该[^，；。、]{1,2}?(?=\p{Script=Han}{2,}[^，；。]*陪同$)/u;
/** ，副市长丙同行: one more clause of a visit. */
const BESIDE = new RegExp(`，[^，；。]*(?:陪同|参加|${WENT_ALONG})$`, "u");
const SAT = /^([^，；。]{4,})参加座谈$/u;
/** 该孔子学院, where 该 does not refer to an organization of a common kind. */
const STIFF = /，该(?:[县市区省州]|(?!.{0,2}[校院会局委厅部所馆]|公司|集团|中心|开发区))/u;

/** 该校副校长乙接待了代表团，国际处负责人陪同, for 该校国际处负责人陪同，该校副校长乙接待了代表团. */
const beforeEscorts = (discourse: Discourse, visit: Phrase, clause: Phrase): Phrase | undefined => {
  const found = ESCORTS.exec(textOf(visit));
  if (!found) return undefined;
  const organization = found[0].slice(1);
  const words = namedOnce(discourse, say`${partOf(visit, 0, found.index)}，${clause}`, false);
  const behind = textOf(words).slice(found.index + 1);
  const again = behind.replace(/^受到/, "").startsWith(organization) ? found[0].length : 1;
  return say`${words}，${withoutStart(visit, found.index + again)}`;
};

const withClause = (discourse: Discourse, visit: Phrase, clause: Phrase): Phrase => {
  const escorted = beforeEscorts(discourse, visit, clause);
  if (escorted) return escorted;
  const whole = say`${visit}，${clause}`;
  const named = namedOnce(discourse, whole, false);
  return STIFF.test(textOf(named)) ? whole : named;
};

/** A visit with those who received the visitors after it; what follows in their sentence is its own where there is no room. */
const joined = (
  discourse: Discourse,
  visit: Line,
  reception: Line,
  along: Line | undefined,
  next: Line | undefined,
): Line[] | undefined => {
  const [, hosts = "", party = ""] = RECEIVED.exec(textOf(reception.words)) ?? [];
  const news = textOf(visit.words);
  const tail = ESCORTS.test(news) ? undefined : BESIDE.exec(news)?.[0];
  if (tail && tail.length > SHORT) return undefined;
  if (hosts === "" || hosts.length > HOSTS) return undefined;
  const led = along && withLeader(discourse, visit, along);
  const short = along && !led && !news.endsWith("陪同") && textOf(along.words).length <= SHORT;
  // Behind the hosts a list of companions would be far from whom they came with.
  if (along && !led && !short) return undefined;
  const came = led ?? (short ? say`${visit.words}，${asClause(along)}` : visit.words);
  const list = partOf(reception.words, 0, hosts.length);
  const met = receivedVisitors(discourse, discourse.content.relations.party);
  const clause = textOf(met).endsWith("一行") ? say`受到${list}接待` : say`${list}${met}`;
  const words = withClause(discourse, came, clause);
  const rest = withoutStart(reception.words, `${hosts}接待了${party}`.length);
  // 到某校参加校庆，校长甲接待了来宾，乙参加接待: what others took part in where the visitors did so too.
  const more = news.includes("参加") ? textOf(rest) : textOf(rest).replace(/参加接待$/, "参加");
  const others = along && !led && !short ? [along] : [];
  if (unbracketed(words).length > VISIT_AND_HOSTS) {
    const end = more.length < textOf(rest).length ? partOf(rest, 0, more.length) : rest;
    const received = { ...reception, words: say`${list}${met}${end}` };
    return [{ ...visit, words: came }, received, ...others];
  }
  if (more === "") return [{ ...visit, words: sourced(words, ...rest.paths) }, ...others];
  const sat = next !== undefined && SAT.test(textOf(next.words)) && more.endsWith("座谈");
  const full = short || sat || BESIDE.test(news);
  if (!full && textOf(words).length + more.length <= WHOLE) {
    const last = more.length < textOf(rest).length ? partOf(rest, 0, more.length) : rest;
    return [{ ...visit, words: say`${words}${last}` }, ...others];
  }
  return [{ ...visit, words }, ...others, { ...reception, words: withoutStart(rest, 1) }];
};

/** 双方就合作进行座谈，某处负责人参加, for 双方就合作进行座谈。某处负责人参加座谈. */
const withThoseThere = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (const one of lines) {
    const before = found.at(-1);
    const list = one.own ? undefined : SAT.exec(textOf(one.words))?.[1];
    const talks = before && list && /^双方[^；。]*座谈$/.test(textOf(before.words));
    if (before && talks && textOf(before.words).length + list.length <= WHOLE)
      found[found.length - 1] = {
        ...before,
        words: say`${before.words}，${partOf(one.words, 0, list.length + 2)}`,
      };
    else found.push(one);
  }
  return found;
};

const ALONG = new RegExp(`^[^，；：。]{4,}${WENT_ALONG}$`, "u");
/** 副市长丙, behind the name of another city; whoever took part in activities, hosts among them. */
const OTHERS = /[市县区省州]长|^[市县区省州]领导|参加活动$/u;
/** 参加 of 参加考察, behind the sentence that says what it was. */
const WORK = /(?<=参加)..$/u;
const TRAVELLED = /随[团同](?:到访|访问)$/u;

/** 处长乙参加, 秘书长丙同行: who went along, as a clause behind where to and what for. */
const asClause = ({ words }: Line): Phrase => {
  const text = textOf(words);
  if (WORK.test(text)) return partOf(words, 0, text.length - 2);
  return TRAVELLED.test(text) ? say`${partOf(words, 0, text.length - 4)}同行` : words;
};

/** 甲率团赴某市考察，处长乙随行: one or two companions in a few words, who have no sentence of their own. */
const alongInSentence = (discourse: Discourse, visit: Line, along: Line): Line[] => {
  const [news, came] = [textOf(visit.words), textOf(along.words)];
  const joins = ALONG.test(came) && !OTHERS.test(came);
  const short = joins && came.length <= SHORT && news.length + came.length <= WHOLE;
  return short && !BESIDE.test(news)
    ? [{ ...visit, words: withClause(discourse, visit.words, asClause(along)) }]
    : [visit, along];
};

const RECEPTION = /接待了[^，；。]{2,16}$/u;
const TALKED = /参加|座谈|会谈|交流|陪同/u;
const THERE = /^([^，；。]{4,}(?<!还有.*))参加座谈会?$/u;

/** 副县长乙接待了代表团，局长丙参加, for 乙接待了代表团。丙参加座谈: at the reception the reader knows of no talks yet. */
export const withHostsAtReception = (discourse: Discourse, lines: readonly Line[]): readonly Line[] => {
  const [visit, second, ...more] = lines;
  if (!visit || !second || visit.own || second.own || second.opens) return lines;
  const [news, there] = [textOf(visit.words), textOf(second.words)];
  const list = THERE.exec(there)?.[1];
  // Two lists of attendees become one.
  if (more[0] && THERE.test(textOf(more[0].words))) return lines;
  const fits = RECEPTION.test(news) && !TALKED.test(news) && news.length + there.length <= WHOLE;
  if (!list || !fits) return lines;
  const clause = partOf(second.words, 0, list.length + 2);
  return [{ ...visit, words: withClause(discourse, visit.words, clause) }, ...more];
};

/** 甲一行到访某会，会长乙接待了来宾。丙同行, for 甲一行到访某会。丙同行。会长乙接待了甲一行: visitors and hosts are one sentence, and the visitors are named once. */
export const withReception = (discourse: Discourse, lines: readonly Line[]): Line[] => {
  const [visit, second, third, ...more] = lines;
  if (!visit || !second || visit.own || second.own || !discourse.content.relations.visit) return [...lines];
  const news = textOf(visit.words).replace(BRACKETS, "");
  if (visit.id !== "lead" || news.length > VISIT || MORE.test(news)) return [...lines];
  if (second.id === "receive") {
    const both = joined(discourse, visit, second, undefined, third);
    return both ? withThoseThere([...both, ...lines.slice(2)]) : [...lines];
  }
  const front = textOf(second.words);
  const came = COMPANIONS.test(front);
  if (came && third?.id !== "receive")
    return [...alongInSentence(discourse, visit, second), ...lines.slice(2)];
  const apart = RESTING.test(front) || (third && /^[省市州县区]/.test(textOf(third.words)));
  if (!came || apart || !third || third.own || third.id !== "receive") return [...lines];
  const all = joined(discourse, visit, third, second, more[0]);
  return all ? withThoseThere([...all, ...more]) : [...lines];
};
