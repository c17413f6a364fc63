import { allLines, type Composed, isContext, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, partOf, plain, say, sourced, spliced, textOf, withoutStart } from "../../phrase";

/** The first paragraph of a text and what follows it. */
export interface LeadAndRest {
  readonly lead: readonly Line[];
  readonly rest: readonly Composed[];
}

export type Addition = (text: LeadAndRest) => LeadAndRest | undefined;

/** What a first paragraph says beyond who came to whom. */
const SUBSTANCE =
  /双方|各方|签[署订字约]|达成|旨在|一致同意|[就围绕][^，。]{2,}(?:交流|座谈|会谈|探讨|研讨|交换)|颁发|赠|发布|启动|上线|捐|揭牌(?!仪式)|(?:首|第[一二三四五六七八九十百\d]+)[个所家座](?!活动)|并(?:作|举办)|邀请各|选举产生/u;

/** Whether the first paragraph says what came of the event or what it was about. */
export const hasSubstance = (lines: readonly Line[]): boolean => {
  for (const { words } of lines) if (SUBSTANCE.test(textOf(words))) return true;
  return false;
};

/** The blocks without one line, or with other lines in its place. */
export const replaced = (blocks: readonly Composed[], old: Line, ...lines: readonly Line[]): Composed[] =>
  withLinesReplaced(blocks, (one) => (one === old ? lines : [one]));

const firstOf = ({ rest }: LeadAndRest): Line | undefined =>
  isParagraph(rest[0]) ? rest[0].lines[0] : undefined;

export const linesBehind = ({ rest }: LeadAndRest): readonly Line[] => allLines(rest);

/** 出访期间，……共拜会企业11家. */
const TOTAL = /^[出来]?(?:访问?|考察|调研)期间，[^；。]*共[^；。]*\d+余?[家个所项位]。?$/u;
/** Characters of a sentence that takes in what was talked about. */
const WITH_TALKS = 120;
const DISCUSSED =
  /^(?:双方|各方|宾主)(?:举行(?:会谈|座谈)，)?[就围][^；：。]{2,90}?(?:进行(?:了)?(?:深入)?(?:交流座谈|座谈交流|交流|探讨|座谈|会谈|洽谈)|交换(?:了)?意见)(?=$|，(?:[^；：。，]{4,40}主持)?)/u;
const CHAIRED = /^，([^；：。，]{4,40})主持/u;
const MET = /(?:会见|接待|拜访|拜会)[^，；。]{2,60}$/u;

/** Whether 这是…… or other context of the talks would begin the next paragraph. */
const isFollowedByContext = ({ rest: [block] }: LeadAndRest): boolean =>
  isParagraph(block) && block.lines.slice(1, 2).some(isContext);

/** 甲会见乙，双方就……进行交流: what both discussed, with which the next paragraph begins. */
const discussed: Addition = (text) => {
  const next = firstOf(text);
  const last = text.lead.at(-1);
  const said = next && !next.own ? textOf(next.words) : "";
  const front = DISCUSSED.exec(said)?.[0];
  if (!next || !last || front === undefined) return undefined;
  const talks = partOf(next.words, 0, front.length);
  const behind = withoutStart(next.words, front.length);
  const chair = CHAIRED.exec(textOf(behind));
  if ((textOf(behind) !== "" && !chair) || isFollowedByContext(text)) return undefined;
  const left: Line[] = chair
    ? [
        {
          ...next,
          id: `${next.id}.chair`,
          words: say`座谈由${partOf(behind, 1, chair[0].length)}${withoutStart(behind, chair[0].length)}`,
        },
      ]
    : [];
  const rest = replaced(text.rest, next, ...left);
  const news = textOf(last.words);
  const joins = !last.own && !TOTAL.test(news) && MET.test(news) && news.length + front.length <= WITH_TALKS;
  const at = textOf(talks).lastIndexOf("进行了");
  const plainly = at < 0 ? talks : spliced(talks, at, at + 3, "进行");
  if (joins)
    return { lead: [...text.lead.slice(0, -1), { ...last, words: say`${last.words}，${plainly}` }], rest };
  return { lead: [...text.lead, { ...next, words: talks }], rest };
};

