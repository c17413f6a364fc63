import type { Block } from "./block";
import { flushCard } from "./cards";
import { withLeadsAsHeadings } from "./chinese-lead-ins";
import { cutBeforeAll } from "./closing";
import { isAbsentContact } from "./contact-labels";
import { costly } from "./costly";
import { groupOfRow } from "./counted-groups";
import { exceptionIn, takeUpException } from "./exceptions";
import { takeUpFramed } from "./framed-owners";
import { greetingOf, lineSentences, writersOrganization } from "./greetings";
import { withCountsAsHeadings } from "./heading-counts";
import {
  headingFor,
  ofOwner,
  ofSender,
  openHeading,
  organizationAlone,
  type Reader,
  withLabel,
} from "./items";
import { cutAtLabels } from "./labels";
import { withLatinNamesApart } from "./latin-names-apart";
import { readLine } from "./line";
import { isNoOrganization } from "./no-values";
import { takeUpParties } from "./owner-sentences";
import { people } from "./piece";
import { readPiece } from "./pieces";
import { withoutProgramme } from "./programme";
import { type ProsePart, partsOfProse } from "./prose";
import { isOfNamed, withoutRemarks } from "./remarks-zh";
import { withHeadedParties, withoutReport } from "./reports-zh";
import { sourcesApart } from "./sources-apart";
import { rowsOf } from "./table-rows";
import { type Party, withoutMarks } from "./text";
import { withTitlesApart } from "./titles-of-several";
import { isPhoneLine, isTravelLine, withoutAsides } from "./travel-lines";
import { withoutVisitObjects } from "./visit-objects";
import { withoutWhen } from "./words-between";

// 随同来访的有示例市商务局局长王小样: the people after a verb and 有.
const PRESENT = costly(
  /((?:来访|到访|参加|出席|接待|陪同|到会|与会|参会|随行|同行)(?:活动|会议|会见|会谈|座谈)?的(?:还|主要)?[有是])(?=\p{Script=Han}{3})/gu,
);
// 我行参会人员为行长王小样、副行长李大例
const ARE_LISTED = costly(
  /((?:^|[，,。：:])[^，,。：:；;]{0,12}(?:参会|出席|参加|与会|来访|到访|随行|陪同|接待|会见)(?:[^，,。：:；;、]{0,10}(?:会|仪式|活动|典礼|论坛)的?)?(?:人员|领导|嘉宾|代表|名单|同志)(?:名单)?)(?:分别)?(?:为|是|有|包括)(?=\p{Script=Han}{4})/gu,
);
// 团长为…，成员有示例协会副会长王小样: not where 我校校长 follows
const MEMBERS_LISTED = costly(
  /(?<=[，,。；;])((?:随行|代表团)?(?:成员|团员|随员))(?:主要)?(?:有|包括|为)(?=[^，,。；;、]{5})(?![^。；;\n]*[。；;]\s*我.(?!由))/gu,
);
// 来访人员有示例局局长王小样
const SIDE_LISTED =
  /^((?:来访|到访|接待|陪同)的?(?:人员|领导|嘉宾|客人|代表))(?:分别)?(?:为|是|有|包括)(?=\p{Script=Han}{4})/u;
// 另外我方陪同是示例局副局长王小样: a role and its side before 是.
const ROLE_IS = costly(
  /((?:^|[，,。；;：:])\s?)(?:另外?|此外|还有)?((?:[我对外中主客来德日美英法韩]方|我们?(?:[局委办会司校院行厅处]|公司|单位|这边)?|企业|[甲乙]方)?(?:陪同|带队|参会|参加|出席|随行|到会|主持|翻译|联系人|领队|团长|司机)(?:人员|领导|嘉宾)?)(?:分别|还是|就)?[是为](?=\p{Script=Han}{2})/gu,
);
// 对方来的是样例集团董事长王小样
const SIDE_COMES = costly(
  /((?:^|[，,。；;：:])\s?)(对方|外方|客方|我方|企业方|企业)(?:这次|此次|本次|[今明后]天)?(?:过?来|到场|到访|去)的(?:主要|分别|人|领导|客人|嘉宾)?[是有为](?=\p{Script=Han}{3})/gu,
);
// 下周一去贵司的是示例银行总经理王小样
const COMES_TO_YOU = costly(
  /((?:^|[，,。；;！!：:])\s?)[^，,。；;：:！!]{0,10}(?:[去到来赴]|前往|拜访)(?:贵\p{Script=Han}{1,2}|你们\P{P}{0,3}|您\P{P}{0,3})[^，,。；;：:]{0,6}的(?:人员|同事|领导|人|客人)?[是有为](?=\p{Script=Han}{3})/gu,
);
const beginsWithSomebody = (behind: string): boolean => {
  const first = /^[^，,。：:；;、（()）]{2,40}/u.exec(behind)?.[0] ?? "";
  const [person] = readLine(first)[0]?.people ?? [];
  return person?.names.some(({ weak }) => !weak) ?? false;
};
const withRolesAsLabels = (line: string): string =>
  /[是为有]/u.test(line)
    ? line
        .replace(COMES_TO_YOU, "$1来访人员：")
        .replace(SIDE_COMES, (_, before: string, side: string) =>
          side.startsWith("企业") ? before : `${before}${side}：`,
        )
        .replace(ROLE_IS, (all, before: string, words: string, at: number, whole: string) =>
          beginsWithSomebody(whole.slice(at + all.length)) ? `${before}${words}：` : all,
        )
    : line;
