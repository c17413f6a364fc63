import type { FollowUp } from "../../../events/shape";
import { type Line, line } from "../../compose";
import { BINDING } from "../../content/agreements";
import type { AgreementAt, Terms } from "../../content/message";
import { joined, loose, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, type Said } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";
import { nounOfTerms, sidesOf, titleOfBasis } from "../organizations/parties";
import { aims } from "../words/aim";
import { dayText, dueText } from "../words/dates";
import { documentTitle } from "../words/document-title";
import { chineseNumber, countOf, enumeration, ordinals, verbList } from "../words/grammar";
import { verbs } from "../words/lists-of-things";
import { isOfFields } from "./purpose-of-fields";
import { dutyOf, withoutBothParties } from "./scope-duties";
import { amended, isRenewal, isRenewedByTitle } from "./sign-predicate";

/** 议定书拟对……作出修订: a document that is not signed yet changes nothing yet. */
const WILL: Partial<Record<string, string>> = { planned: "将", proposed: "拟", intended: "拟" };

/** 此次签署是对2021年签署的协议的续签; 协议对……作出修订. */
const earlier = (discourse: Discourse, at: AgreementAt, noun: string): Line[] => {
  const revised = discourse.memory.marks.has(`amends ${at.path}`) ? undefined : amended(discourse, at, noun);
  return [
    ...renewed(discourse, at, noun),
    ...(revised
      ? [line(`${at.path}.amends`, say`${noun}${WILL[at.agreement.status ?? "signed"] ?? ""}${revised}`)]
      : []),
  ];
};

const renewed = (discourse: Discourse, at: AgreementAt, noun: string): Line[] => {
  const { agreement, path } = at;
  const { renewalOf } = agreement;
  if (!renewalOf || (isRenewal(discourse, at) && !renewalOf.signedOn)) return [];
  if (isRenewedByTitle(discourse, at)) return [];
  const id = `${path}.renewalOf`;
  const title = discourse.facts.said(renewalOf.title, `${id}.title`);
  const day = renewalOf.signedOn ? plain(dayText(renewalOf.signedOn), [`${id}.signedOn`]) : undefined;
  if (!title && !day) return [];
  const known = title !== undefined && title.text === documentTitle(discourse.facts, agreement)?.text;
  if (day && (known || !title)) {
    const before = (agreement.nth ?? 0) > 2 ? "上一份" : "原";
    return [line(id, sourced(say`${before}${noun}签署于${day}`, title?.path))];
  }
  const what = say`${day ? say`${day}签署的` : "此前签署的"}${title && !known ? phrase(title) : sourced(plain(noun), title?.path)}`;
  // Behind a sentence about those who received the visitors 该协议 would refer to nothing.
  const apart = discourse.content.messages.some(
    (one) => one.type === "receive" && discourse.memory.realized.has(one.id),
  );
  return [line(id, say`${apart ? "此次签署的" : "该"}${noun}是对${what}的续签`)];
};

/** 协议有效期五年，自2024年1月1日起生效. */
const term = ({ facts }: Discourse, { agreement, path }: AgreementAt): Phrase | undefined => {
  const length = facts.said(agreement.term, `${path}.term`);
  const called = facts.said(agreement.title, "")?.text ?? "";
  // 2026—2030年合作协议 says when it begins and ends.
  const inTitle = [agreement.effectiveOn, agreement.expiresOn].every(
    (one) => one?.length === 4 && called.includes(one),
  );
  const day = (field: "effectiveOn" | "expiresOn"): Phrase | undefined =>
    !inTitle && agreement[field] && !(agreement.status === "expired" && field === "expiresOn")
      ? plain(dayText(agreement[field]), [`${path}.${field}`])
      : undefined;
  const [from, until] = [day("effectiveOn"), day("expiresOn")];
  const parts = [
    ...(length ? [say`有效期${phrase(length)}`] : []),
    ...(from ? [say`自${from}起生效`] : []),
    ...(until ? [say`${from || length ? "至" : "有效期至"}${until}${from || length ? "止" : ""}`] : []),
    ...(agreement.renews === "automatic" ? [plain("到期自动续期", [`${path}.renews`])] : []),
    ...(agreement.renews === "by_agreement" ? [plain("到期后经协商可以续签", [`${path}.renews`])] : []),
  ];
  return parts.length > 0 ? joined(parts, "，") : undefined;
};

/** What was promised with a scope item, where it may be printed. */
const promisedWith = ({ facts }: Discourse, agreement: string, key: string): readonly FollowUp[] =>
  (facts.record.followUps ?? []).filter(
    ({ from, announce, force }) =>
      from !== undefined &&
      "agreement" in from &&
      from.agreement === agreement &&
      from.scope === key &&
      (announce ?? (force === "commitment" || force === "intention")),
  );

