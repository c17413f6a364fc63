import { joined, type Phrase, plain, say } from "../../phrase";
import type { OrgFact } from "../../reference/facts";
import { bareText } from "../words/grammar";
import { topOf } from "../words/units-of-organizations";

/** One member of a list: a person, several with the same posts, or a group. */
export interface Member {
  readonly owner: OrgFact | undefined;
  readonly words: Phrase;
  readonly group: boolean;
  readonly known: boolean;
  /** A person of whom nothing but the name is recorded. */
  readonly bare?: boolean;
  /** A name alone, after which the posts of colleagues need no organization. */
  readonly leads?: boolean;
}

/** Whether a member of a list contains no comma itself. */
export const simple = (words: Phrase): boolean => !/[、，]/.test(bareText(words));

/** Members of one organization with 、 between them, or with commas where one of them holds a 、 itself. */
const section = (members: readonly Member[]): Phrase =>
  joined(
    members.map(({ words }) => words),
    members.length > 1 && members.some(({ words }) => !simple(words)) ? "，" : "、",
  );

/** Whether a member of a list is of the organization of those before it. */
const belongs = (section: readonly Member[], one: Member): boolean => {
  const [first, second] = section;
  if (section.at(-1)?.leads) return true;
  const owner = (first?.leads ? second : first)?.owner;
  return owner === one.owner && (one.owner !== undefined || (one.known && first?.known === true));
};

/** Whether two sections are of departments of one organization, or of the organization and its department. */
const areOfOneOrganization = (before: readonly Member[] | undefined, own: readonly Member[]): boolean => {
  const [owner, next] = [before?.at(-1)?.owner, own[0]?.owner];
  if (!owner || !next) return false;
  const [larger, organization] = [owner.parent?.org, next.parent?.org];
  // 甲局党组书记安例、副局长白样: the organization is not named again.
  if (larger === next)
    return !bareText(own[0]?.words ?? plain("")).includes(next.short?.text ?? next.name.text);
  return owner === organization || (larger !== undefined && larger === organization);
};

/** 松山市, 松山市委, 松山市台办: a region, one of its organs, or one of their offices. */
const REGION_ORGAN =
  /^(\p{Script=Han}{2,5}?[省市县区州旗])(?:人大|政协|(?:人民)?政府|\p{Script=Han}{0,6}[委办局厅部])?(?:常委会|委员会|办公室)?$/u;

const regionOf = (section: readonly Member[] | undefined): string | undefined => {
  const owner = section?.[0]?.owner;
  return owner && REGION_ORGAN.exec(topOf(owner).name.text)?.[1];
};

/** Whether all sections are of one region, which the first of them names: 松山市委书记甲、市长乙、市领导丙. */
const areOfOneRegion = (sections: readonly Member[][]): boolean =>
  regionOf(sections[0]) !== undefined && sections.every((own) => regionOf(own) === regionOf(sections[0]));

/** 松山市委常委、秘书长乙，市长丙，市领导丁: the sections of one region, which the first of them names, are on one level. */
const onOneLevel = (sections: readonly Member[][]): readonly Member[][] =>
  sections.flatMap((own, at) => {
    const beside = [sections[at - 1], sections[at + 1]].filter((other) => other !== undefined);
    return own.length > 1 && beside.some((other) => areOfOneRegion([own, other]))
      ? own.map((one) => [one])
      : [own];
  });

/**
 * 甲大学农学院院长安例、文学院院长白样: departments of one organization, which the first of them names, are one section. Where one of them
 * contains several people, all of that organization are sections: 甲中心安例、白样，乙中心莫常，丙园周例.
 */
const sectionsByOrganization = (sections: readonly Member[][]): readonly Member[][] => {
  if (sections.length < 2) return sections;
  const runs: Member[][][] = [];
  for (const own of sections) {
    const run = runs.at(-1);
    if (run && areOfOneOrganization(run.at(-1), own)) run.push(own);
    else runs.push([own]);
  }
  const made: Member[][] = [];
  for (const run of runs) {
    const all = run.length > 1 ? run.flat() : [];
    if (all.length > 0 && all.every(({ words }) => simple(words))) made.push(all);
    else made.push(...run);
  }
  return made;
};

