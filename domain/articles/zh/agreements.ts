import type { Agreement } from "../../events/shape";
import { type Composed, type Line, line, paragraph } from "../compose";
import { phrase, type Said } from "../facts";
import { joined, loose, maybe, type Phrase, plain, resting, say, says } from "../phrase";
import { BINDING, dueAt, signatoriesOf, type ToldAgreement } from "../plan";
import type { Tell } from "../tell";
import { dayText, dueText } from "./dates";
import { chineseNumber, classifier, countOf, enumeration, ordinals } from "./grammar";
import { body, peopleList } from "./mentions";

/** 协议、备忘录、意向书……: how the document is called once it is known. */
const nounOf = (title: string): string =>
  /(备忘录|意向书|合同|协议书|协定|议定书|宣言|章程)$/.exec(title)?.[1] ?? "协议";

/** 《》 around a title that contains 关于 or names a party, else nothing. */
export const titled = (tell: Tell, { agreement, path }: ToldAgreement, title: Said): Phrase => {
  const names = (agreement.parties ?? []).flatMap((party, at) => {
    const org = tell.facts.org(party.organization, `${path}.parties[${at}].organization`);
    return org ? [org.name.text, ...(org.org.short ? [org.org.short.text] : [])] : [];
  });
  const marked =
    /^《/.test(title.text) ||
    !(title.text.includes("关于") || names.some((name) => title.text.includes(name)));
  return marked ? phrase(title) : say`《${phrase(title)}》`;
};

const partiesOf = (tell: Tell, { agreement, path }: ToldAgreement): Phrase[] =>
  (agreement.parties ?? []).flatMap((party, at) => {
    const org = tell.facts.org(party.organization, `${path}.parties[${at}].organization`);
    if (org) return [body(tell, org)];
    const group = tell.facts.said(party.group, `${path}.parties[${at}].group`);
    return group ? [phrase(group)] : [];
  });

/** 深圳市、成都市有关医学会: two groups of one kind. */
export const mergedGroups = (groups: readonly Said[]): Phrase | undefined => {
  const [a, b] = groups;
  if (groups.length !== 2 || !a || !b) return undefined;
  let n = 0;
  while (n < Math.min(a.text.length, b.text.length) - 1 && a.text.at(-1 - n) === b.text.at(-1 - n)) n += 1;
  if (/^[市省县区国州]/.test(a.text.slice(a.text.length - n))) n -= 1;
  const from = a.text.slice(0, a.text.length - n);
  if (n < 3 || !/[市省县区国]$/.test(from)) return undefined;
  return plain(`${from}、${b.text}`, [a.path, b.path]);
};

const together = (names: readonly Phrase[]): Phrase | undefined => {
  if (names.length === 0) return undefined;
  return loose(names.length === 2 ? joined(names, "与") : enumeration(names));
};

const documentText = (tell: Tell, told: ToldAgreement, title: Said): { what: Phrase; tail: Phrase } => {
  const { agreement, path } = told;
  const count = agreement.count ?? 0;
  const value = tell.facts.said(agreement.value, `${path}.value`);
  const documents = tell.facts.list(agreement.documents, `${path}.documents`);
  const named =
    documents.length > 0
      ? resting(
          say`，包括${loose(enumeration(documents.map(phrase), agreement.documentsOpen))}`,
          agreement.documentsOpen ? `${path}.documentsOpen` : undefined,
        )
      : plain("");
  const what =
    count > 1
      ? say`${plain(`${count}${classifier(title.text)}`, [`${path}.count`])}${phrase(title)}`
      : titled(tell, told, title);
  return { what, tail: say`${maybe`，金额${value ? phrase(value) : undefined}`}${named}` };
};

