import type { Participant } from "../../events/shape";
import { headingFor, type Reader } from "./items";
import { readLine } from "./line";
import { isNoOrganization } from "./no-values";
import type { OrganizationElement } from "./people";
import { type Piece, people } from "./piece";

const REASON =
  "(?:(?:因[^，,由委派]{1,10}|请假|出差|在外出差|另有公务|有事|临时有[事会]|有会|(?:不能|无法|未能)(?:参加|出席|到会|参会)|另有安排)[，,、；; ]*)";
// 局长田野（请假，由副局长董晓红参加）: the second comes in place of the first.
const BY_ZH = new RegExp(
  `^(.{4,60}?)[\\s（(，,；;]*${REASON}?(?:现|拟)?(?:改?由|改派|改为|委托|委派|指派|另派|请|换成|现由)(?!于)(.{2,26}?)(?:同志)?(?:代为|代替|代理|代表|代|替)?(?:参加|出席|参会|到会|与会|前往|代会)(?:会议|活动)?[）)]?[。；;]?$`,
  "u",
);
// 副局长郑例文（替钱样例）: the first comes in place of the second.
const FOR_ZH_PLAIN =
  /^(.{3,40}?)(?:代替|替)(.{2,12}?)(?:同志)?(?:参加|出席|参会|到会)(?:会议|活动)?[。；;]?$/u;
const FOR_ZH =
  /^(.{4,60}?)[\s（(，,]+(?:代替|替|顶替|接替|代)(?!表|理)(.{2,20}?)(?:同志)?(?:参加|出席|参会|到会|参|来)?[）)][。；;]?$/u;
const BY_EN =
  /^(.{4,90}?)[\s(,;–—-]*(?:\b(?:is|will be|to be|being))? ?\b(?:replaced|represented|substituted) by (.{4,80}?)\)?\.?$/iu;
const FOR_EN =
  /^(.{4,90}?)[\s(,;–—-]*\b(?:in place of|instead of|standing in for|stepping in for|deputi[sz]ing for|substituting for|replacing) (.{4,60}?)\)?\.?$/iu;

const isPerson = (words: string): boolean => {
  const [reading] = readLine(words);
  const [person, ...others] = reading?.people ?? [];
  const sure = person?.names.some(({ weak }) => !weak) && !/^(?:经|根据|按照|鉴于)/u.test(words);
  return sure === true && others.length === 0 && reading?.rest.length === 0;
};
const organizationOf = (words: string): OrganizationElement | undefined =>
  readLine(words)[0]?.people[0]?.posts.find(
    ({ organization }) => organization && !isNoOrganization(organization.text),
  )?.organization;

/** Takes up a line that says who comes in whose place: two people, of whom one refers to the other. */
export const substitution = (reader: Reader, { text, source }: Piece): boolean => {
  for (const [pattern, away] of [
    [BY_ZH, 0],
    [BY_EN, 0],
    [FOR_ZH, 1],
    [FOR_ZH_PLAIN, 1],
    [FOR_EN, 1],
  ] as const) {
    const [, given = "", second = ""] = pattern.exec(text) ?? [];
    const first = given.replace(/^(?:原定|原报|原先|原来|原)(?:的|由)?(?=.{4})/u, "");
    if (!second || !isPerson(first) || !isPerson(second)) continue;
    const org = organizationOf(first);
    const heading = org && !organizationOf(second) ? headingFor(org) : reader.context.heading;
    const of = heading && { heading };
    const within = organizationOf(second) && org ? { heading: { ...headingFor(org), implied: true } } : of;
    const absent = { presence: "substituted" as const };
    const present = { substituteFor: away === 0 ? ("above" as const) : ("below" as const) };
    people(reader, first, source, { ...reader.context, ...(away === 0 ? absent : present) });
    return people(reader, second, source, {
      ...reader.context,
      ...within,
      ...(away === 0 ? present : absent),
    });
  }
  return false;
};

/** Gives those who come in somebody's place the key of whom they replace. `places`: who is replaced, beside each of the people. */
export const withSubstitutes = (
  people: readonly Participant[],
  places: readonly ("above" | "below" | undefined)[],
): Participant[] =>
  people.map((one, at) => {
    const other = places[at] && people[places[at] === "above" ? at - 1 : at + 1];
    return other?.presence === "substituted" ? { ...one, substitutes: other.key } : one;
  });
