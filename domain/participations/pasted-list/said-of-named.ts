import type { Participant } from "../../events/shape";
import { costly } from "./costly";
import type { ReadList } from "./list-reading";

type Role = NonNullable<Participant["roles"]>[number];
type Row = ReadList["rows"][number];
type PersonRow = Extract<Row, { participant: Participant }>;

// 安总全程陪同, 于海老师带队, 董校长领队
const SAID_ZH = costly(
  /(?:^|[，,。；;！!\n])\s*(?:由)?(\p{Script=Han}{1,4}?)(?:副?(?:总|工|[局处科部厂馆会院校所]长?|主任|经理|总监|书记|老师|教授|主席|秘书长|董事长|理事长)|老师|同志)?(?:全程|将|会|亲自|负责)?(带队|领队|率队|任团长|陪同)(?=$|[，,。；;！!\n])/gu,
);
// "Frank will lead."
const SAID_EN = costly(
  /(?:^|[.!;\n])\s*(?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:will|is going to|shall) (?:lead|head)(?: (?:the|our) (?:delegation|group|team|party))?(?=[.!;\n]|$)/gu,
);

const nameOf = ({ participant: { person } }: PersonRow): { zh: string; en: string } => ({
  zh: person?.name?.zh ?? "",
  en: person?.name?.en ?? "",
});
const isWhole = ({ participant: { person } }: PersonRow): boolean =>
  person !== undefined && person.surnameOnly !== true;

const only = (rows: readonly PersonRow[]): PersonRow | undefined => (rows.length === 1 ? rows[0] : undefined);

/** Whom the list names in full, by the name or the surname with which a clause speaks of them. */
const namedBy = (words: string, rows: readonly PersonRow[]): PersonRow | undefined => {
  const whole = rows.filter(isWhole);
  const same = only(whole.filter((row) => [nameOf(row).zh, nameOf(row).en].includes(words)));
  if (same) return same;
  if (/\p{Script=Han}/u.test(words))
    return words.length === 1
      ? only(whole.filter((row) => nameOf(row).zh.startsWith(words) && !nameOf(row).zh.includes("·")))
      : undefined;
  return only(whole.filter((row) => nameOf(row).en.split(" ").includes(words)));
};

// "Dr Ann Example, Director – she will give the talk"
const PRONOUN = costly(/(?:[–—-]|[,;(])\s?(she|he) (?:will|is|has|may|can|would)\b/u);

const withPronoun = (row: PersonRow, rows: readonly PersonRow[]): PersonRow => {
  const { person } = row.participant;
  const [, pronoun] = PRONOUN.exec(row.source) ?? [];
  if (!person || person.pronoun || (pronoun !== "she" && pronoun !== "he")) return row;
  if (rows.some((other) => other !== row && other.source === row.source)) return row;
  return {
    ...row,
    participant: { ...row.participant, person: { ...person, pronoun } },
    doubt: [...new Set([...row.doubt, "name" as const])],
  };
};

const saidIn = (text: string): RegExpMatchArray[] => [
  ...(["带队", "领队", "率队", "团长", "陪同"].some((word) => text.includes(word))
    ? text.matchAll(SAID_ZH)
    : []),
  ...([" lead", " head"].some((word) => text.includes(word)) ? text.matchAll(SAID_EN) : []),
];

/** What clauses say of people whom the list names elsewhere: who leads them or accompanies the guests. All of it is doubtful. */
export const withSaidOfNamed = (read: ReadList, text: string): ReadList => {
  const people = read.rows.filter((row) => "participant" in row);
  const roles = new Map<PersonRow, Role>();
  const again = new Set<PersonRow>();
  for (const [at, row] of people.entries()) {
    const first = people
      .slice(0, at)
      .find((each) => nameOf(each).zh !== "" && nameOf(each).zh === nameOf(row).zh);
    const isBare = (row.participant.posts ?? []).every(({ organization }) => !organization);
    if (!first || !isWhole(row) || !isBare || !row.participant.roles?.includes("head")) continue;
    again.add(row);
    roles.set(first, "head");
  }
  for (const [, words = "", verb = "领队"] of saidIn(text)) {
    const row = namedBy(words, people);
    const role = verb === "陪同" ? "escort" : "head";
    if (row && !(role === "head" && people.some((each) => each.participant.roles?.includes("head"))))
      roles.set(row, role);
  }
  if (roles.size === 0 && !people.some(({ source }) => PRONOUN.test(source))) return read;
  const rows = read.rows.flatMap((row): Row[] => {
    if (!("participant" in row)) return [row];
    if (again.has(row)) return [];
    const role = roles.get(row);
    const own = withPronoun(row, people);
    const had = own.participant.roles ?? [];
    if (!role || had.includes(role)) return [own];
    return [
      {
        ...own,
        participant: { ...own.participant, roles: [...had, role] },
        doubt: [...new Set([...own.doubt, "name" as const])],
      },
    ];
  });
  return { ...read, rows };
};
