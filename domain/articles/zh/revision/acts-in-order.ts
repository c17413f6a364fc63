import type { Composed, Line, Paragraph } from "../../compose";
import { resting, say, spliced, textOf, withoutStart } from "../../phrase";

const BEFORE =
  /^(?:仪式|签约仪式|签约|签字仪式|座谈|会谈|会议|活动|会见|开幕式)前，[^。；]*(?:参观|考察|走访|察看)了/u;
const TOUR = /(?:参观|考察|走访|察看)了/u;
const SPOKEN = /\.remarks\[/;

/** What was seen before the event, in a separate paragraph after what was seen later: both are combined, in chronological order. */
const toursInOrder = (a: Paragraph, b: Paragraph): Paragraph | undefined => {
  const [before, ...more] = b.lines;
  const fits =
    before !== undefined &&
    more.length === 0 &&
    !before.own &&
    BEFORE.test(textOf(before.words)) &&
    a.part === b.part &&
    a.lines.length <= 2 &&
    a.lines.every(({ id, words }) => TOUR.test(textOf(words)) && !SPOKEN.test(id));
  return fits ? { ...a, lines: [before, ...a.lines], keys: [...b.keys, ...a.keys] } : undefined;
};

const TOOK_PART =
  /^(在[^，。；]{2,20})，([^，。；]{2,12}?)参加了([^，。；]{0,10}(?:交流会|座谈会|联欢会|见面会))$/u;

/** 在某校的交流会上，访问团学生表演了……: an occasion of which no more is known begins the office's own sentence about it. */
const occasionThenAct = (last: Line | undefined, next: Line | undefined): Line | undefined => {
  const [, place, who, title] = (last && !last.own ? TOOK_PART.exec(textOf(last.words)) : undefined) ?? [];
  if (!last || !next?.own || !place || !who || !title || !textOf(next.words).startsWith(who))
    return undefined;
  return { ...next, words: resting(say`${place}的${title}上，${next.words}`, ...last.words.paths) };
};

const actInNext = (a: Paragraph, b: Paragraph): Paragraph[] | undefined => {
  const act = occasionThenAct(a.lines.at(-1), b.lines[0]);
  if (!act) return undefined;
  const rest = a.lines.slice(0, -1);
  const next = { ...b, lines: [act, ...b.lines.slice(1)] };
  return rest.length > 0 ? [{ ...a, lines: rest }, next] : [{ ...next, keys: [...a.keys, ...b.keys] }];
};

const withActsAtOccasions = (block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const lines: Line[] = [];
  for (const one of block.lines) {
    const act = occasionThenAct(lines.at(-1), one);
    if (act) lines[lines.length - 1] = act;
    else lines.push(one);
  }
  return { ...block, lines };
};

const GIVEN = /^[^，。；还]{2,20}向[^，。；颁移赠]{2,30}(?:捐赠|捐款)(?!证|牌|仪式)[^，。；]{2,40}$/u;
const CEREMONY = /捐赠仪式/;

/** The blocks of a text whose first paragraph names the ceremony together with what was given. */
const withGiftInLead = (blocks: readonly Composed[]): Composed[] => {
  const [lead] = blocks.filter((block) => block.type === "paragraph");
  const at = lead?.lines.findIndex(({ words }) => CEREMONY.test(textOf(words))) ?? -1;
  if (!lead || at < 0 || lead.lines.some(({ words }) => /捐赠(?!仪式)|捐款/.test(textOf(words))))
    return [...blocks];
  const gifts = blocks.flatMap((block) =>
    block.type === "paragraph" && block !== lead
      ? block.lines.filter(({ own, words }) => !own && GIVEN.test(textOf(words)))
      : [],
  );
  const [gift, ...more] = gifts;
  if (!gift || more.length > 0) return [...blocks];
  const given = introducedEarlier(blocks, lead.lines.slice(0, at + 1), gift);
  return blocks.flatMap((block): Composed[] => {
    if (block === lead)
      return [{ ...lead, lines: lead.lines.toSpliced(at, 1, ...atCeremony(lead.lines[at], given.moved)) }];
    if (block.type !== "paragraph") return [block];
    const rest = block.lines.filter((one) => one !== gift);
    const lines = rest.map((one) => (one === given.line ? given.shorter : one));
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};

const HELD = /^(?:[^，]{2,16}，)?[^，；。]*在[^，；。]+举行$/;
/** Characters of a ceremony with what was given there. */
const WITH_GIFT = 110;

/** 捐赠仪式在湖畔举行，甲向乙捐赠图书: what was given, in the sentence of a ceremony of which only the place is known. */
const atCeremony = (held: Line | undefined, gift: Line): Line[] => {
  if (!held) return [gift];
  const [where, given] = [textOf(held.words), textOf(gift.words)];
  const fits = !held.own && HELD.test(where) && where.length + given.length <= WITH_GIFT;
  return fits ? [{ ...held, words: say`${held.words}，${gift.words}` }] : [held, gift];
};

/** Moves a sentence before another, with the introduction of everybody who is then named there first. */
interface Moved {
  readonly moved: Line;
  readonly line?: Line;
  readonly shorter: Line;
}

/** 某会会长甲向乙捐赠……。甲致辞, for 甲向乙捐赠……。某会会长甲致辞: people named first in a moved sentence are introduced in it. */
const introducedEarlier = (blocks: readonly Composed[], ahead: readonly Line[], gift: Line): Moved => {
  const all = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const between = all.slice(0, all.indexOf(gift)).filter((one) => !ahead.includes(one) && !one.own);
  const text = textOf(gift.words);
  for (const line of between) {
    const [key] = line.words.pieces.flatMap(({ mention }) => mention ?? []);
    const whole = textOf({
      ...line.words,
      pieces: line.words.pieces.filter(({ mention }) => mention === key),
    });
    const name = line.words.pieces.findLast(({ mention }) => mention === key)?.s ?? "";
    const from = text.indexOf(name);
    const at = textOf(line.words).indexOf(whole);
    if (!key || name.length < 2 || whole === name || !whole.endsWith(name)) continue;
    if (from < 0 || text.includes(whole) || at < 0) continue;
    return {
      moved: { ...gift, words: spliced(gift.words, from, from + name.length, whole) },
      line,
      shorter: { ...line, words: spliced(line.words, at, at + whole.length, name) },
    };
  }
  return { moved: gift, shorter: gift };
};

/** The paragraphs of a text with acts that belong together in the order in which they were done. */
export const withActsInOrder = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of withGiftInLead(blocks).map(withActsAtOccasions)) {
    const before = out.at(-1);
    if (before?.type !== "paragraph" || block.type !== "paragraph") {
      out.push(block);
      continue;
    }
    const tours = toursInOrder(before, block);
    const made = tours ? [tours] : actInNext(before, block);
    if (made) out.splice(-1, 1, ...made);
    else out.push(block);
  }
  return out;
};

const COUNTED = /^(\d+[余多]?名[^，。；]{2,30})(参加)(?:座谈交流|座谈|交流|活动)$/u;
const TALKED = /与[^。；]+(?:座谈交流|座谈|交流)$/u;

/** 考察团与甲座谈交流，30余名代表参加: the number of attendees follows what they attended. */
const countBehind = (a: Line, b: Line): Line | undefined => {
  const text = textOf(a.words);
  const found = COUNTED.exec(text);
  if (!found || a.own || b.own || !TALKED.test(textOf(b.words)) || /参加$/.test(textOf(b.words)))
    return undefined;
  const who = spliced(a.words, (found[1]?.length ?? 0) + 2, text.length, "");
  return { ...b, words: say`${b.words}，${who}` };
};

const SPOKE = /(?:^|，)(?:[^，。；]*、)?[^，。；]{2,30}(致辞|发言)$/u;

/** ……，甲和乙分别致辞: two people who only spoke, one after the other. */
const spokeBoth = (a: Line, b: Line): Line | undefined => {
  const [one, other] = [textOf(a.words), textOf(b.words)];
  if (one.slice(-2) !== other.slice(-2)) return undefined;
  const [verb, second] = [SPOKE.exec(one)?.[1], SPOKE.exec(other)?.[1]];
  if (a.own || b.own || !verb || verb !== second || /，|分别|等致辞|等发言/.test(other)) return undefined;
  if (/分别|先后|等致辞$|等发言$|主持|在致辞|作了/.test(one) || one.length + other.length > 120)
    return undefined;
  const front = spliced(a.words, one.length - verb.length, one.length, "");
  return {
    ...a,
    words: say`${front}和${spliced(b.words, other.length - verb.length, other.length, "")}分别${verb}`,
  };
};

const ABOUT = /(?:就|围绕)([^，。；、和与及]{3,20}项目)(?:进行)?(?:座谈|交流|探讨|会谈)$/u;

/** ……就联合培养项目进行座谈。双方拟签署该项目合作协议: the topic of the talks in the title of a document. */
const projectOnce = (a: Line, b: Line): Line | undefined => {
  const topic = ABOUT.exec(textOf(a.words))?.[1];
  const from = topic && !b.own ? textOf(b.words).indexOf(`${topic}合作`) : -1;
  return topic && from > 0
    ? { ...b, words: spliced(b.words, from, from + topic.length, "该项目") }
    : undefined;
};

const SAW = /^[^，。；还]{2,14}(?:参观|考察|走访|察看)了[^，。；]{2,24}$/u;
const BOTH_TALKED = /^双方(?:就|围绕)[^，。；]{2,30}$/u;

/** 代表团参观了展厅，双方就合作进行交流: a short tour and short talks one after the other. */
const seenThenTalked = (a: Line, b: Line): Line | undefined =>
  !a.own && !b.own && SAW.test(textOf(a.words)) && BOTH_TALKED.test(textOf(b.words))
    ? { ...a, words: say`${a.words}，${b.words}` }
    : undefined;

const INTRODUCED = /^([^，。；]{4,60}?)(?:介绍|汇报|通报)了[^，；。]{2,60}$/u;
const MET_THEM = /^([^，。；]{2,14}?(?:一行|[团组]))与([^，。；]{4,30}?)((?:就|围绕)[^，；。]{4,60})$/u;

/** 有关部门负责人介绍了……，并与甲一行就……交流: people who presented something and then talked with the visitors. */
const introducedThenTalked = (a: Line, b: Line): Line | undefined => {
  const [, who] = INTRODUCED.exec(textOf(a.words)) ?? [];
  const [, party, met, about] = MET_THEM.exec(textOf(b.words)) ?? [];
  if (a.own || b.own || !who || !party || !met || !about || !who.endsWith(met)) return undefined;
  const start = textOf(b.words).length - about.length;
  return { ...a, words: say`${a.words}，并与${party}${withoutStart(b.words, start)}` };
};

const WATCHED = /^与会人员(?:观看|参观|听取)了[^，；。]{2,40}$/u;
const ALL_TALKED = /^与会(?:人员|各方)(?=就[^，；。]{2,40}$)/u;

/** 与会人员观看了宣传片，并就合作座谈交流: consecutive activities of all attendees. */
const watchedThenTalked = (a: Line, b: Line): Line | undefined => {
  const who = ALL_TALKED.exec(textOf(b.words))?.[0];
  if (a.own || b.own || !who || !WATCHED.test(textOf(a.words))) return undefined;
  return { ...a, words: say`${a.words}，并${withoutStart(b.words, who.length)}` };
};

const TALKS =
  /^(?:随后，)?([^，。；]{2,14}?)(?=与|就|围绕|在).*(?:进行(?:座谈|交流|探讨|会谈)|座谈|交流|交换意见)$/u;
const STATED = /^((?:双方|各方)|[^，。；、]{2,12}?)表示(?:，|(?=将|愿))(?=(愿|将)?)[^；：]+$/u;
/** Characters of a statement that closes the sentence about the talks, and of that sentence. */
const SHORT_STATEMENT = 60;
const MAX_SENTENCE_CHARACTERS = 170;

/** 双方就合作进行交流，并表示愿……: a short statement of the participants, or of the sentence's subject. */
const talkedThenSaid = (a: Line, b: Line): Line | undefined => {
  const [one, other] = [textOf(a.words), textOf(b.words)];
  const party = TALKS.exec(one)?.[1];
  const [, who, will] = STATED.exec(other) ?? [];
  if (a.own || b.own || !party || !who || other.length > SHORT_STATEMENT || /，[并还]|表示/.test(one))
    return undefined;
  const both = /^[双各]方$/.test(who);
  // 甲与乙就……座谈，并表示……: a statement of the first would seem to be of both.
  if (!both && one.replace(/^随后，/, "").startsWith(`${party}与`)) return undefined;
  if ((!both && party !== who) || one.length + other.length > MAX_SENTENCE_CHARACTERS) return undefined;
  const said = withoutStart(b.words, who.length);
  const words = will && textOf(said)[2] === "，" ? spliced(said, 2, 3, "") : said;
  return { ...a, words: say`${a.words}，${both && party !== who ? who : "并"}${words}` };
};

const JOINS = [
  talkedThenSaid,
  countBehind,
  spokeBoth,
  introducedThenTalked,
  watchedThenTalked,
  seenThenTalked,
] as const;

/** A paragraph in which a number and a second short speech share the sentence beside them. */
export const withActsTogether = (block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const lines: Line[] = [];
  for (const one of block.lines) {
    const before = lines.at(-1);
    const both =
      before && JOINS.reduce<Line | undefined>((made, join) => made ?? join(before, one), undefined);
    const late = before && !before.own && !one.own && BEFORE.test(textOf(one.words));
    if (late && TOUR.test(textOf(before.words)) && !SPOKEN.test(before.id)) lines.splice(-1, 0, one);
    else if (both) lines[lines.length - 1] = both;
    else lines.push((before && projectOnce(before, one)) ?? one);
  }
  return { ...block, lines };
};
