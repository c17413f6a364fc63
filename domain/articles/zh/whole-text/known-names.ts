import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { isQuoted } from "../words/enclosed";
import { isInTitle, keptTitles } from "../words/kept-titles";
import { headAfterThis, IN_LONGER_NAME, showsHead } from "../words/nouns-of-names";

/** Characters of a name that is noticed again in the same sentence, and in the next one. */
const IN_SENTENCE = 7;
const IN_NEXT = 8;
/** Characters of a short form that is noticed again in the same sentence. */
const SHORT = 6;

/** A longer name, or a part of the organization; and lists in which 该会 would seem to include its neighbour. */
const GOES_ON = new RegExp(`${IN_LONGER_NAME.source}|^(?:下属|[东南西北新老]?校区|党|[、和与及])`, "u");
/** What may precede a name: 日本东京药科大学 would be 日本该校. */
const FRONT =
  /(?:^|[，、：对与和同在向为由就从给于的及以跟到把让使了赴请往入驻]|访问|参观|感谢|希望|祝贺|表示|代表|包括|考察|走访|拜访|邀请|支持|指出|认为|强调|肯定|介绍)$/u;
/** 该委, 该部: nouns that do not say which office is meant. */
const VAGUE = /^(?:.{0,2}[委部署党站系科社局厅处所]|总部|部门|组织|单位|机关|媒体|办公室|联盟|总商会)$/;

interface Known {
  readonly org: OrgFact;
  readonly head: string;
  readonly names: readonly string[];
}

/** The organizations that 该会 can take up, with the names whose ends show the noun. */
const knownOf = (orgs: readonly OrgFact[]): Known[] =>
  orgs.flatMap((org) => {
    const head = /[^省市县区州]办$/u.test(org.short?.text ?? "") ? "办" : headAfterThis(org);
    if (org.parent || !showsHead(org) || VAGUE.test(head)) return [];
    const short = org.short?.text ?? "";
    const shows = short.endsWith(head) || (head === "校" && /(?:大学|学院|中学|小学|学校)$/.test(short));
    return [
      {
        org,
        head,
        names: [
          ...(org.name.text.length >= IN_SENTENCE ? [org.name.text] : []),
          ...(shows && short.length >= SHORT ? [short] : []),
        ],
      },
    ];
  });

const namesOf = ({ name, short }: OrgFact): string[] =>
  [name.text, short?.text ?? ""].filter((one) => one.length > 1);

/** Whether a text names another organization that the noun could mean. */
const namesAlike = (orgs: readonly OrgFact[], { org, head, names }: Known, text: string): boolean =>
  (head.length > 1 && names.reduce((rest, name) => rest.replaceAll(name, ""), text).includes(head)) ||
  orgs.some(
    (one) =>
      one !== org &&
      (headAfterThis(one) === head || one.name.text.endsWith(head) || one.short?.text.endsWith(head)) &&
      namesOf(one).some((name) => !org.name.text.includes(name) && text.includes(name)),
  );

const WENT = /(?:到访|访问|拜访|走访|会见)/;

/** Whether another organization is named last, so that a member of a list would seem to belong to it; 该商会 would not. */
const isBehindOther = (orgs: readonly OrgFact[], { org, head, names }: Known, front: string): boolean => {
  const link = /[，、和与及]$/.exec(front)?.[0];
  const since = front.slice(Math.max(...names.map((name) => front.lastIndexOf(name) + name.length)));
  const others = orgs.filter(
    (one) => one !== org && one.parent?.org !== org && namesOf(one).some((name) => since.includes(name)),
  );
  const listed =
    link !== undefined && orgs.some((one) => namesOf(one).some((name) => front.endsWith(`${name}${link}`)));
  // 甲中心书记安例到访乙商会，该中心主任白样同行: the other is where they went.
  if (link === "，" && others.length === 1 && WENT.test(since)) return false;
  return listed || others.length > 1 || (link !== undefined && others.length > 0 && !/.会$/.test(head));
};

/** The place of a name that the sentence or the one before it has just had, to be called by its noun; -1 without. */
const againAt = (
  orgs: readonly OrgFact[],
  titles: readonly string[],
  known: Known,
  text: string,
  before: string,
): readonly [number, string] | undefined => {
  for (const name of known.names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const front = text.slice(0, at);
      const here = known.names.some((one) => front.includes(one));
      const full = name === known.org.name.text && name.length >= IN_NEXT;
      const near = here || (full && known.names.some((one) => before.includes(one)));
      const since = `${before}。${front}`;
      if (!near || !FRONT.test(front) || GOES_ON.test(text.slice(at + name.length)) || isQuoted(front))
        continue;
      if (isInTitle(titles, text, at) || namesAlike(orgs, known, since)) continue;
      if (isBehindOther(orgs, known, since)) continue;
      const longer = orgs.some(
        (one) => one !== known.org && one.name.text.includes(name) && text.includes(one.name.text),
      );
      if (!longer) return [at, name];
    }
  return undefined;
};

/** 该商会会长安例 after a sentence about 湖滨市云溪商会: a name that comes again at once, where no other organization of its kind is near. */
export const withKnownNames = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const orgs = discourse.facts.allOrgs();
  const all = knownOf(orgs);
  const titles = keptTitles(discourse);
  const again = (words: Phrase, before: string): Phrase => {
    let made = words;
    for (const known of all) {
      const text = textOf(made);
      if (text.includes("该")) return made;
      const found = againAt(orgs, titles, known, text, before);
      if (!found) continue;
      const [at, name] = found;
      made = spliced(made, at, at + name.length, /.区$/.test(known.head) ? known.head : `该${known.head}`);
    }
    return made;
  };
  return blocks.map((block): Composed => {
    if (!isParagraph(block)) return block;
    let before = "";
    const lines = block.lines.map((one): Line => {
      const earlier = before;
      before = textOf(one.words);
      if (one.own && !isContext(one)) return one;
      const words = again(one.words, earlier);
      return words === one.words ? one : { ...one, words };
    });
    return { ...block, lines };
  });
};
