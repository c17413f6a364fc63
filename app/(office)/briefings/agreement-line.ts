import { isUnsigned } from "@/domain/agreements/effective-status";
import type { BriefedAgreement, Outcome, Part } from "@/domain/briefings/briefing";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { DraftOrg, Text } from "@/domain/events/values";
import type { Line } from "./briefing-line";
import { COMMAS, type Composer, capital, joined, lowered, refOf, STOPS } from "./composer";

const isOrganization = (party: DraftOrg | Text): party is DraftOrg => "name" in party;

const outcomeText = (composer: Composer, text: Text, outcomes: readonly Outcome[]): string => {
  const { t, lang } = composer;
  return joined(
    outcomes.map((each) => {
      const state = each.state
        ? lowered(composer, t(`values.pursuitState.${each.state}`))
        : t("briefing.nothingYet");
      const own = inLanguage(each.text, lang);
      return own === "" || own === inLanguage(text, lang)
        ? state
        : t("briefing.outcome", { text: own, state });
    }),
    STOPS[lang],
  );
};

const isDone = ({ followUps }: Part): boolean =>
  followUps.length > 0 && followUps.every(({ state }) => state === "done" || state === "dropped");

/** Title of an agreement; unsigned ones are marked as such. */
const leadOf = ({ t, lang }: Composer, title: string, unsigned: BriefedAgreement["status"]): string => {
  if (!unsigned) return lang === "zh" && !title.includes("《") ? `《${title}》` : capital(title);
  return t("briefing.agreement.unsigned", {
    title: capital(title.replace(/^《(.*)》$/, "$1")),
    status: unsigned,
  });
};

/** An agreement with its terms, and below it the progress of each part. */
export const agreementLine = (composer: Composer, agreement: BriefedAgreement): Line => {
  const { t, lang } = composer;
  const { validity, status, parts } = agreement;
  const effectiveStatus = lowered(composer, t(`values.effectiveStatus.${validity.effectiveStatus}`));
  const parties = joined(
    agreement.parties.map((party) =>
      isOrganization(party) ? inLanguage(party.name, lang) : inLanguage(party, lang),
    ),
    COMMAS[lang],
  );
  const title = inLanguage(agreement.title, lang);
  const unsigned = status && isUnsigned(status) ? status : null;
  const type = agreement.type ? lowered(composer, t(`values.agreementType.${agreement.type}`)) : "";
  const terms = joined(
    [
      !title.toLowerCase().includes(type.toLowerCase()) && !unsigned && type,
      !unsigned && effectiveStatus,
      agreement.signedOn && t("briefing.agreement.signedOn", { day: formatDay(agreement.signedOn, lang) }),
      validity.endsOn && t("briefing.agreement.until", { day: formatDay(validity.endsOn, lang) }),
      validity.effectiveStatus === "expiring" &&
        validity.daysLeft !== null &&
        t("briefing.agreement.daysLeft", { count: validity.daysLeft }),
      validity.renewsAutomatically && t("briefing.agreement.renewsAutomatically"),
      parties && t("briefing.agreement.parties", { names: parties }),
    ],
    STOPS[lang],
  );
  const partLine = (part: Part, at: number): Line => ({
    id: part.source.path,
    number: `${at + 1}.`,
    segments: [
      {
        text: `${capital(inLanguage(part.text, lang))}${lang === "zh" ? "：" : ": "}${outcomeText(composer, part.text, part.followUps) || t("briefing.nothingYet")}`,
        refs: [refOf(composer, part.source)],
      },
    ],
    below: [],
  });
  const done = parts.filter(isDone).length;
  const none = parts.filter(({ followUps }) => followUps.length === 0).length;
  const counts = { all: parts.length, done, open: parts.length - done - none, none };
  const counted = (["all", "done", "open", "none"] as const).map(
    (key) => counts[key] > 0 && t(`briefing.parts.${key}`, { count: counts[key] }),
  );
  const whole = outcomeText(composer, {}, agreement.whole);
  return {
    id: agreement.id,
    lead: leadOf(composer, title, unsigned),
    href: `/agreements/${agreement.id}`,
    segments: [
      terms,
      parts.length > 0 && joined(counted, lang === "zh" ? "，" : ", "),
      parts.length === 0 && !whole && t("briefing.nothingYet"),
    ]
      .flatMap((words) => words || [])
      .map((text, at, all) => ({
        text,
        refs: at === all.length - 1 ? [refOf(composer, agreement.source)] : [],
      })),
    below: [
      ...parts.map(partLine),
      ...(whole
        ? [{ id: "whole", lead: t("briefing.whole"), segments: [{ text: whole, refs: [] }], below: [] }]
        : []),
    ],
  };
};