/** 出访期间，甲一行共拜会企业11家: the sum of a journey, with the bare visit. */
const totalled: Addition = (text) => {
  const line = linesBehind(text).find(({ words }) => TOTAL.test(textOf(words)));
  if (!line || text.lead.length > 1) return undefined;
  return { lead: [...text.lead, line], rest: replaced(text.rest, line) };
};

const LAUNCHED =
  /^(?:在[^，；。]{2,14}(?:环节|会上|仪式上)，|会上，)?((?:(?!将|拟|争取|建议|计划|年)[^，；。]){4,30}?(?:上线|启动|启用|成立))$/u;
const PUBLISHED = /^(?:会上|现场)(发布|揭晓|公布)了?(《[^》]+》)(?:，|$)/u;

/** What follows a document as its subject: 倡议……, not 这是……. */
const OF_DOCUMENT = /^(?:由|倡议|呼吁|号召|提出|围绕|聚焦|涵盖|包括|收录|介绍|明确|指出|强调)/u;

/** 会上，某平台上线，《某倡议书》发布: several things that came of an event whose first paragraph says only that it was held. */
const resultsOfEvent: Addition = (text) => {
  const [news, ...more] = text.lead;
  if (!news || !/举行|举办|召开|开幕/.test(textOf(news.words)) || more.some(isResult)) return undefined;
  let { rest } = text;
  const clauses: Phrase[] = [];
  for (const line of linesBehind(text)) {
    if (line.own || !line.id.startsWith("outcomes[")) continue;
    const said = textOf(line.words);
    const launched = LAUNCHED.exec(said)?.[1];
    const [front = "", verb, title = ""] = PUBLISHED.exec(said) ?? [];
    const behind = said.slice(front.length);
    if (launched) {
      clauses.push(withoutStart(line.words, said.length - launched.length));
      rest = replaced(rest, line);
    } else if (verb && (behind === "" || OF_DOCUMENT.test(behind))) {
      const from = said.indexOf(title);
      const document = partOf(line.words, from, from + title.length);
      clauses.push(say`${document}${verb}`);
      const left = withoutStart(line.words, front.length);
      rest = replaced(rest, line, ...(behind === "" ? [] : [{ ...line, words: say`${document}${left}` }]));
    }
  }
  const [first, ...others] = clauses;
  if (!first || others.length === 0) return undefined;
  const words = others.reduce((all, clause) => say`${all}，${clause}`, say`会上，${first}`);
  return { lead: [news, { id: "outcomes.lead", words }, ...more], rest };
};

/** 大会选举产生第二届理事会，甲当选会长: what an assembly elected, directly behind the sentence that it was held. */
const ELECTED = /^(?:大会|会议|年会|会上)?，?选举.*当选/u;
const electedThere: Addition = (text) => {
  const [news, ...more] = text.lead;
  const line = linesBehind(text).find(({ id }) => id.startsWith("outcomes["));
  if (!news || !line || line.own || !/举行|举办|召开/.test(textOf(news.words))) return undefined;
  if (!ELECTED.test(textOf(line.words)) || more.some(({ words }) => textOf(words).includes("选举")))
    return undefined;
  const aim = more.findIndex((one) => isContext(one) || textOf(one.words).includes("旨在"));
  const lead = [news, ...more.toSpliced(aim < 0 ? more.length : aim, 0, line)];
  return { lead, rest: replaced(text.rest, line) };
};
const isResult = ({ id }: Line): boolean => /^(?:outcomes|agreements|agenda)\[/.test(id);

const BARE_EVENT = /(?:举办|举行|召开)[^，；。]*(研讨会|座谈会|论坛|会议|交流会|洽谈会)$/u;
const CHAIRED_ON = /^([^，；。]{2,10}由[^；。]+?主持)，(围绕[^；。]+?)(?:展开|进行)(?:交流|研讨|讨论)?$/u;

/** 某院举办研讨会，围绕……进行研讨: the topics, which the sentence of who chaired the event states. */
const topicsOfEvent: Addition = (text) => {
  const [news, ...more] = text.lead;
  const noun = news && !news.own ? BARE_EVENT.exec(textOf(news.words))?.[1] : undefined;
  const line = linesBehind(text).find(({ words, own }) => !own && CHAIRED_ON.test(textOf(words)));
  const [, chaired = "", topics = ""] = (line && CHAIRED_ON.exec(textOf(line.words))) ?? [];
  if (!news || more.length > 0 || !noun || !line) return undefined;
  const about = partOf(line.words, chaired.length + 1, chaired.length + 1 + topics.length);
  const verb = noun === "研讨会" ? "研讨" : "交流";
  return {
    lead: [{ ...news, words: say`${news.words}，${about}进行${verb}` }],
    rest: replaced(text.rest, line, { ...line, words: partOf(line.words, 0, chaired.length) }),
  };
};

const AGREED =
  /^(?:双方|各方|两[校市院会])一致同意(?:将|在|以|就|首先|尽快|进一步|共同|联合|继续|定期|积极|充分|未来|今后|加强|建立|深化|组织|开展|推[动进]|扩大|成立|设立|合作|合办|探索|拓展|促进|发挥|保持|互)[^；。]{4,90}$/u;
/** What refers to something that was said before. */
const REFERS = /[上前]述|该|此(?!次(?:访问|到访|会[见谈晤]|座谈))|这|论坛的|其(?=[^他])/u;

/** Whether all that was said at items of a text was said at one, so that its two sides are those of the visit. */
const isOneMeeting = (text: LeadAndRest): boolean => {
  const items = linesBehind(text).flatMap(({ id }) => /^(agenda\[[^\]]*\])\.remarks/.exec(id)?.[1] ?? []);
  return new Set(items).size === 1;
};

