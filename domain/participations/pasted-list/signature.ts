import type { Block } from "./block";
import { costly } from "./costly";
import type { Element } from "./elements";
import { fieldsOf } from "./labels";
import { CLOSING } from "./lexicon/messages";
import { roleOf } from "./lexicon/notes";
import { type Phrase, phrasesOf } from "./phrases";
import { OPEN_NAME } from "./table-remarks";
import { withoutMarks } from "./text";

type Kind = "name" | "title" | "organization" | "both" | "contact" | "other";

/** The kind of a line that contains only one thing. */
const CONTACT_LABEL =
  /^(?:手机|电话|联系电话|联系方式|邮箱|电子邮箱|地址|传真|微信|网址|邮编|tel|phone|mobile|cell|e-?mail|address|fax|web|website|wechat)\s*[.:：]|^(?:tel|phone|mobile|mob|cell|fax|[mtpf])\s*\+?\(?\d/i;

// "Rm 12, Model Tower, 40 Sample Rd, Modelport", "Samplegracht 2, 1016 DZ Modeldam", 样例市样例路288号
const ADDRESS = costly(
  /^(?=.*,)(?:(?:rm|room|suite|unit|level|floor|no|p\.? ?o\.? box)\b\.? ?\d|\d+[A-Z]?[ ,/-]).*\p{L}|^(?=.*,).*\b(?:rd|road|st|street|ave|avenue|blvd|lane|ln|drive|highway|plaza|square)\b.*\d|^[^,]*\p{L} \d{1,4}[A-Z]?, ?(?:[A-Z]{1,2}-?)?\d{4,5}\b|^\p{Lu}\p{Ll}{2,}(?:straat|steeg|weg|gasse|stra(?:ss|ß)e|gracht|laan|kade|plein|platz|allee|gatan|vej|veien|katu)(?: \d{1,4}[a-z]?)$|^\S{0,30}\p{Script=Han}{2,}(?:路|街|道|巷|弄)\d+号/iu,
);

// "M: 010 1234", "W. model.example", unlike "M. Muster"
const CONTACT_LETTER = /^[mtewpfMTEWPF]\s*(?:[:：]|\.(?!\s*\p{Lu}\p{L}))/u;

const firstKind = (phrase: Phrase | undefined): Element["kind"] | undefined =>
  phrase?.readings[0]?.parts[0]?.element.kind;

/** The content of a line of a signature. */
export const kindOf = (text: string): Kind => {
  if (CONTACT_LABEL.test(text) || CONTACT_LETTER.test(text) || ADDRESS.test(text)) return "contact";
  const fields = fieldsOf(text);
  if (fields.length > 0) return fields.every(({ kind }) => kind === "ignored") ? "contact" : "other";
  if (roleOf(text)) return "title";
  const all = phrasesOf(text);
  // "Ann Example, PhD"
  const phrases = firstKind(all[0]) === "name" ? all.filter((each) => firstKind(each) !== "skip") : all;
  const kinds = new Set(
    phrases.flatMap(({ readings }) => readings[0]?.parts.map(({ element }) => element.kind) ?? []),
  );
  if (kinds.size === 1 && kinds.has("skip")) return "contact";
  if (kinds.has("name")) {
    const langs = new Set(
      phrases.flatMap(
        ({ readings }) =>
          readings[0]?.parts.flatMap(({ element }) => (element.kind === "name" ? [element.lang] : [])) ?? [],
      ),
    );
    const [name] = phrases[0]?.readings[0]?.parts ?? [];
    const sure = name?.element.kind === "name" && !name.element.weak && !name.element.surnameOnly;
    return kinds.size === 1 && phrases.length === langs.size && sure ? "name" : "other";
  }
  if ([...kinds].some((kind) => kind !== "title" && kind !== "organization")) return "other";
  if (kinds.size === 2) return "both";
  return kinds.has("title") ? "title" : "organization";
};

const isField = (kind: Kind | undefined): boolean =>
  kind === "title" || kind === "organization" || kind === "both";

// Each name with the lines below it, as at the end of a mail; undefined if these lines are not such entries.
const HAN = /\p{Script=Han}/u;
const entriesOf = (
  kinds: readonly Kind[],
  texts: readonly string[],
): [from: number, to: number][] | undefined => {
  if (kinds[0] !== "name") return undefined;
  // The same name in the other script is on the next line.
  const isAgain = (at: number) =>
    at > 0 && kinds[at - 1] === "name" && HAN.test(texts[at - 1] ?? "") !== HAN.test(texts[at] ?? "");
  const starts = kinds.flatMap((kind, at) => (kind === "name" && !isAgain(at) ? [at] : []));
  const entries = starts.map((from, n): [number, number] => [from, starts[n + 1] ?? kinds.length]);
  const right = entries.every(([from, to]) => {
    const own = isAgain(from + 1) ? from + 2 : from + 1;
    const below = kinds.slice(own, to);
    const count = (kind: Kind) => below.filter((each) => each === kind).length;
    if (below.length === 0 || below.some((kind) => kind === "other")) return false;
    // An organization alone may also be a heading for the people after it.
    const single = entries.length === 1 || count("title") + count("both") > 0;
    const organizations = below.flatMap((kind, at) =>
      kind === "organization" ? [texts[own + at] ?? ""] : [],
    );
    const languages = new Set(organizations.map((organization) => HAN.test(organization)));
    return single && below.some(isField) && organizations.length <= languages.size && count("both") <= 2;
  });
  return right ? entries : undefined;
};

// A business card: the firm, in one language or both, above the name and title.
const entryBelowFirm = (
  kinds: readonly Kind[],
  texts: readonly string[],
): [from: number, to: number][] | undefined => {
  const from = kinds.findIndex((kind) => kind !== "organization");
  if (from < 1 || from > 2) return undefined;
  const [entry, ...others] = entriesOf(kinds.slice(from), texts.slice(from)) ?? [];
  const isTitled = kinds.slice(from).some((kind) => kind === "title" || kind === "both");
  return entry && others.length === 0 && isTitled ? [[from, kinds.length]] : undefined;
};

const ROLE_BEHIND = /\s*[（(][^（）()]{2,30}[)）]$/u;
// Below a heading, each name with its post on the next line.
const pairsBelowHeading = (texts: readonly string[]): [from: number, to: number][] | undefined => {
  if (texts.length < 5 || texts.length % 2 === 0) return undefined;
  const kinds = texts.map((text) => kindOf(text.replace(ROLE_BEHIND, "")));
  const isPaired = kinds.slice(1).every((kind, at) => (at % 2 === 0 ? kind === "name" : isField(kind)));
  if (!isPaired || !kinds.includes("both")) return undefined;
  return kinds.flatMap((_, at): [number, number][] => (at % 2 === 1 ? [[at, at + 2]] : []));
};

const FEWEST_ENTRIES = 3;
const SHARE = 0.6;
// Name, title and organization on separate lines for each person, without separators: most of them identify the others.
const entriesByPeriod = (kinds: readonly Kind[]): [from: number, to: number][] | undefined => {
  for (const period of [3, 2, 4]) {
    const count = kinds.length / period;
    if (!Number.isInteger(count) || count < FEWEST_ENTRIES) continue;
    const at = (place: number) => kinds.filter((_, n) => n % period === place);
    const share = (place: number, is: (kind: Kind) => boolean) => at(place).filter(is).length / count;
    const others = Array.from({ length: period - 1 }, (_, n) => n + 1);
    if (
      share(0, (kind) => kind === "name") >= SHARE &&
      others.every((place) => share(place, isField) >= SHARE && share(place, (kind) => kind === "name") < 0.3)
    )
      return Array.from({ length: count }, (_, n) => [n * period, (n + 1) * period]);
  }
  return undefined;
};

// 示例市秘书长 above 王小样: the post before the name.
const isPostAbove = (kinds: readonly Kind[]): boolean =>
  kinds.length >= 2 && kinds.length <= 4 && kinds.at(-1) === "name" && kinds.slice(0, -1).every(isField);

// Three lines in which the last one could be a name, in several entries alike, are name, title and organization.
const isUnknownBody = (kinds: readonly Kind[]): boolean => kinds.join(" ") === "name title name";
const FEWEST_ALIKE = 2;

const runsOf = (blocks: readonly Block[]): string[][] => {
  const runs: string[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "line" && !block.line.aside) runs.at(-1)?.push(withoutMarks(block.line.text));
    else runs.push([]);
  }
  return runs.filter((texts) => texts.length >= 2 && texts.length <= 4);
};