/** The deadline of what was promised with a scope item. */
const dueOfScope = (discourse: Discourse, agreement: string, key: string, said: Said): Phrase =>
  dueText(
    discourse,
    promisedWith(discourse, agreement, key).find(({ due }) => due),
    said.text,
  );

/** The one party that owes a scope item, which is then not a duty of both. */
const ownerOfScope = (discourse: Discourse, agreement: string, key: string): OrgRef | undefined => {
  const [only, ...more] = promisedWith(discourse, agreement, key);
  const [owner, ...others] = only?.by?.organizations ?? [];
  const alone = more.length === 0 && others.length === 0 && (only?.by?.participants ?? []).length === 0;
  return owner && alone && !only?.by?.all
    ? discourse.facts.org(owner, `followUps[${only?.key}].by.organizations[0]`)
    : undefined;
};

const PUBLIC: ReadonlySet<string | undefined> = new Set(["government", "zone", "party"]);
const INVESTS = /^(?:在[^，；]{2,16})?(?:建设|设立|成立|新建|兴建|投资)/u;

/** What a company builds or founds alone, rather than what it has with the authority. */
const PLANT = /(?:厂|基地|总部|中心|产业园|项目|公司|生产线)/u;
const JOINT = /联合|合作(?!区)|委员会|工作组|机制|轮流/u;

/**
 * The company that will build or found a plant or an office for which it has an agreement with an authority, which does not do so
 * with it; empty where the words name the company themselves, and undefined of any other agreement.
 */
const investorOf = (discourse: Discourse, { agreement, path }: AgreementAt): string | undefined => {
  const { parties = [], scope = [], fields = [] } = agreement;
  const kinds = parties.map(({ organization }) => organization?.kind);
  const [only, ...more] = scope;
  const both = kinds.length === 2 && kinds.includes("company") && kinds.some((kind) => PUBLIC.has(kind));
  const act = only?.text?.zh ?? "";
  const alone = both && fields.length + more.length === 0 && INVESTS.test(act) && PLANT.test(act);
  if (!alone || JOINT.test(act)) return undefined;
  const at = kinds.indexOf("company");
  const company = discourse.facts.org(parties[at]?.organization, `${path}.parties[${at}].organization`);
  const name = company ? textOf(organizationName(discourse, company)) : "";
  return act.includes(company?.org.short?.text ?? name) ? "" : name;
};

/** Who will do something, by the status of the document: 双方将, 双方拟, 双方有意, 建议双方. */
const willOf = ({ agreement }: AgreementAt, who: string): string => {
  switch (agreement.status ?? "signed") {
    case "expired":
    case "terminated":
      return `${who}约定`;
    case "planned":
      return `${who}拟`;
    case "intended":
      return `${who}有意`;
    case "proposed":
      return `建议${who}`;
    default:
      return `${who}将`;
  }
};

/** 推动务实合作 of 推动双方务实合作, after 双方将. */
const withoutSides = ({ text, path }: Said): Said => ({
  text: text.replace(/^(\p{Script=Han}{2,6}?)双方的?(?=\p{Script=Han}{2})/u, "$1"),
  path,
});

/** 行政 for 行政领域, in a list that 领域 closes. */
const withoutNoun = (field: Said): Said => ({
  ...field,
  text: field.text.replace(/(?<=..)(?<!相关|有关|其他|各个|新兴|重点)领域$/u, ""),
});

/** 在物流、工业等九个领域开展合作; nothing where no field is known. */
const fieldsOf = ({ facts }: Discourse, { agreement, path }: AgreementAt): Phrase | undefined => {
  const fields = facts.list(agreement.fields, `${path}.fields`).map(withoutNoun);
  if (fields.length === 0) return undefined;
  const count = fields.length >= 5 && !agreement.fieldsOpen ? `${chineseNumber(fields.length)}个` : "";
  const list =
    count !== "" ? joined(fields.map(phrase), "、") : enumeration(fields.map(phrase), agreement.fieldsOpen);
  return sourced(say`${loose(list)}${count}领域`, agreement.fieldsOpen ? `${path}.fieldsOpen` : undefined);
};

/** 与乙的: whose document it is, where one party signed the same with several others. */
const partnerOf = (discourse: Discourse, { agreement, path }: Terms): Phrase => {
  const { facts, memory } = discourse;
  const party = memory.marks.has(`twin ${path}`) ? agreement.parties?.[1] : undefined;
  const org = facts.org(party?.organization, `${path}.parties[1].organization`);
  return org ? say`与${organizationName(discourse, org)}的` : plain("");
};

