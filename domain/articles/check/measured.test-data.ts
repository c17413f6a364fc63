import type { EventRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { checkText } from "./check";
import { CHECKED, type Checked, overlaps, type Unsupported } from "./finding";
import { plantedIn } from "./planted.test-data";
import { textSentences } from "./reading";

/** A correct text and its record. */
export interface Measured {
  name: string;
  lang: Lang;
  record: EventRecord;
  text: string;
}

interface KindFigures {
  planted: number;
  found: number;
  /** How many of the detected errors were reported with the right kind. */
  asKind: number;
}

interface Figures {
  /** False reports in correct texts. */
  alarms: (Unsupported & { name: string })[];
  /** Facts wrongly reported as omitted in correct texts, not counting credits. */
  omissions: { name: string; path: string; text: string }[];
  kinds: Map<Checked, KindFigures>;
  planted: number;
  found: number;
  /** All reports in texts with an error, and those at the error's place. */
  flags: number;
  right: number;
  missed: { name: string; kind: Checked; rule: string; shown: string }[];
  wrong: { name: string; rule: string; kind: Checked; text: string }[];
  /** Sentences that were taken out, and those whose omission was not noticed. */
  removed: number;
  missedRemovals: { name: string; text: string }[];
}

const isApart = (path: string): boolean => /^(credits|photos|slogan)\b/.test(path);

const removals = ({
  name,
  text,
  record,
  lang,
}: Measured): { removed: number; missed: Figures["missedRemovals"] } => {
  const before = new Set(checkText(text, record, lang).omissions.map((one) => one.path));
  const sentences = textSentences(text, lang).filter(
    (one) => one.kind === "running" || one.kind === "listed",
  );
  const missed = sentences.filter((one) => {
    const less = text.slice(0, one.start) + text.slice(one.end);
    return checkText(less, record, lang).omissions.every(({ path }) => before.has(path));
  });
  return { removed: sentences.length, missed: missed.map((one) => ({ name, text: one.text })) };
};

/** The results of the check on correct texts, and on the same texts with one error each. */
export const figuresOf = (texts: readonly Measured[]): Figures => {
  const kinds = new Map<Checked, KindFigures>(
    CHECKED.map((kind) => [kind, { planted: 0, found: 0, asKind: 0 }]),
  );
  const figures: Figures = {
    alarms: [],
    omissions: [],
    kinds,
    planted: 0,
    found: 0,
    flags: 0,
    right: 0,
    missed: [],
    wrong: [],
    removed: 0,
    missedRemovals: [],
  };
  for (const one of texts) {
    const { name, record, lang, text } = one;
    const plain = checkText(text, record, lang);
    figures.alarms.push(...plain.unsupported.map((each) => ({ name, ...each })));
    figures.omissions.push(
      ...plain.omissions.filter(({ path }) => !isApart(path)).map((each) => ({ name, ...each })),
    );
    const { removed, missed } = removals(one);
    figures.removed += removed;
    figures.missedRemovals.push(...missed);
    for (const planted of plantedIn(one)) {
      const flags = checkText(planted.text, record, lang).unsupported;
      const right = flags.filter((each) =>
        overlaps(each, { start: planted.start - 1, end: planted.end + 1 }),
      );
      const kind = kinds.get(planted.kind);
      if (kind) kind.planted += 1;
      figures.planted += 1;
      figures.flags += flags.length;
      figures.right += right.length;
      const { rule } = planted;
      if (right.length === 0) {
        const shown = planted.text
          .slice(Math.max(0, planted.start - 40), planted.end + 50)
          .replace(/\n/g, "⏎");
        figures.missed.push({ name, kind: planted.kind, rule, shown });
      } else {
        figures.found += 1;
        if (kind) kind.found += 1;
        if (kind && right.some((each) => each.kind === planted.kind)) kind.asKind += 1;
      }
      figures.wrong.push(
        ...flags
          .filter((each) => !right.includes(each))
          .map((each) => ({ name, rule, kind: each.kind, text: each.text })),
      );
    }
  }
  return figures;
};
