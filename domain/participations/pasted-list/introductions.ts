import { costly } from "./costly";
import { greetingOf, withoutEnglishGreeting } from "./greetings";
import { readLine } from "./line";
import { isNoOrganization } from "./no-values";
import type { OrganizationElement, PersonRead } from "./people";
import { type Line, type Sender, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

// 我是市残联理事长王小样，明天的会我本人参加
const I_AM_ZH = costly(/^(?:我是|我叫|本人是|本人|这里是)(?=\p{Script=Han}{3})/u);
const CLAUSE_ENDS = /[，,。；;！!]|$/gu;
const MAX_CLAUSES = 3;
// "This is Ann Example, Director of the Model Museum. I will attend."
const I_AM_EN = costly(
  /^(?:[Tt]his is|[Mm]y name is|I am|I['’]m|[Ii]t['’]s) (?=\p{Lu})(.{5,110}?)(?: here)?(?:[.;!]\s+|,? and (?=I\b|(?:will|would|am|shall) )|[.;!]?$)(.*)$/u,
);
// "I, Ann Example, Mayor of Sampleton, will be happy to come."
const I_WHO_EN = costly(
  /(?<=^|[.!] )I, (?=\p{Lu})(.{5,110}?), ((?:will|would|am|shall|can|confirm|accept|hereby|wish|gladly|plan)\b.*)$/u,
);

/** Whether the writer says they come: 我本人参加, 由我和…参加, "I will attend". */
const ATTENDS_ZH = costly(
  /(?:我本人|我自己|本人|我)(?:也|会|将|要|准时|届时|一定|可以|能|拟|亲自|准备|按时|一起|就|计划|确认|[今明后]天|[上下]午|周[一二三四五六日天]|和\P{P}{2,14}|带\P{P}{2,14}|与\P{P}{2,14}){0,4}(?:参加|出席|参会|到会|前往|报名|赴会|到场|去|来|到)|(?:由|是|和|与|及|、|以及|还有)(?:我本人|我自己|本人|我)(?:$|[，,。；;！!、]|和|与|及|本人|带|参加|出席|去)/u,
);
const COMES_EN = costly(
  /\bI(?: am|['’]m| will|['’]ll| shall| would| can)?(?: also| gladly| certainly| definitely| be| like to| happy to| pleased to| delighted to| able to| hereby| confirm| personally| coming| my| glad to| going to)* (?:attend\p{L}*|join\p{L}*|com(?:e|ing)|accept|accompanied|participat\p{L}+|bring\p{L}*|be there|there|present|attendance|participation)\b|\b(?:and|with|myself and|me and) (?:me|myself)\b|^(?:will|would|am|shall|can|confirm|accept|hereby|wish|gladly|plan)\b/u,
);
const HINDERED =
  /(?:不能|无法|未能|没法)(?:参加|出席|参会|到会|来|去)|[来去]不了|参加不了|请假|\b(?:cannot|can['’]t|unable|will not|won['’]t|not able|regret)\b/iu;
// 改由副局长李大例参加
const INSTEAD_ZH =
  /(?:改由|改派|委托|委派|由|请|派)(\P{P}{4,26}?)(?:同志)?(?:代为|代我|代替我|替我|代)?(?:参加|出席|参会|到会|前往)/u;

// 明天和局长李大例一起去
const TOGETHER = costly(
  /(?:^|(?<=[，,。；;！!]))\s*(?:[今明后]天|[上下]午|周[一二三四五六日天]|将|会|拟|要)*(?:和|与|跟|同)(\P{P}{4,26}?)(?:一起|一同|一道|一块儿?)(?:参加|出席|参会|到会|前往|过?[去来到])(?:会议|活动)?/u,
);
// 带三个人来：李大例、张例文
const BRINGS = costly(
  /^(?:[今明后]天|[上下]午|周[一二三四五六日天]|我|将|会|拟|要)*带(?:着|领|上|了)?[^\p{P}]{0,8}[人位名][^\p{P}]{0,6}[:：]\s*(?=.)/u,
);
/** Whether the writer only asks or organizes: 负责本次会议联络, 请于明天前报名. */
const ASKS =
  /请[^。；;！!]{0,24}?(?:报名|报送|上报|报给|报至|报到|发送|发给|发至|送至)|请问|负责|\b(?:[Cc]ould|[Cc]an|[Ww]ould) you\b|\b[Ww]ho (?:is|are|will)\b|[?？]/u;

const WITH_SELF = costly(
  /(?:由|是|有|包括)?(?:我本人|我自己|本人|(?<![给告和与跟同及])我)(?:也|会|将|要|准时|届时|[今明后]天|[上下]午)*(?:和|与|同|跟|带着?|带领|以及|及|、)/gu,
);
const AND_SELF =
  /(?:和|与|及|、|以及|还有)(?:我本人|我自己|本人|我)(?=$|[，,。；;！!]|参加|出席|去|到会|参会|一起)/gu;
const WITH_SELF_EN = costly(
  /^(?:.{0,40}\b)?I(?: am| will|['’]ll|['’]m| shall| would like to)? (?:be )?(?:attend|join|com|bring|accompanied|joined)\p{L}* (?:[^,;:]{0,40}?\b)?(?:with|by|together with|along with|bring|bringing) (?:my (?:colleagues?|deputy|assistant),? )?(?=\p{Lu})/u,
);
const withoutSelf = (words: string): string =>
  words
    .replace(BRINGS, "")
    .replace(TOGETHER, "$1")
    .replace(WITH_SELF, "")
    .replace(AND_SELF, "")
    .replace(WITH_SELF_EN, "")
    .trim();

const LISTS = /[:：]\s*$|如下|\b(?:following|below)\b/u;
const named = (people: readonly PersonRead[]): PersonRead[] =>
  people.filter(({ names, posts }) => names.some(({ weak }) => !weak) && posts.some(({ title }) => title));

/** The only person whom words consist of, with a post. */
const personIn = (words: string): PersonRead | undefined => {
  const [reading] = readLine(words);
  const [person, ...others] = reading?.people ?? [];
  const isWhole = person && others.length === 0 && reading?.rest.length === 0 && !reading?.open;
  return isWhole && person.names.length > 0 && person.posts.length > 0 && !person.group ? person : undefined;
};

interface Introduction {
  greeting: string;
  /** 我是 before the writer's post and name. */
  said: string;
  self: string;
  organization: OrganizationElement | undefined;
  rest: string;
}

const organizationOf = ({ posts }: PersonRead): OrganizationElement | undefined => {
  const organization = posts.map((post) => post.organization).find((each) => each);
  if (!organization || organization.place || isNoOrganization(organization.text)) return undefined;
  return organization.parent
    ? { kind: "organization", text: organization.parent, lang: organization.lang }
    : organization;
};

const introductionIn = (words: string): Introduction | undefined => {
  const { greeting, rest: line } = greetingOf(words);
  const said = I_AM_ZH.exec(line)?.[0];
  if (said) {
    const about = line.slice(said.length);
    for (const [n, { index, 0: mark }] of [...about.matchAll(CLAUSE_ENDS)].slice(0, MAX_CLAUSES).entries()) {
      const self = about.slice(0, index).replace(/^(\P{P}{2,4}[，,]\s*)是/u, "$1");
      // 我是王小样，市科协副主席: the post behind a name alone.
      if (n > 0 && (/^[^，,。；;！!]{5}/u.test(about) || /[我您]/u.test(self))) return undefined;
      const person = personIn(self);
      if (person)
        return {
          greeting,
          said,
          self,
          organization: organizationOf(person),
          rest: about.slice(index + mark.length).trim(),
        };
    }
    return undefined;
  }
  const bare = withoutEnglishGreeting(words);
  const opened = bare.replace(/ and (?:I am|I['’]m) (?:the )?/u, ", ");
  const found = I_AM_EN.exec(opened) ?? I_WHO_EN.exec(opened);
  const [, self = "", rest = ""] = found ?? [];
  const person = self ? personIn(self) : undefined;
  const before = `${words.slice(0, words.length - bare.length)}${opened.slice(0, found?.index)}`.trim();
  // "I'm Model Bank's event manager."
  if (!person || /^[^,]*['’]s\b/u.test(self)) return undefined;
  return { greeting: before, said: "", self, organization: organizationOf(person), rest };
};

/** The parts of an introduction as lines: who introduces themselves, if they come, and those whom they name. */
const linesFor = (line: Line, { greeting, said, self, organization, rest }: Introduction): Line[] => {
  const sender: Sender = { ...(organization && { organization }) };
  const part = (text: string, aside: boolean): Line => ({
    ...line,
    raw: text,
    text,
    ...(aside ? { aside: true } : organization && { sender }),
  });
  const instead = HINDERED.test(rest) ? INSTEAD_ZH.exec(rest)?.[1] : undefined;
  const opening = greeting === "" ? [] : [part(greeting, true)];
  if (instead) return [...opening, part(`${self}请假，由${instead}参加`, false)];
  const others = withoutSelf(rest);
  const found = others === "" ? [] : (readLine(others)[0]?.people ?? []);
  const namesOthers = (BRINGS.test(rest) ? found : named(found)).length > 0;
  const comes =
    ATTENDS_ZH.test(rest) ||
    COMES_EN.test(rest) ||
    BRINGS.test(rest) ||
    TOGETHER.test(rest) ||
    (!namesOthers && !ASKS.test(rest) && !HINDERED.test(rest) && !LISTS.test(rest));
  if (!comes && !namesOthers && !LISTS.test(rest)) return [part(line.text, true)];
  return [
    ...opening,
    comes ? part(self, false) : part(`${said}${self}`, true),
    ...(rest === "" ? [] : [namesOthers ? part(others, false) : part(rest, !LISTS.test(rest))]),
  ];
};

/**
 * The lines of messages whose writers introduce themselves in a sentence (我是市残联理事长王小样，明天我参加): who writes is an entry of
 * the list unless the message only names others, and those named beside them share the organization.
 */
export const withIntroductions = (lines: Lines): Lines => {
  let list: Sender | undefined;
  return lines.flatMap((line): (Line | undefined)[] => {
    if (!line || line.aside || line.sender?.organization) {
      if (line?.sender) list = undefined;
      return [line];
    }
    const introduction = introductionIn(withoutMarks(line.text).trim());
    if (!introduction) return [list ? { ...line, sender: list } : line];
    const parts = linesFor(line, introduction);
    if (LISTS.test(introduction.rest) && introduction.organization)
      list = { organization: introduction.organization };
    return parts;
  });
};
