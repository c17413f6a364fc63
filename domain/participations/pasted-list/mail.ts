import { costly } from "./costly";
import { organizationAlone } from "./items";
import { CLOSING, isChatter, OPENING_CHATTER, OURS, QUOTED, SELF_ZH } from "./lexicon/messages";
import { EN_COUNTRIES, hasOrganizationWord } from "./lexicon/organizations";
import { readLine } from "./line";
import type { OrganizationElement } from "./people";
import { withSelf } from "./senders";
import { kindOf } from "./signature";
import { ADDRESS, isOfficeWithin, organizationIn, withLetter } from "./signed-letters";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const MAX_LINES = 9;
const MAX_LENGTH = 60;

const ALONE = /^(?:and |以及|还有|和)?(?:myself|me|本人|我本人|我自己|我|I)[.。,，;；]?$/iu;
const namesPeople = (line: Line | undefined): boolean =>
  line !== undefined &&
  (ALONE.test(withoutMarks(line.text)) ||
    (readLine(withoutMarks(line.text))[0]?.people.some(
      ({ names, group, posts }) => posts.length > 0 && (names.length > 0 || group),
    ) ??
      false));

// The lines at the head of a mail.
const HEADER = /^(?:from|sent|date|to|cc|subject|发件人|发送时间|时间|日期|收件人|抄送|主题)\s*[:：]/iu;
// "Noted, thanks." and the head of a mail look like names.
const isAnswer = (line: Line | undefined): boolean =>
  line !== undefined &&
  (HEADER.test(line.text.trim()) ||
    ((isChatter(line.text.trim()) || OPENING_CHATTER.test(line.text)) &&
      !readLine(withoutMarks(line.text))[0]?.people.some(
        ({ names, posts }) => names.length > 0 && posts.some(({ title }) => title),
      )));

const MARKED = /^\s*>/u;
const OF_MAIL = /^(?:from|to|subject|发件人|收件人)\s*[:：]/iu;
/** The heads of mails name nobody who takes part. */
const withoutHead = (lines: Lines): Lines => {
  const isHead = lines.map((line) => line !== undefined && HEADER.test(line.text.trim()));
  const runOf = (at: number): [from: number, to: number] => {
    const from = isHead.lastIndexOf(false, at) + 1;
    const end = isHead.indexOf(false, at);
    return [from, end < 0 ? lines.length : end];
  };
  return lines.map((line, at) => {
    if (!line || !isHead[at]) return line;
    const run = lines.slice(...runOf(at));
    const isMail = run.filter((each) => each && OF_MAIL.test(each.text.trim())).length > 1;
    return isMail ? { ...line, aside: true } : line;
  });
};
const FROM_BODY = /^from\s*:\s*(?:the )?(\p{Lu}[^:;@<]{4,80})$/iu;
/** A letter "From: Model Chamber": those whom it calls its own are of that organization. */
const ofSendingBody = (lines: Lines): Lines => {
  const head = lines.findIndex((line) => line?.aside && FROM_BODY.test(line.text.trim()));
  const name = FROM_BODY.exec(lines[head]?.text.trim() ?? "")?.[1] ?? "";
  const organization =
    hasOrganizationWord(name) && kindOf(name) !== "name" ? organizationAlone(name, true) : undefined;
  if (!organization || organization.place || !lines.some((line) => line && OURS.test(line.text)))
    return lines;
  return lines.map((line, at) =>
    line && at > head && !line.aside && !line.sender ? { ...line, sender: { organization } } : line,
  );
};
/** The lines of an answer below the lines that it quotes with ">". */
const withoutMarked = (lines: Lines): Lines => {
  const own = lines.filter((line) => line && !MARKED.test(line.text));
  if (!lines.some((line) => line && MARKED.test(line.text))) return lines;
  // "Please register:" above lines with ">" as bullets
  const first = lines.findIndex((line) => line && MARKED.test(line.text));
  const above = lines.slice(0, first).findLast((line) => line);
  const isBulleted = above !== undefined && /[:：]\s*$/u.test(above.text) && !QUOTED.test(above.text.trim());
  // The list is in what an answer without people quotes.
  if (isBulleted || !own.some((line) => namesPeople(line) && !isAnswer(line)))
    return lines.map((line) => line && { ...line, text: line.text.replace(/^\s*(?:>\s?)+/u, "") });
  return lines.map((line) => (line && MARKED.test(line.text) ? { ...line, aside: true } : line));
};

const REPORTED = /^(?:报名|填报|报送|回复|反馈)人\s*[:：]\s*(.{2,60})$/u;
/** A message with who wrote it on a line of its own: the others come from the same organization. */
const withReporter = (lines: Lines): Lines => {
  const at = lines.findLastIndex((line) => line && REPORTED.test(line.text.trim()));
  const organization = organizationIn(REPORTED.exec(lines[at]?.text.trim() ?? "")?.[1] ?? "");
  if (at < 1 || !organization || !lines.slice(0, at).some((line) => line && OURS.test(line.text)))
    return lines;
  return lines.map((line, n) =>
    line && n < at && !line.aside
      ? { ...line, text: line.text.replace(SELF_ZH, ""), sender: { organization } }
      : line,
  );
};

