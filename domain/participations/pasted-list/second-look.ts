import type { Participant } from "../../events/shape";
import { costly } from "./costly";
import { englishSentences } from "./english-stops";
import type { ReadList } from "./list-reading";
import { absentEn, actingEn, alongEn, isRemarkEn, receivingEn } from "./set-out-en";
import { absentZh, calledZh, framedZh, saysFrom } from "./set-out-zh";
import { isSpokenName, isSpokenOrganization, isSpokenTitle } from "./spoken-values";

const HAN = /\p{Script=Han}/u;
const MAX_LENGTH = 2000;

/** The values of a person that are parts of sentences, as written. */
const spokenOf = ({ person, group, posts = [] }: Participant): string[] => {
  const names = [person?.name?.zh, person?.name?.en, group?.zh, group?.en].filter(
    (name) => name !== undefined && isSpokenName(name),
  );
  const others = posts.flatMap(({ title, organization }) => [
    ...[title?.zh, title?.en].filter((each) => each !== undefined && isSpokenTitle(each)),
    ...[organization, organization?.parent].flatMap((each) =>
      [each?.name?.zh, each?.name?.en].filter((name) => name !== undefined && isSpokenOrganization(name)),
    ),
  ]);
  return [...names, ...others].flatMap((each) => each ?? []);
};
const rootOf = (each: Participant): string[] =>
  (each.posts ?? []).flatMap(({ organization }) => {
    const { name } = organization?.parent ?? organization ?? {};
    return name?.zh ?? name?.en ?? [];
  });

