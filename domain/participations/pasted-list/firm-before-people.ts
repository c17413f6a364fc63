import { costly } from "./costly";
import { headingFor, organizationAlone, type Reader } from "./items";
import { labelOf } from "./labels";
import { readLine } from "./line";
import type { OrganizationElement } from "./people";
import { type Piece, people } from "./piece";

// "Model Tools – Ann Example (Director), Bob Sample (Buyer)": the firm of all of them.
const BEFORE_PEOPLE =
  /^([^(),;–—]{3,60}?)\s+[–—-]\s+([^(),–—\s][^(),–—]*\([^()]+\)(?:\s*(?:,|;|and|&)\s*[^(),–—\s][^(),–—]*\([^()]+\))+)\.?$/u;
// "Kanzlei Muster: Ann Example (Partner), Bob Sample (Associate)"
const ABOVE_PEOPLE = costly(
  /^((?:\p{Lu}[\p{L}'’&.-]*|&|and|of|de|van|von|der)(?: (?:\p{Lu}[\p{L}'’&.-]*|&|and|of|de|van|von|der)){0,5})\s*:\s+([^(),\s][^(),]*\([^()]+\)(?:\s*(?:,|;|and|&)\s*[^(),\s][^(),]*\([^()]+\))+)\.?$/u,
);
// Words of a firm, or those that look like a name and have people with posts of their own behind them.
const firmBefore = (text: string): { org?: OrganizationElement | undefined; rest: string } => {
  const [, name = "", rest = ""] = BEFORE_PEOPLE.exec(text) ?? [];
  if (name) return { org: organizationAlone(name, true), rest };
  const [, words = "", people = ""] = ABOVE_PEOPLE.exec(text) ?? [];
  const [only, ...others] = words ? (readLine(words)[0]?.people ?? []) : [];
  const isName = others.length === 0 && only?.posts.length === 0 && only.names.length > 0;
  if (!isName || labelOf(words)) return { rest };
  return { org: { kind: "organization", text: words, lang: "en", weak: true }, rest: people };
};
/** Reads people with their posts in brackets behind the firm of all of them. */
export const organizationBefore = (reader: Reader, { text, source }: Piece): boolean => {
  const { org, rest } = firmBefore(text);
  const all = org ? readLine(rest)[0]?.people : undefined;
  if (!org || !all?.every((each) => each.names.length > 0 && each.posts.some(({ title }) => title)))
    return false;
  const heading = { ...headingFor(org), ...(org.weak && { weak: true }) };
  return people(reader, rest, source, { ...reader.context, heading });
};
