import { type Composed, type Line, line, paragraph } from "../compose";
import { phrase, type Said } from "../facts";
import { joined, loose, maybe, OPEN, type Phrase, plain, resting, say, says } from "../phrase";
import { BINDING, signatoriesOf, type ToldAgreement } from "../plan";
import type { Tell } from "../tell";
import { contents, termSentence } from "./agreement-terms";
import { dayText } from "./dates";
import { andList, definite, headNoun, isPlural, number, ordinal, withArticle } from "./grammar";
import { body, peopleList } from "./mentions";

/** A document's kind for a later mention: "the agreement", "the memorandum". */
const shortTitle = (title: string, several: boolean): string => {
  if (several) return "the documents";
  const head = headNoun(title).toLowerCase();
  const known = [
    "agreement",
    "memorandum",
    "letter",
    "contract",
    "protocol",
    "declaration",
    "plan",
    "charter",
    "pact",
    "mou",
    "accord",
  ];
  return known.includes(head) ? `the ${head === "mou" ? "MOU" : head}` : "the document";
};

/** Whether the same two bodies were the parties of the agreement told before. */
const partiesAgain = (tell: Tell, { agreement, path }: ToldAgreement): boolean => {
  const ids = (agreement.parties ?? [])
    .map(
      (party, at) => tell.facts.org(party.organization, `${path}.parties[${at}].organization`)?.org.id ?? "",
    )
    .join("|");
  const again = ids !== "" && agreement.parties?.length === 2 && tell.memory.parties === ids;
  tell.memory.parties = ids;
  return again;
};

/** The parties as the record lists them. */
const parties = (tell: Tell, { agreement, path }: ToldAgreement): Phrase[] =>
  (agreement.parties ?? []).flatMap((party, at) => {
    const org = tell.facts.org(party.organization, `${path}.parties[${at}].organization`);
    if (org) return [body(tell, org)];
    const group = tell.facts.said(party.group, `${path}.parties[${at}].group`);
    return group ? [phrase(group)] : [];
  });

const STANDING = {
  in_force: ["is in force", "are in force"],
  expired: ["has expired", "have expired"],
  terminated: ["has been terminated", "have been terminated"],
} as const;

/** "the medical associations of Shenzhen and Chengdu": two groups of one kind. */
export const mergedGroups = (groups: readonly Said[]): Phrase | undefined => {
  const [a, b] = groups.map((group) => /^(.* of )(.+)$/.exec(group.text));
  if (groups.length !== 2 || !a || !b || a[1] !== b[1] || / of /.test(a[2] ?? "")) return undefined;
  return plain(
    `${a[1]}${a[2]} and ${b[2]}`,
    groups.map((group) => group.path),
  );
};

const documentText = (tell: Tell, { agreement, path }: ToldAgreement, title: Said, known = false): Phrase => {
  const { facts } = tell;
  const count = agreement.count ?? 0;
  const name =
    count > 1
      ? say`${known ? "the " : ""}${plain(number(count), [`${path}.count`])} ${phrase(title)}`
      : plain(known ? definite(title.text) : withArticle(title.text), [title.path]);
  const value = facts.said(agreement.value, `${path}.value`);
  const documents = facts.list(agreement.documents, `${path}.documents`);
  const named =
    documents.length === 0
      ? plain("")
      : agreement.documentsOpen
        ? resting(say`, including ${loose(andList(documents.map(phrase)))}${OPEN}`, `${path}.documentsOpen`)
        : say`${value ? "," : ""} (${loose(andList(documents.map(phrase)))})`;
  const nth =
    agreement.nth && !known ? plain(` for the ${ordinal(agreement.nth)} time`, [`${path}.nth`]) : plain("");
  return say`${name}${maybe` worth ${value ? phrase(value) : undefined}`}${named}${nth}`;
};

const earlier = (tell: Tell, { agreement, path }: ToldAgreement): Phrase => {
  const told = (["renewalOf", "amends"] as const).flatMap((field) => {
    const before = agreement[field];
    if (!before) return [];
    const title = tell.facts.said(before.title, `${path}.${field}.title`);
    const day = before.signedOn
      ? plain(dayText(before.signedOn, tell.facts.style.date), [`${path}.${field}.signedOn`])
      : undefined;
    if (!title && !day) return [];
    const on = before.signedOn?.length === 10 ? "on" : "in";
    const what = title ? plain(definite(title.text), [title.path]) : plain("the agreement");
    const verb = field === "renewalOf" ? "renews" : "amends";
    return [say`${verb} ${what}${day ? say` signed ${on} ${day}` : ""}`];
  });
  return told.length === 0 ? plain("") : joined(told, " and ");
};

