import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { AgreementAt, Sign, Signings } from "../../content/message";
import { joined, loose, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Said } from "../../reference/facts";
import { take } from "../../reference/memory";
import { leadersOfParty } from "../attendance/party";
import { atEvent, eventOnline, eventPurpose, eventRest, opening, purposeClause } from "../event/event";
import { eventPlace } from "../event/event-place";
import { aside, settingLine } from "../hold/larger-event";
import { arranged } from "../hold/organize";
import { organizationName } from "../organizations/organizations";
import { titled } from "../organizations/parties";
import { meetClause } from "../visit/meet";
import { visitClause } from "../visit/visit";
import { dayText } from "../words/dates";
import { documentTitle } from "../words/document-title";
import { enumeration, sideBySide } from "../words/grammar";
import { ceremonyOf } from "./named-ceremony";
import { atScene, besideVisit } from "./sign";
import { atLargerEvent, largerEventLine } from "./sign-at-event";
import { onlySignatory } from "./signed-for";

interface DocumentWith {
  readonly at: AgreementAt;
  readonly title: Said;
  readonly partners: readonly OrgRef[];
}

const partnersIn = ({ facts }: Discourse, { agreement, path }: Sign, party: number): OrgRef[] =>
  (agreement.parties ?? []).flatMap(({ organization }, at) =>
    at === party ? [] : (facts.org(organization, `${path}.parties[${at}].organization`) ?? []),
  );

/** Every document, with the other parties to it. */
export const documentsOf = (discourse: Discourse, { signed }: Signings): DocumentWith[] =>
  signed.flatMap(({ sign, party }) =>
    [sign, ...(sign.together ?? [])].flatMap((at) => {
      const title = documentTitle(discourse.facts, at.agreement, `${at.path}.title`);
      return title ? [{ at, title, partners: partnersIn(discourse, sign, party) }] : [];
    }),
  );

/** The other parties, each once. */
export const partnersOf = (discourse: Discourse, { signed }: Signings): OrgRef[] => [
  ...new Map(
    signed.flatMap(({ sign, party }) => partnersIn(discourse, sign, party)).map((ref) => [ref.org, ref]),
  ).values(),
];

/** The party that signed all of them. */
export const signingParty = ({ facts }: Discourse, { signed }: Signings): OrgRef | undefined => {
  const [first] = signed;
  const organization = first?.sign.agreement.parties?.[first.party]?.organization;
  return facts.org(organization, `${first?.sign.path}.parties[${first?.party}].organization`);
};

const titlesOf = (discourse: Discourse, documents: readonly DocumentWith[]): Phrase =>
  enumeration(documents.map(({ at, title }) => titled(discourse, at, title)));

/**
 * 先后与乙、丙签署合作备忘录，与丁签署协议和章程: partners with the same document together, several documents with one together.
 * 分别 is said of one document only, because it pairs partners with documents.
 */
const signedWith = (discourse: Discourse, head: Signings, inTurn: boolean): Phrase => {
  const groups = new Map<string, { documents: DocumentWith[]; partners: OrgRef[][] }>();
  const byPartner = new Map<string, DocumentWith[]>();
  for (const one of documentsOf(discourse, head)) {
    const key = one.partners.map(({ org }) => org.id).join();
    byPartner.set(key, [...(byPartner.get(key) ?? []), one]);
  }
  for (const documents of byPartner.values()) {
    const key = documents.map(({ title }) => title.text).join("|");
    const known = groups.get(key);
    const partners = [...(documents[0]?.partners ?? [])];
    if (known) known.partners.push(partners);
    else groups.set(key, { documents, partners: [partners] });
  }
  const parts = [...groups.values()].map(({ documents, partners }) => {
    const names = partners.flat().map((ref) => organizationName(discourse, ref));
    return say`与${loose(sideBySide(names))}签署${titlesOf(discourse, documents)}`;
  });
  const front = inTurn ? "先后" : parts.length === 1 ? "分别" : "";
  return say`${front}${joined(parts, "，")}`;
};