const MET_OTHERS = /接待了|会见|拜[会访]|走访|[与同][^，；。]{2,}(?:座谈|会谈)(?=$|，)/u;
/** Whether later sentences state that the visitors met others, so that 双方 may be others than those of the visit. */
const haveMetOthers = (text: LeadAndRest): boolean =>
  linesBehind(text).some(
    ({ id, words }) => /^agenda\[[^\]]*\](?!\.remarks)/.test(id) && MET_OTHERS.test(textOf(words)),
  );

/** Whether what the visitors were shown is reported behind the news, so that a result in front would seem to come before the talks. */
const wasOnTour = (text: LeadAndRest): boolean => linesBehind(text).some(isTour);
const isTour = ({ id, words }: Line): boolean =>
  /^agenda\[[^\]]*\]$/.test(id) && /参观了|考察了|走访了|察看了/u.test(textOf(words));

/** 双方一致同意……: a result that a later paragraph of one sentence states, or a longer one that ends the words at the only meeting. */
const agreed: Addition = (text) => {
  const found = text.rest.find((block) => {
    const last = isParagraph(block) ? block.lines.at(-1) : undefined;
    if (!isParagraph(block) || !last || !isAgreed(last)) return false;
    return block.lines.length === 1 || (isOfBoth(last) && isOneMeeting(text));
  });
  const line = isParagraph(found) ? found.lines.at(-1) : undefined;
  if (!line || REFERS.test(textOf(line.words)) || haveMetOthers(text)) return undefined;
  if (wasOnTour(text) || isBehindTour(text, line) || isBehindList(text)) return undefined;
  return { lead: [...text.lead, line], rest: replaced(text.rest, line) };
};
/** 甲、乙参加座谈: a list of others who were there, behind which a result would be lost. */
const isBehindList = ({ lead }: LeadAndRest): boolean =>
  /(?:参加|出席)[^，。；]{0,6}$/u.test(textOf(lead.at(-1)?.words ?? plain("")));
/** ……陪同。代表团参观了……: behind those who went along 双方 would be nobody's, before what was seen and the talks. */
const isBehindTour = (text: LeadAndRest, line: Line): boolean => {
  const behind = linesBehind(text);
  const acts = behind.slice(0, behind.indexOf(line)).some(({ id }) => /^agenda\[[^\]]*\](?!\.)/.test(id));
  return (
    acts && /(?:陪同|随行|同行|随[同团][^，。；]{0,6})$/u.test(textOf(text.lead.at(-1)?.words ?? plain("")))
  );
};
/** Characters of a result that is news although it closes the words of a meeting. */
const SUBSTANTIAL = 30;
const isOfBoth = ({ words }: Line): boolean =>
  textOf(words).startsWith("双方") && textOf(words).length >= SUBSTANTIAL;
