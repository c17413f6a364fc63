import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf } from "../../reference/facts";

/** Documents, whose signing is planned for a time or which two have in mind. */
const DUE =
  /^[^，。；]{2,40}(?:拟于|力争在?|计划于|将于)[^，。；]+签署[^，。；]+(?:协议书?|备忘录|合同|意向书)$/u;
/** ，甲与乙就《某协议》达成意向: behind what others agreed on in the same talks. */
const INTENDED =
  /，([^，。；]{2,20}与[^，。；]{2,20}就[^，。；]+(?:协议书?|备忘录|合同|意向书)》?达成意向(?:，并有意[^；。]+)?)$/u;
/** 双方有意在某领域开展合作. */
const FIELDS = /^双方(?=有意)/u;
/** Characters of a first paragraph that has room for the plan. */
const MAX_LEAD = 320;

/** The key of the only document of an event of several days, where nothing was signed. */
const planOf = ({ facts }: Discourse): string | undefined => {
  const { when } = facts.record;
  const [only, ...more] = facts.agreements;
  const lasted = when?.end !== undefined && when.end !== when.start;
  const planned = only?.agreement.status === "planned" || only?.agreement.status === "intended";
  return only && lasted && planned && more.length === 0 ? only.agreement.key : undefined;
};

/** The sentence without the document, and the document as one of its own. */
const divided = (line: Line, id: string): readonly [Line, Line] | undefined => {
  const text = textOf(line.words);
  const [all = "", clause = ""] = INTENDED.exec(text) ?? [];
  if (line.own || clause === "") return undefined;
  const words = partOf(line.words, text.length - clause.length, text.length);
  return [
    { ...line, words: partOf(line.words, 0, text.length - all.length) },
    { id, words: say`其间，${words}` },
  ];
};

/** 双方 in front of a document whose parties the first paragraph does not name. */
const isOfUnknown = ({ facts }: Discourse, lead: readonly Line[], statement: Line): boolean => {
  const text = lead.map(({ words }) => textOf(words)).join("");
  const [only] = facts.agreements;
  const names = (only?.agreement.parties ?? []).map(({ organization }, at) => {
    const ref = facts.org(organization, `${only?.path}.parties[${at}].organization`);
    return ref ? [ref.name.text, topOf(ref).org.name.text] : [];
  });
  const known = names.every((one) => one.some((name) => text.includes(name)));
  return textOf(statement.words).startsWith("双方") && !known;
};

/** The statement with the fields of the document in its sentence, and what else is known of it behind. */
const inOrder = (statement: Line, others: readonly Line[]): Line[] => {
  const fields = others.find(({ words }) => FIELDS.test(textOf(words)));
  const rest = others.filter((line) => line !== fields);
  if (!fields) return [statement, ...rest];
  const what = partOf(fields.words, "双方".length, textOf(fields.words).length);
  return [{ ...statement, words: say`${statement.words}，${what}` }, ...rest];
};

/** A document that is planned for a time, or that two have in mind, in the first paragraph of an event of several days at which nothing was signed. */
export const withPlanInLead = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const key = planOf(discourse);
  const lead = blocks.find(isParagraph);
  if (key === undefined || !lead) return [...blocks];
  const id = `agreements[${key}]`;
  const lines = blocks.flatMap((block) => (isParagraph(block) && block !== lead ? block.lines : []));
  const about = lines.filter((line) => !line.own && line.id.startsWith(id));
  const alone = about.find(({ words }) => DUE.test(textOf(words)));
  const host = alone ? undefined : lines.find((line) => divided(line, id) !== undefined);
  const [left, clause] = (host && divided(host, id)) ?? [];
  const statement = alone ?? clause;
  if (!statement || isOfUnknown(discourse, lead.lines, statement)) return [...blocks];
  const added = inOrder(
    statement,
    about.filter((line) => line !== alone),
  );
  const size = [...lead.lines, ...added].reduce((sum, { words }) => sum + textOf(words).length, 0);
  if (size > MAX_LEAD) return [...blocks];
  const made = withLinesReplaced(blocks, (line) => {
    if (about.includes(line)) return [];
    return [left && line === host ? left : line];
  });
  const front = made.find(isParagraph);
  const [first, next, ...rest] = front?.lines ?? [];
  if (!front || !first) return [...blocks];
  // 其间 follows the journey, and those who came begin a paragraph.
  const inLead = clause && next ? [first, ...added] : [...front.lines, ...added];
  const behind = clause && next ? [next, ...rest] : [];
  return made.flatMap((block): Composed[] => {
    if (block !== front) return [block];
    const whole: Composed = { ...front, lines: inLead, keys: [...front.keys, key] };
    return behind.length > 0 ? [whole, { ...front, part: "people", lines: behind, keys: [] }] : [whole];
  });
};
