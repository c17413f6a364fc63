import { type Line, line } from "../../compose";
import type { Visit } from "../../content/message";
import { say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { isLedApart, leadersOutside } from "../people/party";
import { peopleList } from "../people/people";

/** "The visit was led by X on behalf of Y.": who led a delegation without belonging to it. */
export const ledLines = (discourse: Discourse, { id, party }: Visit): Line[] => {
  const fresh = isLedApart(discourse, party)
    ? leadersOutside(discourse, party).filter((who) => !knows(discourse.memory, who))
    : [];
  if (fresh.length === 0) return [];
  return [line(`${id}.led`, say`the visit was led by ${peopleList(discourse, fresh)}`)];
};
