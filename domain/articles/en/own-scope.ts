import { type Line, line } from "../compose";
import type { AgreementAt } from "../content/message";
import { type Phrase, plain, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase, type Said } from "../reference/facts";
import { dueText } from "./dates";
import { organizationNames } from "./organizations";

/** One thing that the parties of a document do, by its key in the scope. */
export interface ScopeEntry {
  readonly said: Said;
  readonly key: string;
}

/** The follow-up by which only some of the parties owe one entry of the scope. */
const dutyOf = ({ facts }: Discourse, { agreement }: AgreementAt, key: string) =>
  (facts.record.followUps ?? []).find(({ from, by, force, announce }) => {
    if (!from || !("agreement" in from) || from.agreement !== agreement.key || from.scope !== key)
      return false;
    const owners = (by?.organizations ?? []).map((org) => org.name?.en);
    const parties = (agreement.parties ?? []).map(({ organization }) => organization?.name?.en);
    return (
      (announce ?? force === "commitment") &&
      !by?.all &&
      (by?.participants ?? []).length === 0 &&
      owners.length > 0 &&
      owners.length < parties.length &&
      owners.every((name) => name !== undefined && parties.includes(name))
    );
  });

/** What all parties of a signed document do, and "A will build two stores by 2026", what only some of them owe. */
export const withoutDuties = (
  discourse: Discourse,
  at: AgreementAt,
  entries: readonly ScopeEntry[],
): { shared: readonly ScopeEntry[]; duties: () => Line[] } => {
  const none = { shared: entries, duties: () => [] };
  if ((at.agreement.status ?? "signed") !== "signed") return none;
  const own = entries.filter(({ key }) => dutyOf(discourse, at, key));
  if (own.length === entries.length) return none;
  const told = ({ said, key }: ScopeEntry): Line[] => {
    const duty = dutyOf(discourse, at, key);
    if (!duty) return [];
    const path = `followUps[${duty.key}]`;
    const orgs = discourse.facts.orgs(duty.by?.organizations, `${path}.by.organizations`);
    const what: Phrase = say`${phrase(said)}${dueText(discourse, duty, said.text)}`;
    return [
      line(
        said.path,
        resting(say`${organizationNames(discourse, orgs)} ${plain("will")} ${what}`, `${path}.force`),
      ),
    ];
  };
  return { shared: entries.filter((one) => !own.includes(one)), duties: () => own.flatMap(told) };
};