const dueOf = (tell: Tell, { agreement }: ToldAgreement): Phrase => {
  const due = (tell.facts.record.followUps ?? []).find(
    (f) =>
      f.from && "agreement" in f.from && f.from.agreement === agreement.key && f.from.scope === undefined,
  );
  if (!due || agreement.status !== "planned") return plain("");
  const words = tell.facts.said(due.due?.words, `followUps[${due.key}].due.words`);
  if (words) return say` ${phrase(words)}`;
  const on = due.due?.on;
  return on
    ? plain(` ${on.length === 10 ? "on" : "in"} ${dayText(on, tell.facts.style.date)}`, [
        `followUps[${due.key}].due.on`,
      ])
    : plain("");
};

const witnesses = (tell: Tell, { agreement, path }: ToldAgreement): Phrase => {
  const listed = tell.facts.whos(agreement.witnesses);
  const only = tell.facts.agreements.length === 1;
  const people =
    listed.length > 0 || !only
      ? listed
      : tell.facts.people.filter((who) => who.present && who.has("witness"));
  if (people.length === 0) return plain("");
  return resting(
    say` in the presence of ${peopleList(tell, people, agreement.witnessesOpen ? "others" : undefined)}`,
    `${path}.witnesses`,
    ...(agreement.witnessesOpen ? [`${path}.witnessesOpen`] : []),
  );
};

const signedSentence = (
  tell: Tell,
  told: ToldAgreement,
  title: Said,
  opening: Phrase | undefined,
  where: Phrase,
): Line => {
  const { agreement, path } = told;
  const names = parties(tell, told);
  const front = opening ? say`${opening}, ` : plain("");
  const document = documentText(tell, told, title);
  const day = agreement.signedOn;
  const eventDay = tell.facts.record.when;
  const known = day !== undefined && (tell.memory.day?.startsWith(day) || eventDay?.start === day);
  const on =
    day && !known
      ? plain(
          ` ${day.length === 10 ? "on" : "in"} ${dayText(day, tell.facts.style.date, tell.memory.year !== day.slice(0, 4))}`,
          [`${path}.signedOn`],
        )
      : plain("");
  const same = tell.plan.twoSides && partiesAgain(tell, told);
  const who = same
    ? plain(
        "the two sides",
        names.flatMap((name) => name.paths),
      )
    : names.length > 0
      ? loose(andList(names))
      : undefined;
  const state = `${path}.status`;
  const due = dueOf(tell, told);
  const plural = (agreement.count ?? 0) > 1 || isPlural(title.text);
  const existing = documentText(tell, told, title, true);
  const between = maybe` between ${who}`;
  const many = names.length !== 1;
  const signed = agreement.status === undefined || agreement.status === "signed";
  const alone =
    signed && signatoriesOf(tell.facts, agreement).length === 0 ? witnesses(tell, told) : plain("");
  switch (agreement.status) {
    case "proposed":
      return line(
        path,
        resting(
          who
            ? say`${front}it was proposed that ${who} sign ${document}${due}${where}`
            : say`${front}it was proposed to sign ${document}${due}${where}`,
          state,
        ),
      );
    case "intended":
      return line(
        path,
        resting(
          who
            ? say`${front}${who} reached an intention on ${document}${where}`
            : say`${front}an intention on ${document} was reached${where}`,
          state,
        ),
      );
    case "planned":
      return line(
        path,
        resting(
          who
            ? say`${front}${who} ${many ? "plan" : "plans"} to sign ${document}${due}`
            : say`${front}it is planned to sign ${document}${due}`,
          state,
        ),
      );
    case "in_force":
    case "expired":
    case "terminated": {
      const [one, several] = STANDING[agreement.status];
      const nth = agreement.nth
        ? plain(` for the ${ordinal(agreement.nth)} time`, [`${path}.nth`])
        : plain("");
      const since = says(on) || says(nth) ? say`, signed${nth}${on}${OPEN}` : plain("");
      const until =
        agreement.expiresOn &&
        plain(dayText(agreement.expiresOn, tell.facts.style.date), [`${path}.expiresOn`]);
      if (agreement.status === "expired" && until)
        return line(
          path,
          resting(
            say`${front}${existing}${between}${since} expired ${agreement.expiresOn?.length === 10 ? "on" : "in"} ${until}`,
            state,
          ),
        );
      return line(path, resting(say`${front}${existing}${between}${since} ${plural ? several : one}`, state));
    }
    default:
      return line(
        path,
        resting(
          who
            ? say`${front}${who} signed ${document}${on}${where}${alone}`
            : say`${front}${document} ${plural ? "were" : "was"} signed${on}${where}${alone}`,
          state,
        ),
      );
  }
};

