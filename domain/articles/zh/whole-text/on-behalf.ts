import type { Composed, Line } from "../../compose";
import { joined, type Phrase, partOf, plain, resting, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { topOf } from "../words/units-of-organizations";

/** Somebody in a sentence with an attribute naming the person represented: its place in the sentence, and its parts. */
interface Acting {
  readonly from: number;
  readonly to: number;
  readonly who: Phrase;
  readonly principal: Phrase;
  readonly principalKey: string | undefined;
  /** The whole to which both belong, if it has to come before the post. */
  readonly whole: OrgFact | undefined;
  /** Whether they represent the organization of their own post, which the attribute names. */
  readonly own: boolean;
  /** Whether people are named directly before. */
  readonly listed: boolean;
}

/** Between those of a list who all represent somebody. */
const BETWEEN = /^(?:、|，|和|以及)$/u;
/** What makes the subject part of a list, or not a subject. */
const GOES_ON = /^(?:$|[、，。；：（）的]|和|与|及|以及|等|一行)/u;
const BEGINS = /(?:^|，|：|由)$/u;
/** Verbs whose object could seem to be what comes before them. */
const WISHES = /^(?:希望|建议|要求|期待|期望)/u;
const NOUN = /(公司|集团|基金会|协会|商会|学会|联合会|医院|学院|图书馆|博物馆)$/u;

/** 湖滨大学: the whole whose leaders or members somebody of one of its parts represents, and which only these name. */
const wholeOf = ({ facts }: Discourse, who: Who, mention: Phrase): OrgFact | undefined => {
  const own = who.posts[0]?.org?.org;
  const whole = own && topOf(own);
  const [first, ...more] = facts.who(who.raw.onBehalfOf)?.of ?? [];
  const same = whole !== undefined && whole !== own && first?.org === whole && more.length === 0;
  return same && !textOf(mention).includes(whole.name.text) ? whole : undefined;
};

/** Which of the people mentioned in a piece of text is named with a group that they represent. */
const representing = ({ facts }: Discourse, mention: string | undefined): Who[] =>
  facts
    .whos((mention ?? "").split("+"))
    .filter((who) => !who.group && who.name && facts.who(who.raw.onBehalfOf)?.group);

/** Everybody whom a sentence names as 代表某某的某某. */
const actingIn = (discourse: Discourse, words: Phrase): Acting[] => {
  const found: Acting[] = [];
  const { pieces } = words;
  let from = 0;
  pieces.forEach((piece, index) => {
    const rest = pieces.slice(index);
    const size = (count: number): number => rest.slice(0, count).reduce((n, { s }) => n + s.length, 0);
    const mark = rest.findIndex(({ s }) => s === "的");
    const whos = piece.s === "代表" && mark > 1 ? representing(discourse, piece.mention) : [];
    const last = rest.findIndex(
      ({ s, mention }, at) =>
        at > mark && mention === piece.mention && whos.some((who) => s.endsWith(who.name?.text ?? "")),
    );
    const who = whos.find(({ name }) => rest[last]?.s.endsWith(name?.text ?? ""));
    if (who && last > mark) {
      const principal = partOf(words, from + size(1), from + size(mark));
      const mentioned = partOf(words, from + size(mark + 1), from + size(last + 1));
      found.push({
        from,
        to: from + size(last + 1),
        who: mentioned,
        principal,
        principalKey: who.raw.onBehalfOf,
        whole: wholeOf(discourse, who, mentioned),
        own: who.posts[0]?.org?.name.text === textOf(principal),
        listed: pieces[index - 1]?.mention !== undefined,
      });
    }
    from += piece.s.length;
  });
  return found;
};

/** 湖滨大学工会主席安例代表学校全体职工, for 工会主席安例代表湖滨大学全体职工: the whole comes before its part. */
const withWholeFirst = (one: Acting): Acting => {
  const { whole, principal, who } = one;
  const name = whole?.name.text ?? "";
  if (!whole || !textOf(principal).startsWith(name)) return one;
  const called = whole.short?.text ?? (/大学$/.test(name) ? "学校" : (NOUN.exec(name)?.[1] ?? name));
  return { ...one, who: say`${name}${who}`, principal: spliced(principal, 0, name.length, called) };
};

/** 会长安例代表湖滨商会; 松山协会会长白样代表协会 of one who speaks for the organization of the post. */
const acts = (acting: Acting): Phrase => {
  const { who, principal, own } = withWholeFirst(acting);
  const noun = own ? NOUN.exec(textOf(principal))?.[1] : undefined;
  return own && noun ? say`${principal}${who}代表${noun}` : say`${who}代表${principal}`;
};

/** 安例、白样分别代表甲馆和乙局: several who represent one each; 安例、白样代表甲馆 of one. */
const actEach = (given: readonly Acting[]): Phrase => {
  const [first, ...more] = given;
  const one = first && more.every(({ principalKey }) => principalKey === first.principalKey);
  const all = one ? [withWholeFirst(first), ...more] : given;
  const whos = joined(
    all.map(({ who }) => who),
    "、",
  );
  const [principal = plain(""), ...others] = all.map((each) => each.principal);
  if (one) return say`${whos}代表${principal}`;
  const last = others.pop() ?? plain("");
  return say`${whos}分别代表${joined([principal, ...others], "、")}和${last}`;
};

const reordered = (discourse: Discourse, one: Line): Line => {
  const text = textOf(one.words);
  const [first, ...others] = one.own || !text.includes("代表") ? [] : actingIn(discourse, one.words);
  if (!first) return one;
  const all = [first];
  for (const next of others) {
    const before = all.at(-1);
    if (before && BETWEEN.test(text.slice(before.to, next.from))) all.push(next);
  }
  const end = all.at(-1)?.to ?? first.to;
  const front = text.slice(0, first.from);
  if (!BEGINS.test(front) || first.listed || GOES_ON.test(text.slice(end))) return one;
  const subject = all.length > 1 ? actEach(all) : acts(first);
  const wishes = WISHES.test(text.slice(end)) ? "表示，" : "";
  const words = say`${partOf(one.words, 0, first.from)}${subject}${wishes}${partOf(one.words, end, text.length)}`;
  return { ...one, words: resting(words, ...one.words.paths) };
};

/**
 * 大使安例代表甲图书馆向……赠送……, for 代表甲图书馆的大使安例: the organization represented is not an attribute. A list of which only some represent
 * somebody is unchanged.
 */
export const withRepresentatives = (block: Composed, discourse: Discourse): Composed =>
  block.type === "paragraph"
    ? { ...block, lines: block.lines.map((one) => reordered(discourse, one)) }
    : block;