/** Acts of both parties that one sentence holds without ordinals. */
const MAX_ACTS = 4;
/** Characters of the acts of one subject that semicolons part where one of them has several clauses. */
const LONG_ACTS = 95;
/** 设立联络处，由某会派员: whether an act ends with what one organization does, which would seem to do the next act too. */
const turnsToParty = ({ facts }: Discourse, act: string): boolean =>
  facts
    .allOrgs()
    .flatMap(({ name, short }) => [name.text, short?.text ?? name.text])
    .some((name) => act.includes(`，由${name}`) || act.includes(`，${name}`));
/** Characters of several acts that commas part rather than 、 and 并. */
const LONG_SCOPE = 60;

/** Characters of a sentence that has room for a duty of one party after those of both. */
const MAX_CHARACTERS = 90;

/** 双方将互派学生；甲将提供名额。 One duty of one party closes the sentence of what both will do, where that has room. */
const withDuties = (lines: readonly Line[], owed: readonly Line[]): Line[] => {
  const [before, only] = [lines.at(-1), owed[0]];
  const text = before ? textOf(before.words) : "";
  const joint = /\.(?:scope|fields)$/.test(before?.id ?? "") && !/[；：]|等$/.test(text);
  if (
    !before ||
    !only ||
    owed.length > 1 ||
    !joint ||
    text.length + textOf(only.words).length > MAX_CHARACTERS
  )
    return [...lines, ...owed];
  return [...lines.slice(0, -1), { ...before, words: say`${before.words}；${only.words}` }];
};

interface Act {
  readonly said: Said;
  readonly words: Phrase;
}

/** What documents say that both will build, hold or found. */
const VERB = /^(?:建设|建立|设立|共建|举办|组织|开展|成立|搭建|打造)(?=[^，；、和与及的]{3,}$)/u;

/** 建设产业园、试验基地和研发中心: neighbouring acts with one verb, of which a longer list has the verb once. */
const withVerbsOnce = (acts: readonly Act[]): Act[] => {
  const verbs = acts.map(({ said, words }) =>
    textOf(words) === said.text ? VERB.exec(said.text)?.[0] : undefined,
  );
  const whole = verbs.every((verb) => verb !== undefined && verb === verbs[0]);
  if (acts.length < 3 || whole) return [...acts];
  return acts.flatMap((act, at) => {
    const verb = verbs[at];
    if (!verb) return [act];
    if (verb === verbs[at - 1]) return [];
    const end = verbs.findIndex((other, next) => next > at && other !== verb);
    const run = acts.slice(at, end < 0 ? undefined : end);
    const objects = run.map(({ said }) => plain(said.text.slice(verb.length), [said.path]));
    const words = say`${verb}${enumeration(objects)}`;
    return [{ said: { ...act.said, text: textOf(words) }, words }];
  });
};

/** 开展更深层次的合作: an act that says no more than that both sides cooperate in the fields of the document. */
const COOPERATES = /^(?:进一步)?(?:开展|进行|加强|深化|推进|扩大)[^，。；、和与]{0,10}合作$/u;

/** Whether the only document's title says all that its terms do: 共建研究所合作协议, by which both sides will 共建研究所. */
const areInTitle = (discourse: Discourse, { agreement }: Terms, title: string): boolean => {
  const {
    fields = [],
    scope = [],
    purpose,
    term,
    effectiveOn,
    expiresOn,
    renews,
    renewalOf,
    amends,
  } = agreement;
  const more = [purpose, term, effectiveOn, expiresOn, renews, renewalOf, amends];
  const open = agreement.fieldsOpen || agreement.scopeOpen;
  if (discourse.facts.agreements.length !== 1 || open || more.some((one) => one !== undefined)) return false;
  // A day or one party that owes an act is more than the title says.
  if (scope.some(({ key }) => promisedWith(discourse, agreement.key, key).length > 0)) return false;
  const said = [...fields.map(({ zh }) => zh ?? ""), ...scope.map(({ text }) => text?.zh ?? "")];
  return said.length > 0 && said.every((words) => words.length > 1 && title.includes(words));
};