// From the line that introduces the quoted mail, to the end.
const withoutQuoted = (lines: Lines): Lines => {
  const start = lines.findIndex(
    (line, at) => line && at > 0 && QUOTED.test(line.text.replace(/^[\s>]+/, "").trim()),
  );
  const above = lines.slice(0, Math.max(0, start));
  if (start < 0 || above.filter((line) => line).length < 2) return lines;
  // The list of a mail that only forwards another one is in that one.
  const isAnswer = above.some(namesPeople);
  return lines.map((line, at) =>
    line && at >= start && (isAnswer || at === start || HEADER.test(line.text.trim()))
      ? { ...line, aside: true }
      : line,
  );
};

const SITE = /^(?:https?:\/\/|www\.)\S+$/iu;
// "Modelton, Belgium"
const isCityAndCountry = (words: string): boolean => {
  const [, country = ""] = /^\p{Lu}[\p{L} -]+, (\p{Lu}[\p{L} ]+)$/u.exec(words) ?? [];
  return EN_COUNTRIES.has(country.toLowerCase());
};

// 江岚新材料科技有限公司, which begins like a name
const signingBody = (words: string): OrganizationElement | undefined => {
  const found = organizationIn(words);
  if (found && found.text.length + (found.parent?.length ?? 0) >= words.length) return found;
  return /^\p{Script=Han}{4,30}(?:公司|集团)$/u.test(words)
    ? { kind: "organization", text: words, lang: "zh" }
    : found;
};

interface Signature {
  from: number;
  to: number;
  /** The sender of the mail, as an entry of a list: name, title and organization. */
  self: string;
  name: string;
  organization?: OrganizationElement;
}

// The name below a closing formula and the lines under it.
const signatureIn = (lines: Lines): Signature | undefined => {
  const closing = lines.findLastIndex((line) => line && !line.aside && CLOSING.test(withoutMarks(line.text)));
  if (closing < 1) return undefined;
  const from = lines.findIndex((line, at) => at > closing && line && !CLOSING.test(withoutMarks(line.text)));
  if (from < 0) return undefined;
  const end = lines.findIndex((line, at) => at > from && (!line || line.aside));
  const to = Math.min(end < 0 ? lines.length : end, from + MAX_LINES);
  // "12 Model Road, Accra" is no entry with a number.
  const own = lines
    .slice(from, to)
    .flatMap((line) => (line && !ADDRESS.test(line.text.trim()) ? [withoutMarks(line.text)] : []));
  // "Ann Example | Events Manager | Model Chamber"
  // … or over two lines: "Ann Example, Director" above "Model UK | 07700 900123".
  const [top = "", ...below] = own.map((words) => words.split(/\s*[|｜]\s*/u));
  const [name = "", ...others] =
    own.length === 1 || (below.length <= 2 && /^[^,]+,\s/u.test(top[0] ?? ""))
      ? [...(own[0] ?? "").split(/\s*[|｜]\s*|,\s+|\s+[-–—]\s+/u), ...below.flat()]
      : [...top, ...below.flat()];
  if (
    kindOf(name) !== "name" ||
    [name, ...others].some((words) => words.length > MAX_LENGTH || /[:：]$/.test(words))
  )
    return undefined;
  const about = others.filter(
    (words) =>
      kindOf(words) !== "contact" && !ADDRESS.test(words) && !SITE.test(words) && !isCityAndCountry(words),
  );
  // "International Patient Coordinator" above "Model Hospital": the line of a title names no organization.
  const bodies = about.filter((words) => hasOrganizationWord(words) && kindOf(words) === "organization");
  const firstOf = (names: readonly string[]) =>
    [...bodies.filter((words) => names.includes(words)), ...names].map(signingBody).find((each) => each);
  // "Office of the Managing Director" above the firm, but "Sampleton Foreign Affairs Office" alone
  const organization = firstOf(about.filter((words) => !isOfficeWithin(words))) ?? firstOf(about);
  const isHan = /\p{Script=Han}/u.test(name);
  return {
    from: closing,
    to,
    self: [name, ...about.slice(0, 3)].join(isHan ? "，" : ", "),
    name,
    ...(organization && { organization }),
  };
};

// "From our side the following will join": whichever side that is.
const OUR_SIDE =
  /\b(?:from|on) our (?:side|end|part),? |^(?:our|my) (?=(?:participants|delegates|attendees|representatives|colleagues|team)\b)|^我[方司](?=参会|参加|出席|人员)/iu;
// "I will be accompanied by Ann": the writer comes too.
const I_COME =
  /\bI(?: am|'m|’m| will|'ll|’ll| shall| would)\b.{0,30}\b(?:attend|join|com(?:e|ing)|accept|accompanied|participate|bring|be (?:there|present)\b)/u;
