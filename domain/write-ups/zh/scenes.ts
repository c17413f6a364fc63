import { Agenda } from "../agenda";
import { type Draft, type Mention, mentionPart } from "../draft";
import type { NamedSentence } from "../mentions";
import type { Passages, Sentence } from "../passages";
import type { FoundPerson } from "../person";
import { type Part, type PartName, partOf, type Span } from "../proposal";
import { isNegated } from "./negation";
import { organizationBefore, organizationEnding } from "./organizations";

const spanIn = (sentence: Sentence, match: RegExpExecArray | RegExpMatchArray, words: string): Span => {
  const start = sentence.start + (match.index ?? 0) + match[0].lastIndexOf(words);
  return { start, end: start + words.length };
};

/** The members of an enumeration of things: 展厅、实验室和生产车间. */
const listed = (text: string, span: Span, name: PartName): Part[] => {
  const parts: Part[] = [];
  let at = span.start;
  // 木材、食品等贸易项目: one noun phrase.
  if (
    /等(?!地|处|企业|项目|园区|单位|情况|方面|问题|内容|工作|$|、|和|，)/.test(
      text.slice(span.start, span.end),
    )
  )
    return [partOf(text, name, span)];
  for (const piece of text
    .slice(span.start, span.end)
    .split(/([、，]|以及|(?<=[\p{Script=Han}）]{4})[和及与](?=[\p{Script=Han}]{4}))/u)) {
    const words = piece.replace(/等(?:地|处|企业|项目|园区|单位|情况|方面|问题|内容|工作)?$/, "");
    const lead = /^(?:了|和|及|与)/.exec(words)?.[0].length ?? 0;
    if (words.length - lead >= 2 && piece !== "以及")
      parts.push(partOf(text, name, { start: at + lead, end: at + words.length }));
    at += piece.length;
  }
  return parts;
};

const TOURED =
  /(?:实地)?(?:参观|考察|察看|走访|参访|观摩|调研|视察)了([^。；]{3,120}?)(?=，(?:并|与|听|详|深|就|实|对|还|了解|随后|看|肯|认真)|[。；]|$)|(?:实地|先后|分别|一同|共同|还)(?:参观|考察|察看|走访|参访|观摩|调研|视察)了?([^。；，]{3,120}?)(?=[，。；]|$)/g;
const TALKED =
  /(?:围绕|(?<!成)就)([^。；]{3,90}?)(?:等(?:方面|问题|议题|事项|内容|话题)?)?(?:的?(?:情况))?(?:进行|开展|展开|作|(?=[，深广充友坦热认座探交研洽会讨商沟磋][^。；]{0,8}$)|(?=(?:座谈|探讨|交流|研讨|洽谈|会谈|讨论|商讨|沟通|磋商)[。，；])|(?=交换))了?(?:深入|广泛|充分|友好|坦诚|热烈|认真)?(?:的)?(?:座谈|探讨|交流|研讨|洽谈|会谈|讨论|商讨|交换(?:了)?(?:意见|看法)|沟通|磋商)/g;
const SAT = /(?:举行|召开|进行)?(?:了)?(?:工作|交流|专题)?(?:座谈会|座谈|会谈)(?!会员)/;
const SIGNED =
  /(?:成功|正式|共同|现场)?(?:签署|签订|签约|续签|达成)(?:了|的)?((?:“[^”]+”)?《[^》]{3,60}》|[^，。；：《》、的]{0,24}?(?:框架协议|合作协议|协议书|协议|合同|备忘录|意向书|谅解书|合作意向))/g;
const PLANS = /(?:拟|将|计划|争取|力争|有望|有意)[^，。；]{0,10}$/;
const TYPES: readonly [code: string, words: RegExp][] = [
  ["strategic_cooperation", /战略合作/],
  ["framework", /框架/],
  ["mou", /备忘录/],
  ["letter_of_intent", /意向/],
];
const FOR_PARTY = /代表([^，。；、]{2,30}?)(?:和|与)([^，。；、]{2,30}?)$/;

// One after the other: an expression for all of them would try each way of cutting 在现场在现场.
const withoutCircumstances = (clause: string): string => {
  const last = /(?:成功|正式|共同|现场|分别)$/.exec(clause)?.index ?? placeAtEnd(clause);
  return last === undefined ? clause : withoutCircumstances(clause.slice(0, last));
};

// 在样例市: the whole of it, up to 21 characters.
const placeAtEnd = (clause: string): number | undefined => {
  const from = Math.max(0, clause.length - 21);
  const place = /在[\p{Script=Han}]{2,20}$/u.exec(clause.slice(from));
  return place ? from + place.index : undefined;
};

