import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { OPEN, type Phrase, type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { declaredShort, inFull } from "../organizations/organizations";
import { uniqueNouns } from "../words/common-nouns";

/** Words that show where a post is: "of the port", "its", "the port's", a country. */
const HAS_OWNER =
  /\b(?:of|to|at|its|their|the same|both|Ambassador|Consul|Minister|Commissioner|Envoy|Attaché|Secretary of State|Governor|Mayor|President of the Republic)\b|['’]s\b/iu;
/** Sentences on those who came: they are of the organization whose delegation it is. */
const OF_MEMBERS =
  /\b(?:delegation|team|group|mission|party|it) (?:also )?(?:included|consisted|comprised)\b|\bmembers\b|\baccompanied\b/iu;

/** The pieces of an introduction from one on, without the comma that closes it. */
const runFrom = (pieces: readonly Piece[], from: number): number => {
  let to = from;
  while (pieces[to]?.introduces === pieces[from]?.introduces && pieces[to]?.s !== OPEN) to += 1;
  return to;
};

/** The organization of somebody's only post, if the text can name it. */
const organizationOf = ({ posts }: Who): OrgFact | undefined => {
  const [post, ...more] = posts;
  return more.length === 0 && post?.title ? post.org?.org : undefined;
};

/** The organization that a text names last, and that to which it belongs. */
type Last = { readonly id: string; readonly of: string } | undefined;

/** Whether a text names an organization last, by its name, its unit, its owner or its short form. */
const isLast = (last: NonNullable<Last>, of: OrgFact, text: string): boolean => {
  if ([last.id, last.of].includes(of.name.text) || last.id === of.parent?.org.name.text) return true;
  const own = [of.name.text, of.short?.text ?? ""].map((name) => name.replace(/^the /i, ""));
  const at = Math.max(...own.map((name) => (name === "" ? -1 : text.lastIndexOf(name))));
  return at > text.lastIndexOf(last.id);
};

/** "Ann Lee, chief engineer": the introduction of a person whose post belongs to no organization in its words. */
const isWithoutOwner = (
  run: string,
  sentence: string,
  who: Who,
  of: OrgFact,
  noun: string | undefined,
): boolean => {
  const title = who.posts[0]?.title?.text ?? "";
  const name = who.name?.text ?? "\n";
  const names = [of.name.text, of.short?.text ?? "\n"];
  // "present from the council were Lee, mayor, and Ray, deputy mayor": the noun has said of what.
  if (noun !== undefined && new RegExp(`\\bthe ${literal(noun)}\\b`, "iu").test(sentence)) return false;
  if (!new RegExp(`${literal(name)}, ${literal(title)}$`, "iu").test(run)) return false;
  // A name that the sentence has is not needed again.
  return !names.some((one) => sentence.includes(one.replace(/^the /i, "")));
};

/** The words of a sentence with the organization of each post that the text before it would give to another one. */
const withOwners = (
  discourse: Discourse,
  { words: { pieces, paths } }: Line,
  before: Line | undefined,
): Phrase => {
  const { facts } = discourse;
  const made: Piece[] = [];
  const sources = [...paths];
  let last = before && lastIn(before);
  let text = before ? textOf(before.words) : "";
  for (let at = 0; at < pieces.length; ) {
    const key = pieces[at]?.introduces;
    const to = key === undefined ? at + 1 : Math.max(runFrom(pieces, at), at + 1);
    const isFirst = key !== undefined && pieces[at - 1]?.introduces !== key;
    let said = "";
    for (; at < to; at += 1) {
      const piece = pieces[at];
      if (!piece) continue;
      made.push(piece);
      said += piece.s;
      last = piece.organization ?? last;
    }
    const who = isFirst && last ? facts.who(key) : undefined;
    const of = who && organizationOf(who);
    if (who && of && last && !HAS_OWNER.test(who.posts[0]?.title?.text ?? "")) {
      const noun = uniqueNouns(facts).get(of.name.text);
      if (isWithoutOwner(said, textOf({ pieces, paths }), who, of, noun) && !isLast(last, of, text)) {
        const owner = declaredShort(facts, of) ?? inFull(of);
        const end = made.at(-1);
        made.push({ s: " of " }, ...owner.pieces.map((one) => ({ ...end, ...one, introduces: key })));
        sources.push(...owner.paths, of.name.path);
        last = { id: of.name.text, of: of.parent?.org.name.text ?? "" };
      }
    }
    text += said;
  }
  return { pieces: made, paths: sources };
};

/** The last organization that a sentence names. */
const lastIn = ({ words }: Line): Last => {
  let last: Last;
  for (const { organization } of words.pieces) last = organization ?? last;
  return last;
};

const introducesPerson = ({ words }: Line): boolean => {
  for (const { introduces } of words.pieces) if (introduces !== undefined) return true;
  return false;
};

/**
 * "was received by Ann Lee, chief engineer of the works", where the sentence has just named another organization: the office of
 * somebody who is introduced by a post alone.
 */
export const withOwnOrganizations = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let before: Line | undefined;
  return withLinesReplaced(blocks, (line) => {
    const from = before;
    before = line;
    if (line.own || !introducesPerson(line) || OF_MEMBERS.test(textOf(line.words))) return [line];
    const words = withOwners(discourse, line, from);
    return [words.pieces.length === line.words.pieces.length ? line : { ...line, words }];
  });
};