/** 协议、备忘录分别于3月5日、3月7日签署: documents of no item that were signed on several days. */
const datedLine = (discourse: Discourse, head: Signings): Line | undefined => {
  const { memory } = discourse;
  const dated = head.signed.flatMap(({ sign }) => {
    const { signedOn, title } = sign.agreement;
    const said = discourse.facts.said(title, `${sign.path}.title`);
    const plainly = !sign.scene && !sign.together && signedOn?.length === 10;
    return plainly && said && signedOn ? [{ sign, said, signedOn }] : [];
  });
  const titles = new Set(dated.map(({ said }) => said.text));
  const days = new Set(dated.map(({ signedOn }) => signedOn));
  if (dated.length < head.signed.length || titles.size < dated.length || days.size < 2) return undefined;
  const documents = dated.map(({ sign, said }) => titled(discourse, sign, said));
  const on = dated.map(({ sign, signedOn }) => {
    memory.marks.add(`dated ${sign.path}`);
    return plain(dayText(signedOn, memory.year !== signedOn.slice(0, 4)), [`${sign.path}.signedOn`]);
  });
  return line(`${head.id}.days`, say`${loose(joined(documents, "、"))}分别于${loose(joined(on, "、"))}签署`);
};

/** 2024年3月5日，甲赴丙国访问。其间，甲先后与乙、丙签署合作备忘录: several documents of one party as the news. */
export const signingsLines = (discourse: Discourse, sentence: SentencePlan, head: Signings): Line[] => {
  const { memory, plan } = discourse;
  const { joined: rest } = sentence;
  const party = signingParty(discourse, head);
  const [first] = head.signed;
  if (!party || !first) return [];
  const visit = take(memory, rest, "visit");
  const meet = take(memory, rest, "meet");
  const hold = !visit && !meet && plan.event?.type === "hold";
  const larger = visit || meet || hold ? undefined : largerEventLine(discourse, sentence);
  const begin = larger ? plain("") : opening(discourse, sentence);
  const setting = take(memory, rest, "setting");
  const beside = larger ? undefined : aside(discourse);
  const invited = arranged(discourse, take(memory, rest, "arrange"));
  const came = visit
    ? say`${visitClause(discourse, visit, rest)}${besideVisit(discourse, rest)}`
    : meet
      ? meetClause(discourse, meet)
      : plain("");
  const at = hold ? say`${atEvent(discourse, ceremonyOf(discourse, rest))}，` : plain("");
  const scene = says(came) || !head.once ? plain("") : atScene(discourse, first.sign, rest);
  const there = eventPlace(discourse);
  const where = say`${maybe`在${there}`}${eventOnline(discourse)}`;
  const front = say`${begin}${maybe`${beside}，`}${invited}`;
  const lines: Line[] = larger ? [larger] : [];
  const signs = head.signed.map(({ sign }) => sign);
  const signatory = onlySignatory(discourse, signs);
  for (const { path } of signs) memory.marks.add(`signed ${path}`);
  memory.owner = undefined;
  const who = organizationName(discourse, party);
  // 甲赴丙国访问，其间代表乙校先后与……签署: whoever signed is the subject already.
  const [leader, ...others] = visit ? leadersOfParty(discourse, visit.party) : [];
  const own = signatory && others.length === 0 && leader?.name?.text === textOf(signatory);
  if (says(came) && !own) lines.push(line("visit", say`${front}${came}`));
  const by = signatory
    ? own
      ? plain(`代表${textOf(who)}`, [...who.paths, ...signatory.paths])
      : say`${signatory}代表${who}`
    : who;
  const start = says(came)
    ? own
      ? say`${front}${came}，其间`
      : plain("其间，")
    : say`${front}${at}${larger && !says(scene) ? atLargerEvent(discourse) : scene}`;
  const aim = hold ? plain("") : purposeClause(says(came) ? undefined : eventPurpose(discourse));
  const partners = partnersOf(discourse, head);
  const days = new Set(signs.map(({ scene, agreement }) => scene?.item.when?.start ?? agreement.signedOn));
  const [only] = partners;
  // One partner: 甲与乙先后签署协议和备忘录.
  const acts =
    partners.length === 1 && only
      ? say`与${organizationName(discourse, only)}${where}${days.size > 1 ? "先后" : ""}签署${titlesOf(discourse, documentsOf(discourse, head))}`
      : say`${where}${signedWith(discourse, head, days.size > 1)}`;
  const words = say`${start}${by}${acts}${aim}`;
  const paths = signs.flatMap((sign) => [sign, ...(sign.together ?? [])].map(({ path }) => `${path}.status`));
  lines.push(line(head.id, sourced(words, ...paths)));
  const dated = datedLine(discourse, head);
  if (dated) lines.push(dated);
  const further = setting && settingLine(discourse, setting.id);
  if (further) lines.push(further);
  return plan.event?.type !== "hold" ? [...lines, ...eventRest(discourse)] : lines;
};
