import type { Side } from "../../events/values";
import { OURS } from "./lexicon/messages";
import { simplified } from "./lexicon/simplified";
import { isHeadOfSome, leadsWhole } from "./officers-of-whole";
import type { Group } from "./owner-groups";
import type { Mention } from "./owner-mentions";
import { partFits } from "./owner-parts";
import type { OrganizationElement, PostRead } from "./people";
import { sideOfWriter } from "./side-writer";
import { OWN_VISIT } from "./signed-letters";

const POINTS: Record<Mention["manner"], number> = {
  full: 9,
  declared: 5,
  ours: 5,
  lists: 4,
  comes: 3,
  receives: 1,
  received: 1,
  visited: -3,
  addressed: -4,
  heading: 2,
  title: 3,
  signed: 3,
  mentioned: 0,
};
// What the words of a mention say beside the side of a group.
const WITH_SIDE: Partial<Record<Side, Partial<Record<Mention["manner"], number>>>> = {
  host: { receives: 3, received: -5, comes: -5, visited: 7, signed: 1, ours: 0 },
  guest: { receives: -4, received: 3, comes: 2, visited: -1 },
};
const LEAD = 2;
const LEAST = 3;

// 客人 and 对方 are not the writer's own people.
const OF_GUESTS = /客人|来宾|外宾|贵宾|客户|对方|外方|客方/u;
// 我校, 我局: the kind of the writer's organization.
const KIND_OF_OURS = /[我本敝](局|院|校|会|司|所|馆|行|镇|乡|委|厅|中心|公司|集团|协会|商会|学会)/gu;
const KIND_ENDS: Record<string, RegExp> = {
  校: /(?:校|大学|学院|中学|小学)$/u,
  院: /院$/u,
  司: /(?:公司|集团|企业)$/u,
  公司: /(?:公司|集团|企业)$/u,
  会: /会$/u,
};
const kindFit = (name: string, kinds: readonly string[]): number => {
  if (kinds.length === 0) return 0;
  const isFit = kinds.some((kind) => KIND_ENDS[kind]?.test(name) ?? name.endsWith(kind));
  return isFit ? 1 : -3;
};

/** What the whole text says that bears on the evidence. */
export interface Clues {
  ofGuests: boolean;
  kinds: readonly string[];
  lines: readonly string[];
  /** Whether the text speaks of its writer's own people. */
  ours: boolean;
  /** They visit somebody. */
  visits: boolean;
  groups: readonly Group[];
  /** The whole organizations that people name, by group. */
  named: readonly (readonly string[])[];
}

/** The name of an organization with that of the one it is part of. */
export const key = ({ text, parent }: OrganizationElement): string => `${parent ?? ""}${text}`;

const fitOf = ({ title, organization }: PostRead, whole: OrganizationElement): number => {
  if (whole.lang !== "zh") return 0;
  if (organization) return partFits(organization.parent ?? organization.text, whole.text) ? 1 : -2;
  const words = simplified(title?.text ?? "");
  if (!isHeadOfSome(words)) return 0;
  return leadsWhole(words, simplified(whole.text)) ? 1 : -1;
};

// 局长 of a company, 总经理 of a bureau: the people are not those of one organization.
const OFFICE = "[局厅]|政府|委员会|办公室";
const SCHOOL = "大学|学院|学校|中学|小学";
const FIRM = "公司|集团|企业|银行|医院|协会|商会|学会|事务所|研究[院所]";
const MISFITS: readonly { title: RegExp; organization: RegExp }[] = [
  { title: /^(?:常务|第一)?副?[局厅署]长$/u, organization: new RegExp(`(?:${FIRM}|${SCHOOL})$`, "u") },
  {
    title: /^(?:常务)?副?[省市县区州镇乡]长$/u,
    organization: new RegExp(`(?:${FIRM}|${SCHOOL}|局|厅)$`, "u"),
  },
  { title: /^(?:常务)?副?校长$/u, organization: new RegExp(`(?:${FIRM}|${OFFICE})$`, "u") },
  {
    title: /^副?(?:董事长|总经理|总裁|行长)$/u,
    organization: new RegExp(`(?:${OFFICE}|${SCHOOL}|医院)$`, "u"),
  },
];
const MISFIT = 6;
/** Whether a title is none of an organization of that kind: 局长 of a company. */
export const isMisfit = ({ title, organization }: PostRead, whole: OrganizationElement): boolean => {
  const [words, name] = [simplified(title?.text ?? ""), simplified(whole.text)];
  return !organization && MISFITS.some((each) => each.title.test(words) && each.organization.test(name));
};