const signatorySentence = (
  tell: Tell,
  told: ToldAgreement,
  noun: string,
  opening: Phrase | undefined,
): Line | undefined => {
  const front = opening ? say`${opening}, ` : plain("");
  const { agreement, path } = told;
  const entries = signatoriesOf(tell.facts, agreement);
  if (entries.length === 0) return undefined;
  const bound = BINDING.has(agreement.status ?? "signed");
  const sign = bound ? "signed" : "are to sign";
  const several = (agreement.parties?.length ?? 0) > 1;
  const one = entries.every((entry) => entry.who.length === 1);
  const all = entries.flatMap((entry) => entry.who);
  const paths = entries.map((entry) => `${path}.parties[${entry.party}].signatories`);
  const sides = !several
    ? ""
    : one && entries.length === agreement.parties?.length
      ? " on behalf of their organizations"
      : "";
  const unclear = several && !one;
  if (unclear) {
    const each = entries.map((entry) => {
      const org = tell.facts.org(
        agreement.parties?.[entry.party]?.organization,
        `${path}.parties[${entry.party}].organization`,
      );
      return say`${peopleList(tell, entry.who)}${org ? say` for ${body(tell, org)}` : ""}`;
    });
    return line(
      `${path}.signatories`,
      resting(
        say`${front}${noun} ${bound ? (noun.endsWith("s") ? "were" : "was") : noun.endsWith("s") ? "are to be" : "is to be"} signed by ${loose(andList(each))}${witnesses(tell, told)}`,
        ...paths,
      ),
    );
  }
  return line(
    `${path}.signatories`,
    resting(
      say`${front}${peopleList(tell, all)} ${all.length > 1 ? sign : sign.replace("are", "is")} ${noun}${plain(sides)}${witnesses(tell, told)}`,
      ...paths,
    ),
  );
};

/** An agreement, told once: who signed what, for whom, before whom, for how long, and what it brings. `lead`: told by the lead already. */
export const agreementBlocks = (
  tell: Tell,
  told: ToldAgreement,
  opening?: Phrase,
  where: Phrase = plain(""),
): Composed[] => {
  const news = agreementLead(tell, told, opening, where);
  return news ? agreementRest(tell, told, [news]) : [];
};

export const agreementLead = (
  tell: Tell,
  told: ToldAgreement,
  opening: Phrase | undefined,
  where: Phrase,
): Line | undefined => {
  const title = tell.facts.said(told.agreement.title, `${told.path}.title`);
  return title ? signedSentence(tell, told, title, opening, where) : undefined;
};

/** What follows the news of an agreement. */
export const agreementRest = (
  tell: Tell,
  told: ToldAgreement,
  before: readonly Line[] = [],
  opening?: Phrase,
): Composed[] => {
  const { agreement, path } = told;
  const title = tell.facts.said(agreement.title, `${path}.title`);
  if (!title) return paragraph("agreements", before, [agreement.key]);
  const noun = shortTitle(title.text, (agreement.count ?? 0) > 1);
  const previous = earlier(tell, told);
  const signing = signatorySentence(tell, told, noun, opening);
  const several = noun.endsWith("s");
  let named = false;
  const subject = (): string => {
    const words = named ? (several ? "they" : "it") : noun;
    named = true;
    return words;
  };
  const renewal = says(previous) ? line(`${path}.earlier`, say`${subject()} ${previous}`) : undefined;
  const term = termSentence(tell, told, subject, several);
  const { lines, list } = contents(tell, told, noun, subject, several);
  const all = [...before, signing, renewal, term, ...lines];
  const blocks = paragraph("agreements", all, [agreement.key]);
  if (list)
    blocks.push({
      type: "list",
      part: "agreements",
      ordered: true,
      lead: list.lead,
      items: list.items,
      keys: [agreement.key],
    });
  return blocks;
};