const dueOf = (tell: Tell, agreement: Agreement): Phrase => {
  const due = (tell.facts.record.followUps ?? []).find(
    (f) =>
      f.from && "agreement" in f.from && f.from.agreement === agreement.key && f.from.scope === undefined,
  );
  if (!due || agreement.status !== "planned") return plain("");
  const words = tell.facts.said(due.due?.words, `followUps[${due.key}].due.words`);
  if (words) return phrase(words);
  return due.due?.on ? plain(`于${dayText(due.due.on)}`, [`followUps[${due.key}].due.on`]) : plain("");
};

const witnessesOf = (tell: Tell, { agreement, path }: ToldAgreement): Phrase | undefined => {
  const listed = tell.facts.whos(agreement.witnesses);
  const only = tell.facts.agreements.length === 1;
  const people =
    listed.length > 0 || !only
      ? listed
      : tell.facts.people.filter((who) => who.present && who.has("witness"));
  if (people.length === 0) return undefined;
  return resting(
    say`在${peopleList(tell, people, agreement.witnessesOpen)}见证下`,
    `${path}.witnesses`,
    agreement.witnessesOpen ? `${path}.witnessesOpen` : undefined,
  );
};

const signedText = (
  tell: Tell,
  told: ToldAgreement,
  title: Said,
  opening: Phrase | undefined,
  where: Phrase,
): Phrase => {
  const { agreement, path } = told;
  const front = opening ? say`${opening}，` : plain("");
  const names = partiesOf(tell, told);
  const ids = (agreement.parties ?? [])
    .map(
      (party, at) => tell.facts.org(party.organization, `${path}.parties[${at}].organization`)?.org.id ?? "",
    )
    .join("|");
  const again = tell.plan.twoSides && names.length === 2 && tell.memory.parties === ids;
  tell.memory.parties = ids;
  const who = again
    ? plain(
        "双方",
        names.flatMap((name) => name.paths),
      )
    : together(names);
  const { what, tail } = documentText(tell, told, title);
  const document = say`${what}${tail}`;
  const day = agreement.signedOn;
  const known =
    day !== undefined && (tell.memory.day?.startsWith(day) || tell.facts.record.when?.start === day);
  const on =
    day && !known
      ? plain(`于${dayText(day, tell.memory.year !== day.slice(0, 4))}`, [`${path}.signedOn`])
      : plain("");
  const nth = agreement.nth ? plain(`第${chineseNumber(agreement.nth)}次`, [`${path}.nth`]) : plain("");
  switch (agreement.status) {
    case "proposed":
      return say`${front}建议${who ?? ""}${dueOf(tell, agreement)}签署${document}`;
    case "intended":
      return say`${front}${who ?? ""}${where}就${document}达成意向`;
    case "planned":
      return who
        ? say`${front}${who}拟${dueOf(tell, agreement)}签署${document}`
        : say`${front}拟${dueOf(tell, agreement)}签署${document}`;
    case "in_force":
      return say`${front}${maybe`${who}`}${says(on) ? on : "此前"}签署的${document}已生效`;
    case "expired":
      return say`${front}${maybe`${who}`}${says(on) ? on : "此前"}签署的${document}已${agreement.expiresOn ? say`于${plain(dayText(agreement.expiresOn), [`${path}.expiresOn`])}` : ""}到期`;
    case "terminated":
      return say`${front}${maybe`${who}`}${says(on) ? on : "此前"}签署的${document}已终止`;
    default: {
      const alone = signatoriesOf(tell.facts, agreement).length === 0 ? witnessesOf(tell, told) : undefined;
      if (!who) return say`${front}${maybe`${alone}，`}${what}${on}${where}${nth}签署${tail}`;
      return say`${front}${maybe`${alone}，`}${who}${on}${where}${nth}签署${document}`;
    }
  }
};

