import type { Remark } from "../../events/shape";
import { type Line, line } from "../compose";
import { phrase, type Said, type Who } from "../facts";
import { loose, maybe, type Phrase, plain, resting, say, textOf } from "../phrase";
import { dueAt } from "../plan";
import type { Tell } from "../tell";
import { dueText } from "./dates";
import { clauseList, countOf, enumeration, ordinals } from "./grammar";
import { laterName, peopleList, person } from "./mentions";

export interface ToldRemark {
  remark: Remark;
  path: string;
}
type Act = NonNullable<Remark["act"]>;

/** One thing that a speaker did, as it follows the subject; `joins`: how it follows another deed of the same speaker. */
interface Deed {
  words: Phrase;
  joins: "并" | "";
  id: string;
}

const pointsOf = (tell: Tell, { remark, path }: ToldRemark): Said[] =>
  tell.facts.list(remark.points, `${path}.points`);

const VERBAL = new Set<Act>(["propose", "promise", "require", "invite", "ask"]);

const COUNTED: Partial<Record<Act, (n: string) => string>> = {
  propose: (n) => `提出${n}点建议`,
  require: (n) => `提出${n}点要求`,
  hope: (n) => `提出${n}点希望`,
  promise: (n) => `作出${n}点承诺`,
  ask: (n) => `提出${n}点请求`,
  say: (n) => `谈了${n}点`,
  point_out: (n) => `指出${n}点`,
  stress: (n) => `强调${n}点`,
  invite: (n) => `提出${n}点邀请`,
};

const SAYS = { say: ["表示", "还表示"], point_out: ["指出", "还指出"], stress: ["强调", "还强调"] } as const;

const message = (tell: Tell, told: ToldRemark, by: readonly Who[]): Deed[] => {
  const { remark, path } = told;
  const points = pointsOf(tell, told);
  const what = tell.facts.said(remark.message, `${path}.message`);
  const from = tell.facts.whos(remark.from);
  const own = from.length > 0 && from.every((who) => by.includes(who));
  const list = points.length > 0 ? clauseList(points.map(phrase)) : undefined;
  const sender = from.length > 0 && !own ? peopleList(tell, from) : undefined;
  const one = (words: Phrase): Deed[] => [{ words, joins: "并", id: path }];
  if (!what) return list ? one(say`${maybe`代${sender}`}表示，${list}`) : [];
  if (own) return one(say`发来${phrase(what)}${maybe`，表示${list}`}`);
  const verb =
    /问候|祝愿|祝福|谢意|慰问|祝贺|敬意|歉意/.test(what.text) && !/信|函|电|词/.test(what.text)
      ? "转达"
      : "宣读";
  const of = sender ? say`${verb}了${sender}的${phrase(what)}` : say`${verb}了${phrase(what)}`;
  return one(say`${of}${maybe`，其中表示，${list}`}`);
};

/** 感谢某某的支持, but 感谢某某对……的支持: 的 only where the point does not bring its own link. */
const thanked = (whom: Said, points: readonly Said[]): Phrase => {
  const [first] = points;
  if (!first) return say`向${phrase(whom)}致谢`;
  const linked =
    /^(?:的|对|为|给|在|一直|长期|多年|此前|始终|热情|精心|大力|积极|及时|对于)/.test(first.text) &&
    /^(?:的|对|为|给|在|一直|长期|多年|此前|始终|对于)/.test(first.text);
  return say`感谢${phrase(whom)}${linked ? "" : "的"}${loose(enumeration(points.map(phrase)))}`;
};

/** What one remark says, in the verbs of its act (docs/event-record.md, "How a remark is told"). */
const deeds = (
  tell: Tell,
  told: ToldRemark,
  by: readonly Who[],
  again: ReadonlySet<string>,
  speeches: boolean,
): Deed[] => {
  const { remark, path } = told;
  const act = remark.act;
  if (!act) return [];
  const points = pointsOf(tell, told);
  const whom = tell.facts.said(remark.whom, `${path}.whom`);
  const one = (words: Phrase, joins: Deed["joins"] = "并"): Deed[] => [{ words, joins, id: path }];
  const nouns = points.length > 0 ? loose(enumeration(points.map(phrase))) : undefined;
  const due = (p: Said): Phrase =>
    dueText(
      tell,
      dueAt(tell.facts, { remark: remark.key, point: Number(/\[(\d+)\]\.\w+$/.exec(p.path)?.[1] ?? -1) }),
      p.text,
    );
  const phrased = points.map((p) => (VERBAL.has(act) ? say`${due(p)}${phrase(p)}` : phrase(p)));
  const verbs = points.length > 0 ? clauseList(phrased) : undefined;
  const count = remark.counted && points.length > 0 ? COUNTED[act] : undefined;
  if (count) {
    const front =
      whom && act === "require" ? say`向${phrase(whom)}` : maybe`对${whom ? phrase(whom) : undefined}`;
    return one(
      resting(say`${front}${count(countOf(points.length))}：${ordinals(phrased)}`, `${path}.counted`),
    );
  }
  switch (act) {
    case "welcome":
      return one(whom ? say`对${phrase(whom)}表示欢迎` : plain("表示欢迎", [path]));
    case "thank":
      if (whom) return one(thanked(whom, points), "");
      return nouns ? one(say`对${nouns}表示感谢`) : [];
    case "congratulate":
      if (whom) return one(nouns ? say`就${nouns}向${phrase(whom)}表示祝贺` : say`向${phrase(whom)}致贺`);
      return one(nouns ? say`对${nouns}表示祝贺` : plain("致贺", [path]));
    case "praise":
      return nouns ? one(say`肯定${nouns}`) : [];
    case "introduce":
      return nouns ? one(say`介绍了${nouns}`) : [];
    case "brief":
      return nouns ? one(say`通报了${nouns}`) : [];
    case "report":
      return nouns ? one(say`汇报了${nouns}`) : [];
    case "speak":
      return one(nouns ? say`就${nouns}发言` : plain(speeches ? "致辞" : "发言", [path]));
    case "say":
    case "point_out":
    case "stress": {
      if (!verbs) return one(plain(speeches ? "致辞" : "发言", [path]));
      const [first, further] = SAYS[act];
      return one(say`${again.has(act) ? further : first}，${verbs}`);
    }
    case "hope":
      return verbs ? one(say`${again.has(act) ? "还希望" : "希望"}${verbs}`, "") : [];
    case "propose":
      return one(verbs ? say`${again.has(act) ? "还建议" : "建议"}${verbs}` : plain("提出建议", [path]));
    case "promise":
      if (!verbs) return [];
      return one(
        points.length === 1 && points[0]
          ? say`表示${due(points[0])}将${loose(phrase(points[0]))}`
          : say`表示将${verbs}`,
      );
    case "require":
      return verbs ? one(say`${again.has(act) ? "还要求" : "要求"}${whom ? phrase(whom) : ""}${verbs}`) : [];
    case "invite":
      return verbs ? one(say`邀请${whom ? phrase(whom) : ""}${verbs}`) : [];
    case "ask":
      return verbs ? one(say`请${whom ? phrase(whom) : ""}${verbs}`) : [];
    case "convey":
      return message(tell, told, by);
  }
};