/** 协议为期4年。根据协议，双方将在经贸、科技等领域合作，并进一步加强地方创生和学生研修旅行。 */
export const termsLines = (discourse: Discourse, message: Terms): Line[] => {
  const { agreement, path } = message;
  const { facts, memory } = discourse;
  const title = documentTitle(facts, agreement, `${path}.title`);
  if (!title || areInTitle(discourse, message, title.text)) return [];
  const kind =
    (agreement.count ?? 0) > 1 && title.text.endsWith("项目")
      ? "项目"
      : nounOfTerms(discourse, message, title.text);
  const noun = say`${partnerOf(discourse, message)}${kind}`;
  const binding = BINDING.has(agreement.status ?? "signed");
  const purpose = memory.marks.has(`purpose ${path}`)
    ? undefined
    : facts.said(agreement.purpose, `${path}.purpose`);
  const lasting = term(discourse, message);
  const lines = earlier(discourse, message, kind);
  if (lasting) lines.push(line(`${path}.term`, say`${noun}${binding ? "" : "拟定"}${lasting}`));
  const fields = fieldsOf(discourse, message);
  const entries = (agreement.scope ?? []).flatMap((entry) => {
    const said = facts.said(entry.text, `${path}.scope[${entry.key}].text`);
    const [due, owner] = said
      ? [
          dueOfScope(discourse, agreement.key, entry.key, said),
          ownerOfScope(discourse, agreement.key, entry.key),
        ]
      : [plain("")];
    const duty = said && dutyOf(discourse, message, said);
    return said ? [{ said: withoutBothParties(discourse, message, said), due, owner, duty }] : [];
  });
  const will = willOf(message, investorOf(discourse, message) ?? sidesOf(agreement));
  const joint = entries.filter(({ owner, duty }) => !owner && !duty).length;
  const owed = entries.filter(
    ({ owner, duty }) =>
      (owner && binding) || (duty && will.endsWith("将") && (duty.actor !== "" || joint <= MAX_ACTS)),
  );
  const scope = entries.filter((one) => !owed.includes(one));
  const open = agreement.scopeOpen ? `${path}.scopeOpen` : undefined;
  const nobody = (agreement.parties ?? []).length === 0 && binding;
  const basis = titleOfBasis(discourse, message, title) ?? noun;
  let by = binding ? say`根据${basis}，` : plain("");
  const result =
    purpose && fields && isOfFields(discourse, message) ? say`，${loose(phrase(purpose))}` : plain("");
  if (purpose && !says(result)) {
    // What a document is for is its aim; it is not what both sides will do.
    const aim = binding && !/^(?:旨在|为)/.test(purpose.text);
    lines.push(
      line(
        `${path}.purpose`,
        say`${aim ? say`${noun}${aims(purpose.text)}` : say`${by}${will}`}${loose(phrase(aim ? purpose : withoutSides(purpose)))}`,
      ),
    );
    if (!aim) by = plain("");
  }
  const all = withVerbsOnce(scope.map(({ said, due }) => ({ said, words: say`${due}${phrase(said)}` })));
  const length = all.reduce((n, { said }) => n + said.text.length, 0);
  const list =
    all.length < scope.length
      ? verbList(all.map(({ words }) => words))
      : verbs(
          scope.map(({ said }) => said),
          scope.map(({ due }) => due),
        );
  const short = all.length > 0 && all.length <= 3 && length <= 50;
  if (fields) {
    const [only, ...more] = scope;
    const act = only && more.length === 0 && COOPERATES.test(only.said.text) && !nobody ? list : undefined;
    const together = short && !nobody && !act ? say`，并${list}${open ? "等" : ""}` : plain("");
    const words = nobody
      ? say`${noun}涉及${fields}`
      : say`${by}${will}在${fields}${act ?? "开展合作"}${together}`;
    lines.push(line(`${path}.fields`, sourced(say`${words}${result}`, ...(short && !nobody ? [open] : []))));
    by = plain("");
  }
  const owedLines = owed.flatMap(({ said, due, owner, duty }, at) => {
    const front = all.length === 0 && at === 0 ? by : plain("");
    const words = duty
      ? say`${front}${duty.actor}${duty.actor === "" ? "" : "将"}${due}${plain(duty.act, [said.path])}`
      : owner && say`${front}${organizationName(discourse, owner)}将${due}${phrase(said)}`;
    return words ? [line(`${path}.scope.${said.path}`, words)] : [];
  });
  if (all.length === 0 || (fields && short && !nobody)) return withDuties(lines, owedLines);
  if (all.length <= MAX_ACTS) {
    // 双方将从互访入手，由企业唱戏，开展培训，了解需求: the acts of one subject, most of which are single clauses.
    const parted = all.filter(({ said }) => /[，；]/.test(said.text)).length;
    const heavy =
      parted > 0 &&
      all.length > 1 &&
      (parted * 2 > all.length ||
        length > LONG_ACTS ||
        all.some(({ said }) => said.text.includes("；")) ||
        all.slice(0, -1).some(({ said }) => turnsToParty(discourse, said.text)));
    const items =
      heavy || (all.length > 1 && (length > LONG_SCOPE || all.length < scope.length))
        ? loose(
            joined(
              all.map(({ words }) => words),
              heavy ? "；" : "，",
            ),
          )
        : list;
    lines.push(line(`${path}.scope`, sourced(say`${by}${will}${items}${open ? "等" : ""}`, open)));
    return withDuties(lines, owedLines);
  }
  const head = open ? "以下方面" : `${countOf(all.length)}个方面`;
  lines.push(
    line(
      `${path}.scope`,
      sourced(
        say`${by}${will}在${head}开展合作：${ordinals(all.map(({ words }) => words))}${open ? "等" : ""}`,
        open,
      ),
    ),
  );
  return [...lines, ...owedLines];
};
