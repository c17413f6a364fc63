import type { Facts, Who } from "../../reference/facts";

/** "delegation from" of "the delegation from Reed", which another name calls "Reed delegation". */
const TEAM = /^(?:delegation|team|group|mission) (?:of|from) (?:the )?(?=\p{Lu})/iu;

/** "Reedland businessmen" of a "Reedland business delegation": people of whatever the name has before its noun. */
const PEOPLE = /(?:men|women|people)$/;

/** "members of the Reed delegation", "representatives of Lake Ports" in a "delegation of lake ports": the delegation itself, by its name. */
export const isDelegationByName = (
  { delegations, people, said }: Facts,
  { group, of, raw }: Who,
): boolean => {
  const delegation = delegations.find(({ key }) => key === raw.delegation);
  const name = said(delegation?.name, "")?.text.replace(/^the /i, "");
  if (!name || of.length > 0) return false;
  const alone = people.every((who) => who.raw === raw || who.raw.delegation !== raw.delegation);
  const front = group?.text.replace(/^the /i, "").replace(PEOPLE, "").trim().toLowerCase() ?? "";
  if (alone && front !== "" && PEOPLE.test(group?.text ?? "") && name.toLowerCase().startsWith(`${front} `))
    return true;
  const [, kind, whose] =
    /^(?:the )?(members|representatives|delegates) of (?:the )?(.+)$/i.exec(group?.text ?? "") ?? [];
  if (!whose) return false;
  const named = ` ${name} `.toLowerCase().includes(` ${whose.replace(TEAM, "").toLowerCase()} `);
  return (kind === "members" && whose === name) || (named && alone);
};