const PRONOUNS = { he: "他", she: "她" } as const;
const LIMIT = 70;
/** Without a pronoun the name would come again: then a sentence may hold more. */
const LONG = 120;
const named = (people: readonly Who[]): boolean => people.length === 1 && !people[0]?.raw.person?.pronoun;

interface Open {
  id: string;
  words: Phrase;
  deeds: number;
}

const heavy = (words: Phrase): boolean => /[，；]/.test(textOf(words));

/** The sentences of one speaker's turn: deeds of one subject chained while the sentence stays short, the quote at the end. */
export const turn = (
  tell: Tell,
  remarks: readonly ToldRemark[],
  by: readonly Who[] | "all",
  opening: Phrase | undefined,
  speeches: boolean,
): Line[] => {
  const lines: Line[] = [];
  const used = new Set<string>();
  let front = opening ? say`${opening}，` : plain("");
  let begun = false;
  let open: Open | undefined;
  const people = by === "all" ? [] : by;
  const [only] = people;
  const subject = (): Phrase => {
    if (by === "all") return plain(tell.plan.twoSides ? "双方" : "与会人员");
    if (!begun) return peopleList(tell, people);
    const pronoun = people.length === 1 ? only?.raw.person?.pronoun : undefined;
    if ((pronoun === "he" || pronoun === "she") && only?.name)
      return plain(PRONOUNS[pronoun], [`${only?.path}.person.pronoun`]);
    if (people.length === 1 && only) return only.group ? person(tell, only) : laterName(tell, only);
    return plain("他们");
  };
  const close = (): void => {
    if (open) lines.push(line(open.id, open.words));
    open = undefined;
  };
  const begin = (told: ToldRemark): Phrase => {
    close();
    const agent = subject();
    const principal = tell.facts.who(told.remark.onBehalfOf);
    const [one] = people;
    const joins =
      !begun && people.length === 1 && one?.raw.presence === "remote" && one.functions.length === 0;
    const online = joins ? plain("以线上方式", [`${one.path}.presence`]) : plain("");
    const words = principal
      ? say`${front}${agent}${online}代表${person(tell, principal)}`
      : say`${front}${agent}${online}`;
    begun = true;
    front = plain("");
    return words;
  };
  for (const told of remarks) {
    const alone = told.remark.act === "convey" || told.remark.onBehalfOf !== undefined;
    const conveys =
      told.remark.act === "convey" &&
      (pointsOf(tell, told).length > 0 || tell.facts.said(told.remark.message, "") !== undefined);
    let agent = alone && !begun && (told.remark.act !== "convey" || conveys) ? begin(told) : undefined;
    for (const deed of deeds(tell, told, people, used, speeches)) {
      const length = open ? textOf(open.words).length + textOf(deed.words).length : 0;
      if (
        open &&
        !alone &&
        (open.deeds < 2 || (open.deeds < 3 && deed.joins === "")) &&
        length <= (named(people) ? LONG : LIMIT) &&
        !(heavy(open.words) && heavy(deed.words) && length > (named(people) ? 90 : 50))
      ) {
        const link = deed.joins === "并" && !textOf(deed.words).startsWith("还") ? "并" : "";
        open = { id: open.id, words: say`${open.words}，${link}${deed.words}`, deeds: open.deeds + 1 };
        continue;
      }
      agent ??= begin(told);
      open = { id: deed.id, words: say`${agent}${deed.words}`, deeds: 1 };
      agent = undefined;
    }
    if (told.remark.act === "convey") close();
    if (told.remark.act) used.add(told.remark.act);
    const quote = tell.facts.said(told.remark.quote, `${told.path}.quote`);
    if (quote) lines.push(line(`${told.path}.quote`, say`${begin(told)}说：“${phrase(quote)}”`));
  }
  close();
  return lines;
};

/** Whether a remark only says that somebody spoke, so that several such speakers share one sentence. */
export const onlySpoke = (tell: Tell, told: ToldRemark): boolean =>
  ["speak", "say", "point_out", "stress"].includes(told.remark.act ?? "") &&
  pointsOf(tell, told).length === 0 &&
  !told.remark.quote &&
  !told.remark.onBehalfOf &&
  told.remark.by !== "all";
