import { expect, test } from "vitest";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";
import { ofName } from "./clauses-of-things";

const guild = { name: en("Millers' Guild"), the: true, kind: "association" };
const foods = { name: en("Lake Foods"), the: false, kind: "company" };

const visit = (context: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Millers' Guild visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("guild delegation"), the: true, side: "guest", head: "day" }],
    participants: [
      person("lee", "Ann Lee", "owner", foods, { side: "host" }),
      person("day", "Cy Day", "president", guild, { side: "guest", delegation: "d" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: en("talks at the Lake Fair"),
        people: [{ key: "day" }, { key: "lee" }],
      },
    ],
    background: [en(context)],
  });

test("what explains the name with which a sentence ends is a clause of it", () => {
  expect(visit("Lake Foods makes jam without sugar.")).toMatch(/Lake Foods, which makes jam without sugar\./);
});

test("but not what is said of somebody with that name", () => {
  expect(visit("Lee has run the mill since 1990.")).not.toContain(", which");
});

const discourse = {
  facts: { record: { city: en("Norland") }, items: [], people: [], allOrgs: () => [] },
} as unknown as Discourse;
const joined = (before: string, context: string): string | undefined => {
  const one = { id: "background[0]", own: true as const, words: plain(context) };
  const words = ofName(discourse, { id: "t", words: plain(before) }, one);
  return words && textOf(words);
};

test("nor what is said of a person after whom a thing is called", () => {
  expect(joined("it visited the statue of Rosa Wood", "Rosa Wood was a nurse in the war.")).toBeUndefined();
});

test("nor what is said of a place after which something else is called", () => {
  const context = "Norland joined the union in 1990.";
  expect(joined("it met Ann Lee, rector of the University of Norland", context)).toBeUndefined();
  expect(joined("it left for Norland", context)).toBe("it left for Norland, which joined the union in 1990");
});
