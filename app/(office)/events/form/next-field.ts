import { flushSync } from "react-dom";

/** What takes the focus where nothing else is said: neither what Tab passes by nor what is not displayed. */
export const FIRST_FIELD = ["input", "select", "textarea"]
  .map((each) => `${each}:not([tabindex="-1"], [hidden])`)
  .join();

/** The field that a row begins with: the first of its columns, else the first of all. */
export const firstFieldOf = (row: Element | undefined): HTMLElement | null | undefined =>
  row?.querySelector<HTMLElement>("[data-column]") ?? row?.querySelector<HTMLElement>(FIRST_FIELD);

/**
 * Puts the focus into the row at a place of the list within `box`, else into its last one, else on the button that adds one. On a
 * touch screen the keyboard would cover the form.
 */
export function focusRowAt(box: Element | null, at: number): void {
  if (window.matchMedia("(pointer: coarse)").matches) return;
  const rows = box?.querySelectorAll(":scope > ul > li") ?? [];
  const field = firstFieldOf(rows[Math.min(at, rows.length - 1)]);
  (field ?? box?.querySelector<HTMLElement>(":scope > div:last-child button"))?.focus();
}

/** Where Enter goes: fields of the record, and the buttons of empty lists of texts, whose first one they begin. */
const STOP = [
  ...["input:not([type=checkbox])", "select", "textarea"].map((each) => `${each}[data-path]`),
  "button[data-begin]",
].join();

/** The fields beside one label are one line; in a row of a list, each field is its own. */
const lineOf = (field: Element): Element => {
  const line = field.closest("[data-line], [data-sortable-row]");
  return line?.matches("[data-line]") ? line : field;
};

const stopsIn = (place: ParentNode): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(STOP)].filter((each) => !each.matches('[tabindex="-1"]'));

/** Puts the focus into a field; the button of an empty list begins its first row. */
const enter = (stop: HTMLElement): void => {
  if (stop.matches("button")) stop.click();
  else stop.focus();
};

const isBehind = (one: Element, other: Element): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether Enter goes on; buttons, checkboxes and texts outside of the record have their own Enter. */
export const isField = (target: Element): boolean =>
  target.matches("[data-path]:is(input:not([type=checkbox]), select, textarea)");

/** Goes from a field to the line behind it, within its section or panel. Returns whether there is one. */
export function goToNextLine(from: Element): boolean {
  const place = from.closest("[data-section-body], [data-record-panel]");
  const line = lineOf(from);
  const next =
    place &&
    stopsIn(place).find((each) => isBehind(each, from) && !from.contains(each) && lineOf(each) !== line);
  if (next) enter(next);
  return Boolean(next);
}

/** The button that opens the details of what a field belongs to, the innermost one. */
const detailsButtonOf = (target: Element): HTMLElement | undefined => {
  const own = target.closest<HTMLElement>("[data-path], [data-details], [data-row]")?.dataset;
  const path = own?.path ?? own?.details ?? own?.row ?? "";
  return [...document.querySelectorAll<HTMLElement>("button[data-details]")]
    .filter(
      ({ dataset: { details = "" } }) => path.startsWith(details) && !/^\w/.test(path.slice(details.length)),
    )
    .sort((one, other) => (other.dataset.details?.length ?? 0) - (one.dataset.details?.length ?? 0))[0];
};

const detailsOf = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-within="${CSS.escape(path)}"]`);

/** Leads from the line of a row into its details, which it opens, and from these back to the line, which closes them. */
export function switchDetails(target: Element, toggle: (id: string, open: boolean) => void): void {
  const button = detailsButtonOf(target);
  const path = button?.dataset.details;
  if (!button || path === undefined) return;
  const details = detailsOf(path);
  if (details?.contains(target)) {
    flushSync(() => toggle(path, false));
    const line = stopsIn(document).filter((each) => each.dataset.path?.startsWith(path));
    (line.find((each) => each.matches("[data-column]")) ?? line[0] ?? button).focus();
    return;
  }
  if (!details) flushSync(() => toggle(path, true));
  const [first] = stopsIn(detailsOf(path) ?? document.createElement("div"));
  if (first) enter(first);
}
