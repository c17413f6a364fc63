import type { DraftRecord } from "../../events/shape";
import type { PersonKey } from "./message";

const ELECTED = /^[^，；。]{2,40}?(?:当选|被(?:推选|选举|聘任|任命)为|任首任)/u;

/** 安例当选会长: people with whom a Chinese result begins that gives them an office; it introduces them without that office. */
export const electedIn = ({ outcomes = [], participants = [] }: DraftRecord): ReadonlySet<PersonKey> => {
  const named: string[] = [];
  for (const { type, points = [] } of outcomes)
    if (type === "result")
      for (const { zh, en } of points) {
        const found = en ? null : ELECTED.exec(zh ?? "");
        if (found) named.push(...found[0].split(/[、和]/u));
      }
  if (named.length === 0) return new Set();
  /** Whether one of those named has this name, and not a longer one that begins with it: 白样 of 白样林. */
  const isElected = (name: string): boolean =>
    name !== "" &&
    named.some((one) => one.startsWith(name) && /^(?:$|等|当选|被)/u.test(one.slice(name.length)));
  return new Set(participants.flatMap(({ key, person }) => (isElected(person?.name?.zh ?? "") ? [key] : [])));
};
