import type { OpenPromise } from "@/domain/briefings/briefing";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { DueStatus } from "@/domain/follow-ups/due";
import type { Line } from "./briefing-line";
import { type Composer, capital, joined, lowered, namesOf, refOf, STOPS } from "./composer";

const LOUD: readonly DueStatus[] = ["late", "today", "soon", "verification"];

/** An open follow-up. */
export const promiseLine = (composer: Composer, promise: OpenPromise): Line => {
  const { t, lang } = composer;
  const [by, to] = [namesOf(composer, promise.by), namesOf(composer, promise.to)];
  const text = capital(inLanguage(promise.text, lang));
  const day = promise.day && formatDay(promise.day, lang);
  const dueWords = inLanguage(promise.dueWords ?? undefined, lang);
  const details = joined(
    [
      promise.byAll && t(promise.force === "wish" ? "briefing.promise.hopedOfAll" : "briefing.promise.byAll"),
      by && t(promise.force === "wish" ? "briefing.promise.hopedOf" : "briefing.promise.by", { names: by }),
      to && t(promise.force === "wish" ? "briefing.promise.wishedBy" : "briefing.promise.to", { names: to }),
      dueWords && t("briefing.promise.words", { words: dueWords }),
      day && t(promise.state === "suspended" ? "briefing.promise.until" : "briefing.promise.due", { day }),
      lowered(composer, t(`values.pursuitState.${promise.state}`)),
      promise.responsible
        ? t("briefing.promise.responsible", { name: promise.responsible })
        : promise.state !== "waiting" && t("briefing.promise.nobody"),
    ],
    STOPS[lang],
  );
  return {
    id: promise.id,
    lead: promise.force
      ? t("briefing.promise.force", { text, force: lowered(composer, t(`values.force.${promise.force}`)) })
      : text,
    href: `/follow-ups/${promise.id}`,
    segments: [{ text: details, refs: [refOf(composer, promise.source)] }],
    mark: LOUD.includes(promise.dueStatus)
      ? { words: lowered(composer, t(`values.dueStatus.${promise.dueStatus}`)), dueStatus: promise.dueStatus }
      : undefined,
    below: [],
  };
};