const signing = (tell: Tell, told: ToldAgreement, opening: Phrase | undefined): Line | undefined => {
  const { agreement, path } = told;
  const entries = signatoriesOf(tell.facts, agreement);
  if (entries.length === 0) return undefined;
  const bound = BINDING.has(agreement.status ?? "signed");
  const seen = witnessesOf(tell, told);
  const paths = entries.map((entry) => `${path}.parties[${entry.party}].signatories`);
  const parties = agreement.parties?.length ?? 0;
  const one = entries.every((entry) => entry.who.length === 1) && entries.length === parties && parties > 1;
  const before = say`${maybe`${opening}，`}${maybe`${seen}，`}`;
  if (one) {
    const who = peopleList(
      tell,
      entries.flatMap((entry) => entry.who),
    );
    return line(
      `${path}.signatories`,
      resting(
        say`${before}${bound ? "" : "拟由"}${who}分别代表${parties === 2 ? "双方" : "各方"}签字`,
        ...paths,
      ),
    );
  }
  const each = entries.map((entry) => {
    const org = tell.facts.org(
      agreement.parties?.[entry.party]?.organization,
      `${path}.parties[${entry.party}].organization`,
    );
    const who = peopleList(tell, entry.who);
    return org ? say`${who}代表${body(tell, org)}` : who;
  });
  return line(
    `${path}.signatories`,
    resting(say`${before}${bound ? "" : "拟由"}${loose(joined(each, "，"))}签字`, ...paths),
  );
};

const earlier = (tell: Tell, { agreement, path }: ToldAgreement, noun: string): (Line | undefined)[] =>
  (["renewalOf", "amends"] as const).map((field) => {
    const before = agreement[field];
    if (!before) return undefined;
    const title = tell.facts.said(before.title, `${path}.${field}.title`);
    const day = before.signedOn ? plain(dayText(before.signedOn), [`${path}.${field}.signedOn`]) : undefined;
    if (!title && !day) return undefined;
    const what = say`${day ? say`${day}签署的` : "此前签署的"}${title ? phrase(title) : noun}`;
    return line(
      `${path}.${field}`,
      field === "renewalOf" ? say`此次签署是对${what}的续签` : say`${noun}对${what}作出修订`,
    );
  });