const agreementOf = (
  text: string,
  sentence: Sentence,
  match: RegExpMatchArray,
  mentions: readonly Mention[],
): Draft | undefined => {
  const words = match[1];
  if (!words || match.index === undefined) return undefined;
  const before = sentence.text.slice(0, match.index);
  const title = spanIn(sentence, match, words);
  const inner = /^《(.*)》$/.exec(words)?.[1];
  const type = TYPES.find(([, pattern]) => pattern.test(words));
  const status =
    /达成/.test(match[0]) || /意向$/.test(words) ? "intended" : PLANS.test(before) ? "planned" : "signed";
  const verb = {
    start: sentence.start + match.index,
    end: sentence.start + match.index + (/签署|签订|签约|续签|达成/.exec(match[0])?.index ?? 0) + 2,
  };
  const parts: Part[] = [
    partOf(text, "text", inner ? { start: title.start + 1, end: title.end - 1 } : title),
    partOf(text, "status", verb, { code: status }),
    ...(type
      ? [partOf(text, "type", spanIn(sentence, match, type[1].exec(words)?.[0] ?? words), { code: type[0] })]
      : []),
  ];
  const clauseAt = Math.max(...["，", "。", "；"].map((sign) => before.lastIndexOf(sign))) + 1;
  const clause = withoutCircumstances(before.slice(clauseAt));
  const party =
    FOR_PARTY.exec(clause) ??
    /(?:^|[^\p{Script=Han}])([\p{Script=Han}A-Za-z（）]{3,30}?)(?:与|和|同)([\p{Script=Han}A-Za-z（）]{3,30})$/u.exec(
      clause,
    );
  for (const name of [party?.[1], party?.[2]]) {
    if (!party || !name) continue;
    const at = sentence.start + clauseAt + party.index + party[0].indexOf(name);
    if (organizationEnding(name)) parts.push(partOf(text, "party", { start: at, end: at + name.length }));
  }
  const signing = mentions.filter(
    ({ start, end }) => start - sentence.start >= clauseAt && end - sentence.start <= before.length,
  );
  if (/代表/.test(clause))
    for (const mention of signing)
      if (mention.start - sentence.start < before.indexOf("代表", clauseAt))
        parts.push(mentionPart(text, "signatory", mention));
  return { field: "agreement", confidence: words.length > 3 ? 0.75 : 0.5, parts };
};

/** Tours, talks, signings and the agreements signed; each agenda item with what was seen or discussed. */
export const sceneProposals = ({ text }: Passages, named: readonly NamedSentence[]): Draft[] => {
  const agenda = new Agenda(text);
  const agreements = new Map<string, Draft>();
  for (const { sentence, mentions } of named) {
    for (const match of sentence.text.matchAll(TOURED)) {
      const seen = match[1] ?? match[2];
      if (!seen || /^(?:情况|工作)/.test(seen) || isNegated(sentence.text.slice(0, match.index))) continue;
      const verb = /参观|考察|察看|走访|参访|观摩|调研|视察/.exec(match[0]);
      const at = sentence.start + match.index + (verb?.index ?? 0);
      agenda.item(
        "tour",
        { start: at, end: at + 2 },
        listed(text, spanIn(sentence, match, seen), "saw"),
        0.7,
      );
    }
    const discussed = [...sentence.text.matchAll(TALKED)].filter(
      ({ index }) => !isNegated(sentence.text.slice(0, index)),
    );
    for (const match of discussed) {
      const topic = match[1];
      if (!topic || topic.length > 90) continue;
      const verb = /座谈|探讨|交流|研讨|洽谈|会谈|讨论|商讨|交换|沟通|磋商/.exec(
        match[0].slice(1 + topic.length),
      );
      const at = sentence.start + match.index + 1 + topic.length + (verb?.index ?? 0);
      const parts = listed(text, spanIn(sentence, match, topic), "topic");
      agenda.discussion({ start: at, end: at + 2 }, parts, 0.7);
    }
    const sat = discussed.length === 0 ? SAT.exec(sentence.text) : null;
    if (sat && !isNegated(sentence.text.slice(0, sat.index)))
      agenda.talksAlone(spanIn(sentence, sat, sat[0]));
    for (const match of sentence.text.matchAll(SIGNED)) {
      if (isNegated(sentence.text.slice(0, match.index))) continue;
      const agreement = agreementOf(text, sentence, match, mentions);
      const title = agreement?.parts[0]?.text;
      if (!agreement || !title) continue;
      const known = agreements.get(title);
      if (known) {
        if (agreement.parts.length > known.parts.length) known.parts = agreement.parts;
        continue;
      }
      agreements.set(title, agreement);
      agenda.agreement(agreement);
    }
  }
  return agenda.drafts;
};