const isAgreed = ({ id, words, own }: Line): boolean =>
  !own && id.startsWith("outcomes[") && AGREED.test(textOf(words));

/** 座谈中，, 在工作会谈中，: the only words on talks of both sides that a text has. */
const TALKS_OPENING =
  /^在?(?:双方)?((?:工作|友好)?(?:会谈|座谈)(?:交流)?|交流(?:座谈|会谈)|座谈会|会见)[中上]，/u;
const RECEIVED = /接待了[^，；。、]{2,16}$/u;
const CAME = /^[^；。]*(?:一行|率[^，；。]*)(?:\d+人)?(?:到访|来访|拜访|访问|赴|到|前往)[^，；。]*$/u;
const OF_TALKS = /座谈|会谈|会见|会晤|交流/u;
/** A sentence without names of organizations that contain such a word: 交流中心. */
const withoutNamesOfTalks = (sentence: string): string =>
  sentence.replace(/交流(?:中心|协会|促进会|基地)/gu, "");

/** 甲接待了来宾，双方举行座谈: the talks, of which a text of one meeting has only the words of its speakers. */
const talksHeld: Addition = (text) => {
  const last = text.lead.at(-1);
  const behind = linesBehind(text);
  const speech = behind.find(({ id }) => id.includes(".remarks["));
  const found = speech && !speech.own ? TALKS_OPENING.exec(textOf(speech.words))?.[1] : undefined;
  if (!last || last.own || !speech || !found || text.lead.length > 2) return undefined;
  const news = textOf(last.words);
  const ends = last.id === "receive" ? RECEIVED.test(news) : text.lead.length === 1 && CAME.test(news);
  const before = behind.slice(0, behind.indexOf(speech));
  const known = [...text.lead, ...before].some(({ words }) =>
    OF_TALKS.test(withoutNamesOfTalks(textOf(words))),
  );
  if (!ends || known || !isOneMeeting(text) || haveMetOthers(text)) return undefined;
  const noun = found.endsWith("会谈") ? found.replace("交流", "") : found === "会见" ? "会谈" : "座谈";
  // 代表团参观了展厅，随后举行座谈: talks behind a tour, before which 双方 would be nobody's.
  const toured = before.findLast(isTour);
  const again = behind.some(({ words }) => /^双方还?[就围]/u.test(textOf(words)));
  const joins = toured && toured === before.at(-1) && !toured.own && !again;
  if (toured && !joins && last.id !== "receive") return undefined;
  if (joins) {
    const held = say`${toured.words}，随后举行${noun}`;
    return { lead: text.lead, rest: replaced(text.rest, toured, { ...toured, words: held }) };
  }
  const words = sourced(say`${last.words}，双方举行${noun}`, ...speech.words.paths.slice(0, 1));
  return { lead: text.lead.with(-1, { ...last, words }), rest: text.rest };
};

const BARE_VISIT =
  /^(?:[^，；。]{2,16}，)?[^，；。]+(?:访问|到访|考察|调研)[^，；。]*(?:，并作[^，；。]+)?$/u;
const MET_THERE = /^([^，；。]{4,30}(?:会见|接待)了?[^，；。]{2,16})，([^；。]+)参加$/u;

/** 4月1日晚，市长甲会见了代表团，副市长乙陪同: a meeting with those who went along, which a first paragraph of the visit has room for. */
const MET_WITH_ESCORT =
  /^(?:[^，；。]{2,8}[日午晚]，)?[^，；。]{2,30}会见了?[^，；。]{2,24}，[^，；。]{4,30}陪同$/u;
/** 甲到访某市，举办活动. */
const VISIT_FOR =
  /^(?:[^，；。]{2,20}，)?[^，；。]+(?:访问|到访|考察|调研)[^，；。]*(?:，(?:举办|参加|出席)[^，；。]+)?$/u;

const metWithEscort: Addition = (text) => {
  const next = firstOf(text);
  const [news] = text.lead;
  const fits = news && next && !next.own && MET_WITH_ESCORT.test(textOf(next.words));
  if (!fits || !VISIT_FOR.test(textOf(news.words))) return undefined;
  return { lead: [news, next], rest: replaced(text.rest, next) };
};