const term = (tell: Tell, { agreement, path }: ToldAgreement, noun: string): Line | undefined => {
  const length = tell.facts.said(agreement.term, `${path}.term`);
  const day = (field: "effectiveOn" | "expiresOn") =>
    agreement[field] && !(agreement.status === "expired" && field === "expiresOn")
      ? plain(dayText(agreement[field]), [`${path}.${field}`])
      : undefined;
  const [from, until] = [day("effectiveOn"), day("expiresOn")];
  const parts = [
    length ? say`有效期${phrase(length)}` : undefined,
    from ? say`自${from}起生效` : undefined,
    until ? say`${from || length ? "至" : "有效期至"}${until}${from || length ? "止" : ""}` : undefined,
    agreement.renews === "automatic" ? plain("到期自动续签", [`${path}.renews`]) : undefined,
    agreement.renews === "by_agreement" ? plain("到期后经协商可以续签", [`${path}.renews`]) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0
    ? line(
        `${path}.term`,
        say`${noun}${BINDING.has(agreement.status ?? "signed") ? "" : "拟定"}${joined(parts, "，")}`,
      )
    : undefined;
};

const contents = (tell: Tell, { agreement, path }: ToldAgreement, noun: string): (Line | undefined)[] => {
  const { facts } = tell;
  const purpose = facts.said(agreement.purpose, `${path}.purpose`);
  const fields = facts.list(agreement.fields, `${path}.fields`);
  const scope = (agreement.scope ?? []).flatMap(
    (entry) => facts.said(entry.text, `${path}.scope[${entry.key}].text`) ?? [],
  );
  const keys = (agreement.scope ?? [])
    .filter((entry) => facts.said(entry.text, ""))
    .map((entry) => entry.key);
  const told = scope.map(
    (said, at) =>
      say`${dueText(tell, dueAt(facts, { agreement: agreement.key, scope: keys[at] ?? "" }), said.text)}${phrase(said)}`,
  );
  const who = (agreement.parties ?? []).length === 2 ? "双方" : "各方";
  const status = agreement.status ?? "signed";
  const over = status === "expired" || status === "terminated";
  const will = over
    ? `${who}约定`
    : BINDING.has(status)
      ? `${who}将`
      : status === "planned"
        ? `${who}拟`
        : status === "intended"
          ? `${who}有意`
          : `建议${who}`;
  const binding = BINDING.has(status);
  const by = BINDING.has(status) ? `根据${noun}，` : "";
  const fieldsPath = agreement.fieldsOpen ? `${path}.fieldsOpen` : undefined;
  const scopePath = agreement.scopeOpen ? `${path}.scopeOpen` : undefined;
  const lines: (Line | undefined)[] = [
    purpose && line(`${path}.purpose`, say`${noun}旨在${loose(phrase(purpose))}`),
  ];
  const count = fields.length >= 5 && !agreement.fieldsOpen ? `${chineseNumber(fields.length)}个` : "";
  if (fields.length > 0)
    lines.push(
      line(
        `${path}.fields`,
        resting(
          say`${(agreement.parties ?? []).length === 0 && binding ? say`${noun}涉及` : say`${by}${will}在`}${loose(enumeration(fields.map(phrase), agreement.fieldsOpen || count !== ""))}${count}领域${(agreement.parties ?? []).length === 0 && binding ? "" : "开展合作"}`,
          fieldsPath,
        ),
      ),
    );
  if (scope.length === 0) return lines;
  const front = fields.length > 0 || by === "" ? will : `${by}${will}`;
  const long =
    scope.length > 4 ||
    scope.some((s) => s.text.length > 30) ||
    (scope.length > 2 && scope.some((s) => /[，；]/.test(s.text)));
  if (!long || scope.length === 1) {
    lines.push(
      line(
        `${path}.scope`,
        resting(
          say`${front}${loose(joined(told, scope.some((s) => s.text.includes("，")) ? "；" : "，"))}${agreement.scopeOpen ? "等" : ""}`,
          scopePath,
        ),
      ),
    );
    return lines;
  }
  const in_ = agreement.scopeOpen
    ? "在以下等方面"
    : scope.length >= 5
      ? `在${countOf(scope.length)}个方面`
      : "在以下方面";
  const head = agreement.scopeOpen ? "在以下方面" : in_;
  lines.push(
    line(
      `${path}.scope`,
      resting(say`${front}${head}开展合作：${ordinals(told)}${agreement.scopeOpen ? "等" : ""}`, scopePath),
    ),
  );
  return lines;
};

/** The sentence that an agreement was signed, intended, planned or proposed. */
export const agreementLead = (
  tell: Tell,
  told: ToldAgreement,
  opening: Phrase | undefined,
  where: Phrase,
): Line | undefined => {
  const title = tell.facts.said(told.agreement.title, `${told.path}.title`);
  return title
    ? line(told.path, resting(signedText(tell, told, title, opening, where), `${told.path}.status`))
    : undefined;
};

/** What follows the news of an agreement: who signed before whom, its term, its purpose and what is to be done. */
export const agreementRest = (
  tell: Tell,
  told: ToldAgreement,
  before: readonly Line[] = [],
  opening?: Phrase,
): Composed[] => {
  const title = tell.facts.said(told.agreement.title, `${told.path}.title`);
  if (!title) return paragraph("agreements", before, [told.agreement.key]);
  const noun = (told.agreement.count ?? 0) > 1 && title.text.endsWith("项目") ? "项目" : nounOf(title.text);
  const lines = [
    ...before,
    signing(tell, told, opening),
    ...earlier(tell, told, noun),
    term(tell, told, noun),
    ...contents(tell, told, noun),
  ];
  return paragraph("agreements", lines, [told.agreement.key]);
};

/** An agreement, told once. */
export const agreementBlocks = (tell: Tell, told: ToldAgreement, opening?: Phrase): Composed[] => {
  const news = agreementLead(tell, told, opening, plain(""));
  return news ? agreementRest(tell, told, [news]) : [];
};
