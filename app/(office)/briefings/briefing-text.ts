import type { Briefing, OpenPromise } from "@/domain/briefings/briefing";
import { formatDay, formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import { translatorIn } from "@/messages/translator";
import { agreementLine } from "./agreement-line";
import {
  type BriefingText,
  type Line,
  type Ref,
  SECTIONS,
  type Section,
  type Segment,
} from "./briefing-line";
import { type Composer, lowered, otherName, refOf } from "./composer";
import { meetingLine } from "./meeting-line";
import { promiseLine } from "./promise-line";
import { remarkLines } from "./remark-lines";
import { factLines, personLine } from "./who-lines";

const CHINESE_NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八"] as const;

const linesOf = (composer: Composer): Record<Section["key"], Line[]> => {
  const { briefing } = composer;
  // Items owed by both sides are listed once, on our side.
  const theirsAlone = briefing.theirs.filter(({ owed }) => owed !== "both");
  const joint = briefing.theirs.length - theirsAlone.length;
  const jointly: Line[] =
    joint === 0
      ? []
      : [
          {
            id: "jointly",
            segments: [{ text: composer.t("briefing.jointly", { count: joint }), refs: [] }],
            below: [],
          },
        ];
  const promises = (list: readonly OpenPromise[]) => list.map((each) => promiseLine(composer, each));
  return {
    who: [...factLines(composer), ...briefing.people.map((each) => personLine(composer, each))],
    meetings: briefing.meetings.map((each) => meetingLine(composer, each)),
    agreements: briefing.agreements.map((each) => agreementLine(composer, each)),
    ours: promises(briefing.ours),
    theirs: [...promises(theirsAlone), ...jointly],
    others: promises(briefing.others),
    unattributed: promises(briefing.unattributed),
    remarks: briefing.lastRemarks.map((each) => remarkLines(composer, each)),
  };
};

const occasionOf = (composer: Composer): Segment => {
  const { t, lang, briefing } = composer;
  const { coming, day } = briefing;
  if (!coming) return { text: t("briefing.noComing", { day: formatDay(day, lang) }), refs: [] };
  const values = {
    kind: lowered(composer, t(`values.kind.${coming.kind}`)),
    day: formatWhen(coming.when, lang),
    title: inLanguage(coming.title, lang) || t("events.noTitle"),
  };
  const place = inLanguage(coming.place ?? undefined, lang);
  return {
    text: place ? t("briefing.comingAt", { ...values, place }) : t("briefing.coming", values),
    refs: [{ label: t("briefing.part.event"), title: values.title, href: `/events/${coming.id}` }],
  };
};

const STOP = { en: ".", zh: "。" } as const;

const BETWEEN = { en: ";", zh: "；" } as const;

/** Joins the segments of a line and adds final punctuation unless present. */
const ended = (line: Line, lang: Lang): Line => {
  const last = line.segments.at(-1);
  const closed = last
    ? { ...last, text: /[.。！？!?]["”]?$/.test(last.text) ? last.text : `${last.text}${STOP[lang]}` }
    : undefined;
  return {
    ...line,
    segments: [
      ...line.segments.slice(0, -1).map(({ text, refs }) => ({ text: `${text}${BETWEEN[lang]}`, refs })),
      ...(closed ? [closed] : []),
    ],
    below: line.below.map((each) => ended(each, lang)),
  };
};

// The numbers of the events, each once.
const distinct = (refs: readonly Ref[]): Ref[] => [...new Map(refs.map((ref) => [ref.label, ref])).values()];

const emptyOf = (composer: Composer, key: Section["key"]): Segment => {
  const { t, briefing } = composer;
  const { homeKnown, signedThere } = briefing;
  if (key === "ours" && !homeKnown) return { text: t("briefing.noHome"), refs: [] };
  if (key === "agreements" && signedThere.length > 0)
    return {
      text: t("briefing.none.agreementsThere", { count: signedThere.length }),
      refs: distinct(signedThere.map((source) => refOf(composer, source))),
    };
  return { text: t(`briefing.none.${key === "unattributed" || key === "others" ? "ours" : key}`), refs: [] };
};

/** An optional section, omitted if empty. */
const isBeside = (key: Section["key"]): boolean => key === "others" || key === "unattributed";

/** A briefing in one language; missing texts fall back to the other. */
export const briefingText = (briefing: Briefing, lang: Lang): BriefingText => {
  const t = translatorIn(lang);
  const numbers = new Map(briefing.meetings.map((each, at) => [each.id, at + 1]));
  const composer = { t, lang, briefing, numbers };
  const lines = linesOf(composer);
  const isPerson = briefing.of === "person";
  const shown = SECTIONS.filter((key) => !isBeside(key) || lines[key].length > 0);
  const headings = {
    who: isPerson ? "person" : "who",
    remarks: isPerson ? "personRemarks" : "remarks",
  } as const;
  const sections = shown.map((key, at): Section => {
    const count = key === "theirs" ? briefing.theirs.length : lines[key].length;
    const counted = key !== "who" && key !== "remarks" && count > 0;
    const name = t(`briefing.section.${key === "who" || key === "remarks" ? headings[key] : key}`);
    const number = lang === "zh" ? `${CHINESE_NUMBERS[at]}、` : `${at + 1}. `;
    const total = lang === "zh" ? `（${count}）` : ` (${count})`;
    return {
      key,
      heading: `${number}${name}${counted ? total : ""}`,
      lines: lines[key].map((each) => ended(each, lang)),
      empty: emptyOf(composer, key),
    };
  });
  const name = inLanguage(briefing.name, lang);
  return {
    lang,
    title: t("briefing.title", { name: lang === "zh" && /[\w.)]$/.test(name) ? `${name} ` : name }),
    name,
    beside: otherName(briefing.name, lang),
    occasion: occasionOf(composer),
    sections,
    foot: t("briefing.foot"),
  };
};
