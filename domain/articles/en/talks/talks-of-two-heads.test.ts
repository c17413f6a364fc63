import { expect, test } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const state = (name: string): object => ({ name: en(name), the: false, kind: "government" });
const whole = {
  name: en("Union of the Far Slopes (Hilland)"),
  short: en("Hilland"),
  shortThe: false,
  the: true,
};

const text = textOfEvent({
  kind: "signing",
  title: en("Lakeland and Hilland sign agreement"),
  when: { start: "2024-03-05", part: "morning" },
  city: en("Reedham"),
  delegations: [{ key: "d", side: "guest", head: "g" }],
  participants: [
    person("h", "Bo Ray", "President", state("Lakeland"), { side: "host" }),
    person("g", "Ann Lee", "President", whole, { side: "guest", delegation: "d" }),
  ],
  agreements: [
    {
      key: "a",
      title: en("agreements"),
      type: "other",
      status: "signed",
      parties: [{ organization: state("Lakeland") }, { organization: whole }],
      documents: [
        en("Memorandum of Understanding on Boats"),
        en("Memorandum of Understanding on Trade"),
        en("Memorandum of Understanding on Ports"),
      ],
      count: 3,
    },
  ],
  agenda: [
    { key: "s", activity: "signing", agreements: ["a"] },
    {
      key: "t",
      activity: "talks",
      title: en("bilateral talks"),
      people: [
        { key: "h", as: "head" },
        { key: "g", as: "head" },
      ],
    },
    {
      key: "c",
      activity: "ceremony",
      title: en("ceremony marking cooperation on a clinic"),
      when: { start: "2024-03-05", words: en("later that day") },
      told: "after",
    },
  ],
});

test("the heads of two sides held their talks with each other", () => {
  expect(text).toMatch(/ held bilateral talks with /);
});

test("the words for a time on the same day are stated", () => {
  expect(text).toContain("Later that day, a ceremony marking cooperation on a clinic was held");
});

test("a name that ends in its short form has it once", () => {
  expect(text).toContain("the Union of the Far Slopes (Hilland)");
  expect(text).not.toMatch(/\(Hilland\)\)? \(|\(the Union/);
});

test("each document of a list has its whole name", () => {
  expect(text).not.toMatch(/the memorandum on/);
});

test("two sides of several people are no single list in front of what they discussed", () => {
  const market = { name: en("Lake Wool Market"), the: true, kind: "institute" };
  const firm = { name: en("Hill Wool Company"), the: true, kind: "company" };
  const met = textOfEvent({
    kind: "reception",
    title: en("Chairs of the Wool Group meet at Lake Wool Market"),
    home: market,
    venue: { name: en("Lake Wool Market"), the: true, organization: market },
    delegations: [{ key: "d", side: "guest", head: "g", size: 2 }],
    participants: [
      person("h", "Bo Ray", "chair", market, { side: "host", roles: ["receiver", "speaker"] }),
      { key: "s", group: en("staff"), of: [market], side: "host" },
      person("g", "Ann Lee", "chair", firm, { side: "guest", delegation: "d", roles: ["head"] }),
      person("i", "Cy Poe", "manager", firm, { side: "guest", delegation: "d" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "h", as: "receiver" }, { key: "s" }, { key: "g", as: "head" }, { key: "i" }],
        topics: [
          en("the recent work of both sides"),
          en("the proposal for a recess of one week of all wool auctions during the Lake Festival"),
        ],
      },
    ],
    background: [en("It was the first meeting between the chairs of the Wool Group in 2018.")],
  });
  expect(met).not.toMatch(/and [^.,]+ and [^.,]+ and [^.,]+ discussed/);
  expect(met).toContain("the proposal for a recess");
});
