import type { DraftRecord } from "../../events/shape";
import type { PersonKey } from "./message";

const ELECTED = /^[^，；。]{2,40}?(?:当选|被(?:推选|选举|聘任|任命)为)/u;

/** 安例当选会长: people with whom a Chinese result begins that gives them an office; it introduces them without that office. */
export const electedIn = ({ outcomes = [], participants = [] }: DraftRecord): ReadonlySet<PersonKey> => {
  const clauses: string[] = [];
  for (const { type, points = [] } of outcomes)
    if (type === "result")
      for (const { zh, en } of points) {
        const found = en ? null : ELECTED.exec(zh ?? "");
        if (found) clauses.push(found[0]);
      }
  if (clauses.length === 0) return new Set();
  /** Whether names that begin a clause, or follow 、, are this one, and not a longer one: 白样 of 白样林. */
  const isElected = (name: string): boolean =>
    name !== "" &&
    clauses.some((clause) =>
      clause
        .split(/[、和]/u)
        .some((one) => one.startsWith(name) && /^(?:$|等|当选|被)/u.test(one.slice(name.length))),
    );
  return new Set(participants.flatMap(({ key, person }) => (isElected(person?.name?.zh ?? "") ? [key] : [])));
};