// Direct speech in an article does not name attendees.
const withoutSpeech = (given: string): string => {
  const line = withLeadsAsHeadings(
    withRolesAsLabels(given.replace(SIDE_LISTED, "$1：")).replace(PRESENT, "$1："),
  )
    .replace(ARE_LISTED, "$1：")
    .replace(MEMBERS_LISTED, "$1：");
  return /[。，]/.test(line)
    ? line
        .replace(/(?<=\p{Script=Han}{2})(?:表示|指出|强调|认为|介绍说|提出|希望|说)[，,：:][^。]*/gu, "表示")
        .replace(/[，,](?:双方|各方|宾主|并就|就(?!业(?:指导|服务|管理|中心|创业|局|办)))[^。]*/gu, "")
    : line;
};

// "1. 张三 2. 李四 3. 王五" in one line.
const INNER_NUMBER = costly(
  /(?<=\S)(?:[,;，；、]?(?:\s+|(?<=[;，；、。]))(?:and )?[（(]?(\d{1,2})[.、．)）]\s*|\s{2,}(\d{1,2})\s+)(?=\p{L})/gu,
);
// 主方：1 局长王小样  2 处长李大例
const FIRST_BEHIND_LABEL = costly(
  /(?<=^[^:：\d]{2,60}(?:[:：]\s*|[.!。！]\s+))[（(]?1(?:[.、．)）]\s*|\s+)(?=\p{L})/u,
);
const withoutInnerNumbers = (given: string): string => {
  const line = given.replace(FIRST_BEHIND_LABEL, "");
  const first = line === given ? Number(/^\s*[（(]?(\d{1,2})[.、．)）]/.exec(line)?.[1] ?? 0) : 1;
  let next = first + 1;
  if (next !== 2) return line;
  const apart = line.replace(INNER_NUMBER, (found, marked?: string, bare?: string) => {
    const number = marked ?? bare;
    if (Number(number) !== next) return found;
    next += 1;
    return "；";
  });
  return next === 2 ? given : apart;
};

// A part of an English article: the words before it give its people a side.
const proseLine = (reader: Reader, { text, source = text, side, of, about }: ProsePart): void => {
  const organization = of && !reader.context.heading ? organizationAlone(of, true) : undefined;
  const context =
    organization && !organization.place ? ofOwner(reader.context, organization) : reader.context;
  if (about) reader.items.push({ kind: "unread", text });
  else if (side) {
    const apart = withTitlesApart(text);
    // "the Zone's Director" of Model Zone
    const plain =
      organization && apart !== text
        ? apart.replace(/ of the (\p{Lu}\p{L}+)(?=[,;.]|$)/gu, (all, kind: string) =>
            ` ${of} `.includes(` ${kind} `) ? "" : all,
          )
        : apart;
    people(reader, plain, source, { ...context, side });
  } else readPiece(reader, text, source, false);
};

const LED = /(?:带队|率队|率领|领队|(?:担?任|为)团长|一行[^，。；]{0,24})[，,。；;]?$/u;
const MEMBERS =
  /^(?:目前|已知|已定|暂定)*(?:其他|随行|其余)?(?:成员|团员|随员|同行(?:人员)?|随行(?:人员)?)(?:有|为|包括)?[:：]/u;
