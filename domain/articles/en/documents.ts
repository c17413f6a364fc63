import type { AgreementAt } from "../content/message";
import type { Discourse } from "../reference/discourse";
import { headNoun, isPlural } from "./grammar";

export const KINDS =
  "agreement memorandum letter contract protocol declaration plan charter pact mou accord convention".split(
    " ",
  );

/** A document's kind for a later mention: "the agreement", "the memorandum". */
export const documentNoun = (discourse: Discourse, { agreement, path }: AgreementAt): string => {
  if ((agreement.count ?? 0) > 1) return "the documents";
  const title = discourse.facts.said(agreement.title, `${path}.title`)?.text ?? "";
  const head = headNoun(title).toLowerCase();
  if (KINDS.includes(head)) return `the ${head === "mou" ? "MOU" : head}`;
  return isPlural(title) ? "the documents" : "the document";
};

const PLURALS: Readonly<Record<string, string>> = {
  university: "universities",
  company: "companies",
  hospital: "hospitals",
  chamber: "chambers",
  association: "associations",
  institute: "institutes",
  college: "colleges",
  school: "schools",
  center: "centers",
  bureau: "bureaus",
  city: "cities",
};

/** "the two universities", "the two chambers": the parties together, by what both of them are; else "the two sides", "the parties". */
export const partiesTogether = (discourse: Discourse, { agreement, path }: AgreementAt): string => {
  const parties = agreement.parties ?? [];
  if (parties.length !== 2) return "the parties";
  const orgs = parties.flatMap(
    (party, at) => discourse.facts.org(party.organization, `${path}.parties[${at}].organization`)?.org ?? [],
  );
  const nouns = orgs.map((org) => headNoun(org.name.text).toLowerCase());
  const kinds = orgs.map((org) => (org.kind === "association" ? undefined : org.kind));
  const [noun, kind] = [nouns[0] ?? "", kinds[0] ?? ""];
  const same = orgs.length === 2;
  const plural =
    same && nouns[1] === noun && PLURALS[noun]
      ? PLURALS[noun]
      : same && kinds[1] === kind
        ? PLURALS[kind]
        : undefined;
  return plural ? `the two ${plural}` : "the two sides";
};