// "I will be joined on the 14th by our Director, Ann Example, and by Bob Sample"
const JOINED_BY =
  /\bI(?: will|'ll|’ll| shall| am)? (?:also )?be(?:ing)? (?:joined|accompanied)(?: (?:on|at|for|in) [^,]{2,25}?)? by (?:our |my )?/u;
const joinedBy = (words: string): string =>
  JOINED_BY.test(words)
    ? words
        .replace(JOINED_BY, "")
        .replace(/,? and by (?:our |my )?/giu, "; ")
        .replace(/\bour (?=\p{Lu}\p{L}+ (?:branch|office|team)\b)/giu, "")
    : words;
// "Thank you. I will be joined by …": the first sentence is not about people.
const withoutOpening = (line: Line): Line[] => {
  const at = line.text.search(JOINED_BY);
  const opening = line.text.slice(0, Math.max(0, at)).replace(/[.\s]+$/u, "");
  return opening === ""
    ? [line]
    : [
        { ...line, raw: opening, text: opening, aside: true },
        { ...line, text: line.text.slice(at) },
      ];
};
const GREETED = /您好|你好|[好：:，,]$|^(?:hi|hello|dear|good (?:morning|afternoon|evening))\b/iu;
const AMONG = /(:\s*)(?:me|myself|I),\s+(?=\p{Lu})/u;
// "will be attended by myself and our Purchasing Director, Ann Example"
const AND_OTHERS = costly(
  /^(.*\b(?:by|be|are|include|includes|comprises|namely) )(?:me|myself)(?:,? and|,) (?:(?:our|my) )?(?=\p{L})([^:;]{6,140}?)\.?$/iu,
);
// "From our hospital Ann Example (Director) and myself will take part in the meeting."
const IN_MIDDLE = costly(
  /^(.{6,}?)(?:,? and|,) (?:myself|me) (?:will|shall|would|are|plan|hope|intend|look)\b[^:;]{0,80}$/iu,
);
const FROM_OURS =
  /^(?:from|on behalf of) our (?:side|company|firm|hospital|university|college|school|association|chamber|office|bank|institute|embassy|port|agency|organi[sz]ation|museum|foundation|union|team)(?:,| side)? /iu;
const AT_END = /^(.{4,}?)(?:,? and|,|，|、|和|及)\s*(?:myself|me|本人|我本人|我自己|我)[.。]?$/iu;

/**
 * The lines of a mail: quotes and the signature are not part of the list, "myself" is the person who signs, and where the mail
 * mentions its own people they belong to the organization of the signature.
 */
export const withMail = (given: Lines): Lines => {
  const lines = withLetter(withReporter(withoutQuoted(withoutMarked(ofSendingBody(withoutHead(given))))));
  const signature = signatureIn(lines);
  if (!signature) return lines;
  const { from, to, self, name, organization } = signature;
  const org = lines.slice(0, from);
  // Names alone above a name may all belong to one list.
  const isMail = org.some((line) => line && (OURS.test(line.text) || GREETED.test(line.text)));
  if (!isMail && org.filter(namesPeople).length < 2) return lines;
  const isOurs = organization && org.some((line) => line && OURS.test(line.text));
  const sender = isOurs ? { name, organization } : undefined;
  const of = { ...(sender && { sender }) };
  return lines.flatMap((line, at): (Line | undefined)[] => {
    if (!line || line.aside) return [line];
    if (at >= from && at < to) return [{ ...line, aside: true }];
    if (at >= to) return [line];
    const words = withoutMarks(line.text);
    if (I_COME.test(words))
      return [
        { ...line, text: self, ...of },
        ...withoutOpening(line).map((each) =>
          each.aside ? each : { ...each, text: joinedBy(each.text), ...of },
        ),
      ];
    if (ALONE.test(words)) return [{ ...line, text: self, ...of }];
    // "We're 4: me, Ann Example (Director) and …"
    if (AMONG.test(line.text))
      return [
        { ...line, text: line.text.replace(AMONG, "$1"), ...of },
        { ...line, text: self, ...of },
      ];
    const [, opening = "", others = ""] = AND_OTHERS.exec(words) ?? [];
    if (others)
      return [
        { ...line, raw: opening.trim(), text: opening, aside: true },
        { ...line, text: self, ...of },
        { ...line, text: others, ...of },
      ];
    const [, middle = ""] = IN_MIDDLE.exec(words) ?? [];
    if (middle) {
      const start = middle.search(/\bfrom our /iu);
      const opening = middle.slice(0, Math.max(0, start)).trim();
      return [
        ...(opening === "" ? [] : [{ ...line, raw: opening, text: opening, aside: true as const }]),
        { ...line, text: middle.slice(Math.max(0, start)).replace(FROM_OURS, ""), ...of },
        { ...line, text: self, ...of },
      ];
    }
    const [, before = ""] = AT_END.exec(line.text) ?? [];
    if (before)
      return [
        { ...line, text: before, ...of },
        { ...line, text: self, ...of },
      ];
    return [{ ...line, text: withSelf(line.text, name).replace(OUR_SIDE, ""), ...of }];
  });
};