const INDENTED = /^(?: {2,}|\t)/u;
/** Names with their title and organization on indented lines below them, each joined to one line. */
export const withIndentedJoined = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  let open = false;
  for (const block of blocks) {
    const last = joined.at(-1);
    const line = block.kind === "line" && !block.line.aside ? block.line : undefined;
    const words = line ? withoutMarks(line.text) : "";
    const isBelow = line !== undefined && INDENTED.test(line.text);
    if (open && isBelow && last?.kind === "line" && isField(kindOf(words))) {
      const { raw, text } = last.line;
      const whole = {
        ...last.line,
        raw: `${raw}\n${line.raw}`,
        text: `${text}${HAN.test(words) ? "，" : ", "}${words}`,
      };
      joined[joined.length - 1] = { kind: "line", line: whole };
      continue;
    }
    open = line !== undefined && !isBelow && words.length <= MAX_LENGTH && kindOf(words) === "name";
    joined.push(block);
  }
  return joined;
};

/** Names with title, organization and contact on separate lines below them, each joined to one line. */
export const withSignaturesJoined = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  const isReversed = runsOf(blocks).filter((texts) => isPostAbove(texts.map(kindOf))).length >= 2;
  const isRegular =
    runsOf(blocks).filter(
      (texts) => texts.length === 3 && texts.slice(0, 2).map(kindOf).join(" ") === "name title",
    ).length >= FEWEST_ALIKE;
  let run: Extract<Block, { kind: "line" }>[] = [];
  const flush = () => {
    const closing = run.findLastIndex(
      ({ line }, at) => at + 1 < run.length && CLOSING.test(withoutMarks(line.text)),
    );
    if (closing > 0) joined.push(...run.slice(0, closing));
    const lines = run.slice(Math.max(0, closing));
    run = [];
    const [first] = lines;
    if (first && lines.length > 1 && CLOSING.test(withoutMarks(first.line.text))) {
      joined.push(first);
      lines.shift();
    }
    const texts = lines.map(({ line }) => withoutMarks(line.text));
    const short =
      lines.length >= 2 && lines.length <= MAX_LINES && texts.every((text) => text.length <= MAX_LENGTH);
    const kinds = short ? texts.map(kindOf) : [];
    if (short && isReversed && isPostAbove(kinds)) {
      const [name = "", ...posts] = [texts.at(-1) ?? "", ...texts.slice(0, -1)];
      const raw = lines.map(({ line }) => line.raw).join("\n");
      joined.push({
        kind: "line",
        line: { raw, text: [name, ...posts].join("，"), at: lines[0]?.line.at ?? 0 },
      });
      return;
    }
    if (short && isRegular && isUnknownBody(kinds) && !HAN.test(texts.join(""))) {
      const [name = "", title = "", organization = ""] = texts;
      const raw = lines.map(({ line }) => line.raw).join("\n");
      const text = `${name}, ${title} at ${organization}`;
      joined.push({ kind: "line", line: { raw, text, at: lines[0]?.line.at ?? 0 } });
      return;
    }
    // 待定 above 示例大学校长: no name yet.
    if (short && isReversed && OPEN_NAME.test(texts[0] ?? "") && kinds.slice(1).every(isField)) {
      joined.push(...lines.map(({ line }) => ({ kind: "line" as const, line: { ...line, aside: true } })));
      return;
    }
    const entries = short
      ? (entriesOf(kinds, texts) ??
        entryBelowFirm(kinds, texts) ??
        pairsBelowHeading(texts) ??
        entriesByPeriod(kinds))
      : undefined;
    if (!entries) {
      joined.push(...lines);
      return;
    }
    joined.push(...lines.slice(0, entries[0]?.[0]));
    for (const [from, to] of entries) {
      const raw = lines
        .slice(from, to)
        .map(({ line }) => line.raw)
        .join("\n");
      const text = texts
        .slice(from, to)
        .filter((_, at) => kinds[from + at] !== "contact")
        .join("，");
      const [first] = lines.slice(from, from + 1);
      const sender = first?.line.sender;
      joined.push({ kind: "line", line: { raw, text, at: first?.line.at ?? 0, ...(sender && { sender }) } });
    }
  };
  for (const block of blocks) {
    if (block.kind === "line" && !block.line.aside) {
      if (run.at(-1)?.line.sender !== block.line.sender) flush();
      run.push(block);
      continue;
    }
    flush();
    joined.push(block);
  }
  flush();
  return joined;
};

const MAX_LINES = 60;
const MAX_LENGTH = 90;
