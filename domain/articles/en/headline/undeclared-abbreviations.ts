import type { OrgFact } from "../../reference/facts";

const SMALL = /^(?:of|the|and|for|in|on|to|at|&)$/i;

/** "SDC" of "Sandvale District Council": the first letters of a name. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => word !== "" && !SMALL.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

/** Abbreviations that are not organizations. */
const THINGS =
  /^(?:AI|IT|ICT|MOU|LOI|TV|PCR|CEO|SME|GDP|PPP|HR|PR|PhD|MBA|HIV|TB|ESG|NGO|VIP|EV|GPS|DNA|STEM|LED|VR|AR|IP|RD|CT|MRI|ICU)$/;
const LETTERS = /(?<![\p{L}\d&-])\p{Lu}{2,5}(?![\p{L}\d&-])/gu;

/**
 * Abbreviations in a title that no organization of the record declares and that are the first letters of exactly one name, or of its
 * end: "DC" of the Sandvale District Council.
 */
export const undeclaredIn = (
  text: string,
  orgs: readonly OrgFact[],
): readonly { short: string; org: OrgFact }[] =>
  [...new Set([...text.matchAll(LETTERS)].map(([short]) => short))].flatMap((short) => {
    if (THINGS.test(short)) return [];
    if (orgs.some((org) => org.short?.text.includes(short) || org.name.text.split(" ").includes(short)))
      return [];
    const [found, ...more] = orgs.filter((org) => initialsOf(org.name.text).endsWith(short));
    return found && more.length === 0 ? [{ short, org: found }] : [];
  });
