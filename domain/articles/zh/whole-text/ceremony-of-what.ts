import { type Composed, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { partOf, plain, say, sourced, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 3月5日，揭牌仪式在某地举行: a ceremony without what it was for. */
const BARE =
  /^((?:[^，。；]{2,24}，)?)(在[^，。；]{2,30}，)?((揭牌|揭幕|启动|奠基|启用|捐赠)仪式)(?:在[^，；。]+)?举行$/u;
/** 甲基地、乙基地揭牌. */
const LAUNCHED = /^([^，；。“”]{4,80})(揭牌|揭幕|启动|奠基|启用)$/u;
/** Characters of a list that is no paragraph, and of the first paragraph that takes it in. */
const MAX_LIST_CHARACTERS = 60;
const MAX_LEAD_CHARACTERS = 230;

const named = (lead: Line, front: string, name: Line["words"], ...paths: readonly string[]): Line => ({
  ...lead,
  words: sourced(
    say`${partOf(lead.words, 0, front.length)}${name}${withoutStart(lead.words, front.length)}`,
    ...paths,
  ),
});

/** The name of the only delegation that came, which gave according to the title. */
const giversIn = ({ facts }: Discourse): Line["words"] | undefined => {
  const { delegations = [], title } = facts.record;
  const name = facts.said(delegations[0]?.name, `delegations[${delegations[0]?.key}].name`);
  const gave = name && facts.said(title, "")?.text.startsWith(name.text);
  return delegations.length === 1 && gave ? plain(name.text, [name.path]) : undefined;
};

/** 某日，某物揭牌仪式在某地举行, for 某日，在某地，某物揭牌仪式举行. */
const heldAt = (lead: Line, thing: Line["words"], day: string, place: string, name: string): Line => {
  if (place === "") return lead;
  const [from, to] = [day.length, day.length + place.length];
  const called = partOf(lead.words, to, to + textOf(thing).length + name.length);
  const words = say`${partOf(lead.words, 0, from)}${called}${partOf(lead.words, from, to - 1)}举行`;
  return { ...lead, words: sourced(words, ...lead.words.paths) };
};

const withFirst = (lead: Paragraph, first: Line): Paragraph => ({
  ...lead,
  lines: [first, ...lead.lines.slice(1)],
});

/** 某国首所孔子学院 of the title 某国首所孔子学院揭牌: what was unveiled according to the office's own title. */
const thingOfTitle = ({ facts }: Discourse, act: string): Line["words"] | undefined => {
  const title = facts.said(facts.record.title, "title");
  const whole = title && LAUNCHED.exec(title.text)?.[2] === act && !/[在举于]/u.test(title.text);
  return title && whole ? plain(title.text.slice(0, -act.length), [title.path]) : undefined;
};

/** The blocks of a text whose first sentence says what was unveiled at a ceremony, or who gave at it. */
export const withCeremonyNamed = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const lead = blocks.find(isParagraph);
  const first = lead?.lines[0];
  const [, day = "", place = "", name = "", act] =
    BARE.exec(first && !first.own ? textOf(first.words) : "") ?? [];
  const front = `${day}${place}`;
  if (!lead || !first || act === undefined) return [...blocks];
  if (act === "捐赠") {
    const givers = giversIn(discourse);
    const whole = givers && withFirst(lead, named(first, front, givers));
    return blocks.map((block) => (block === lead && whole ? whole : block));
  }
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines);
  const launched = lines.filter((one) => !one.own && LAUNCHED.exec(textOf(one.words))?.[2] === act);
  const [only, ...more] = launched;
  if (!only) {
    const thing = thingOfTitle(discourse, act);
    const whole = thing && withFirst(lead, heldAt(named(first, front, thing), thing, day, place, name));
    return blocks.map((block) => (block === lead && whole ? whole : block));
  }
  if (more.length > 0) return [...blocks];
  const things = partOf(only.words, 0, textOf(only.words).length - act.length);
  const home = withFirst(lead, named(first, front, things, ...only.words.paths));
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const own = block === lead ? home : block;
    const left = own.lines.filter((one) => one !== only);
    return left.length > 0 ? [{ ...own, lines: left }] : [];
  });
};

/** 为基地揭牌: a thing by its noun, and what the office's own title says was unveiled. */
const UNVEILED = /为(\p{Script=Han}{2,4})(?:揭牌|揭幕)/u;
const TITLED = /^([^，；。“”]{4,60}?)(?:成立|正式|隆重)*(?:揭牌|揭幕)/u;
/** 甲、乙共同为某基地: who unveiled the thing that follows; not 以人才为主题, 成为基地. */
const DOERS = /^[^以]*(?<![作成命称定认])为/u;
/** What a title says about people or about something else, which is no name of a thing. */
const NO_NAME = /[在举于为与并、]|出席|参加|参与|见证|共同|祝贺|庆祝|主持|考察|调研|访问|会见/u;

/** 某基地 of the title 甲、乙为某基地揭牌: the name of a thing without those who unveiled it; undefined if the words say more. */
const thingIn = ({ facts }: Discourse, words: string): string | undefined => {
  const name = words.replace(DOERS, "");
  const people = facts.record.participants?.flatMap(({ person }) => person?.name?.zh ?? []) ?? [];
  return NO_NAME.test(name) || people.some((one) => name.includes(one)) ? undefined : name;
};

/** The blocks of a text whose first sentence names in full what was unveiled, where only the title does. */
export const withThingNamed = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const { facts } = discourse;
  const lead = blocks.find(isParagraph);
  const at = lead?.lines.findIndex((one) => !one.own && UNVEILED.test(textOf(one.words))) ?? -1;
  const one = lead?.lines[at];
  const title = facts.said(facts.record.title, "title");
  const name = thingIn(discourse, TITLED.exec(title?.text ?? "")?.[1] ?? "");
  const noun = UNVEILED.exec(one ? textOf(one.words) : "")?.[1] ?? "";
  if (!lead || !one || !title || !name) return [...blocks];
  const bare = name.replace(/（[^）]*）$/u, "");
  const known = lead.lines.slice(0, at + 1).some(({ words }) => textOf(words).includes(bare));
  if (known || bare.length <= noun.length || !bare.endsWith(noun)) return [...blocks];
  const from = textOf(one.words).search(UNVEILED) + 1;
  const words = sourced(spliced(one.words, from, from + noun.length, name), title.path);
  const lines = lead.lines.with(at, { ...one, words });
  return blocks.map((block) => (block === lead ? { ...lead, lines } : block));
};

/** The blocks of a text in which a list of those who were there is no paragraph behind a short first one. */
export const withListInLead = (blocks: readonly Composed[]): Composed[] => {
  const [lead, next] = blocks.filter(isParagraph);
  const [list, ...more] = next?.lines ?? [];
  const plainly = list && more.length === 0 && !list.own && list.id.startsWith("people.");
  if (!lead || !next || !plainly || lead.part !== "lead") return [...blocks];
  if (sizeOf([list]) > MAX_LIST_CHARACTERS || sizeOf([...lead.lines, list]) > MAX_LEAD_CHARACTERS)
    return [...blocks];
  return blocks.flatMap((block): Composed[] =>
    block === next
      ? []
      : block === lead
        ? [{ ...lead, lines: [...lead.lines, list], keys: [...lead.keys, ...next.keys] }]
        : [block],
  );
};