const score = (mention: Mention, at: number, posts: readonly PostRead[], clues: Clues): number => {
  const { groups, named, ours, visits } = clues;
  const group = groups[at];
  if (!group) return 0;
  const { manner, line, organization } = mention;
  let points = POINTS[manner] + (group.side ? (WITH_SIDE[group.side]?.[manner] ?? 0) : 0);
  if (mention.aboutAll) points += 3;
  if (posts.some((post) => isMisfit(post, organization))) points -= MISFIT;
  if (manner === "signed") {
    if (group.side === "guest" && !visits) points -= 4;
    points += ours ? 1 : organization.lang === "en" ? -2 : 0;
  }
  if ((manner === "ours" || manner === "declared") && group.side === "guest" && clues.ofGuests && !visits)
    points -= 5;
  if (manner === "visited" && group.visits) points -= 7;
  if (manner === "signed" || manner === "declared") points += kindFit(organization.text, clues.kinds);
  // Directly above the group, or above others first.
  if (manner === "heading" || manner === "lists" || manner === "comes" || manner === "title") {
    const between = groups.filter(
      (each, n) => n !== at && each.from >= line && each.from < group.from,
    ).length;
    if (line <= group.from) points += between === 0 ? (manner === "heading" ? 3 : 1) : -4 * between;
    else points -= manner === "heading" ? 4 : 1;
  }
  const name = key(organization);
  if (
    named.some(
      (names, n) => n !== at && groups[n]?.side !== group.side && names.some((own) => own.includes(name)),
    )
  )
    points -= 4;
  if (named[at]?.some((own) => own.includes(name) || name.includes(own))) points += 2;
  return points + posts.reduce((sum, post) => sum + fitOf(post, organization), 0) / Math.max(1, posts.length);
};

interface Candidate {
  organization: OrganizationElement;
  points: number;
  /** The line of its best evidence. */
  line: number;
}
/** The organizations of a text, with the evidence for each as that of a group, the best one first. */
export const ranked = (
  mentions: readonly Mention[],
  at: number,
  posts: readonly PostRead[],
  clues: Clues,
): readonly Candidate[] => {
  const sums = new Map<string, Candidate>();
  for (const mention of mentions) {
    const points = score(mention, at, posts, clues);
    const name = key(mention.organization);
    const before = sums.get(name);
    const [better, worse] =
      before && before.points >= points ? [before.points, points] : [points, before?.points];
    // The same name in two places: the better evidence, and a little for the other.
    sums.set(name, {
      organization: mention.organization,
      points: better + (worse !== undefined && worse > 0 ? 1 : 0),
      line: before && before.points >= points ? before.line : mention.line,
    });
  }
  return [...sums.values()].sort((a, b) => b.points - a.points);
};

const NO_WHOLE = /^[贵您你我本该各]|(?<!集)[团组]$|^[友好合作]{2}|一行$/u;
/** Whether an organization is that of people on the other side: 样例公司 of the visitors, for those who receive them. */
const isOfOtherSide = (name: string, { groups, named }: Clues, at: number): boolean => {
  const side = groups[at]?.side;
  return (
    side !== undefined &&
    !named[at]?.includes(name) &&
    groups.some((each, n) => each.side !== undefined && each.side !== side && named[n]?.includes(name))
  );
};

const AGAINST = -4;
const KEPT = 2;
const NEARER = 6;
/** The evidence for the organization that people were given from another line, against one that some line names. */
const pointsOf = (
  name: string,
  of: Candidate,
  candidates: readonly Candidate[],
  clues: Clues,
  at: number,
): number => {
  if (NO_WHOLE.test(name) || isOfOtherSide(name, clues, at)) return -1;
  const from = clues.groups[at]?.from ?? 0;
  const line = clues.lines.findLastIndex((words, n) => n <= from && words.includes(name));
  const same = candidates.filter((each) => key(each.organization) === name).map(({ points }) => points);
  // 样例大学 of the visitors, for those who receive them
  if (same.some((points) => points <= AGAINST)) return -1;
  const isBelow = line < 0 && clues.lines.some((words) => words.includes(name));
  const isNearer = of.line > line && of.line <= from && (line >= 0 || isBelow);
  return (isNearer ? KEPT : NEARER) + Math.max(0, ...same);
};

/** The organization with the best evidence for a group; undefined where it is weak or another one has nearly as much. */
export const best = (
  candidates: readonly Candidate[],
  before: readonly string[],
  clues: Clues,
  at: number,
): OrganizationElement | undefined => {
  const [first, second] = candidates;
  if (!first || first.points < LEAST || (second && first.points - second.points < LEAD)) return undefined;
  const own = key(first.organization);
  const isBetter = before.every(
    (name) =>
      own === name ||
      ((NO_WHOLE.test(name) || !(own.includes(name) || name.includes(own))) &&
        first.points - pointsOf(name, first, candidates, clues, at) >= LEAD),
  );
  return isBetter ? first.organization : undefined;
};

/** What a text says of its people beside naming organizations. */
export const cluesIn = (
  text: string,
  lines: readonly string[],
  groups: readonly Group[],
  named: Clues["named"],
): Clues => ({
  ofGuests: OF_GUESTS.test(text),
  kinds: [...text.matchAll(KIND_OF_OURS)].map(([, kind = ""]) => kind),
  lines,
  ours: OURS.test(text),
  visits: OWN_VISIT.test(text) || sideOfWriter(simplified(text)) === "guest",
  groups,
  named,
});
