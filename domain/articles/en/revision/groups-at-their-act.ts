import { allLines, type Composed, itemOf, type Line, withLinesReplaced } from "../../compose";
import { OPEN, type Phrase, partOf, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "Staff of the guild also took part": groups that were there, and nothing else. */
const ONLY_THERE = /^(?!local )\p{Ll}[^;:“]*?(?= (?:also took part|were also present)$)/u;
/** "the hosts included pilots of the port": the same, by their side. */
const INCLUDED = /^the hosts included (?=\p{Ll}[^;:“]*$)/u;
const MAX_PEOPLE = 14;
/** "officials of the town and pupils of the town": the owner of two groups. */
const OWNER_TWICE = /^([^,]+?)( of (?:the )?[^,]+?)( and [^,]+?)\2$/u;
/** "senior managers of the port": a group with what it belongs to. */
const OWNED = /^([^,]+?) of [^,]+$/u;

/** "at a discussion in the town hall,": where something was done, without people. */
const FRONT =
  /^(?:at|in|during) (?:an?|the) (?!(?:\p{L}+ )?(?:address|speech|remarks|statement|report|reply|response|invitation|request|suggestion|end|beginning|start|close|course|presence|morning|afternoon|evening|visit|stay|trip|tour|journey)\b)(?:(?! with | of \p{Lu})[^,;“]){4,100}(?=, )/iu;
const HAS_GUESTS = /^[^“]*\battended by\b/u;
/** "Lee, mayor of A, received a delegation": the hosts as the subject. */
const RECEIVED =
  /^[^;“]*?\breceived (?:an?|the) [^;“]*?\b(?:delegation|team|group|mission)\b(?![^;“]*\b(?:which|who|with|and \p{Ll}+ed|accompanied|attended)\b)/u;
/** Items at which all who came can meet. */
const GATHERING = /^(?:discussion|talks|meeting|speeches|presentation|ceremony|other|exchange)$/;
const SINGLE = new Set(["speeches", "discussion", "meeting", "talks"]);

/** What was not done there: plans, possessions, earlier acts. */
const NOT_THEN =
  /^(?:will|would|are|is|have|has|had|can|could|should|must|may|might|hope|intend|plan|want|wish|need|were (?:not|to|absent|invited|expected|unable|mentioned)|was (?:not|to|absent|invited|expected|mentioned)|did not)\b/;
/** The sentence that says of the same group what it did: "the staff of the guild were impressed". */
const doneBy = (who: string, lines: readonly Line[]): Line | undefined =>
  lines.find(({ id, words }) => {
    if (id.startsWith("background[")) return false;
    const text = textOf(words).replace(/^the /i, "").toLowerCase();
    const did = text.startsWith(`${who.toLowerCase()} `) ? text.slice(who.length + 1) : "";
    return did !== "" && !NOT_THEN.test(did) && !/ (?:also took part|(?:also )?present)$/.test(text);
  });

const ownerOnce = (people: Phrase): Phrase => {
  const [, first = "", owner = ""] = OWNER_TWICE.exec(textOf(people)) ?? [];
  return first === "" ? people : spliced(people, first.length, first.length + owner.length, "");
};

/** The only item of a day's programme at which people sat together, if it lists nobody. */
const onlyGathering = ({ facts }: Discourse): string | undefined => {
  const { agenda = [], when } = facts.record;
  const items = agenda.filter(({ activity }) => GATHERING.test(activity ?? ""));
  const [only] = items;
  const oneDay = when?.end === undefined || when.end === when.start;
  return items.length === 1 && oneDay && only && SINGLE.has(only.activity ?? "") && !only.people
    ? `agenda[${only.key}]`
    : undefined;
};

/** Whether some of these groups came with the visitors. */
const hasGuests = ({ facts }: Discourse, who: string): boolean =>
  facts.people.some(({ group, side }) => group && side === "guest" && who.includes(group.text));

/** Whether groups belong to the organizations of those who received a delegation: "farmers of Lakeland", or of another guild, do not. */
const areOfHosts = ({ facts }: Discourse, who: string, lead: string): boolean => {
  const hosts = facts.people.filter(({ name, side }) => name && side === "host" && lead.includes(name.text));
  const orgs = new Set(hosts.flatMap(({ posts }) => posts.flatMap(({ org }) => org?.org.name.text ?? [])));
  const groups = facts.people.filter(({ group }) => group && who.includes(group.text));
  return (
    groups.length > 0 &&
    groups.every(({ of }) => of.length > 0 && of.every(({ org }) => orgs.has(org.name.text)))
  );
};

const VISITS = new Set(["reception", "outbound_visit", "inspection"]);
/** Whether these groups are hosts of a visit, in which they did not "take part". */
const isVisitWithHosts = ({ facts }: Discourse, who: string): boolean => {
  const groups = facts.people.filter(({ group }) => group && who.includes(group.text));
  return (
    VISITS.has(facts.record.kind ?? "") && groups.length > 0 && groups.every(({ side }) => side === "host")
  );
};

/** The sentence at which people were, with them; undefined where none is certain. */
const withThem = (
  discourse: Discourse,
  orphan: Line,
  blocks: readonly Composed[],
): [Line, Line] | undefined => {
  const text = textOf(orphan.words);
  const front = INCLUDED.exec(text)?.[0] ?? "";
  const who = front === "" ? (ONLY_THERE.exec(text)?.[0] ?? "") : text.slice(front.length);
  if (who === "" || orphan.own || who.split(" ").length > MAX_PEOPLE) return undefined;
  const lines = allLines(blocks);
  const others = lines.filter((one) => one !== orphan);
  const known = doneBy(who, others);
  if (known) return [known, { ...known, words: sourced(known.words, ...orphan.words.paths) }];
  if (hasGuests(discourse, who)) return undefined;
  const people = ownerOnce(partOf(orphan.words, front.length, front.length + who.length));
  const fallback: [Line, Line] | undefined =
    text.endsWith("took part") && isVisitWithHosts(discourse, who)
      ? [orphan, { ...orphan, words: say`the hosts included ${people}` }]
      : undefined;
  const item = onlyGathering(discourse);
  if (!item) return fallback;
  const first = others.find((one) => itemOf(one) === item);
  const scene = first && !first.own ? FRONT.exec(textOf(first.words))?.[0] : undefined;
  if (first && scene && !HAS_GUESTS.test(textOf(first.words))) {
    const end = scene.length;
    const rest = partOf(first.words, end, textOf(first.words).length);
    const words = say`${partOf(first.words, 0, end)}, attended by ${people}${rest}`;
    return [first, { ...first, words }];
  }
  const [lead] = lines;
  if (!lead || lead.own || !RECEIVED.test(textOf(lead.words))) return fallback;
  const isOwned = areOfHosts(discourse, who, textOf(lead.words));
  const [, bare] = isOwned ? (OWNED.exec(textOf(people)) ?? []) : [];
  const hosts = bare ? partOf(people, 0, bare.length) : people;
  const comma = textOf(lead.words).endsWith(OPEN) ? " " : ", ";
  const words = say`${lead.words}${plain(comma)}with ${sourced(hosts, ...people.paths)} also present`;
  return [lead, { ...lead, words }];
};

/**
 * The blocks of a text in which a group that was only present is named with the act it attended, rather than in a sentence that
 * does not say at what: hosts do not "take part" in a visit.
 */
export const withGroupsAtTheirAct = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let made = [...blocks];
  for (const block of blocks) {
    if (block.type !== "paragraph") continue;
    for (const one of block.lines) {
      if (!one.id.startsWith("people.")) continue;
      const [at, whole] = withThem(discourse, one, made) ?? [];
      if (at && whole)
        made = withLinesReplaced(made, (line) => (line === at ? [whole] : line === one ? [] : [line]));
    }
  }
  return made;
};