// 由市侨联主席张三带队，成员：副主席李四: the members have the same organization as the head.
const membersOfHead = (reader: Reader): void => {
  const last = reader.items.at(-1);
  const [head] = last?.kind === "line" ? (last.readings[0]?.people ?? []) : [];
  const organization = head?.posts
    .map((post) => post.organization)
    .find((each) => each !== undefined && !isNoOrganization(each.text));
  if (organization && !reader.context.heading)
    reader.context = { ...reader.context, heading: { ...headingFor(organization), implied: true } };
  if (last?.kind === "line" && last.context.side && !reader.context.side)
    reader.context = { ...reader.context, side: last.context.side };
};

// "Dr. Example was accompanied by", after a sentence about him
const WITH_SURNAME = costly(
  /(?<=[.!] )(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? \p{Lu}[\p{L}'’-]+ (?=(?:was|is|will be) (?:also )?(?:accompanied|joined) by )/gu,
);
const COMES_ALONG = /^(?:he|she) (?:was|is|will be) (?:also )?(?:accompanied|joined) by /iu;

// "He was accompanied by": of whoever is alone in the sentence before.
const comesAlong = ({ items }: Reader, piece: string, from: number): boolean =>
  COMES_ALONG.test(piece) &&
  items.slice(from).flatMap((item) => (item.kind === "line" ? (item.readings[0]?.people ?? []) : []))
    .length === 1;

const OURS = /\b(?:our|my)\b/u;

// `raw`: the whole line, if `given` is all of it.
const sentencesOf = (reader: Reader, given: string, raw: string | undefined, indented: boolean): void => {
  const words = withoutWhen(given);
  const sentences = lineSentences(words);
  const prose = partsOfProse(words);
  for (const part of prose ?? []) proseLine(reader, part);
  let [last, current] = [reader.items.length, reader.items.length];
  for (const { text, about } of prose ? [] : sentences) {
    [last, current] = [current, reader.items.length];
    const pieces = about ? [] : cutAtLabels(withoutSpeech(text));
    const whole = pieces.length === 1 && sentences.length === 1;
    if (about) reader.items.push({ kind: "unread", text: text.trim() });
    const above = reader.context;
    for (const [n, piece] of pieces.entries()) {
      const afterHead =
        (LED.test(pieces[n - 1] ?? "") && MEMBERS.test(piece)) || comesAlong(reader, piece, last);
      if (afterHead) membersOfHead(reader);
      readPiece(reader, piece, whole ? (raw ?? piece) : piece, indented);
      if (afterHead) reader.context = above;
    }
  }
};

/** Reads a line whose last words say which organization all of its people, or those above, are from: …，都是示例局的. */
const ofEverybody = (reader: Reader, words: string, indented: boolean): boolean => {
  const found = cutBeforeAll(words);
  const organization = found ? organizationAlone(found.name, true) : undefined;
  if (!found || !organization || organization.place) return false;
  const heading = { ...headingFor(organization), weak: true };
  const { heading: above, ...context } = reader.context;
  reader.context = { ...context, heading };
  sentencesOf(reader, found.people, undefined, indented);
  if (reader.context.heading === heading) {
    const { heading: _, ...rest } = reader.context;
    reader.context = { ...rest, ...(above && { heading: above }) };
  }
  reader.items.push({ kind: "heading", heading, text: found.clause });
  return true;
};

// "Thank you for the invitation. The Model Bank will send:"
const SENTENCE_END = /(?<=\p{Ll}{3}[.!])\s+(?=\p{Lu})/u;
// A heading or an introduction that says nothing but whose people are below.
const takeUpParty = (reader: Reader, party: Party, source: string): void => {
  const { organization, side, size, delegation, isSentence, isInLine, unnamed } = party;
  const label = {
    ...(side && { side }),
    ...(size && { size }),
    ...(delegation && side && { delegation }),
  };
  const { party: _, ...labelled } = withLabel(reader, label, true);
  const { heading: _above, ...bare } = labelled;
  const context = unnamed ? { ...bare, party: unnamed } : labelled;
  const sentences = isSentence ? source.split(SENTENCE_END) : [source];
  // "The Model Bank will be represented by two people." behind another sentence is understood.
  const isUnderstood = isInLine || delegation !== undefined || (sentences.length > 1 && !/:$/u.test(source));
  if (isSentence || !organization)
    for (const text of isUnderstood ? sentences.slice(0, -1) : sentences)
      reader.items.push({ kind: "unread", text });
  if (!organization) reader.context = context;
  else if (isSentence || isInLine)
    reader.context = {
      ...context,
      heading: { ...headingFor(organization), implied: true, ...(organization.weak && { weak: true }) },
    };
  else {
    const heading = { ...headingFor(organization), ...(organization.weak && { weak: true }) };
    openHeading(reader, heading, source, context);
  }
  const { heading } = reader.context;
  if (organization && heading) reader.framed = { heading, side, at: reader.items.length };
};

/** Reads a block of a pasted text. */
export const readBlock = (reader: Reader, block: Block): void => {
  if (block.kind === "table") {
    flushCard(reader);
    for (const [n, { people, cells }] of rowsOf(block.table).entries()) {
      const source = block.sources[n] ?? cells.join("\t");
      const group = people.length === 0 ? groupOfRow(cells) : undefined;
      if (group) reader.items.push({ kind: "person", read: group, source, context: { ...reader.context } });
      else if (people.length === 0) reader.items.push({ kind: "unread", text: source });
      for (const read of people)
        reader.items.push({
          kind: "person",
          read,
          source,
          context: { ...reader.context, ...(read.delegation && { delegation: read.delegation }) },
        });
    }
    return;
  }
  if (block.kind === "blank") {
    flushCard(reader);
    return;
  }
  if (block.line.aside) {
    flushCard(reader);
    if (block.line.party) {
      takeUpParty(reader, block.line.party, block.line.raw);
      return;
    }
    reader.items.push({ kind: "unread", text: block.line.raw });
    return;
  }
  if (block.line.party) {
    const { party, ...line } = block.line;
    const before = reader.context;
    takeUpParty(
      reader,
      { ...party, isInLine: true },
      line.raw.slice(0, Math.max(0, line.raw.indexOf(line.text))),
    );
    const own = reader.context;
    readBlock(reader, { kind: "line", line });
    if (reader.context === own) reader.context = before;
    return;
  }
  ofSender(reader, block.line.sender);
  const plain = withoutMarks(block.line.text).trim();
  takeUpParties(reader, plain);
  const behind = reader.card ? undefined : takeUpFramed(reader, plain);
  if (behind !== undefined) {
    if (behind !== "") readBlock(reader, { ...block, line: { ...block.line, text: behind, raw: behind } });
    return;
  }
  if (
    isAbsentContact(plain) ||
    isTravelLine(block.line.text) ||
    (!reader.card && isPhoneLine(block.line.text))
  ) {
    reader.items.push({ kind: "unread", text: block.line.raw });
    return;
  }
  const sources = reader.card ? undefined : sourcesApart(plain);
  if (sources) {
    for (const text of sources) readBlock(reader, { ...block, line: { ...block.line, text, raw: text } });
    return;
  }
  const indented = /^(?: {3,}|\t)/.test(block.line.text);
  const { text: said, items } = withoutProgramme(withLatinNamesApart(block.line.text));
  if (said === "") {
    reader.items.push({ kind: "unread", text: block.line.raw });
    return;
  }
  const { text: listed, remarks, open } = withoutRemarks(said);
  if (open) reader.items.push({ kind: "open", side: reader.context.side });
  if (listed.trim() === "" || isOfNamed(reader, listed)) {
    reader.items.push({ kind: "unread", text: block.line.raw });
    return;
  }
  const { text: report, asides } = withoutAsides(listed);
  const { text: visit, objects } = withoutVisitObjects(withHeadedParties(report));
  const { text: line, asides: events } = withoutReport(visit);
  const { greeting, rest } = greetingOf(
    withCountsAsHeadings(withoutMarks(withoutInnerNumbers(line.replace(WITH_SURNAME, "He ")))),
  );
  if (greeting) reader.items.push({ kind: "unread", text: rest.trim() === "" ? block.line.raw : greeting });
  const ours = OURS.test(rest) ? writersOrganization(greeting === "" ? "" : line) : undefined;
  const owner = ours ? organizationAlone(ours, true) : undefined;
  if (owner && !reader.context.heading) reader.context = ofOwner(reader.context, owner);
  const raw = greeting === "" ? block.line.raw : undefined;
  const exception = exceptionIn(rest);
  if (exception) {
    if (exception.before !== "") sentencesOf(reader, exception.before, undefined, indented);
    takeUpException(reader, exception);
    if (exception.after !== "") reader.items.push({ kind: "unread", text: exception.after });
    return;
  }
  if (!ofEverybody(reader, rest, indented)) sentencesOf(reader, rest, raw, indented);
  for (const text of [...items, ...remarks, ...asides, ...events, ...objects])
    reader.items.push({ kind: "unread", text });
};
