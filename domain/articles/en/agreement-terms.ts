import { type Line, line } from "../compose";
import { phrase } from "../facts";
import { joined, loose, OPEN, type Phrase, plain, resting, say, says, textOf } from "../phrase";
import { BINDING, dueAt, type ToldAgreement } from "../plan";
import type { Tell } from "../tell";
import { dayText, dueText } from "./dates";
import { andList, number } from "./grammar";

export const termSentence = (
  tell: Tell,
  { agreement, path }: ToldAgreement,
  subject: () => string,
  several: boolean,
): Line | undefined => {
  const { facts } = tell;
  const form = facts.style.date;
  const term = facts.said(agreement.term, `${path}.term`);
  const day = (field: "effectiveOn" | "expiresOn") =>
    agreement[field] ? plain(dayText(agreement[field], form), [`${path}.${field}`]) : undefined;
  const [from, until] = [day("effectiveOn"), day("expiresOn")];
  const on = agreement.effectiveOn?.length === 10 ? "on" : "in";
  const over = agreement.status === "expired" || agreement.status === "terminated";
  const bound = BINDING.has(agreement.status ?? "signed");
  const is = over ? "was" : bound ? "is" : "would be";
  const span = from && until ? say` from ${from} to ${until}` : plain("");
  const clauses = [
    term
      ? say`${is} valid for ${phrase(term)}${says(span) ? say`,${span}${OPEN}` : ""}`
      : says(span)
        ? say`${is} valid${span}`
        : undefined,
    from && !until ? say`${over ? "took" : bound ? "takes" : "would take"} effect ${on} ${from}` : undefined,
    until && !from && agreement.status !== "expired"
      ? say`${bound ? "expires" : "would expire"} ${agreement.expiresOn?.length === 10 ? "on" : "in"} ${until}`
      : undefined,
    agreement.renews === "automatic"
      ? plain(over ? "renewed automatically" : bound ? "renews automatically" : "would renew automatically", [
          `${path}.renews`,
        ])
      : undefined,
    agreement.renews === "by_agreement"
      ? plain(bound && !over ? "may be renewed by agreement" : "could be renewed by agreement", [
          `${path}.renews`,
        ])
      : undefined,
  ].filter((clause) => clause !== undefined);
  if (clauses.length === 0) return undefined;
  const words = several
    ? clauses.map((c) => ({
        ...c,
        pieces: c.pieces.map((p) => ({
          ...p,
          s: p.s
            .replace(/^is /, "are ")
            .replace(/^takes /, "take ")
            .replace(/^(renew|expire)s /, "$1 "),
        })),
      }))
    : clauses;
  return line(`${path}.term`, say`${subject()} ${joined(words, " and ")}`);
};

const LONG_SCOPE = 4;

/** What the document is for, what it covers, and what the parties are to do under it, with the verb of its status. */
export const contents = (
  tell: Tell,
  told: ToldAgreement,
  noun: string,
  subjectOf: () => string,
  several: boolean,
): { lines: Line[]; list?: { lead: Line; items: Line[] } } => {
  const { agreement, path } = told;
  const { facts } = tell;
  const purpose = facts.said(agreement.purpose, `${path}.purpose`);
  const fields = facts.list(agreement.fields, `${path}.fields`);
  const scope = (agreement.scope ?? []).flatMap(
    (entry) => facts.said(entry.text, `${path}.scope[${entry.key}].text`) ?? [],
  );
  const scopeKeys = (agreement.scope ?? [])
    .filter((entry) => facts.said(entry.text, ""))
    .map((entry) => entry.key);
  const scopeDue = (at: number): Phrase =>
    dueText(tell, dueAt(facts, { agreement: agreement.key, scope: scopeKeys[at] ?? "" }), scope[at]?.text);
  const binding = BINDING.has(agreement.status ?? "");
  const lines: Line[] = [];
  const open = agreement.fieldsOpen ? "other fields" : undefined;
  const fieldList = loose(andList(fields.map(phrase), open));
  const length = (agreement.parties ?? []).length;
  const who = length === 2 ? "the two sides" : "the parties";
  const over = agreement.status === "expired" || agreement.status === "terminated";
  const aims = purpose
    ? say`${over ? "aimed to" : binding ? (several ? "aim to" : "aims to") : "would aim to"} ${loose(phrase(purpose))}`
    : undefined;
  const count =
    !agreement.fieldsOpen && fields.length >= 5 ? say`${number(fields.length)} fields: ` : plain("");
  const cover = over ? "covered" : binding ? (several ? "cover" : "covers") : "would cover";
  const covers =
    fields.length > 0
      ? resting(say`${cover} ${count}${fieldList}`, open ? `${path}.fieldsOpen` : undefined)
      : undefined;
  const short = [aims, covers].every((words) => !words || textOf(words).split(" ").length <= 16);
  if (aims && covers && short) lines.push(line(`${path}.purpose`, say`${subjectOf()} ${aims} and ${covers}`));
  else {
    if (aims) lines.push(line(`${path}.purpose`, say`${subjectOf()} ${aims}`));
    if (covers) lines.push(line(`${path}.fields`, say`${subjectOf()} ${covers}`));
  }
  if (scope.length === 0) return { lines };
  const status = agreement.status ?? "signed";
  const also = agreement.scopeOpen ? ", among other things," : "";
  const openPath = agreement.scopeOpen ? [`${path}.scopeOpen`] : [];
  const lead =
    status === "intended"
      ? `${who} intend${also} to`
      : status === "proposed"
        ? `under the proposal, ${who} would${also}`
        : status === "planned"
          ? `under ${lines.length > 0 ? "it" : noun}, ${who} would${also}`
          : `under ${lines.length > 0 ? "it" : noun}, ${who} ${over ? "were to" : "will"}${also}`;
  const words = lead;
  const length_ = scope.reduce((n, s) => n + s.text.split(" ").length, 0);
  const heavy = length_ > 45 || (scope.length > LONG_SCOPE && length_ > scope.length * 5);
  if (heavy && scope.length > 1) {
    return {
      lines,
      list: {
        lead: line(`${path}.scope`, plain(`${words}:`, openPath)),
        items: scope.map((s, at) => line(s.path, say`${phrase(s)}${scopeDue(at)}`)),
      },
    };
  }
  lines.push(
    line(
      `${path}.scope`,
      resting(
        say`${words} ${loose(andList(scope.map((said, at) => say`${phrase(said)}${scopeDue(at)}`)))}`,
        ...openPath,
      ),
    ),
  );
  return { lines };
};