// 高总, 市场部的邵经理 in words that nobody was read from; "Joanna can't make it"
const CALLED_UNREAD = costly(
  /(?<!尊敬)\p{Script=Han}{3}(?:[总工局处]|主任|经理|老师|[局处科部院校社会]长)的?$|\p{Script=Han}(?:[总工局处]|主任|经理|老师|[局处科部院校社会]长)(?:和|与|、|过去|过来|[去来]|要|有|请|在|临)|[来去]不了|不[来去]了?$|参加不了|[老小]\p{Script=Han}(?:生病|请假|有事|负责)|我 \p{Script=Han}{2}|\p{Lu}\p{Ll}+ (?:can['’]t|cannot|is (?:on leave|off|ill|sick|away|unavailable)|sends (?:his|her)|will (?:come along|come too|receive|witness|cut|open|chair|moderate|speak))|; \p{Lu}/u,
);

const clausesOf = (text: string): string[] =>
  text.split(/[，,。；;：:！!\n]/u).map((clause) => clause.trim());

/** How many values of a reading cannot be what they were read as, and how many people it passed over. */
const faultsOf = (read: ReadList, text: string): number => {
  const people = read.rows.flatMap((row) => ("participant" in row ? row.participant : []));
  const unread = read.rows.filter((row) => "unread" in row && CALLED_UNREAD.test(row.unread));
  const sides = (side: "host" | "guest") =>
    new Set(people.filter((each) => each.side === side).flatMap(rootOf));
  const [hosts, guests] = [sides("host"), sides("guest")];
  const shared = [...hosts].filter((each) => guests.has(each));
  const names = people.flatMap(({ person }) => person?.name?.zh ?? person?.name?.en ?? []);
  const again = names.length - new Set(names).size;
  const isPassed =
    ["不", "请假", "缺席"].some((word) => text.includes(word)) &&
    !people.some(({ presence }) => presence === "absent" || presence === "substituted") &&
    clausesOf(text).some((clause) => absentZh(clause));
  const isSided = people.every(({ side }) => side !== undefined);
  const from = isSided ? 0 : clausesOf(text).filter(saysFrom).length;
  return (
    people.flatMap(spokenOf).length + unread.length + shared.length + 2 * again + from + (isPassed ? 1 : 0)
  );
};

interface Rewritten {
  text: string;
  lines: string[];
  unread: string[];
}

const OURS = "我方：";
const GUESTS = /客人|[来外嘉]宾|对方|外方|客方/u;
const TASK = /负责|陪|[去来]$/u;
const CLAUSE = /([，,。；;！!？?：:])/u;
// 王科，, @小周 …
const isCallOfReader = (clause: string, at: number): boolean =>
  at === 0 &&
  /^(?:@\S{1,6}|\p{Script=Han}{1,3}(?:[科处局总主]|主任|经理|老师|[局处科]长|姐|哥))$/u.test(clause.trim());

/** The clauses of a line, each in its plain form where it has one. */
const setOutZh = (line: string, bad: readonly string[], first: boolean, out: Rewritten): void => {
  const pieces = line.split(CLAUSE);
  let kept = "";
  let label = "";
  const flush = () => {
    const text = kept.replace(/[，,；;：:]\s*$/u, "").trim();
    if (text !== "") out.lines.push(label + text);
    kept = "";
    label = "";
  };
  for (let at = 0; at < pieces.length; at += 2) {
    const clause = (pieces[at] ?? "").trim();
    const sign = pieces[at + 1] ?? "";
    if (clause === "") continue;
    if (first && isCallOfReader(clause, at) && /[，,：:！!]/u.test(sign)) {
      out.unread.push(clause);
      continue;
    }
    const both = sign === "，" || sign === "," ? `${clause}，${(pieces[at + 2] ?? "").trim()}` : "";
    const absentBoth = both ? absentZh(both) : undefined;
    const isAlone = pieces.length < 3 && at === 0;
    const own =
      absentZh(clause) ?? absentBoth ?? (isAlone && !TASK.test(clause) ? undefined : calledZh(clause));
    if (own) {
      flush();
      if (own.label && (own.label !== OURS || GUESTS.test(out.text))) out.lines.push(own.label);
      out.lines.push(...own.lines);
      if (own.rest) out.unread.push(own.rest);
      if (own === absentBoth) at += 2;
      continue;
    }
    const framed = framedZh(clause);
    const text = framed?.text ?? clause;
    if (framed?.rest) out.unread.push(framed.rest);
    if (framed?.label) {
      flush();
      label = framed.label;
      if (text === "") continue;
    }
    if (text === clause && bad.some((each) => text.includes(each) || each.includes(text))) {
      out.unread.push(text);
      if (/[。！!？?]/u.test(sign)) flush();
      continue;
    }
    kept += text === "" ? "" : `${text}${sign}`;
    if (/[。！!？?]/u.test(sign)) flush();
  }
  flush();
};

const setOutEn = (line: string, bad: readonly string[], out: Rewritten): void => {
  for (const sentence of englishSentences(line).flatMap((each) =>
    each.split(/;\s+(?=\p{Lu})|(?<=\p{Ll}{3}\.)\s+(?=\d)|(?<=\)\.)\s+(?=\p{Lu})/u),
  )) {
    const absent = absentEn(sentence);
    const along = alongEn(sentence);
    const acting = actingEn(sentence);
    const receiving = receivingEn(sentence);
    const [before = "", ...behind] = sentence.split(/:\s+/u);
    if (absent) out.lines.push(absent);
    else if (along) out.lines.push(...along);
    else if (acting) out.lines.push(acting);
    else if (receiving) out.lines.push(...receiving);
    else if (isRemarkEn(sentence)) out.unread.push(sentence);
    else if (behind.length > 0 && bad.some((each) => before === each)) {
      out.unread.push(before);
      const side = /\b(?:from us|our side)$/u.test(before) ? "From our side: " : "";
      out.lines.push(`${side}${behind.join(": ")}`);
    } else out.lines.push(sentence.replace(/\bfrom us:/u, "from our side:"));
  }
};

const rewritten = (text: string, read: ReadList): Rewritten | undefined => {
  const bad = read.rows.flatMap((row) => ("participant" in row ? spokenOf(row.participant) : []));
  const out: Rewritten = { text, lines: [], unread: [] };
  for (const [at, line] of text.split(/\r\n?|\n/u).entries()) {
    if (line.includes("\t") || line.includes("|") || line.trim() === "") out.lines.push(line);
    else if (HAN.test(line)) setOutZh(line, bad, at === 0, out);
    else setOutEn(line, bad, out);
  }
  return out.lines.join("\n") === text ? undefined : out;
};

const namesOf = (read: ReadList): string[] =>
  read.rows.flatMap((row) => {
    if (!("participant" in row)) return [];
    const { person } = row.participant;
    const name = person?.name?.zh ?? person?.name?.en ?? "";
    return name === "" || person?.surnameOnly || isSpokenName(name) ? [] : name;
  });

/**
 * The reading of a message whose first reading took a part of a sentence for a name, a title or an organization, or passed over people
 * who are only called: that of the same message with these clauses in their plain form or left out, if it has fewer such faults and
 * nobody less. All that it gives is doubtful.
 */
export const withSecondLook = (
  first: ReadList,
  text: string,
  readAgain: (text: string) => ReadList,
): ReadList => {
  if (text.length > MAX_LENGTH) return first;
  const faults = faultsOf(first, text);
  if (faults === 0) return first;
  const again = rewritten(text, first);
  if (!again) return first;
  const plain = again.lines.join("\n");
  const second = readAgain(plain);
  const known = new Set(namesOf(second));
  const before = namesOf(first);
  const left = faultsOf(second, plain);
  const isBetter = left < faults || (left === faults && known.size > before.length);
  if (!isBetter || before.some((name) => !known.has(name))) return first;
  const rows = second.rows.map((row) =>
    "participant" in row
      ? { ...row, doubt: [...new Set([...row.doubt, "name" as const, "organization" as const])] }
      : row,
  );
  return {
    ...second,
    rows: [...again.unread.map((words) => ({ unread: words })), ...rows],
  };
};