/** 校长甲会见乙一行, behind the bare visit; who else was there follows. */
const metThere: Addition = (text) => {
  const next = firstOf(text);
  const [, met = ""] = (next && !next.own && MET_THERE.exec(textOf(next.words))) || [];
  const [news, ...more] = text.lead;
  if (!next || met === "" || !news || more.length > 0 || !BARE_VISIT.test(textOf(news.words)))
    return undefined;
  const noun = met.includes("会见") ? "会见" : "接待";
  const others: Line = {
    ...next,
    id: `${next.id}.others`,
    words: say`${withoutStart(next.words, met.length + 1)}${noun}`,
  };
  return {
    lead: [news, { ...next, words: partOf(next.words, 0, met.length) }],
    rest: replaced(text.rest, next, others),
  };
};

const LECTURED =
  /^在([^，；。]{2,24})，([^，；。]{2,20}?)作(题为《[^》]+》的(主题演讲|演讲|学术报告|报告|讲座))(?=$|，)/u;

/** 甲访问某校，并作题为《……》的演讲: a lecture of the visitor, with the bare visit; where it was held follows. */
const lectured: Addition = (text) => {
  const [news, ...more] = text.lead;
  const line = linesBehind(text).find(({ words, own }) => !own && LECTURED.test(textOf(words)));
  const [front, place = "", who = "", what = "", noun = ""] =
    (line && LECTURED.exec(textOf(line.words))) ?? [];
  if (!news || !line || !front || news.own || !BARE_VISIT.test(textOf(news.words))) return undefined;
  if (!textOf(news.words).includes(who)) return undefined;
  const called = noun.replace("主题", "");
  const lecture = partOf(line.words, front.length - what.length, front.length);
  const where = partOf(line.words, 1, 1 + place.length);
  return {
    lead: [{ ...news, words: say`${news.words}，并作${lecture}` }, ...more],
    rest: replaced(text.rest, line, {
      ...line,
      words: say`${called}在${where}举行${withoutStart(line.words, front.length)}`,
    }),
  };
};

const RANK =
  /^([^，；。]{4,24}?)是[^，；。]{0,12}(?:首|第[一二三四五六七八九十百\d]+)[个所家座][^，；。]{2,14}。?$/u;

/** Whether the news is the opening of something with this whole name. */
const isOpened = (sentence: string, subject: string): boolean => {
  const news = sentence.replace(/[^，。；（]+（以下简称“([^”]+)”）/gu, "$1");
  const at = news.indexOf(subject);
  if (at < 0 || !/^(?:正式)?(?:举行)?(?:揭牌|成立|落成)/u.test(news.slice(at + subject.length))) return false;
  return at === 0 || /[，日午]$/u.test(news.slice(0, at));
};

/** 某孔子学院是某国第四所孔子学院: what makes the thing of the news special. */
const ranked: Addition = (text) => {
  const [news, ...more] = text.lead;
  const line = linesBehind(text).find((one) => {
    const subject = isContext(one) ? RANK.exec(textOf(one.words))?.[1] : undefined;
    return subject !== undefined && news !== undefined && isOpened(textOf(news.words), subject);
  });
  const said = line ? textOf(line.words) : "";
  const subject = RANK.exec(said)?.[1];
  if (!line || !news || !subject) return undefined;
  const rank = partOf(line.words, subject.length, said.replace(/。$/u, "").length);
  return {
    lead: [news, { id: line.id, words: say`这${rank}` }, ...more],
    rest: replaced(text.rest, line),
  };
};

/** What a first paragraph without substance takes from later ones, the most important first. */
const ADDITIONS: readonly Addition[] = [
  lectured,
  totalled,
  discussed,
  topicsOfEvent,
  agreed,
  ranked,
  talksHeld,
];

/** The text with a first paragraph that says what the event was about or what came of it, where a later sentence states that. */
export const withSubstance = (given: LeadAndRest): LeadAndRest => {
  let text = electedThere(given) ?? resultsOfEvent(given) ?? given;
  for (const addition of ADDITIONS) {
    if (hasSubstance(text.lead)) break;
    text = addition(text) ?? text;
  }
  return text.lead.length === 1 ? (metWithEscort(text) ?? metThere(text) ?? text) : text;
};
