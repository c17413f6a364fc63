import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/link";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { Text } from "@/domain/events/values";
import type { AgreementFollowUp } from "@/server/agreements/queries";
import { DueStatusMark } from "../../follow-ups/due-status-mark";
import classes from "./agreement.module.css";

function FollowUpLine({ followUp }: { followUp: AgreementFollowUp }) {
  const t = useTranslations();
  const lang = useLocale();
  const { pursuitId, text, force, state, dueStatus, dueOn } = followUp;
  const words = inLanguage(text, lang) || "–";
  return (
    <li className={classes.followUp}>
      <span>{pursuitId ? <Link href={`/follow-ups/${pursuitId}`}>{words}</Link> : words}</span>
      <span className={classes.state}>
        {force && <span>{t(`values.force.${force}`)}</span>}
        {state && dueStatus && <DueStatusMark dueStatus={dueStatus} state={state} />}
        {dueOn && <span>{t("agreements.due", { day: formatDay(dueOn, lang) })}</span>}
      </span>
    </li>
  );
}

/** Progress of one part of an agreement: its follow-ups, if any. */
export function FollowUpLines({ followUps }: { followUps: readonly AgreementFollowUp[] }) {
  const t = useTranslations("agreements");
  if (followUps.length === 0) return <p className={classes.nothing}>{t("nothingPlain")}</p>;
  return (
    <ul className={classes.followUps}>
      {followUps.map((each) => (
        <FollowUpLine key={each.id} followUp={each} />
      ))}
    </ul>
  );
}

/** The scope items or areas of an agreement, each with its progress. */
export function ResultsByPart({
  parts,
  open,
}: {
  parts: readonly { text: Text; followUps: readonly AgreementFollowUp[] }[];
  /** There were others that are not recorded. */
  open: boolean;
}) {
  const t = useTranslations("record");
  const lang = useLocale();
  // A part with a single follow-up of the same text is shown once, as the follow-up with its state.
  const isSameText = (text: Text, [first, ...others]: readonly AgreementFollowUp[]) =>
    others.length === 0 && first !== undefined && inLanguage(first.text, lang) === inLanguage(text, lang);
  return (
    <ol className={classes.parts}>
      {parts.map(({ text, followUps }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field has no name of its own; its place in the document is it.
        <li key={at}>
          {isSameText(text, followUps) || <p className={classes.part}>{inLanguage(text, lang) || "–"}</p>}
          <FollowUpLines followUps={followUps} />
        </li>
      ))}
      {open && <li className={classes.quiet}>{t("amongOthers")}</li>}
    </ol>
  );
}
