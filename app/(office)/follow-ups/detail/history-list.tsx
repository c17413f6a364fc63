import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { formatDay } from "@/domain/events/format-day";
import type { FollowUpDetail } from "@/server/follow-ups/queries";
import { formatMoment } from "../../timestamps";
import classes from "./detail.module.css";

type Step = FollowUpDetail["history"][number];

/** The job that creates the sample events. */
const SAMPLES = "samples";

/** A name within a sentence: a Latin name in Chinese text is surrounded by spaces. */
const spacedName = (name: string, lang: string): string =>
  lang === "zh" ? name.replace(/^(?=\w)|(?<=\w)$/g, " ") : name;

/** A step of the history as a sentence in the language of the reader. */
export const useHistorySentence = (): ((step: Step) => string) => {
  const t = useTranslations();
  const lang = useLocale();
  return (step) => {
    const by = spacedName(
      step.byName === SAMPLES || !step.byName ? t("event.program") : step.byName,
      lang,
    ).trimStart();
    const day = step.day ? formatDay(step.day, lang) : "";
    const previousDay = step.previousDay ? formatDay(step.previousDay, lang) : "";
    if (step.action === "reassign" && !step.toName) return t("followUps.history.reassignNobody", { by });
    return t(`followUps.history.${step.action}`, {
      by,
      day,
      previousDay,
      to: spacedName(step.toName ?? "", lang),
      hasDay: day ? "yes" : "no",
      hasOld: previousDay ? "yes" : "no",
      isHandOver: step.isHandOver ? "yes" : "no",
    });
  };
};

/** History in chronological order; instructions are highlighted, with their answers. */
export function HistoryList({
  steps,
  files,
  rounds,
}: {
  steps: readonly Step[];
  files: FollowUpDetail["files"];
  rounds: FollowUpDetail["rounds"];
}) {
  const t = useTranslations("followUps");
  const zone = useTimeZone() ?? "UTC";
  const lang = useLocale();
  const sentence = useHistorySentence();
  const nameOf = new Map(files.map((file) => [file.id, file.name]));
  const answers = new Map(steps.map((step) => [step.id, step]));
  const answering = new Set(
    steps.flatMap((step) => (step.answeredBy && answers.has(step.answeredBy) ? [step.answeredBy] : [])),
  );
  const roundOf = new Map(rounds.map((round) => [round.id, round.round]));
  const when = (step: Step) => (
    <time className={classes.quiet} dateTime={new Date(step.at).toISOString()}>
      {formatMoment(new Date(step.at), zone, lang)}
    </time>
  );
  return (
    <ol className={classes.history}>
      {steps
        .filter((step) => !answering.has(step.id))
        .map((step, at, shown) => {
          const answer = step.answeredBy ? answers.get(step.answeredBy) : undefined;
          const comment = step.action === "instruct";
          const before = shown[at - 1];
          const newRound = rounds.length > 1 && before?.pursuitId !== step.pursuitId;
          return (
            <li key={step.id} data-comment={comment || undefined}>
              {newRound && (
                <p className={classes.round}>{t("round", { round: roundOf.get(step.pursuitId) ?? 1 })}</p>
              )}
              <p>
                {sentence(step)} {when(step)}
              </p>
              {step.note && <p className={comment ? classes.comment : classes.note}>{step.note}</p>}
              {step.files.length > 0 && (
                <ul className={classes.files}>
                  {step.files.map((id) => (
                    <li key={id}>
                      {nameOf.has(id) ? (
                        <a href={`/api/attachments/${id}`} target="_blank" rel="noreferrer">
                          {nameOf.get(id)}
                        </a>
                      ) : (
                        <span className={classes.quiet}>{t("fileGone")}</span>
                      )}
                    </li>
                  ))}
                </ul>
              )}
              {answer && (
                <div className={classes.answer}>
                  <p>
                    {sentence(answer)} {when(answer)}
                  </p>
                  <p className={classes.note}>{answer.note}</p>
                </div>
              )}
              {comment && !step.answeredBy && <p className={classes.open}>{t("notAnswered")}</p>}
            </li>
          );
        })}
    </ol>
  );
}
