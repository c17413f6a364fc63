import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { en, memorandum, textOfEvent } from "../whole-articles/lake-town.test-data";
import { fitsSentences, linesOfPoints } from "./scope-points";

const points = (...items: string[]) => items.map((one) => plain(one));
const textsOf = (items: string[], verb = "will"): string[] =>
  linesOfPoints(
    "agreements[a].scope",
    plain(`under the pact, the two sides ${verb}`),
    points(...items),
    verb,
  ).map(({ words }) => textOf(words));

const FIVE = [
  "support fair conditions for boat builders to exchange more news of the lake market",
  "help each other open boat houses and offices on both shores",
  "organize regattas and fairs that promote sailing, fishing and rowing on the lake",
  "exchange boat painters and rowing teams of both shores",
  "cooperate more in training ferrymen and lamp keepers",
];

it("states five points in sentences of two or three", () => {
  expect(textsOf(FIVE)).toEqual([
    `under the pact, the two sides will ${FIVE[0]}, and will ${FIVE[1]}`,
    `they will also ${FIVE[2]}, ${FIVE[3]}, and ${FIVE[4]}`,
  ]);
});

it("repeats the verb of an intention", () => {
  expect(textsOf(FIVE, "intend to")[1]).toBe(`they also intend to ${FIVE[2]}, ${FIVE[3]}, and ${FIVE[4]}`);
});

it("divides points of two acts by semicolons", () => {
  const [a, b, c] = [
    "carry out joint reed research",
    "hold joint regattas such as sprints, relays and parades, and issue a boat almanac",
    "promote new oars by building boats together",
  ];
  expect(textsOf([a, b, c])).toEqual([`under the pact, the two sides will ${a}; ${b}; and ${c}`]);
});

it("does not end a series of three in a point of two acts", () => {
  const [a, b, c] = [
    "open a boat house by May",
    "issue a boat almanac",
    "hold a regatta, and invite rowers to it",
  ];
  const [first = "", second = ""] = textsOf([a, b, c]);
  expect(first).toBe(`under the pact, the two sides will ${a} and ${b}`);
  expect(second).toBe(`they will also ${c}`);
});

it("leaves many points to a printed list", () => {
  expect(fitsSentences(points(...FIVE))).toBe(true);
  expect(fitsSentences(points(...FIVE, ...FIVE))).toBe(false);
});

/** The text of a memorandum of a guild and a port company with these points, of which the company owes the last ones. */
const article = (shared: string[], owed: string[] = []): string => {
  const company = { name: en("Norham Port Company"), kind: "company" };
  return textOfEvent({
    kind: "signing",
    title: en("Quayside Boat Guild and Norham Port Company sign memorandum"),
    city: en("Quayside"),
    participants: [],
    agenda: [],
    agreements: [
      memorandum({
        key: "m",
        parties: [{ organization: { name: en("Quayside Boat Guild") } }, { organization: company }],
        scope: [...shared, ...owed].map((one, at) => ({ key: `s${at}`, text: en(one) })),
      }),
    ],
    followUps: owed.map((one, at) => ({
      key: `f${at}`,
      text: en(one),
      force: "commitment",
      by: { organizations: [company] },
      from: { agreement: "m", scope: `s${shared.length + at}` },
    })),
  });
};

it("writes no printed list of a few points", () => {
  const text = article(FIVE);
  expect(text).toContain("They will also organize regattas");
  expect(text).not.toMatch(/^- /m);
});

it("joins what one of the parties owes", () => {
  const text = article(["exchange lamp oil"], ["finance studies of the quay", "build a reed railway"]);
  expect(text).toContain("will finance studies of the quay and build a reed railway.");
});
