import { costly } from "./costly";
import { organizationAlone } from "./items";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";
import type { Line, Sender } from "./text";

type Lines = readonly (Line | undefined)[];

/** What a line has before or behind somebody, for which there is no field. */
const MARKS: readonly RegExp[] = [
  // "#1 Ann Example", "No. 1 Ann Example"
  costly(/^\s*#\d{1,3}[.:)]?\s+(?=\p{Lu})/u),
  costly(/^\s*No\.? ?\d{1,3}[.:)]?\s+(?=\p{Lu})/u),
  // "KLM 897, 09:10 - Ann Example"
  costly(
    /^\s*(?:flight )?(?:[A-Z]{2,3}|[A-Z]\d|\d[A-Z]) ?\d{2,4}(?:,? (?:arr\.?|at|eta)? ?\d{1,2}[:.]\d{2}h?)?\s*[–—:-]\s+(?=\p{Lu}\p{Ll})/u,
  ),
  // "Ann Example, Director, passport no. A1234567"
  costly(/[,;]?\s*\(?passport(?: (?:no\.?|number))?:? ?[A-Z\d]{6,12}\)?\s*$/iu),
  // "i.A. Ann Example" below a German letter
  costly(/^\s*i\. ?[AV]\. (?=\p{Lu})/u),
];

// "two of us will come: myself (Ann Example, Head of Trade at Model Bank) and my colleague Bob Sample"
const MYSELF = costly(
  /^(.{3,100}?[:,–-] )?(?:myself|me) \((\p{Lu}[^(),]{3,40}), ([^()]{3,80}(?: at | of |, )(?:the )?(\p{Lu}[^(),]{3,50}))\)(.*)$/u,
);
const OF_US = costly(new RegExp(`\\b(${EN_NUMBER_PATTERN}) of us\\b`, "iu"));
const BEHIND = costly(/\. (?:Best|Regards|Thanks|Cheers|Yours)?,? ?(\p{Lu}\p{Ll}+)\.?$/u);

/** The writer and the others of a message in which writers name themselves in brackets. */
const withWriter = (line: Line): Line[] => {
  const [all, before = "", name = "", post = "", of = "", others = ""] = MYSELF.exec(line.text) ?? [];
  if (!all) return [line];
  const organization = organizationAlone(of, true);
  const sender: Sender = { name, ...(organization && !organization.place && { organization }) };
  const size = countOf(OF_US.exec(before)?.[1] ?? "");
  const signed = BEHIND.exec(others);
  const isOwn = signed?.[1] !== undefined && name.split(" ").includes(signed[1]);
  const rest = isOwn ? others.slice(0, signed.index) : others;
  const said = before.trim();
  return [
    ...(said === ""
      ? []
      : [{ ...line, raw: said, text: said, aside: true as const, ...(size && { party: { size } }) }]),
    { ...line, text: `${name} (${post})`, sender },
    ...(rest.trim() === ""
      ? []
      : [{ ...line, text: rest.replace(/^(?:,|\s)*(?:and )?(?:(?:my|our) colleagues? )?/u, ""), sender }]),
  ];
};

/** The lines of English lists without numbers of entries, flights and passports beside people; writers who say "myself (…)" by name. */
export const withoutEntryMarks = (lines: Lines): (Line | undefined)[] =>
  lines.flatMap((line): (Line | undefined)[] => {
    if (!line || line.aside || line.text.includes("\t")) return [line];
    const text = MARKS.reduce((words, mark) => words.replace(mark, ""), line.text);
    return withWriter(text === line.text ? line : { ...line, text });
  });
