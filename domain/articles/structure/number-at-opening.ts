import type { Message } from "../content/message";
import type { Unit } from "../document-plan";

const OPENINGS: ReadonlySet<string> = new Set(["ceremony", "speeches", "presentation"]);

const isOpening = (one: Message): boolean =>
  one.type === "session" && one.scene.told === "main" && OPENINGS.has(one.scene.item.activity ?? "");

const isNumber = ({ messages }: Unit): boolean =>
  messages.length > 0 && messages.every(({ type }) => type === "attendance");

/** How many people came, behind the opening or the ceremony that they came to, not before the text has named it. */
const withNumberAtOpening = (units: readonly Unit[]): readonly Unit[] => {
  const from = units.findIndex(isNumber);
  const number = units[from];
  const [opening, ...more] = units.filter(({ messages }) => messages.some(isOpening));
  if (!number || !opening || more.length > 0 || units.indexOf(opening) < from) return units;
  return units
    .filter((one) => one !== number)
    .map((one) => {
      if (one !== opening) return one;
      const at = one.messages.findIndex(isOpening) + 1;
      return { ...one, messages: one.messages.toSpliced(at, 0, ...number.messages) };
    });
};

/** The units of a Chinese text about a visit or a meeting, with the number of those who came stated where they came to. */
export const withNumberInPlace = (units: readonly Unit[], event: Message | undefined): readonly Unit[] =>
  event?.type === "visit" || event?.type === "meet" ? withNumberAtOpening(units) : units;