const GROUP =
  /(?:^|[、，。；和及与]|以及)((?:[\p{Script=Han}A-Za-z（）]{0,30}?)(?:相关|有关|部分|全体|主要|各|随行|\d+余?名)?(?:部门|单位|企业|处室|科室|机构|委办局|高校)?(?:主要)?(?:负责人|负责同志|工作人员|企业家|代表|科研骨干|专家学者|相关人员|有关人员|随行人员|师生|领导))(?:等)?(?=、|，|。|；|和|及|以及|参加|陪同|出席|参与|等|$)/gu;
const ATTENDING = /参加|陪同|出席|参与|参会|接待|随行|率/;

/** People whom the text does not name: 相关部门负责人. */
export const groupProposals = ({ text, sentences }: Passages, people: readonly FoundPerson[]): Draft[] => {
  const seen = new Set<string>();
  return sentences.flatMap((sentence) => {
    if (!ATTENDING.test(sentence.text)) return [];
    return [...sentence.text.matchAll(GROUP)].flatMap((match): Draft[] => {
      const words = match[1];
      if (!words || words.length < 3 || seen.has(words) || people.some(({ name }) => words.includes(name)))
        return [];
      if (
        /参加|出席|陪同|表示|代表[\p{Script=Han}]{3}|^(?:由|受|对|向|在|并|与|就|主要领导)/u.test(
          words.slice(0, -2),
        )
      )
        return [];
      seen.add(words);
      const start = sentence.start + match.index + match[0].indexOf(words);
      return [
        {
          field: "group",
          confidence: /负责人|人员|骨干|负责同志|学者/.test(words) ? 0.65 : 0.45,
          parts: [partOf(text, "text", { start, end: start + words.length })],
        },
      ];
    });
  });
};

const PARTY =
  /(?:([\p{Script=Han}]{2,20}(?:代表团|考察团|访问团|参访团|经贸团|考察组|调研组))|一行)(?:一行)?(?:共)?(?:(\d{1,3}|[一二两三四五六七八九十]{1,3})余?人)?/gu;
const DIGITS = "零一二三四五六七八九";
const countOf = (words: string): string => {
  if (/^\d+$/.test(words)) return words;
  const [tens, ones] = words.includes("十") ? words.split("十") : ["", words];
  const digit = (sign: string | undefined, none: number) =>
    sign ? DIGITS.indexOf(sign.replace("两", "二")) : none;
  return String((words.includes("十") ? digit(tens, 1) * 10 : 0) + digit(ones, 0));
};

/** The visiting party: its name, or its head, and how many they were. */
export const delegationProposals = ({ text }: Passages, named: readonly NamedSentence[]): Draft[] => {
  const found = new Map<string, Draft>();
  for (const { sentence, mentions } of named)
    for (const match of sentence.text.matchAll(PARTY)) {
      const [whole, named, size] = match;
      const at = sentence.start + match.index;
      const head = mentions.find(({ end }) => end === at);
      const own = named ? organizationBefore(sentence.text, 0, match.index + named.length) : undefined;
      if (!head?.person && !own) continue;
      const key = head?.person ?? (own ? sentence.text.slice(own.start, own.end) : "");
      if (/^(?:代表团|考察团|访问团|该|该代表团|考察组|调研组|团)$/.test(key)) continue;
      const sizePart = size
        ? [
            partOf(
              text,
              "size",
              { start: at + whole.indexOf(size), end: at + whole.indexOf(size) + size.length },
              { code: countOf(size) },
            ),
          ]
        : [];
      const known = found.get(key);
      if (known) {
        if (!known.parts.some(({ name }) => name === "size")) known.parts.push(...sizePart);
        continue;
      }
      const noun = named ? named.length - 3 : whole.indexOf("一行");
      const sidePlace = { start: at + noun, end: at + noun + (named ? 3 : 2) };
      found.set(key, {
        field: "delegation",
        confidence: sizePart.length > 0 || own ? 0.65 : 0.6,
        parts: [
          ...(head?.person ? [mentionPart(text, "head", head)] : []),
          ...(own
            ? [partOf(text, "name", { start: sentence.start + own.start, end: sentence.start + own.end })]
            : []),
          partOf(text, "side", sidePlace, { code: "guest" }),
          ...sizePart,
        ],
      });
    }
  return [...found.values()];
};