/** 外事办公室, 统战部: an office that every region and organization has. */
const NAMELESS = /^\p{Script=Han}{0,3}(?:办公室|部|处|科)$/u;

/**
 * Whether after 、 somebody would seem to belong to the previous person's organization: 某省政协甲、外事办公室乙, whose office is of an
 * unknown organization.
 */
const isOfNobody = ({ owner }: Member, before: Member | undefined): boolean => {
  if (!owner || !before?.owner) return false;
  const top = topOf(owner);
  return NAMELESS.test(top.name.text) && topOf(before.owner) !== top;
};

/** People side by side: those of one organization after each other, with commas between organizations that hold several. */
export const inSections = (members: readonly Member[]): Phrase => {
  const sections: Member[][] = [];
  for (const one of members) {
    const last = sections.at(-1);
    if (last && belongs(last, one)) last.push(one);
    else sections.push([one]);
  }
  const [first, second, ...more] = members;
  // 书记甲和乙: a name after a post and 、 would seem to have the post too.
  const follows = first?.known === false && second?.known === true;
  if (first && second && more.length === 0 && follows && simple(first.words))
    return joined(first.owner ? [first.words, second.words] : [second.words, first.words], "和");
  // 甲和某校主任、教授乙: after a name and a comma somebody with two posts would be in apposition to it.
  const apposed = first?.known === true && second?.known === false && more.length === 0;
  if (first && second && apposed && !simple(second.words) && !/，/.test(bareText(second.words)))
    return joined([first.words, second.words], "和");
  const plainly = members.every(({ words }) => simple(words));
  const merged = sectionsByOrganization(sections);
  // A comma after a name alone would make the next person an apposition to it.
  const light =
    plainly &&
    (members[0]?.known ? sections : merged).every((own) => own.length === 1 || own.every((one) => one.known));
  if (plainly && (merged.length === 1 || areOfOneRegion(merged))) return joined(merged.map(section), "、");
  const apart = !light || members.some((one, at) => isOfNobody(one, members[at - 1]));
  // 总领事甲、处长乙和丙: a name alone after a post and 、 would seem to have the post too.
  const last = merged.at(-1);
  if (!apart && last?.every((one) => one.known) && merged.at(-2)?.every((one) => !one.known))
    return say`${joined(merged.slice(0, -1).map(section), "、")}和${section(last)}`;
  // 莫常、周例和甲团团长、某所研究员安例: behind a comma, names alone would seem to be in apposition to nobody's post.
  const front = merged.slice(0, -1);
  if (
    apart &&
    last?.every((one) => one.known) &&
    front.length > 0 &&
    front.flat().every((one) => !one.known)
  ) {
    const posted = joined(onOneLevel(front).map(section), "，");
    const link = front.length > 1 || /，/.test(bareText(posted)) ? "，以及" : "以及";
    return say`${section(last)}${link}${posted}`;
  }
  return joined((apart ? onOneLevel(merged) : merged).map(section), apart ? "，" : "、");
};

/** Names alone at the end of a list, which 、 would give the post of the person before them. */
export const namesAlone = (members: readonly Member[]): readonly Member[] => {
  const at = members.findLastIndex((one) => !one.bare) + 1;
  const before = members[at - 1];
  return !before || before.known || before.group ? [] : members.slice(at);
};

/** 组长甲以及乙: people side by side, with a link before names alone at the end. */
export const sideBySide = (members: readonly Member[]): Phrase => {
  const bare = namesAlone(members);
  if (bare.length === 0) return inSections(members);
  const front = inSections(members.slice(0, -bare.length));
  return say`${front}${/，/.test(bareText(front)) ? "，" : ""}以及${inSections(bare)}`;
};
