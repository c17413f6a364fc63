import type { Agreement } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { organizationAt } from "./directory";
import type { Office } from "./office";
import { PROMISED_ACTS } from "./phrases";
import { type AgreementPlan, type Plan, planOf, yearsAfter } from "./plan";
import { seededRandom } from "./seeded-random";

type Field = { en: string; zh: string };

const TITLES: Readonly<Record<AgreementPlan["type"], Text>> = {
  strategic_cooperation: { en: "strategic cooperation agreement", zh: "战略合作协议" },
  framework: { en: "framework agreement", zh: "合作框架协议" },
  mou: { en: "memorandum of understanding", zh: "谅解备忘录" },
  letter_of_intent: { en: "letter of intent", zh: "合作意向书" },
  project: { en: "project agreement", zh: "项目合作协议" },
  other: { en: "agreement on exchanges", zh: "交流协议" },
};

const titleOf = ({ type, status }: AgreementPlan, field: Field): Text => {
  const cooperation = { en: "cooperation", zh: "合作" };
  const { en, zh } = status === "intended" ? cooperation : TITLES[type];
  const joint = type === "other" && status !== "intended" ? "in" : status === "intended" ? "in" : "on";
  return { en: `${en} ${joint} ${field.en}`, zh: `${field.zh}${zh}` };
};

/** The id by which agreements of a generated office name each other. */
const agreementId = (office: Office, index: number): string => `generated-${office.seed}-${index}-agreement`;

const earlierOf = (office: Office, index: number) => {
  const { agreement, organization } = planOf(office, index);
  if (!agreement) return {};
  return {
    id: agreementId(office, index),
    title: titleOf(agreement, organizationAt(office, organization).field),
    signedOn: agreement.signedOn,
  };
};

const daysOf = ({ status, signedOn, expiresOn, years }: AgreementPlan): Partial<Agreement> => {
  if (status === "signed")
    return {
      signedOn,
      effectiveOn: signedOn,
      expiresOn,
      term: { en: years === 1 ? "one year" : `${years} years`, zh: `${years}年` },
    };
  // What a meeting speaks of was signed before it.
  const before = (day: string, by: number) => yearsAfter(day, -by);
  if (status === "in_force") return { signedOn: before(signedOn, 1), expiresOn: yearsAfter(expiresOn, 1) };
  if (status === "expired") return { signedOn: before(signedOn, years + 1), expiresOn: before(signedOn, 1) };
  if (status === "terminated") return { signedOn: before(signedOn, 1) };
  return {};
};

/** The agreement of an event between us and the other side, in the format of a record. */
export const agreementOf = (
  office: Office,
  plan: Plan,
  signatories: readonly [ours: string, theirs: string],
): Agreement | undefined => {
  if (!plan.agreement) return undefined;
  const { type, status, renews, amends } = plan.agreement;
  const random = seededRandom(office.seed, "agreement text", plan.index);
  const { organization, field } = organizationAt(office, plan.organization);
  const signs = status === "signed";
  const party = (one: typeof organization, key: string) => ({
    organization: one,
    ...(signs && { signatories: [key] }),
  });
  const scope = /expired|terminated/.test(status) ? 0 : random.int(2, 4);
  return {
    key: "agreement",
    id: agreementId(office, plan.index),
    title: titleOf(plan.agreement, field),
    ...(signs && { reference: `EX-${plan.day.slice(0, 4)}-${String(plan.index + 1).padStart(5, "0")}` }),
    type,
    status,
    ...daysOf(plan.agreement),
    ...(signs && { renews: random.pick(["no", "automatic", "by_agreement"] as const) }),
    parties: [party(office.home, signatories[0]), party(organization, signatories[1])],
    ...(scope > 0 && {
      scope: random.some(PROMISED_ACTS, scope).map((act, i) => ({ key: `scope-${i + 1}`, text: act(field) })),
    }),
    ...(renews !== undefined && { renewalOf: earlierOf(office, renews) }),
    ...(amends !== undefined && { amends: earlierOf(office, amends) }),
  };
};
